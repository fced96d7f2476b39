import { type DiaryStep, type LocalDiary, NOTHING_TOLD } from "./diary-steps.ts";

type Telling = Extract<DiaryStep, { kind: "told" }>;

const PREFIX = "backstride.told.";
const DANGER_KEY = "backstride.danger";
/** Where everything stood before there was a database. */
const EARLIER_KEY = "backstride.diary";

// Small things that must stand before the next line of code runs, and be there before the database is: each told
// thing under a key of its own, so that two tabs never write the same one, and the diary of an emergency.

export const journal = (told: Telling): boolean =>
  quietly(() => localStorage.setItem(PREFIX + told.entry.entryId, JSON.stringify(told)));

export const unjournal = (entryId: string): boolean =>
  quietly(() => localStorage.removeItem(PREFIX + entryId));

/** Everything told that the database may not hold yet, oldest first. */
export function journaled(): readonly Telling[] {
  const found: Telling[] = [];
  quietly(() => {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(PREFIX)) quietly(() => found.push(JSON.parse(localStorage.getItem(key) ?? "")));
  });
  return found.sort((a, b) => a.entry.enteredAtMs - b.entry.enteredAtMs);
}

export const clearJournal = (): void => {
  for (const { entry } of journaled()) unjournal(entry.entryId);
  quietly(() => localStorage.removeItem(EARLIER_KEY));
  noteDanger(undefined);
};

/** The diary of an emergency, so that its screen is the first thing drawn; nothing when there is none. */
export const noteDanger = (diary: LocalDiary | undefined): boolean =>
  quietly(() =>
    diary === undefined
      ? localStorage.removeItem(DANGER_KEY)
      : localStorage.setItem(DANGER_KEY, JSON.stringify(diary)),
  );

export const notedDanger = (): LocalDiary | undefined => diaryAt(DANGER_KEY);

export const earlierDiary = (): LocalDiary | undefined => diaryAt(EARLIER_KEY);

export const dropEarlierDiary = (): boolean => quietly(() => localStorage.removeItem(EARLIER_KEY));

function diaryAt(key: string): LocalDiary | undefined {
  let diary: LocalDiary | undefined;
  quietly(() => {
    const kept = localStorage.getItem(key);
    if (kept !== null) diary = { ...NOTHING_TOLD, ...(JSON.parse(kept) as Partial<LocalDiary>) }; // written by this app
  });
  return diary;
}

/** A full or forbidden storage is no reason to stop: the database and the memory are there too. */
function quietly(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
