import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DiaryEntry, readDiary } from "../../app/diary.ts";
import type { Day } from "../../engine/units/day.ts";
import { afterStep, type DiaryStep, everythingTold, type LocalDiary, NOTHING_TOLD } from "./diary-steps.ts";

const DAY = "2026-11-22" as Day;

const anEntry = (atMs: number): DiaryEntry => ({
  kind: "home-test",
  entryId: `entry-${atMs}`,
  enteredAtMs: atMs,
  onDay: DAY,
  result: { testId: `entry-${atMs}` },
});

const told = (atMs: number): DiaryStep => ({ kind: "told", entry: anEntry(atMs), warnings: [] });
const diaryOf = (...steps: readonly DiaryStep[]): LocalDiary => steps.reduce(afterStep, NOTHING_TOLD);
const ids = (entries: readonly DiaryEntry[]): readonly string[] => entries.map(({ entryId }) => entryId);

describe("the diary of this browser", () => {
  it("sends the oldest first, whichever tab kept its entry first", () => {
    expect(ids(diaryOf(told(2), told(1), told(3)).unsent)).toEqual(["entry-1", "entry-2", "entry-3"]);
  });

  it("is the same after a step that comes twice", () => {
    const seen: DiaryStep = { kind: "seen", read: readDiary([anEntry(1)]), covered: ["entry-1"] };
    const steps: readonly DiaryStep[] = [
      told(1),
      { kind: "taken", entryId: "entry-1" },
      told(2),
      { kind: "refused", entryId: "entry-2" },
      { kind: "era", era: "5-a", erasedAtMs: 5 },
      seen,
      { kind: "moved-in", diary: diaryOf(told(7)) },
      { kind: "let-go" },
      { kind: "forgotten" },
    ];
    steps.reduce((diary, step) => {
      const once = afterStep(diary, step);
      expect(afterStep(once, step), step.kind).toEqual(once);
      return once;
    }, NOTHING_TOLD);
  });

  it("knows the cadence drill from wherever it was told last", () => {
    const drill = (enteredAtMs: number, sinceDay: Day | null): DiaryEntry => ({
      kind: "cadence-drill",
      entryId: `drill-${enteredAtMs}`,
      enteredAtMs,
      onDay: DAY,
      sinceDay,
    });
    const seen = (...entries: readonly DiaryEntry[]): DiaryStep => ({
      kind: "seen",
      read: readDiary(entries),
      covered: [],
    });
    const here: DiaryStep = { kind: "told", entry: drill(5, DAY), warnings: [] };
    expect(everythingTold(diaryOf(seen(drill(3, null)), here)).cadenceDrill?.sinceDay).toBe(DAY);
    expect(everythingTold(diaryOf(here, seen(drill(7, null)))).cadenceDrill).toEqual({ toldAtMs: 7 });
    expect(everythingTold(diaryOf(seen(drill(4, DAY)))).cadenceDrill?.sinceDay).toBe(DAY);
  });

  it("keeps what was told after an erasure, and nothing from before it", () => {
    const before = diaryOf({ kind: "era", era: "0-a", erasedAtMs: 0 }, told(1), told(9), {
      kind: "seen",
      read: readDiary([anEntry(3)]),
      covered: [],
    });
    const diary = afterStep(before, { kind: "era", era: "5-b", erasedAtMs: 5 });
    expect(ids(diary.unsent)).toEqual(["entry-9"]);
    expect(diary.seen).toBeUndefined();
    const turned = afterStep(before, { kind: "era", era: "0-c", erasedAtMs: 0 });
    expect(turned).toEqual({ ...before, era: "0-c" });
  });

  it("keeps what waits when the computer does not know this device any more, and nothing that came from there", () => {
    const diary = diaryOf(
      told(1),
      { kind: "seen", read: readDiary([anEntry(3)]), covered: [] },
      { kind: "let-go" },
    );
    expect(ids(diary.unsent)).toEqual(["entry-1"]);
    expect(diary.seen).toBeUndefined();
  });

  it("reads what an older version kept without the fields of today", () => {
    const { homeTests: _, ...older } = readDiary([]);
    expect(everythingTold({ ...NOTHING_TOLD, seen: older as never }).homeTests).toEqual([]);
  });

  it("never loses, doubles or hides an entry, whatever closes, breaks off or comes twice", () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 60 }), (events) => {
        const world = makeWorld();
        for (const event of events) {
          world.happen(event);
          for (const tab of world.tabs)
            for (const id of tab.told) expect(world.shows(tab), `${id} is shown`).toContain(id);
        }
        world.comeToRest();
        const all = world.tabs.flatMap((tab) => [...tab.told]);
        expect([...world.server.keys()].toSorted()).toEqual([...new Set(all)].toSorted());
        for (const tab of world.tabs) expect(world.unsent(tab)).toEqual([]);
        for (const id of all) expect(world.asSeen().filter((one) => one === id)).toEqual([id]);
      }),
      { numRuns: 400 },
    );
  });
});

type Event =
  | { readonly kind: "tell" | "write" | "hear" | "ask" | "see"; readonly tab: 0 | 1 }
  | { readonly kind: "reload"; readonly tab: 0 | 1 }
  /** `lost`: the server keeps it and its answer never comes. `late`: it comes to the server long after. */
  | { readonly kind: "send"; readonly tab: 0 | 1; readonly answer: "comes" | "lost" | "late" }
  | { readonly kind: "late-arrival" };

const tab = fc.constantFrom<0 | 1>(0, 1);
const anEvent: fc.Arbitrary<Event> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom("tell", "write", "hear", "ask", "see"), tab }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("reload"), tab }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("send"),
      tab,
      answer: fc.constantFrom("comes", "lost", "late"),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("late-arrival") }) },
);

interface Tab {
  stored: LocalDiary;
  pending: readonly DiaryStep[];
  /** What the runner saw this tab take. */
  readonly told: Set<string>;
}

/** Two tabs, one database, one journal, and a server that keeps an id once. */
function makeWorld() {
  let database: LocalDiary = NOTHING_TOLD;
  let atMs = 0;
  const journal = new Map<string, DiaryStep>();
  const server = new Map<string, DiaryEntry>();
  const late: DiaryEntry[] = [];
  /** A question on its way: one at a time, while other things go on. */
  let asked: Pick<Extract<DiaryStep, { kind: "seen" }>, "read" | "covered"> | undefined;
  const tabs: readonly Tab[] = [0, 1].map(() => ({ stored: NOTHING_TOLD, pending: [], told: new Set() }));
  const shown = ({ stored, pending }: Tab): LocalDiary => pending.reduce(afterStep, stored);

  const write = (tab: Tab): void => {
    const [step, ...rest] = tab.pending;
    if (step === undefined) return;
    database = afterStep(database, step);
    tab.stored = database;
    tab.pending = rest;
    if (step.kind === "told") journal.delete(step.entry.entryId);
  };
  const take = (tab: Tab, step: DiaryStep): void => {
    tab.pending = [...tab.pending, step];
    while (tab.pending.length > 0) write(tab); // the sender waits for the database
  };

  const happen = (event: Event): void => {
    if (event.kind === "late-arrival") {
      for (const entry of late.splice(0)) server.set(entry.entryId, entry);
      return;
    }
    const tab = tabs[event.tab] as Tab; // 0 and 1 are there
    switch (event.kind) {
      case "tell": {
        const step = told(++atMs);
        journal.set(`entry-${atMs}`, step);
        tab.pending = [...tab.pending, step];
        tab.told.add(`entry-${atMs}`);
        return;
      }
      case "write":
        write(tab);
        return;
      case "hear":
        tab.stored = database;
        return;
      case "reload":
        tab.stored = database;
        tab.pending = [...journal.values()];
        return;
      case "send": {
        tab.stored = database;
        const entry = shown(tab).unsent[0];
        if (entry === undefined) return;
        if (event.answer === "late") late.push(entry);
        else server.set(entry.entryId, entry);
        if (event.answer === "comes") take(tab, { kind: "taken", entryId: entry.entryId });
        return;
      }
      case "ask":
        tab.stored = database;
        asked ??= { read: readDiary([...server.values()]), covered: ids(shown(tab).sent) };
        return;
      case "see":
        if (asked !== undefined) take(tab, { kind: "seen", ...asked });
        asked = undefined;
    }
  };

  const idsIn = (diary: LocalDiary): readonly string[] =>
    everythingTold(diary).homeTests.map(({ testId }) => testId);

  return {
    tabs,
    server,
    happen,
    shows: (tab: Tab) => idsIn(shown(tab)),
    unsent: (tab: Tab) => shown(tab).unsent,
    asSeen: () => readDiary([...server.values()]).homeTests.map(({ testId }) => testId),
    /** Everything is opened again, sent and answered. */
    comeToRest() {
      happen({ kind: "late-arrival" });
      for (const index of [0, 1] as const) {
        happen({ kind: "reload", tab: index });
        while (shown(tabs[index] as Tab).unsent.length > 0)
          happen({ kind: "send", tab: index, answer: "comes" });
        while ((tabs[index] as Tab).pending.length > 0) happen({ kind: "write", tab: index });
      }
      for (const index of [0, 1] as const) happen({ kind: "hear", tab: index });
    },
  };
}
