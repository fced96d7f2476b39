import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DiaryEntry, readDiary } from "../src/app/diary.ts";
import { sawOf } from "../src/app/standing-answers.ts";
import { triageOf, warningsToKeep } from "../src/app/tell.ts";
import { LEVELS } from "../src/engine/answers/question.ts";
import type { Plan } from "../src/engine/plan/plan.ts";
import { someAnswers } from "../src/engine/triage/make-answers.ts";
import type { Day } from "../src/engine/units/day.ts";
import {
  afterStep,
  everythingTold,
  type LocalDiary,
  NOTHING_TOLD,
  stampFor,
} from "../src/web/answers/diary-steps.ts";
import { aBackstride } from "./a-backstride.ts";

const DAY = "2024-06-01" as Day; // a date of the calendar
const QUESTIONS = ["saddle-numbness", "bruise-on-spine", "stops-daily-life"] as const;

const BASE = {
  kind: "answers",
  entryId: "base",
  enteredAtMs: 1000,
  onDay: DAY,
  answers: someAnswers(),
  saw: [],
} as const satisfies DiaryEntry;

type Event =
  | { readonly kind: "tell"; readonly device: 0 | 1; readonly id: string; readonly answer: string | null }
  | { readonly kind: "send" | "see"; readonly device: 0 | 1 };

const device = fc.constantFrom<0 | 1>(0, 1);
const ANSWERS = ["yes", "not-sure", "no", null] as const;
const aTelling = (ids: readonly string[], answers: readonly (string | null)[] = ANSWERS) =>
  fc.record({
    kind: fc.constant("tell" as const),
    device,
    id: fc.constantFrom(...ids),
    answer: fc.constantFrom(...answers),
  });
const anEvent = (ids: readonly string[], answers?: readonly (string | null)[]): fc.Arbitrary<Event> =>
  fc.oneof(
    { weight: 3, arbitrary: aTelling(ids, answers) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("send", "see"), device }) },
  );

/** A telling, and everything that whoever told it knew of. */
interface Known {
  readonly entry: Extract<DiaryEntry, { kind: "answers" }>;
  readonly past: ReadonlySet<string>;
}

/** Two devices that each keep a diary as a browser does, with clocks that differ, and one computer. */
function makeDevices(aheadMs: readonly [number, number]) {
  const diaries: LocalDiary[] = [0, 1].map(() => ({ ...NOTHING_TOLD, seen: readDiary([BASE]) }));
  const knows: Set<string>[] = [0, 1].map(() => new Set(["base"]));
  const arrived: DiaryEntry[] = [BASE];
  const told: Known[] = [];
  const shown = new Set<string>();
  let nowMs = 1_000_000;
  const diaryOf = (device: 0 | 1): LocalDiary => diaries[device] ?? NOTHING_TOLD;
  const knownTo = (device: 0 | 1): Set<string> => knows[device] ?? new Set();

  return {
    told,
    /** Flags of the emergencies that a device has shown. */
    shown,
    arrived: arrived as readonly DiaryEntry[],
    unsent: (device: 0 | 1) => diaryOf(device).unsent,
    happen(event: Event): void {
      const { device } = event;
      const diary = diaryOf(device);
      nowMs += 10;
      if (event.kind === "tell") {
        const answers = { [event.id]: event.answer };
        const entry = {
          kind: "answers",
          entryId: `${device}-${told.length}`,
          enteredAtMs: stampFor(diary, nowMs + (aheadMs[device] ?? 0)),
          onDay: DAY,
          answers,
          saw: sawOf(everythingTold(diary)),
        } as const satisfies DiaryEntry;
        const read = everythingTold(afterStep(diary, { kind: "told", entry, warnings: [] }));
        for (const { rule, level } of triageOf(read, DAY).fired)
          if (level === "emergency-now") shown.add(rule.flag);
        const warnings = warningsToKeep(triageOf(read, DAY), read, nowMs, DAY);
        diaries[device] = afterStep(diary, { kind: "told", entry, warnings });
        told.push({ entry, past: new Set(knownTo(device)) });
        knownTo(device).add(entry.entryId);
        return;
      }
      for (const entry of event.kind === "see" ? diary.unsent : diary.unsent.slice(0, 1)) {
        arrived.push(entry);
        diaries[device] = afterStep(diaryOf(device), { kind: "taken", entryId: entry.entryId });
      }
      if (event.kind === "send") return;
      const covered = diaryOf(device).sent.map(({ entryId }) => entryId);
      diaries[device] = afterStep(diaryOf(device), { kind: "seen", read: readDiary(arrived), covered });
      for (const { entryId } of arrived) knownTo(device).add(entryId);
    },
    read: (device: 0 | 1) => everythingTold(diaryOf(device)),
  };
}

/** The answers to a question that nobody has answered again who knew of them. */
const openAnswers = (id: string, told: readonly Known[]): readonly (string | null)[] => {
  const about = told.filter(({ entry }) => id in entry.answers);
  return about
    .filter(({ entry }) => !about.some(({ past }) => past.has(entry.entryId)))
    .map(({ entry }) => (entry.answers[id] ?? null) as string | null);
};

const expectedOf = (open: readonly (string | null)[]): string | undefined =>
  open.length === 0
    ? "no"
    : open.includes("yes")
      ? "yes"
      : open.includes("not-sure")
        ? "not-sure"
        : open.includes(null)
          ? undefined
          : "no";

const clocks = fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -5000, max: 5000 }));

describe("two devices", () => {
  it("lose no 'not sure' to a 'no' that did not know of it, and let one that did put it right", () => {
    fc.assert(
      fc.property(fc.array(anEvent(QUESTIONS), { maxLength: 24 }), clocks, (events, aheadMs) => {
        const world = makeDevices(aheadMs);
        for (const event of events) world.happen(event);
        for (const device of [0, 1, 0] as const) world.happen({ kind: "see", device });
        for (const id of QUESTIONS) {
          const expected = expectedOf(openAnswers(id, world.told));
          for (const read of [world.read(0), world.read(1), readDiary(world.arrived)])
            expect(read.answers[id], id).toBe(expected);
        }
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it("come to the same safety whichever is heard first, never less careful than either alone", async () => {
    const urgency = (level: (typeof LEVELS)[number]): number => -LEVELS.indexOf(level);
    await fc.assert(
      fc.asyncProperty(
        fc.array(aTelling(QUESTIONS), { minLength: 1, maxLength: 8 }),
        clocks,
        async (tellings, aheadMs) => {
          const world = makeDevices(aheadMs);
          for (const event of tellings) world.happen(event);
          const heard = async (...entries: readonly DiaryEntry[]) => {
            const { backstride } = await aBackstride({ nowMs: () => Date.UTC(2024, 5, 1, 16) });
            for (const entry of [BASE, ...entries]) await backstride.tell([entry]);
            return { outcome: await backstride.triage(), answers: (await backstride.told()).answers };
          };
          const [phone, laptop] = [world.unsent(0), world.unsent(1)];
          const together = await heard(...phone, ...laptop);
          expect(await heard(...laptop, ...phone)).toEqual(together);
          for (const { outcome } of [await heard(...phone), await heard(...laptop)]) {
            expect(urgency(together.outcome.level)).toBeGreaterThanOrEqual(urgency(outcome.level));
            if (outcome.locks !== "none") expect(together.outcome.locks).not.toBe("none");
            if (outcome.locks === "all") expect(together.outcome.locks).toBe("all");
          }
        },
      ),
      { numRuns: 40, seed: 2 },
    );
  });

  it("keep every emergency that either has shown, also one of two answers of which the other knew better", async () => {
    const two = ["fever", "one-leg-numb"]; // together an emergency, each alone not
    let hadAny = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(anEvent(two, ["yes", "no"]), { maxLength: 8 }),
        clocks,
        async (events, aheadMs) => {
          const world = makeDevices(aheadMs);
          const first: readonly Event[] = [
            { kind: "tell", device: 0, id: "one-leg-numb", answer: "yes" },
            { kind: "see", device: 0 },
            { kind: "see", device: 1 },
          ];
          for (const event of [...first, ...events]) world.happen(event);
          for (const device of [1, 0] as const) world.happen({ kind: "see", device });
          const { backstride } = await aBackstride();
          for (const entry of world.arrived) await backstride.tell([entry]);
          const standing = (await backstride.triage()).fired.map(({ rule }) => rule.flag);
          hadAny += world.shown.size;
          for (const flag of world.shown) expect(standing).toContain(flag);
        },
      ),
      { numRuns: 60, seed: 3 },
    );
    expect(hadAny).toBeGreaterThan(5);
  });

  it("bring nothing back that was put right where the clock is days ahead", async () => {
    const told = (entryId: string, enteredAtMs: number, answer: string, saw: readonly string[]) =>
      ({ ...BASE, entryId, enteredAtMs, answers: { "stops-daily-life": answer }, saw }) as const;
    let nowMs = Date.UTC(2024, 5, 1, 16);
    const { backstride } = await aBackstride({ nowMs: () => nowMs });
    const slip = told("slip", nowMs, "yes", ["base"]);
    const putRight = told("ahead", nowMs + 3 * 86_400_000, "no", ["base", "slip"]);
    const again = told("again", nowMs + 1000, "no", ["base", "ahead"]);
    for (const entry of [BASE, slip, putRight, again]) await backstride.tell([entry]);
    expect((await backstride.told()).standing["stops-daily-life"]).toMatchObject([{ entryId: "again" }]);
    nowMs += 86_400_000;
    expect(await backstride.triage()).toMatchObject({ outcome: "self-care", locks: "none", fired: [] });
  });

  it("settle by the newest first day of the pain that stands, whichever is heard first, also beside 'not sure'", async () => {
    const plans: Plan[] = [];
    const nowMs = Date.UTC(2024, 5, 1, 16);
    const base = { ...BASE, enteredAtMs: nowMs - 1000, answers: { ...BASE.answers, course: "same" } };
    const since = (entryId: string, answer: string) =>
      ({ ...BASE, entryId, enteredAtMs: nowMs, answers: { "pain-since": answer }, saw: ["base"] }) as const;
    const long = since("phone", "2024-04-12");
    const yesterday = since("laptop", "2024-05-31");
    const notSure = since("tablet", "not-sure");
    for (const told of [[yesterday], [long, yesterday], [yesterday, long], [notSure, yesterday]]) {
      const { backstride } = await aBackstride({ nowMs: () => nowMs });
      for (const entry of [base, ...told]) await backstride.tell([entry]);
      const outcome = await backstride.plan();
      if (outcome.kind !== "plan") throw new Error(`no plan: ${outcome.kind}`);
      plans.push(outcome.plan);
    }
    for (const { phase } of plans)
      expect(phase).toMatchObject({ phase: "settle", reason: { key: "first-72-hours" } });
    expect(plans[1]?.notices.map(({ key }) => key)).toContain("assessment-at-six-weeks");
    expect(plans[2]).toEqual(plans[1]);
  });
});
