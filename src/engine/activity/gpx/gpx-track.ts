import type { Activity, Device, Lap, Samples } from "../activity.ts";
import { type SportAndKind, sportFromName, sportFromSpeed, sportFromWord } from "../sport.ts";
import { convertColumns } from "../xml/convert-columns.ts";
import { middleSpeed } from "../xml/middle-speed.ts";
import { type PointLog, pausesOf, samplesOf } from "../xml/point-log.ts";

/** A track as it stands in the file. */
export interface GpxTrack {
  readonly log: PointLog;
  readonly laps: Lap[];
  name?: string;
  type?: string;
  utcOffsetS?: number;
}

type Cut = { readonly atByte: number } | undefined;

/** Tracks with timed points, one activity each, those that follow each other closely joined. */
export function activitiesFromTracks(
  tracks: readonly GpxTrack[],
  creator: string | undefined,
  cut: Cut,
): Activity[] {
  const parts = tracks
    .filter(isRecorded)
    .map(partOf)
    .filter((part) => part.samples.count > 0);
  const groups: Part[][] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group !== undefined && before !== undefined && continues(before, part)) group.push(part);
    else groups.push([part]);
  }
  return groups.map((group, index) =>
    activityOf(group, creator, index === groups.length - 1 ? cut : undefined),
  );
}

/** A track most of whose points have no time is a route somebody stamped a few points of; one point is no track. */
const isRecorded = ({ log }: GpxTrack): boolean => log.count >= 2 && log.count >= log.withoutTime;

/** A break this long between two tracks still belongs to one outing. */
const LONGEST_BREAK_MS = 15 * 60_000;

interface Part {
  readonly track: GpxTrack;
  readonly samples: Samples;
  readonly pauses: Activity["pauses"];
}

const partOf = (track: GpxTrack): Part => {
  const samples = samplesOf(track.log);
  return { track, samples, pauses: pausesOf(track.log, samples) };
};

const firstMs = (part: Part): number => part.samples.timeMs[0] ?? Number.NaN;
const lastMs = (part: Part): number => part.samples.timeMs[part.samples.count - 1] ?? Number.NaN;

const continues = (before: Part, after: Part): boolean => {
  const breakMs = firstMs(after) - lastMs(before);
  return before.track.type === after.track.type && breakMs >= 0 && breakMs <= LONGEST_BREAK_MS;
};

function activityOf(group: readonly Part[], creator: string | undefined, cut: Cut): Activity {
  const first = group[0];
  if (first === undefined) throw new Error("a group has a part");
  const joined = group.length === 1 ? first.samples : joinSamples(group.map((part) => part.samples));
  const { track } = first;
  const { kind, basis } = sportOf(track, joined);
  const device = deviceOf(creator);
  return {
    format: "gpx",
    ...kind,
    ...(basis !== undefined && { sportBasis: basis }),
    startedAtMs: firstMs(first),
    ...(track.utcOffsetS !== undefined && { utcOffsetS: track.utcOffsetS }),
    samples: convertColumns(joined, kind.sport),
    laps: group.flatMap((part) => part.track.laps),
    totals: {},
    pauses: pausesOfGroup(group),
    ...(device !== undefined && { device }),
    developerFields: [],
    ...(track.name !== undefined && { name: track.name }),
    ...(cut !== undefined && { partial: cut }),
  };
}

/** The file's word; else a word in the name that fits the speed; else the speed alone. */
function sportOf(
  track: GpxTrack,
  samples: Samples,
): { readonly kind: SportAndKind; readonly basis?: "name" | "speed" } {
  const stated = track.type === undefined ? undefined : sportFromWord(track.type);
  if (stated !== undefined) return { kind: stated };
  const speedMps = middleSpeed(samples);
  const named = sportFromName(track.name ?? "", speedMps);
  if (named !== undefined) return { kind: named, basis: "name" };
  const sport = track.type === undefined ? sportFromSpeed(speedMps) : undefined;
  return sport === undefined ? { kind: { sport: "other" } } : { kind: { sport }, basis: "speed" };
}

function joinSamples(all: readonly Samples[]): Samples {
  const count = all.reduce((sum, samples) => sum + samples.count, 0);
  const names = new Set(all.flatMap((samples) => Object.keys(samples.columns)));
  const join = (columnOf: (samples: Samples) => Float64Array | undefined): Float64Array => {
    const joined = new Float64Array(count).fill(Number.NaN);
    let at = 0;
    for (const samples of all) {
      const column = columnOf(samples);
      if (column !== undefined) joined.set(column, at);
      at += samples.count;
    }
    return joined;
  };
  const columns: Record<string, Float64Array> = {};
  for (const name of names)
    columns[name] = join((samples) => samples.columns[name as keyof Samples["columns"]]);
  return { count, timeMs: join((samples) => samples.timeMs), columns };
}

function pausesOfGroup(group: readonly Part[]): Activity["pauses"] {
  return group.flatMap((part, index) => {
    const next = group[index + 1];
    const between = next === undefined ? [] : [{ fromMs: lastMs(part), toMs: firstMs(next) }];
    return [...part.pauses, ...between.filter((pause) => pause.toMs - pause.fromMs >= 1000)];
  });
}

const deviceOf = (creator: string | undefined): Device | undefined =>
  creator === undefined || creator === "" ? undefined : { product: creator };
