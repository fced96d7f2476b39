import { between, type Random } from "./random.ts";

/** A closed way through a made-up land, sampled evenly along its length. */
export interface Course {
  readonly lengthM: number;
  readonly eastM: Float64Array;
  readonly northM: Float64Array;
  readonly altitudeM: Float64Array;
  /** Rise over run from this point to the next. */
  readonly gradeRatio: Float64Array;
}

const POINTS = 512;

/** A course of this length that climbs so much in one round; the same random gives the same course. */
export function makeCourse(lengthM: number, climbM: number, random: Random): Course {
  const shape = wave(random, [2, 3, 5], 0.22);
  const eastRaw = new Float64Array(POINTS);
  const northRaw = new Float64Array(POINTS);
  for (let i = 0; i < POINTS; i++) {
    const angle = (2 * Math.PI * i) / POINTS;
    const radius = 1 + shape(angle);
    eastRaw[i] = radius * Math.cos(angle) - 1;
    northRaw[i] = radius * Math.sin(angle);
  }
  const { east, north } = evenlySpaced(eastRaw, northRaw, lengthM);

  const relief = wave(random, [1, 2, 3, 4, 7], 1);
  const altitude = Float64Array.from({ length: POINTS }, (_, i) => relief((2 * Math.PI * i) / POINTS));
  const climb = altitude.reduce((sum, here, i) => sum + Math.max(0, at(altitude, i + 1) - here), 0);
  const scale = climbM / climb;
  const start = at(altitude, 0);
  const stepM = lengthM / POINTS;
  return {
    lengthM,
    eastM: east,
    northM: north,
    altitudeM: altitude.map((here) => (here - start) * scale),
    gradeRatio: altitude.map((here, i) => ((at(altitude, i + 1) - here) * scale) / stepM),
  };
}

/** A column of the course at a place along it, round after round. */
export function onCourse(course: Course, values: Float64Array, doneM: number): number {
  const place = ((doneM / course.lengthM) * POINTS) % POINTS;
  const index = Math.floor(place);
  const here = at(values, index);
  return here + (place - index) * (at(values, index + 1) - here);
}

/** A smooth closed line: a few waves of random size and place. */
function wave(random: Random, orders: readonly number[], size: number): (angle: number) => number {
  const parts = orders.map((order) => ({
    order,
    height: (size * between(random, 0.4, 1)) / order,
    shift: between(random, 0, 2 * Math.PI),
  }));
  return (angle) =>
    parts.reduce((sum, { order, height, shift }) => sum + height * Math.sin(order * angle + shift), 0);
}

/** The same line, scaled to its length and cut into steps of equal length. */
function evenlySpaced(
  eastRaw: Float64Array,
  northRaw: Float64Array,
  lengthM: number,
): { east: Float64Array; north: Float64Array } {
  const passed = new Float64Array(POINTS + 1);
  for (let i = 0; i < POINTS; i++) {
    passed[i + 1] =
      at(passed, i, POINTS + 1) +
      Math.hypot(at(eastRaw, i + 1) - at(eastRaw, i), at(northRaw, i + 1) - at(northRaw, i));
  }
  const total = at(passed, POINTS, POINTS + 1);
  const scale = lengthM / total;
  const east = new Float64Array(POINTS);
  const north = new Float64Array(POINTS);
  let raw = 0;
  for (let i = 0; i < POINTS; i++) {
    const wanted = (total * i) / POINTS;
    while (raw < POINTS - 1 && at(passed, raw + 1, POINTS + 1) <= wanted) raw++;
    const from = at(passed, raw, POINTS + 1);
    const share = (wanted - from) / (at(passed, raw + 1, POINTS + 1) - from);
    east[i] = (at(eastRaw, raw) + share * (at(eastRaw, raw + 1) - at(eastRaw, raw))) * scale;
    north[i] = (at(northRaw, raw) + share * (at(northRaw, raw + 1) - at(northRaw, raw))) * scale;
  }
  return { east, north };
}

/** The line is closed: behind the last point comes the first. */
const at = (values: Float64Array, index: number, length = POINTS): number => values[index % length] ?? 0;
