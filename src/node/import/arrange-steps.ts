import type { ActivityNote, ImportItem } from "../../app/measured.ts";
import { type Found, packedBytesOf } from "./found.ts";
import type { ReadTask } from "./read-item.ts";

/** One item on its way to the store: still to be read, or already what it will be. */
export type Step = { readonly packedBytes: number } & (
  | { readonly kind: "read"; readonly task: ReadTask; readonly note?: ActivityNote }
  | { readonly kind: "ready"; readonly item: ImportItem }
);

/** What was found, as the items it makes; no two of them have the same name. */
export function arrangeSteps(found: readonly Found[]): readonly Step[] {
  const nameOnce = uniqueNames();
  return found.map((file): Step => {
    const name = nameOnce(file.name);
    if (file.kind === "skipped") {
      return { kind: "ready", packedBytes: 0, item: { name, kind: "skipped", problem: file.problem } };
    }
    return { kind: "read", packedBytes: packedBytesOf(file.place), task: { name, place: file.place } };
  });
}

/** Two folders given at once may hold a file of one name: the second is told apart by its number. */
function uniqueNames(): (name: string) => string {
  const timesByName = new Map<string, number>();
  return (name) => {
    const times = (timesByName.get(name) ?? 0) + 1;
    timesByName.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  };
}
