import type { Activity } from "../src/engine/activity/activity.ts";
import { recordRun } from "../src/engine/simulate/record-run.ts";
import { simulateLife } from "../src/engine/simulate/sample-lives.ts";
import { dayFromText } from "../src/engine/units/day.ts";

/** So many simulated runs, the same every time: what a bench reads where no real recordings are. */
export function generatedActivities(count: number): readonly Activity[] {
  const endsOnDay = dayFromText("2026-05-01");
  if (endsOnDay === undefined) throw new Error("a fixed day of the calendar");
  const life = simulateLife("steady-then-spike", { endsOnDay });
  return Array.from({ length: count }, (_, index) => recordRun(life, index));
}
