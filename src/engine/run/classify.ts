import type { Activity } from "../activity/activity.ts";

/** What the classification looks at: an activity, or a light record of one. */
type Told = Pick<Activity, "sport" | "subSport">;

/** Files that only say "indoor" mean a belt far more often than a hall; the runner can correct the surface. */
const ON_A_BELT = new Set([
  "treadmill",
  "virtual",
  "virtual-run",
  "virtual-activity",
  "indoor",
  "indoor-running",
]);
const INDOORS = new Set([...ON_A_BELT, "indoor-track"]);
const OFF_ROAD = new Set(["trail", "trail-running", "mountain"]);

/** Running of any kind: street, track, trail, treadmill, virtual. Walking and hiking are cross-training. */
export const isRun = (activity: Told): boolean => activity.sport === "running";

/** A run on a belt: its distance is the device's estimate and its ground is flat or unknown. */
export const isTreadmill = (activity: Told): boolean =>
  isRun(activity) && activity.subSport !== undefined && ON_A_BELT.has(activity.subSport);

/** A run under a roof: air pressure there says nothing about climbing. */
export const isIndoors = (activity: Told): boolean =>
  isRun(activity) && activity.subSport !== undefined && INDOORS.has(activity.subSport);

/** A run the device calls a trail run. */
export const isTrail = (activity: Told): boolean =>
  isRun(activity) && activity.subSport !== undefined && OFF_ROAD.has(activity.subSport);
