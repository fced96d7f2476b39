import { describe, expect, it } from "vitest";
import { triageEn as shared } from "../../app/words/triage-en.ts";
import { EMERGENCY_QUESTIONS } from "../../engine/answers/emergency-questions.ts";
import { triage } from "../../engine/triage/triage.ts";
import { TRIAGE_RULES } from "../../engine/triage/triage-rules.ts";
import type { Day } from "../../engine/units/day.ts";
import { triageEn } from "../words/triage-en.ts";
import { allSaid, signsOf } from "./what-to-say.ts";

const TODAY = "2026-05-06" as Day;

describe("what to say", () => {
  it("names the signs behind the emergency first and nothing that only warns later", () => {
    const answers = { "saddle-numbness": "yes", "leg-getting-weaker": "yes" };
    expect(signsOf(triage({ answers, today: TODAY }))).toEqual(["saddle-numbness"]);
  });

  it("lists every answer with its words, and what was answered with none of these as no", () => {
    const said = allSaid(
      {
        places: ["sacrum", "neck"],
        fever: "no",
        confusion: "not-sure",
        "worse-with": [],
      },
      { question: (asked) => asked },
    );
    expect(said.map(({ question, polarity, chosen }) => [question.id, polarity, chosen])).toEqual([
      ["fever", "no", undefined],
      ["confusion", "not-sure", undefined],
      ["places", "yes", "The flat bone below the low back · Neck"],
      ["worse-with", "no", undefined],
    ]);
  });

  it("has a sentence in the runner's voice for every sign of the emergency screens", () => {
    const words: Readonly<Record<string, string>> = triageEn;
    const silent = EMERGENCY_QUESTIONS.filter(
      ({ id, kind }) => kind === "yes-no" && words[`said.${id}`] === undefined,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it("has plain words for what every warning may mean", () => {
    const words: Readonly<Record<string, string>> = triageEn;
    expect(TRIAGE_RULES.filter(({ flag }) => words[`may-be.${flag}`] === undefined)).toEqual([]);
  });

  it("takes no key from the words it shares with the command line", () => {
    expect(Object.keys(triageEn).filter((key) => key in shared)).toEqual([]);
  });
});
