import type { Activity } from "../activity/activity.ts";
import type { SimulatedShoe } from "./simulated-life.ts";

/** A recording and the shoe it was run in, for the table beside the recordings. */
export interface NotedRecording {
  readonly fileName: string;
  readonly activity: Activity;
  readonly shoe?: string;
}

/** `activities.csv` with the ten columns it had in 2018: a FIT file cannot say which shoes were worn. */
export function notesTable(noted: readonly NotedRecording[]): string {
  const rows = noted.map(({ fileName, activity, shoe }, index) => [
    String(index + 1),
    new Date(activity.startedAtMs).toISOString().slice(0, 19).replace("T", " "),
    activity.name ?? "",
    SPORT_WORDS[activity.sport] ?? "Workout",
    "",
    String(Math.round(activity.totals.elapsedTimeS ?? 0)),
    activity.totals.distanceM?.toFixed(1) ?? "0.0",
    "false",
    shoe ?? "",
    fileName,
  ]);
  return table(["id,date,name,type,description,elapsed_time,distance,commute,gear,filename"], rows);
}

/** `shoes.csv`: the pairs by name. What was on them before nobody writes down there. */
export function gearTable(shoes: readonly SimulatedShoe[]): string {
  const rows = shoes.map((shoe) => [shoe.name, shoe.brand, shoe.name, "Run"]);
  return table(["Shoe Name,Shoe Brand,Shoe Model,Shoe Default Sport Types"], rows);
}

const SPORT_WORDS: Partial<Record<Activity["sport"], string>> = {
  running: "Run",
  cycling: "Ride",
  strength: "Weight Training",
};

/** Simulated words hold no comma and no quote. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${[...head, ...rows.map((row) => row.join(","))].join("\n")}\n`;
