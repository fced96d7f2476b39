import { useMemo } from "react";
import type { RunSeries } from "../../app/answers.ts";

/** Where the run went, in metres east and north of its start; no map, no request, no place name. */
export interface RunTrack {
  readonly eastM: readonly (number | null)[];
  readonly northM: readonly (number | null)[];
}

/** The track of a recording; nothing when it has no positions, or went nowhere. */
export function trackOf({ columns }: RunSeries): RunTrack | undefined {
  const { xM, yM } = columns;
  if (xM === undefined || yM === undefined) return undefined;
  return spanOf(xM) + spanOf(yM) > 30 ? { eastM: xM, northM: yM } : undefined;
}

const SIZE = 320;
const EDGE = 18;

/** The track in its own proportions, north up, with its start, its end, and the moment pointed at. */
export function Track({
  track,
  at,
  label,
}: {
  readonly track: RunTrack;
  readonly at: number | undefined;
  readonly label: string;
}) {
  const shape = useMemo(() => shapeOf(track), [track]);
  const pointed = at === undefined ? undefined : shape.placeOf(at);
  return (
    <svg className="track" viewBox={`0 0 ${SIZE} ${shape.height}`} role="img" aria-label={label}>
      <path className="track-under" d={shape.path} />
      <path className="track-line" d={shape.path} />
      {shape.end === undefined ? null : (
        <rect className="track-end" x={shape.end.x - 5} y={shape.end.y - 5} width="10" height="10" rx="2" />
      )}
      {shape.start === undefined ? null : (
        <circle className="track-start" cx={shape.start.x} cy={shape.start.y} r="6" />
      )}
      {pointed === undefined ? null : <circle className="track-point" cx={pointed.x} cy={pointed.y} r="7" />}
    </svg>
  );
}

function shapeOf({ eastM, northM }: RunTrack) {
  const [west, east] = limitsOf(eastM);
  const [south, north] = limitsOf(northM);
  const inner = SIZE - 2 * EDGE;
  const scale = inner / Math.max(east - west, (north - south) / 1.3, 30);
  const width = (east - west) * scale;
  const height = Math.max(80, (north - south) * scale + 2 * EDGE);
  const left = (SIZE - width) / 2;

  const placeOf = (index: number) => {
    const [x, y] = [eastM[index], northM[index]];
    if (x == null || y == null) return undefined;
    return { x: left + (x - west) * scale, y: EDGE + (north - y) * scale };
  };
  let path = "";
  let isDrawing = false;
  eastM.forEach((_, index) => {
    const place = placeOf(index);
    if (place !== undefined) path += `${isDrawing ? "L" : "M"}${place.x.toFixed(1)} ${place.y.toFixed(1)}`;
    isDrawing = place !== undefined;
  });
  const known = eastM.map((_, index) => placeOf(index)).filter((place) => place !== undefined);
  return { path, height, start: known[0], end: known.at(-1), placeOf };
}

function limitsOf(values: readonly (number | null)[]): readonly [number, number] {
  let [least, greatest] = [0, 0];
  for (const value of values) {
    if (value === null) continue;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return [least, greatest];
}

const spanOf = (values: readonly (number | null)[]): number => {
  const [least, greatest] = limitsOf(values);
  return greatest - least;
};
