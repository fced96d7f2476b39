import { questionById } from "../engine/answers/questionnaire.ts";
import type { DiaryEntry } from "./diary.ts";
import type { Store, StoreReader } from "./store.ts";

/** The id a sample is kept under while the person looks at it: its rows stand apart from the person's own. */
export const sampleIdOf = (runnerId: string): string => `${runnerId}/sample`;

/** Whose rows are shown: the sample's while one is loaded, else the person's. */
export async function shownId(store: Store, runnerId: string): Promise<string> {
  const sampleId = sampleIdOf(runnerId);
  return (await store.about(sampleId).runner()).sampleLife === undefined ? runnerId : sampleId;
}

/**
 * The store as the person sees it. While a sample is loaded, everything about it is read, written and erased in the
 * person's place, and nothing of it mixes with what the person brought or told. Danger alone is never the sample's:
 * what the person told of it is read with the sample's diary, so that an emergency stays in sight.
 */
export function shownStore(store: Store): Store {
  return {
    about: (runnerId) => shownReader(store, runnerId),
    write: async (runnerId, work) => store.write(await shownId(store, runnerId), work),
    async erase(runnerId) {
      const shown = await shownId(store, runnerId);
      if (shown !== runnerId) await takeSettingsBack(store, runnerId, shown);
      await store.erase(shown);
    },
    close: () => store.close(),
  };
}

/** The part of what was told that is about the person, whoever is looked at: danger, and what ends it. */
export const aboutDanger = (entries: readonly DiaryEntry[]): readonly DiaryEntry[] =>
  entries.flatMap((entry) => partOf(entry, isDangerQuestion, true));

/** What is left of it for the sample. */
export const besideDanger = (entries: readonly DiaryEntry[]): readonly DiaryEntry[] =>
  entries.flatMap((entry) => partOf(entry, (id) => !isDangerQuestion(id), false));

const shownReader = (store: Store, runnerId: string): StoreReader =>
  new Proxy(store.about(runnerId), {
    get: (own, name) => {
      if (name === "diary") return () => shownDiary(store, runnerId);
      return async (...asked: readonly unknown[]) => {
        const shown = await shownId(store, runnerId);
        const reader = shown === runnerId ? own : store.about(shown);
        const answer: unknown = await Reflect.apply(Reflect.get(reader, name), reader, asked);
        return name === "runner" ? countedApart(answer, shown !== runnerId) : answer;
      };
    },
  });

/** Two runners may stand at one count of changes: whoever remembers what stood at a count must tell them apart. */
const countedApart = (runner: unknown, isSample: boolean): unknown =>
  typeof runner === "object" && runner !== null && "changeCount" in runner
    ? { ...runner, changeCount: 2 * Number(runner.changeCount) + (isSample ? 1 : 0) }
    : runner;

async function shownDiary(store: Store, runnerId: string): Promise<readonly DiaryEntry[]> {
  const shown = await shownId(store, runnerId);
  const told = await store.about(shown).diary();
  if (shown === runnerId) return told;
  const answered = new Set(
    told.flatMap((entry) => (entry.kind === "answers" ? Object.keys(entry.answers) : [])),
  );
  const ofPerson = aboutDanger(await store.about(runnerId).diary()).flatMap((entry) =>
    partOf(entry, (id) => !answered.has(id), true),
  );
  return [...ofPerson, ...told];
}

/** How things are written was set by the person, also while a sample was looked at. */
async function takeSettingsBack(store: Store, runnerId: string, sampleId: string): Promise<void> {
  const { settings } = await store.about(sampleId).runner();
  await store.write(runnerId, async (writer) => {
    const { changeCount: _, ...runner } = await writer.runner();
    await writer.saveRunner({ ...runner, settings });
  });
}

const isDangerQuestion = (id: string): boolean => questionById(id)?.informs.includes("triage") ?? false;

function partOf(
  entry: DiaryEntry,
  isKept: (questionId: string) => boolean,
  isOfDanger: boolean,
): readonly DiaryEntry[] {
  switch (entry.kind) {
    case "answers": {
      const kept = Object.entries(entry.answers).filter(([id]) => isKept(id));
      return kept.length === 0 ? [] : [{ ...entry, answers: Object.fromEntries(kept) }];
    }
    case "assessment":
    case "emergency":
    case "lock":
      return isOfDanger ? [entry] : [];
    default:
      return isOfDanger ? [] : [entry];
  }
}
