import type { ImportItem } from "../../app/measured.ts";
import type { HealthTask, ItemOfMany } from "./read-health-export.ts";
import type { ReadSetting, ReadTask } from "./read-item.ts";

/** What a worker begins with: a health export to read, or nothing but tasks to come. */
export interface WorkerStart {
  readonly setting: ReadSetting;
  readonly health?: HealthTask;
}

/** To a worker that reads single recordings. */
export interface WorkerTask {
  readonly id: number;
  readonly task: ReadTask;
}

/** From it: that it has loaded, then one item for each task, in their order. */
export type WorkerAnswer =
  | { readonly kind: "ready" }
  | { readonly kind: "item"; readonly id: number; readonly item: ImportItem };

/** From a worker that reads a health export: one item or the end each time it is asked, signs of life between. */
export type HealthAnswer =
  | { readonly kind: "alive" }
  | ({ readonly kind: "item" } & ItemOfMany)
  | { readonly kind: "done" };
