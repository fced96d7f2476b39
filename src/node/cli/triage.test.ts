import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { aFolder } from "../../../test/a-backstride.ts";
import type { Answer, Answers } from "../../engine/answers/question.ts";
import { QUESTIONS } from "../../engine/answers/questionnaire.ts";
import { someAnswers } from "../../engine/triage/make-answers.ts";
import type { Day } from "../../engine/units/day.ts";
import { readLine } from "./ask-in-terminal.ts";
import { type TriageWords, triageCommand } from "./commands/triage.ts";
import { EXIT } from "./exit-codes.ts";

const ON = "2026-05-06" as Day; // a fixed date of the calendar

/** Runs the command without a store: opening one fails. */
async function type(
  words: TriageWords,
  { typed = "", json = true }: { typed?: string; json?: boolean } = {},
) {
  let out = "";
  let remarks = "";
  const exit = await triageCommand(
    { on: ON, country: "GB", forget: true, ...words },
    Readable.from([typed]),
  )({
    backstride: () => Promise.reject(new Error("triage needs no store")),
    out: (text) => {
      out += text;
    },
    remark: (text) => {
      remarks += text;
    },
    isLive: false,
    wantsJson: json,
    home: "/nowhere",
  });
  return { exit, out, remarks, json: () => JSON.parse(out) };
}

const fileOf = (content: unknown): string => {
  const file = join(aFolder({}), "given.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
};
const answered = (given: Answers = {}): string => fileOf(someAnswers(given));

describe("backstride triage", () => {
  it("ends with the outcome, what fired, what is open, what is locked, and when to ask again", async () => {
    const { exit, json } = await type({ answers: answered({ "one-leg-numb": "yes" }) });
    expect(exit).toBe(EXIT.done);
    expect(json()).toMatchObject({
      schema: "backstride.triage/1",
      outcome: "within-days",
      fired: [{ id: "RF09", level: "within-days", references: ["scot_msk"] }],
      unanswered: [],
      locks: "running",
      candidates: [],
      reviewedByClinician: false,
    });
    expect(json().fired[0].why).toContain("nerve root");
    expect(json().askAgain.byDay).toBe("2026-05-13");
  });

  it("says emergency with its own status, whatever else is open", async () => {
    const { exit, json } = await type({ answers: fileOf({ "saddle-numbness": "yes" }) });
    expect(exit).toBe(EXIT.emergency);
    expect(json()).toMatchObject({
      outcome: "emergency-now",
      locks: "all",
      numbers: { emergency: ["999", "112"] },
    });
    expect(json().forTheClinician).toContain("Numbness or an odd feeling between the legs");
  });

  it("is unfinished while an emergency question is open", async () => {
    const { "saddle-numbness": _left, ...rest } = someAnswers();
    const { exit, json } = await type({ answers: fileOf(rest) });
    expect(exit).toBe(EXIT.unfinished);
    expect(json()).toMatchObject({ outcome: "unfinished", locks: "all", unanswered: ["saddle-numbness"] });
  });

  it("takes no words for an answer, and asks first what they may mean", async () => {
    const { exit, json } = await type({ text: "My foot drags, and I have no fever." });
    expect(exit).toBe(EXIT.unfinished);
    expect(json()).toMatchObject({ outcome: "unfinished", level: "self-care", fired: [] });
    expect(json().unanswered[0]).toBe("leg-getting-weaker");
    expect(json().candidates).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: "leg-getting-weaker", polarity: "yes", quote: "foot drags" }),
        expect.objectContaining({ id: "fever", polarity: "no" }),
      ]),
    );
  });

  it("asks once more where the words speak against a no", async () => {
    const { exit, json } = await type({ text: "I can't feel myself wipe", answers: answered() });
    expect(exit).toBe(EXIT.unfinished);
    expect(json()).toMatchObject({ unanswered: ["saddle-numbness"], askedAgain: ["saddle-numbness"] });
  });

  it("gives candidates beside the outcome of the answers", async () => {
    const { exit, json } = await type({ text: "no numbness, pain 4/10", answers: answered() });
    expect(exit).toBe(EXIT.done);
    expect(json().outcome).toBe("self-care");
    expect(json().candidates).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: "pain-now", answer: 4 })]),
    );
  });

  it.each([
    [{ "saddle-numbness": "maybe" }, "saddle-numbness"],
    [{ "no-such-question": "yes" }, "no-such-question"],
    [{ "pain-now": 11 }, "pain-now"],
    [{ "pain-since": "2026-05-07" }, "pain-since"],
    [["yes"], "JSON object"],
    ["{", "not JSON"],
  ])("names what is wrong with %j", async (answers, name) => {
    const { exit, out, remarks } = await type({ answers: fileOf(answers) });
    expect(exit).toBe(EXIT.badUsage);
    expect(remarks).toContain(name);
    expect(out).toBe("");
  });

  it("ends a lock by a dated record, and names what is wrong with a bad one", async () => {
    const records = (by: string) =>
      fileOf([{ assessedOnDay: "2026-05-06", by, flags: ["RF09"], allowed: "running" }]);
    const answers = answered({ "one-leg-numb": "yes" });
    const { json } = await type({ answers, assessments: records("physiotherapist") });
    expect(json()).toMatchObject({ outcome: "self-care", locks: "none", assessed: [{ rule: "RF09" }] });
    const bad = await type({ answers, assessments: records("me") });
    expect(bad.exit).toBe(EXIT.badUsage);
    expect(bad.remarks).toContain("assessments[0].by");
  });

  it("keeps an earlier emergency until someone qualified has looked at it", async () => {
    const assessments = fileOf({ earlierEmergencies: [{ flag: "RF01", firedOnDay: "2026-05-01" }] });
    expect((await type({ answers: answered(), assessments })).exit).toBe(EXIT.emergency);
  });

  it("shows a crisis line for words of self-harm, before anything is confirmed", async () => {
    const { json } = await type({ text: "I don't want to live any more" });
    expect(json()).toMatchObject({ crisisLine: "now", unanswered: expect.arrayContaining([]) });
    const { out } = await type({ text: "I don't want to live any more" }, { json: false });
    expect(out).toContain("Samaritans, day and night: 116 123");
  });

  it("prints the whole questionnaire, emergency screens first", async () => {
    const { json } = await type({ questions: true });
    const questions: readonly Record<string, unknown>[] = json().questions;
    expect(questions.map(({ id }) => id)).toEqual(QUESTIONS.map(({ id }) => id));
    expect(questions[0]).toMatchObject({
      id: "saddle-numbness",
      isOnEmergencyScreen: true,
      isEmergency: true,
      reach: { alone: "emergency-now" },
    });
    const firstOther = questions.findIndex((one) => !one.isOnEmergencyScreen);
    expect(questions.slice(firstOther).some((one) => one.isOnEmergencyScreen)).toBe(false);
  });

  it("asks for a way to answer when none is given", async () => {
    expect((await type({})).exit).toBe(EXIT.badUsage);
  });

  it("says the outcome to a person in plain words, with the number to call and what to show", async () => {
    const { out } = await type({ answers: fileOf({ "bladder-change": "yes" }) }, { json: false });
    expect(out).toMatch(/^This needs emergency help now\./);
    expect(out).toContain("Call 999 or 112.");
    expect(out).toContain("What you can read out or show:");
    expect(out).toContain("No clinician has reviewed these rules yet");
  });

  it("says kindly when it is not the back, and that nothing points to danger when nothing does", async () => {
    const elsewhere = await type({ answers: answered({ places: ["neck"] }) }, { json: false });
    expect(elsewhere.out).toContain("We wish you well.");
    const quiet = await type({ answers: answered() }, { json: false });
    expect(quiet.out).toContain("Nothing you answered points to danger.");
    expect(quiet.exit).toBe(EXIT.done);
  });
});

describe("backstride triage --interactive", () => {
  it("stops at the first emergency", async () => {
    const { exit, json, remarks } = await type({ interactive: true }, { typed: "1\n" });
    expect(exit).toBe(EXIT.emergency);
    expect(json().fired[0].id).toBe("RF01");
    expect(remarks).not.toContain("Your legs");
  });

  it("comes to the end for a quiet back, and asks nothing after that", async () => {
    const quiet = someAnswers();
    const { exit, json } = await typeAll(quiet);
    expect(exit).toBe(EXIT.done);
    expect(json()).toMatchObject({ outcome: "self-care", unanswered: [] });
  });

  it("is unfinished when the typing ends early, and asks again what it did not understand", async () => {
    const early = await type({ interactive: true }, { typed: "0\nhello\n\n" });
    expect(early.exit).toBe(EXIT.unfinished);
    expect(early.remarks).toContain("That was not understood.");
  });

  it("puts the question first that the words may mean, and takes the answer given to it", async () => {
    const { remarks } = await type({ interactive: true, text: "my foot drops" }, { typed: "0\n" });
    expect(remarks.indexOf("Your legs")).toBeLessThan(remarks.indexOf("Numbness, bladder"));
  });

  it("reads a checklist: what is true, what is unclear, and no for the rest", () => {
    const screen = QUESTIONS.filter((question) => question.group === "numbness");
    expect(readLine("2 ?4", screen)).toEqual({
      "saddle-numbness": "no",
      "bladder-change": "yes",
      "bowel-change": "no",
      "genital-change": "not-sure",
    });
    expect(readLine("0", screen)?.["saddle-numbness"]).toBe("no");
    expect(readLine("?", screen)?.["saddle-numbness"]).toBe("not-sure");
    for (const typed of ["", "9", "yes please", "1 x"]) expect(readLine(typed, screen)).toBeUndefined();
  });

  it("reads one answer of each other kind, and refuses what does not fit", () => {
    const one = (id: string, typed: string): Answer | undefined =>
      readLine(
        typed,
        QUESTIONS.filter((question) => question.id === id),
      )?.[id];
    expect(one("age-band", "4")).toBe("35-44");
    expect(one("age-band", "10")).toBeUndefined();
    expect(one("places", "1, 3")).toEqual(["low-back-left", "low-back-right"]);
    expect(one("places", "0")).toEqual([]);
    expect(one("pain-now", "6")).toBe(6);
    expect(one("pain-now", "11")).toBeUndefined();
    expect(one("pain-since", "2026-05-01")).toBe("2026-05-01");
    expect(one("pain-since", "2026-02-30")).toBeUndefined();
    expect(one("pain-since", "?")).toBe("not-sure");
  });
});

/** Types the answer to whatever is asked, as a person would read it off the screen. */
async function typeAll(answers: Answers) {
  let shown = "";
  let out = "";
  const input = new Readable({ read: () => undefined });
  const exit = await triageCommand(
    { on: ON, interactive: true },
    input,
  )({
    backstride: () => Promise.reject(new Error("triage needs no store")),
    out: (text) => {
      out += text;
    },
    remark: (text) => {
      shown += text;
      if (!text.startsWith("Type ")) return;
      const answer = reply(shown, answers);
      shown = "";
      queueMicrotask(() => input.push(`${answer}\n`));
    },
    isLive: false,
    wantsJson: true,
    home: "/nowhere",
  });
  return { exit, json: () => JSON.parse(out) };
}

const reply = (screen: string, answers: Answers): string => {
  const lines = screen.split("\n");
  const asked = QUESTIONS.find(
    (question) => question.kind !== "yes-no" && lines.some((line) => line.startsWith(question.wording)),
  );
  if (asked === undefined) {
    const numbers = lines.flatMap((line) => {
      const match = /^ {2}(\d+) {2}(.*)$/.exec(line);
      const question = QUESTIONS.find((one) => one.kind === "yes-no" && match?.[2]?.startsWith(one.wording));
      return question !== undefined && answers[question.id] === "yes" ? [match?.[1] ?? ""] : [];
    });
    return numbers.length === 0 ? "0" : numbers.join(" ");
  }
  const answer = answers[asked.id];
  const numberOf = (option: unknown): string =>
    String((asked.options ?? []).findIndex(({ id }) => id === option) + 1);
  if (asked.kind === "one-of") return numberOf(answer);
  if (asked.kind === "several-of") return Array.isArray(answer) ? answer.map(numberOf).join(" ") || "0" : "0";
  return String(answer ?? "?");
};
