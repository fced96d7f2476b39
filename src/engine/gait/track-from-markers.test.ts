import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Joint } from "./joints.ts";
import { makeTrack } from "./make-track.ts";
import { measureGait } from "./measure-gait.ts";
import { readTrc } from "./read-trc.ts";
import type { LandmarkTrack } from "./track.ts";
import { trackFromMarkers } from "./track-from-markers.ts";

/** How three laboratories name the same places. The first has no marker in the hip: it lies in the pelvis. */
const NAMES: readonly Readonly<Partial<Record<Place, string>>>[] = [
  names({ shoulder: "SHO", knee: "KNE", ankle: "ANK", heel: "HEE", toe: "TOE", front: "ASI", back: "PSI" }),
  names({
    shoulder: ".Acromium",
    knee: ".Knee.Lat",
    ankle: ".Ankle.Lat",
    heel: ".Heel",
    toe: ".Toe.Tip",
    hip: "HJC",
  }),
  names({ knee: "FLE", ankle: "FAL", heel: "FCC", toe: "FM2", hip: "_Hip" }),
];
const AXES = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;
const SIGN = fc.constantFrom(1, -1);

const anyRoom = fc.record({
  names: fc.constantFrom(...NAMES),
  axes: fc.constantFrom(...AXES),
  signs: fc.tuple(SIGN, SIGN, SIGN),
  turnDeg: fc.integer({ min: -180, max: 180 }),
  units: fc.constantFrom("m" as const, "mm" as const),
  isOverground: fc.boolean(),
});

describe("markers of a made runner", () => {
  test("are measured alike whatever they are called, and however the room and the runner are turned", () => {
    fc.assert(
      fc.property(anyRoom, (room) => {
        const { track, cadenceSpm } = makeTrack({
          seconds: 4,
          isOverground: room.isOverground,
          landing: "midfoot",
        });
        const read = readTrc(trcOf(track, room));
        if (!read.ok) throw new Error(JSON.stringify(read.problem));
        const seen = trackFromMarkers(read.value, "side");
        if (seen === undefined) throw new Error("no body in the markers");
        const [made, wanted] = [valuesOf(seen), valuesOf(track)];
        expect(Math.abs((made.get("cadence") ?? 0) / cadenceSpm - 1)).toBeLessThan(0.005);
        for (const key of ["over-stride", "vertical-oscillation", "knee-flexion-at-contact"])
          expect(made.get(key)).toBeCloseTo(wanted.get(key) ?? Number.NaN, 2);
        expect(seen.metresPerPixel).toBeGreaterThan(0);
      }),
      { seed: 31, numRuns: 25 },
    );
  });

  test("seen from behind have the left foot on the left, in rooms of either hand", () => {
    fc.assert(
      fc.property(anyRoom, (room) => {
        const read = readTrc(trcOf(makeTrack({ seconds: 2 }).track, room));
        const seen = read.ok ? trackFromMarkers(read.value, "rear") : undefined;
        expect(seen?.landmarks["left-heel"]?.x[0]).toBeLessThan(
          seen?.landmarks["right-heel"]?.x[0] ?? Number.NaN,
        );
      }),
      { seed: 32, numRuns: 15 },
    );
  });
});

function valuesOf(track: LandmarkTrack): ReadonlyMap<string, number> {
  const result = measureGait({ ...track, metresPerPixel: 1 });
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`);
  return new Map(result.value.measures.map(({ key, value }) => [key, value]));
}

type Place = Joint | `${"left" | "right"}-${"front" | "back"}`;

/** The same name for both sides, with the side's letter before it. */
function names(parts: Readonly<Record<string, string>>): Readonly<Partial<Record<Place, string>>> {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([part, name]) => [
      [`left-${part}`, `L${name}`],
      [`right-${part}`, `R${name}`],
    ]),
  );
}

const PX_PER_M = 400;
/** A pelvis in which the joints lie where they are looked for: docs/evidence/gait.md. */
const PELVIS = { widthM: 0.24, depthM: 0.15 };

interface Room {
  readonly names: Readonly<Partial<Record<Place, string>>>;
  readonly axes: readonly number[];
  readonly signs: readonly number[];
  readonly turnDeg: number;
  readonly units: "m" | "mm";
}

/** The figure of a side view in a room, as a laboratory would write it down. */
function trcOf(track: LandmarkTrack, room: Room): string {
  const places = Object.entries(room.names) as [Place, string][]; // made by names()
  const scale = room.units === "mm" ? 1000 : 1;
  const turn = (room.turnDeg * Math.PI) / 180;
  const rows = Array.from(track.timesS, (timeS, frame) => [
    frame + 1,
    timeS,
    ...places.flatMap(([place]) => {
      const [ahead, up, aside] = placeOf(track, place, frame);
      const point = [
        Math.cos(turn) * ahead - Math.sin(turn) * aside,
        up,
        Math.sin(turn) * ahead + Math.cos(turn) * aside,
      ];
      return room.axes.map((axis, i) => ((point[axis] ?? 0) + 0.01) * (room.signs[i] ?? 1) * scale);
    }),
  ]);
  return [
    "PathFileType\t4\t(X/Y/Z)\tmade.trc",
    "DataRate\tNumFrames\tNumMarkers\tUnits",
    `60\t${rows.length}\t${places.length}\t${room.units}`,
    ["Frame#", "Time", ...places.flatMap(([, name]) => [name, "", ""])].join("\t"),
    "",
    ...rows.map((row) => row.join("\t")),
  ].join("\n");
}

/** Ahead, up and to the right of the runner, in metres. */
function placeOf({ landmarks }: LandmarkTrack, place: Place, frame: number): [number, number, number] {
  const side = place.startsWith("left") ? -1 : 1;
  const at = (joint: Joint): [number, number] => [
    (landmarks[joint]?.x[frame] ?? 0) / PX_PER_M,
    -(landmarks[joint]?.y[frame] ?? 0) / PX_PER_M,
  ];
  const hipAside = 0.36 * PELVIS.widthM * side;
  if (place.endsWith("-front") || place.endsWith("-back")) {
    const [x, y] = at(side < 0 ? "left-hip" : "right-hip");
    const ahead = place.endsWith("-front") ? 0.3 * PELVIS.depthM : -0.7 * PELVIS.depthM;
    return [x + ahead, y + 0.33 * PELVIS.widthM, (side * PELVIS.widthM) / 2];
  }
  const [x, y] = at(place as Joint); // the rest are joints
  return [x, y, place.endsWith("hip") ? hipAside : 0.1 * side];
}
