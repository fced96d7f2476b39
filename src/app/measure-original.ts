import type { Activity } from "../engine/activity/activity.ts";
import { readActivities } from "../engine/activity/read-activities.ts";
import type { ReadProblem } from "../engine/activity/read-problem.ts";
import { isRun, isTrail, isTreadmill } from "../engine/run/classify.ts";
import { localDayOf } from "../engine/run/local-day.ts";
import { measureOtherSport } from "../engine/run/measure-other-sport.ts";
import { measureRun } from "../engine/run/measure-run.ts";
import { richnessOf } from "../engine/run/richness.ts";
import { ok, type Result } from "../engine/units/result.ts";
import type { MeasureContext, MeasuredActivity, MeasuredOriginal, Original } from "./measured.ts";

/** Raise it when the same bytes could measure differently: what was measured by an older one is measured again. */
export const MEASURES_VERSION = 1;

/** Unpacked bytes of one recording into everything we keep of it. Pure, so that workers and a later re-measuring agree. */
export function measureOriginal(
  bytes: Uint8Array,
  original: Omit<Original, "unpackedBytes">,
  context: MeasureContext,
): Result<MeasuredOriginal, ReadProblem> {
  const read = readActivities(bytes);
  if (!read.ok) return read;
  return ok(measureActivities(read.value, { ...original, unpackedBytes: bytes.length }, context));
}

/** The same for activities that are already read. */
export function measureActivities(
  activities: readonly Activity[],
  original: Original,
  context: MeasureContext,
): MeasuredOriginal {
  return {
    original,
    activities: activities.map((activity, index) =>
      measureActivity(activity, { sha256: original.sha256, index }, context),
    ),
  };
}

/** One activity measured: as a run when it is one or when `asRun` says so, else as another sport. */
export function measureActivity(
  activity: Activity,
  place: { readonly sha256: string; readonly index: number; readonly asRun?: boolean },
  context: MeasureContext,
): MeasuredActivity {
  const local = localDayOf(activity, context.timeZone);
  const head = {
    activityId: activityIdOf(place.sha256, place.index),
    index: place.index,
    format: activity.format,
    sport: activity.sport,
    ...(activity.subSport !== undefined && { subSport: activity.subSport }),
    ...(activity.sportBasis !== undefined && { sportBasis: activity.sportBasis }),
    startedAtMs: activity.startedAtMs,
    ...local,
    isTreadmill: isTreadmill(activity),
    isTrail: isTrail(activity),
    richness: richnessOf(activity),
    ...(activity.perceivedExertion !== undefined && { perceivedExertion: activity.perceivedExertion }),
    ...(activity.name !== undefined && { name: activity.name }),
    ...(activity.device !== undefined && deviceNamed(activity.device)),
    ...(activity.partial !== undefined && { partial: activity.partial }),
  };
  if (!(place.asRun ?? isRun(activity))) return { ...head, ...measureOtherSport(activity, context) };

  const measures = measureRun(activity, { ...context, utcOffsetS: local.utcOffsetS });
  return {
    ...head,
    measures,
    ...(measures.elapsedTimeS !== undefined && { durationS: measures.elapsedTimeS }),
    ...(measures.distanceM !== undefined && { distanceM: measures.distanceM }),
    ...(measures.heartRateLoad !== undefined && { heartRateLoad: measures.heartRateLoad }),
  };
}

/** The same bytes give the same id on every machine. */
export const activityIdOf = (sha256: string, index: number): string => `${sha256.slice(0, 20)}-${index}`;

const deviceNamed = ({ maker, product }: NonNullable<Activity["device"]>): { device?: string } => {
  const device = [maker, product].filter((part) => part !== undefined).join(" ");
  return device === "" ? {} : { device };
};
