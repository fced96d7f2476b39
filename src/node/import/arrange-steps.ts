import type { ActivityNote, ImportItem } from "../../app/measured.ts";
import { type Found, packedBytesOf } from "./found.ts";
import type { ReadTask } from "./read-item.ts";

/** One item on its way to the store: still to be read, or already what it will be. */
export type Step = { readonly packedBytes: number } & (
  | { readonly kind: "read"; readonly task: ReadTask; readonly note?: ActivityNote }
  | { readonly kind: "ready"; readonly item: ImportItem }
);

/** What was found, as the items it makes. */
export function arrangeSteps(found: readonly Found[]): readonly Step[] {
  return found.map((file): Step => {
    const { name } = file;
    if (file.kind === "skipped") {
      return { kind: "ready", packedBytes: 0, item: { name, kind: "skipped", problem: file.problem } };
    }
    return { kind: "read", packedBytes: packedBytesOf(file.place), task: { name, place: file.place } };
  });
}
