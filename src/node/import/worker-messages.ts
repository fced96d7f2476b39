import type { ImportItem } from "../../app/measured.ts";
import type { ReadTask } from "./read-item.ts";

/** To a worker. */
export interface WorkerTask {
  readonly id: number;
  readonly task: ReadTask;
}

/** From a worker: that it has loaded, then one item for each task, in their order. */
export type WorkerAnswer =
  | { readonly kind: "ready" }
  | { readonly kind: "item"; readonly id: number; readonly item: ImportItem };
