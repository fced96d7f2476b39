import type { Channel } from "./channel.ts";
import { type Course, onCourse } from "./course.ts";
import { bellCurve, between, type Random } from "./random.ts";
import type { PlannedRun, SimulatedLife } from "./simulated-life.ts";

const METRES_PER_DEGREE = 111_195;
const GLITCH = { fromRatio: 0.4, lengthM: 70, awayM: 3000 };

/** What the device believes of where it is: GPS that wanders, a barometer that drifts, distance. */
export function placeChannel(
  life: SimulatedLife,
  run: PlannedRun,
  course: Course | undefined,
  rows: number,
  random: Random,
): Channel {
  const { place } = life;
  const eastPerDegree = METRES_PER_DEGREE * Math.cos((place.latitudeDeg * Math.PI) / 180);
  const glitch = glitchOf(run);
  let wanderEastM = 0;
  let wanderNorthM = 0;
  let weatherM = between(random, -8, 8);

  const latitude = new Float64Array(rows);
  const longitude = new Float64Array(rows);
  const altitude = new Float64Array(rows);
  const distance = new Float64Array(rows);
  const speed = new Float64Array(rows);

  return {
    columns: {
      ...(course && { latitudeDeg: latitude, longitudeDeg: longitude, altitudeM: altitude }),
      distanceM: distance,
      speedMps: speed,
    },
    record({ doneM, speedMps }, row) {
      distance[row] = doneM + glitch.extraM(doneM);
      speed[row] = speedMps;
      if (course === undefined) return;
      wanderEastM = 0.985 * wanderEastM + 0.3 * bellCurve(random);
      wanderNorthM = 0.985 * wanderNorthM + 0.3 * bellCurve(random);
      weatherM = 0.9995 * weatherM + 0.03 * bellCurve(random);
      const northM = onCourse(course, course.northM, doneM) + wanderNorthM + glitch.awayM(doneM);
      const eastM = onCourse(course, course.eastM, doneM) + wanderEastM;
      latitude[row] = place.latitudeDeg + northM / METRES_PER_DEGREE;
      longitude[row] = place.longitudeDeg + eastM / eastPerDegree;
      altitude[row] =
        place.altitudeM + onCourse(course, course.altitudeM, doneM) + weatherM + 0.12 * bellCurve(random);
    },
  };
}

/** A device that loses its way jumps far off and back, and counts both jumps as distance. */
function glitchOf(run: PlannedRun): {
  readonly awayM: (doneM: number) => number;
  readonly extraM: (doneM: number) => number;
} {
  if (run.flaw !== "gps-glitch") return { awayM: () => 0, extraM: () => 0 };
  const fromM = run.distanceM * GLITCH.fromRatio;
  const untilM = fromM + GLITCH.lengthM;
  return {
    awayM: (doneM) => (doneM >= fromM && doneM < untilM ? GLITCH.awayM : 0),
    extraM: (doneM) => (doneM < fromM ? 0 : doneM < untilM ? GLITCH.awayM : 2 * GLITCH.awayM),
  };
}
