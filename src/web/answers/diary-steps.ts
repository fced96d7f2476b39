import { type DiaryEntry, type DiaryRead, readDiary } from "../../app/diary.ts";
import { stampAfter } from "../../app/stamp-after.ts";
import { withEntries } from "./entries-of-read.ts";

/**
 * What was told in this browser. It is judged and kept here first, then sent, oldest first and one at a time, so
 * that the server judges each as it was told. An entry stays here until the server has it.
 */
export interface LocalDiary {
  /** The server's diary as last seen; absent until it has answered once. */
  readonly seen?: DiaryRead;
  readonly unsent: readonly DiaryEntry[];
  /** Told, taken by the server, and not yet part of `seen`. */
  readonly sent: readonly DiaryEntry[];
  /** Emergencies and locks that fired here. The server writes its own; these stand until its diary is seen. */
  readonly warnings: readonly DiaryEntry[];
  /** Entries the server would not take. They are judged here all the same. */
  readonly refused: readonly DiaryEntry[];
  /** The instant of the newest entry made here. Later ones are never earlier, whatever the clock does. */
  readonly lastMs: number;
  /** Which life of the data folder this belongs to: it changes when everything is erased. Absent until known. */
  readonly era?: string;
}

/** Everything that can happen to the diary. A step that comes twice changes nothing the second time. */
export type DiaryStep =
  | { readonly kind: "told"; readonly entry: DiaryEntry; readonly warnings: readonly DiaryEntry[] }
  | { readonly kind: "taken" | "refused"; readonly entryId: string }
  | { readonly kind: "seen"; readonly read: DiaryRead; readonly covered: readonly string[] }
  /** The server named its era; what was told up to `erasedAtMs` went with everything else. */
  | { readonly kind: "era"; readonly era: string; readonly erasedAtMs: number }
  /** This device is not known to the server any more: what came from there goes, what waits for it stays. */
  | { readonly kind: "let-go" }
  /** A diary kept elsewhere in this browser moves in. */
  | { readonly kind: "moved-in"; readonly diary: LocalDiary }
  | { readonly kind: "forgotten" };

export const NOTHING_TOLD: LocalDiary = { unsent: [], sent: [], warnings: [], refused: [], lastMs: 0 };

/** The diary after one step. */
export function afterStep(diary: LocalDiary, step: DiaryStep): LocalDiary {
  switch (step.kind) {
    case "told":
      return {
        ...diary,
        unsent: isKnown(diary, step.entry) ? diary.unsent : inOrder([...diary.unsent, step.entry]),
        warnings: together(diary.warnings, step.warnings),
        lastMs: Math.max(diary.lastMs, step.entry.enteredAtMs),
      };
    case "taken":
    case "refused": {
      const entry = diary.unsent.find(({ entryId }) => entryId === step.entryId);
      if (entry === undefined) return diary; // erased on the way, or heard of before
      const unsent = diary.unsent.filter((one) => one !== entry);
      return step.kind === "taken"
        ? { ...diary, unsent, sent: [...diary.sent, entry] }
        : { ...diary, unsent, refused: [...diary.refused, entry] };
    }
    case "seen": {
      const covered = new Set(step.covered);
      const sent = diary.sent.filter(({ entryId }) => !covered.has(entryId));
      const isAllSeen = sent.length + diary.unsent.length + diary.refused.length === 0;
      return { ...diary, seen: step.read, sent, warnings: isAllSeen ? [] : diary.warnings };
    }
    case "era": {
      if (diary.era === step.era) return diary;
      const isErased = diary.era !== undefined && erasedAtMs(diary.era) < step.erasedAtMs;
      if (!isErased) return { ...diary, era: step.era }; // another runner is looked at: danger is the person's all the same
      const unsent = diary.unsent.filter(({ enteredAtMs }) => enteredAtMs > step.erasedAtMs);
      return { ...NOTHING_TOLD, lastMs: diary.lastMs, unsent, era: step.era };
    }
    case "let-go": {
      const { unsent, warnings, lastMs } = diary;
      return { ...NOTHING_TOLD, unsent, warnings: unsent.length === 0 ? [] : warnings, lastMs };
    }
    case "moved-in": {
      const { seen = step.diary.seen } = diary;
      const fresh = step.diary.unsent.filter((entry) => !isKnown(diary, entry));
      return {
        ...diary,
        ...(seen === undefined ? {} : { seen }),
        unsent: inOrder([...diary.unsent, ...fresh]),
        sent: together(diary.sent, step.diary.sent),
        warnings: together(diary.warnings, step.diary.warnings),
        refused: together(diary.refused, step.diary.refused),
        lastMs: Math.max(diary.lastMs, step.diary.lastMs),
      };
    }
    case "forgotten":
      return NOTHING_TOLD;
  }
}

/** Everything told, wherever it stands. */
export function everythingTold({ seen, unsent, sent, warnings, refused }: LocalDiary): DiaryRead {
  const nothing = readDiary([]); // what an older version kept may lack what is read today
  return withEntries(seen === undefined ? nothing : { ...nothing, ...seen }, [
    ...sent,
    ...refused,
    ...unsent,
    ...warnings,
  ]);
}

/** The instant of what is told here now; see `stampAfter`. What an older version kept may lack what is read today. */
export const stampFor = ({ seen, lastMs }: LocalDiary, nowMs: number): number =>
  Math.max(stampAfter(seen ?? {}, nowMs), lastMs + 1);

/** The instant with which an era begins. */
export const erasedAtMs = (era: string): number => Number.parseInt(era, 10) || 0;

const isKnown = ({ unsent, sent, refused }: LocalDiary, entry: DiaryEntry): boolean =>
  [unsent, sent, refused].some((entries) => entries.some(({ entryId }) => entryId === entry.entryId));

const together = (kept: readonly DiaryEntry[], more: readonly DiaryEntry[]): readonly DiaryEntry[] => {
  const known = new Set(kept.map(({ entryId }) => entryId));
  return [...kept, ...more.filter(({ entryId }) => !known.has(entryId))];
};

const inOrder = (entries: readonly DiaryEntry[]): readonly DiaryEntry[] =>
  entries.toSorted((a, b) => a.enteredAtMs - b.enteredAtMs || (a.entryId < b.entryId ? -1 : 1));
