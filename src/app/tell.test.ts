import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aBackstride } from "../../test/a-backstride.ts";
import { someAnswers } from "../engine/triage/make-answers.ts";
import type { Day } from "../engine/units/day.ts";
import { sawOf } from "./standing-answers.ts";

const day = (text: string): Day => text as Day; // a fixed date of the calendar
const answered = (entryId: string, answers: Record<string, unknown>, enteredAtMs: number) =>
  ({
    kind: "answers",
    entryId,
    enteredAtMs,
    onDay: day("2024-06-01"),
    answers: answers as Record<string, string>,
  }) as const; // bad answers are a case

describe("telling", () => {
  it("keeps an emergency that is answered away afterwards", async () => {
    const { backstride } = await aBackstride();
    const first = await backstride.tell([answered("a", someAnswers({ "saddle-numbness": "yes" }), 1)]);
    expect(first).toMatchObject({ ok: true, value: { outcome: "emergency-now" } });
    const second = await backstride.tell([answered("b", { "saddle-numbness": "no" }, 2)]);
    expect(second).toMatchObject({
      ok: true,
      value: { outcome: "emergency-now", fired: [{ because: "fired-earlier" }] },
    });
    expect(await backstride.triage()).toMatchObject({ outcome: "emergency-now" });
  });

  it("ends an emergency with a doctor's dated record", async () => {
    const { backstride } = await aBackstride();
    await backstride.tell([answered("a", someAnswers({ "saddle-numbness": "yes" }), 1)]);
    const assessment = {
      assessedOnDay: day("2024-06-01"),
      by: "doctor",
      flags: ["RF01"],
      allowed: "running",
    } as const;
    const record = {
      kind: "assessment",
      entryId: "c",
      enteredAtMs: 3,
      onDay: day("2024-06-01"),
      assessment,
    } as const;
    const cleared = await backstride.tell([answered("b", { "saddle-numbness": "no" }, 2), record]);
    expect(cleared).toMatchObject({ ok: true, value: { outcome: "self-care", locks: "none" } });
  });

  it("writes a warning down once for as long as its answers stand, so that a doctor's earlier record covers it", async () => {
    let nowMs = Date.UTC(2024, 5, 1, 16);
    const { backstride } = await aBackstride({ nowMs: () => nowMs });
    const nerve = { "leg-pain": "one-below-knee", "leg-tingling": "yes" };
    await backstride.tell([answered("a", someAnswers(nerve), 1)]);
    nowMs += 3 * 86_400_000;
    await backstride.tell([{ ...answered("b", nerve, 2), onDay: day("2024-06-04") }]);
    const assessment = {
      assessedOnDay: day("2024-06-03"),
      by: "doctor",
      flags: ["RF09"],
      allowed: "running",
    } as const;
    await backstride.tell([
      { kind: "assessment", entryId: "c", enteredAtMs: 3, onDay: day("2024-06-04"), assessment },
    ]);
    nowMs += 86_400_000;
    const settled = { "leg-pain": "none", "leg-tingling": "no" };
    const told = await backstride.tell([{ ...answered("d", settled, 4), onDay: day("2024-06-05") }]);
    expect(told).toMatchObject({ ok: true, value: { locks: "none", fired: [] } });
  });

  it("lets a doctor's record cover an emergency however often its answer is told again, also once it is gone", async () => {
    let nowMs = Date.UTC(2024, 5, 1, 16);
    const { backstride } = await aBackstride({ nowMs: () => nowMs });
    const say = async (answer: string, place: number) => {
      const saw = sawOf(await backstride.told());
      const entry = answered(`told-${place}`, { "saddle-numbness": answer }, place);
      return backstride.tell([{ ...entry, onDay: day(`2024-06-0${place}`), saw }]);
    };
    await backstride.tell([answered("base", someAnswers(), 0)]);
    await say("yes", 1);
    const assessment = {
      assessedOnDay: day("2024-06-02"),
      by: "emergency-department",
      flags: ["RF01"],
      allowed: "running",
    } as const;
    nowMs += 86_400_000;
    await backstride.tell([
      { kind: "assessment", entryId: "record", enteredAtMs: 1, onDay: day("2024-06-02"), assessment },
    ]);
    for (const place of [3, 4, 5]) {
      nowMs += 86_400_000;
      await say("yes", place);
    }
    nowMs += 86_400_000;
    expect(await say("no", 6)).toMatchObject({ ok: true, value: { outcome: "self-care", locks: "none" } });
  });

  it("takes no entry under the name of a warning, which would keep the warning out", async () => {
    const { backstride } = await aBackstride();
    for (const id of ["emergency-RF01-2024-06-01", "lock-RF43-2024-06-01"]) {
      const told = await backstride.tell([answered(id, { fever: "no" }, 1)]);
      expect(told).toMatchObject({ ok: false, problem: { kind: "bad-field", field: "entryId" } });
    }
    await backstride.tell([answered("a", someAnswers({ "saddle-numbness": "yes" }), 2)]);
    await backstride.tell([answered("b", { "saddle-numbness": "no" }, 3)]);
    expect(await backstride.triage()).toMatchObject({ outcome: "emergency-now" });
  });

  it("keeps a lock that is answered away the next day without a record", async () => {
    let nowMs = Date.UTC(2024, 5, 1, 16);
    const { backstride } = await aBackstride({ nowMs: () => nowMs });
    await backstride.tell([answered("a", someAnswers({ "stops-daily-life": "yes" }), 1)]);
    nowMs += 86_400_000;
    const told = await backstride.tell([
      { ...answered("b", { "stops-daily-life": "no" }, 2), onDay: day("2024-06-02") },
    ]);
    expect(told).toMatchObject({ ok: true, value: { outcome: "within-days", locks: "running" } });
  });

  it("judges what is told last as the newest, whatever the clock of another device said", async () => {
    const { backstride } = await aBackstride();
    const nowMs = Date.UTC(2024, 5, 1, 16);
    await backstride.tell([answered("phone", someAnswers(), nowMs + 3 * 3_600_000)]);
    const told = await backstride.tell([answered("laptop", { "saddle-numbness": "yes" }, nowMs)]);
    expect(told).toMatchObject({ ok: true, value: { outcome: "emergency-now" } });
    expect(await backstride.triage()).toMatchObject({ outcome: "emergency-now" });
  });

  it("keeps an emergency told without a connection that was answered away elsewhere before it arrived", async () => {
    const { backstride } = await aBackstride();
    await backstride.tell([answered("laptop", someAnswers(), 2000)]);
    await backstride.tell([answered("phone", { "bladder-change": "yes" }, 1000)]);
    expect(await backstride.triage()).toMatchObject({ outcome: "emergency-now" });
    const again = await backstride.tell([answered("phone", { "bladder-change": "yes" }, 1000)]);
    expect(again).toMatchObject({ ok: true, value: { fired: [{ rule: { flag: "RF02" } }] } });
  });

  it("keeps every emergency that was once told, whatever else is told, in whichever order and with whichever clock", async () => {
    const ids = ["saddle-numbness", "bladder-change", "both-legs", "serious-fall", "chest-signs"];
    const flagById = new Map<string, string>();
    for (const id of ids) {
      const { backstride } = await aBackstride();
      const alone = await backstride.tell([answered("a", someAnswers({ [id]: "yes" }), 1)]);
      if (alone.ok) for (const { rule } of alone.value.fired) flagById.set(id, rule.flag);
    }
    expect(flagById.size).toBe(ids.length);
    const telling = fc.record({
      id: fc.constantFrom(...ids),
      answer: fc.constantFrom("yes", "no", "not-sure"),
      enteredAtMs: fc.integer({ min: 0, max: 20 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(telling, { minLength: 1, maxLength: 3 }), { maxLength: 5 }),
        async (requests) => {
          const { backstride } = await aBackstride();
          for (const [index, request] of requests.entries())
            await backstride.tell(
              request.map(({ id, answer, enteredAtMs }, place) =>
                answered(`${index}-${place}`, { [id]: answer }, enteredAtMs),
              ),
            );
          const told = new Set(
            requests.flat().flatMap(({ id, answer }) => (answer === "yes" ? flagById.get(id) : [])),
          );
          const standing = new Set((await backstride.triage()).fired.map(({ rule }) => rule.flag));
          for (const flag of told) expect(standing).toContain(flag);
        },
      ),
      { numRuns: 40, seed: 7 },
    );
  });

  it("keeps a doubt that a later 'no' did not know of, until one that does, whichever arrives first", async () => {
    const base = answered("base", someAnswers(), 1);
    const doubt = { ...answered("phone", { "saddle-numbness": "not-sure" }, 2), saw: ["base"] };
    const no = { ...answered("laptop", { "saddle-numbness": "no" }, 3), saw: ["base"] };
    for (const arriving of [
      [doubt, no],
      [no, doubt],
    ]) {
      const { backstride } = await aBackstride();
      for (const entry of [base, ...arriving]) await backstride.tell([entry]);
      expect(await backstride.triage()).toMatchObject({ outcome: "same-day", locks: "all" });
      const knowing = answered("again", { "saddle-numbness": "no" }, 4);
      const told = await backstride.tell([{ ...knowing, saw: ["phone", "laptop"] }]);
      expect(told).toMatchObject({ ok: true, value: { outcome: "self-care", locks: "none" } });
    }
  });

  it("lets a doubt be put right by an entry of before entries named what they knew of", async () => {
    const { backstride } = await aBackstride();
    await backstride.tell([answered("a", someAnswers({ "saddle-numbness": "not-sure" }), 1)]);
    await backstride.tell([answered("b", { "saddle-numbness": "no" }, 2)]);
    expect(await backstride.triage()).toMatchObject({ outcome: "self-care" });
  });

  it("keeps an emergency of two answers that a device had seen, though one was put right where it was not known", async () => {
    const { backstride } = await aBackstride();
    await backstride.tell([answered("base", someAnswers({ "one-leg-numb": "yes" }), 1)]);
    await backstride.tell([{ ...answered("laptop", { "one-leg-numb": "no" }, 3), saw: ["base"] }]);
    expect(await backstride.triage()).toMatchObject({ outcome: "self-care" });
    const alone = { ...answered("phone", { fever: "yes" }, 2), saw: ["base"] };
    expect(await backstride.tell([alone])).toMatchObject({ ok: true, value: { outcome: "emergency-now" } });
  });

  it("puts no lesser lock right by a 'no' of the same day that did not know of it", async () => {
    let nowMs = Date.UTC(2024, 5, 1, 16);
    const { backstride } = await aBackstride({ nowMs: () => nowMs });
    await backstride.tell([answered("base", someAnswers(), 1)]);
    const no = { ...answered("laptop", { "stops-daily-life": "no" }, 3), saw: ["base"] };
    const yes = { ...answered("phone", { "stops-daily-life": "yes" }, 2), saw: ["base"] };
    for (const entry of [no, yes]) await backstride.tell([entry]);
    expect(await backstride.triage()).toMatchObject({ outcome: "within-days", locks: "running" });
    nowMs += 86_400_000;
    expect(await backstride.triage()).toMatchObject({ outcome: "within-days", locks: "running" });
  });

  it("lets a lesser lock go for good when its answer was put right on the same day", async () => {
    let nowMs = Date.UTC(2024, 5, 1, 16);
    const { backstride } = await aBackstride({ nowMs: () => nowMs });
    await backstride.tell([answered("a", someAnswers({ "stops-daily-life": "yes" }), 1)]);
    const put = await backstride.tell([answered("b", { "stops-daily-life": "no" }, 2)]);
    expect(put).toMatchObject({ ok: true, value: { locks: "none" } });
    nowMs += 86_400_000;
    expect(await backstride.triage()).toMatchObject({ locks: "none", fired: [] });
  });

  it("names the question of a bad answer and keeps nothing of the entry", async () => {
    const { backstride } = await aBackstride();
    const told = await backstride.tell([answered("a", { fever: "perhaps" }, 1)]);
    expect(told).toMatchObject({ ok: false, problem: { kind: "bad-field", field: "fever" } });
    expect((await backstride.told()).answers).toEqual({});
  });
});
