import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { LocalDiary } from "../answers/diary-steps.ts";

/** An answer of the server as it was last given. */
export interface KeptAnswer {
  readonly answer: unknown;
  readonly askedAtMs: number;
  /** The server's era it belongs to. */
  readonly era?: string;
  /** The screens it was kept by: others may read answers of another form. */
  readonly screens?: string;
}

interface Shelves extends DBSchema {
  diary: { key: "diary"; value: LocalDiary };
  answers: { key: string; value: KeptAnswer };
}

const NAME = "backstride";
const VERSION = 1;

let opened: Promise<IDBPDatabase<Shelves>> | undefined;

/** The database of this browser. Rejects where the browser has none to give; asked again, it tries again. */
function database(): Promise<IDBPDatabase<Shelves>> {
  const forget = (): void => {
    opened = undefined;
  };
  opened ??= openDB<Shelves>(NAME, VERSION, {
    upgrade(shelves) {
      shelves.createObjectStore("diary");
      shelves.createObjectStore("answers");
    },
    blocking: (_old, _blocked, event) => {
      (event.target as IDBDatabase).close(); // a newer version of the app waits for us: the event comes from the database
      forget();
    },
    terminated: forget,
  }).catch((problem: unknown) => {
    forget();
    throw problem;
  });
  return opened;
}

export const keptDiary = async (): Promise<LocalDiary | undefined> =>
  (await database()).get("diary", "diary");

/** Changes the kept diary in one transaction, whatever other tabs do; when it settles, it is on the disk. */
export async function changeKeptDiary(
  change: (diary: LocalDiary | undefined) => LocalDiary,
): Promise<LocalDiary> {
  const transaction = (await database()).transaction("diary", "readwrite", { durability: "strict" });
  const [next] = await Promise.all([
    transaction.store.get("diary").then(async (diary) => {
      const changed = change(diary);
      await transaction.store.put(changed, "diary");
      return changed;
    }),
    transaction.done,
  ]);
  return next;
}

export const keptAnswer = async (key: string): Promise<KeptAnswer | undefined> =>
  (await database()).get("answers", key);

export async function keepAnswer(key: string, answer: KeptAnswer): Promise<void> {
  await (await database()).put("answers", answer, key);
}

export async function dropAnswers(keys: readonly string[] | "all"): Promise<void> {
  const transaction = (await database()).transaction("answers", "readwrite");
  if (keys === "all") await transaction.store.clear();
  else await Promise.all(keys.map((key) => transaction.store.delete(key)));
  await transaction.done;
}
