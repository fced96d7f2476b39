import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BODY_25, JOINTS } from "./joints.ts";
import { makeTrack } from "./make-track.ts";
import { measureGait } from "./measure-gait.ts";
import { readBody25 } from "./read-body-25.ts";
import { readTrc } from "./read-trc.ts";
import type { LandmarkTrack } from "./track.ts";
import { sidelessName, trackFromMarkers } from "./track-from-markers.ts";
import { trackFromBlazePose } from "./track-from-model.ts";
import { readTrackJson, writeTrackJson } from "./track-json.ts";

const { track } = makeTrack({ seconds: 1.5, noisePx: 2 });

describe("our own track format", () => {
  test("reads back what was written, to a hundredth of a pixel", () => {
    const whole: LandmarkTrack = {
      ...track,
      model: "a model",
      heading: "left",
      metresPerPixel: 0.0025,
      filmedAtMs: 1_777_000_000_000,
      people: new Uint8Array(track.timesS.length).fill(1),
      cameraPath: { xPx: new Float64Array(track.timesS.length), yPx: new Float64Array(track.timesS.length) },
    };
    const read = readTrackJson(writeTrackJson(whole));
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect({ ...read.value, timesS: 0, landmarks: 0 }).toEqual({ ...whole, timesS: 0, landmarks: 0 });
    for (const joint of JOINTS) {
      const [was, is] = [whole.landmarks[joint], read.value.landmarks[joint]];
      expect(is === undefined).toBe(was === undefined);
      was?.x.forEach((x, i) => {
        expect(Math.abs((is?.x[i] ?? 0) - x)).toBeLessThanOrEqual(0.00501);
      });
    }
    expect(writeTrackJson(read.value)).toBe(writeTrackJson(whole));
  });

  test("keeps what was not seen as not seen", () => {
    const { track: gappy } = makeTrack({ seconds: 1 });
    gappy.landmarks["left-ankle"]?.x.fill(Number.NaN, 5, 9);
    const read = readTrackJson(writeTrackJson(gappy));
    expect(
      read.ok && Array.from(read.value.landmarks["left-ankle"]?.x.subarray(4, 10) ?? [], Number.isNaN),
    ).toEqual([false, true, true, true, true, false]);
  });

  const written = () => JSON.parse(writeTrackJson(track));
  test.each([
    ["imageWidthPx", (json: Json) => ({ ...json, imageWidthPx: 0 })],
    ["view", (json: Json) => ({ ...json, view: "front" })],
    ["source", (json: Json) => ({ ...json, source: "guess" })],
    ["isRateAssumed", (json: Json) => ({ ...json, isRateAssumed: 1 })],
    ["timesS", (json: Json) => ({ ...json, timesS: 3 })],
    ["timesS[2]", (json: Json) => ({ ...json, timesS: [0, 0.1, 0.1, ...json.timesS.slice(3)] })],
    ["timesS[1]", (json: Json) => ({ ...json, timesS: [0, null, ...json.timesS.slice(2)] })],
    ["landmarks", (json: Json) => ({ ...json, landmarks: [] })],
    ["landmarks.tail", (json: Json) => ({ ...json, landmarks: { tail: {} } })],
    ["landmarks.left-hip.x", (json: Json) => ({ ...json, landmarks: { "left-hip": { x: [1], y: [1] } } })],
    [
      "landmarks.left-hip.x[0]",
      (json: Json) => ({
        ...json,
        landmarks: { "left-hip": { ...json.landmarks["left-hip"], x: json.timesS.map(() => "1") } },
      }),
    ],
    [
      "landmarks.left-hip.confidence[0]",
      (json: Json) => ({
        ...json,
        landmarks: { "left-hip": { ...json.landmarks["left-hip"], confidence: json.timesS.map(() => 2) } },
      }),
    ],
    ["people[0]", (json: Json) => ({ ...json, people: json.timesS.map(() => -1) })],
    ["heading", (json: Json) => ({ ...json, heading: "up" })],
    ["cameraPath.xPx", (json: Json) => ({ ...json, cameraPath: {} })],
  ])("names the field %s when it is wrong", (field, spoil) => {
    const read = readTrackJson(JSON.stringify(spoil(written())));
    expect(read.ok ? undefined : read.problem).toMatchObject({ kind: "bad-field", field });
  });

  test("is refused in another version, in another shape, and empty", () => {
    const kind = (json: unknown) => {
      const read = readTrackJson(JSON.stringify(json));
      return read.ok ? "read" : read.problem.kind;
    };
    expect(kind({ ...written(), version: 2 })).toBe("unknown-version");
    expect(kind({ ...written(), format: "other" })).toBe("not-this-format");
    expect(kind({ ...written(), timesS: [] })).toBe("no-frames");
    expect(kind([1])).toBe("not-this-format");
    expect(readTrackJson("{").ok).toBe(false);
  });

  test("is read or refused, never broken, however damaged, and what is read can be measured or refused", () => {
    const text = writeTrackJson(makeTrack({ seconds: 0.5 }).track);
    fc.assert(
      fc.property(damage(text.length), (hits) => {
        const read = readTrackJson(damaged(text, hits));
        if (read.ok) measureGait(read.value);
      }),
      { seed: 21, numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.json(), (json) => void readTrackJson(json)),
      { seed: 22, numRuns: 200 },
    );
  });
});

interface Json {
  readonly [key: string]: unknown;
  readonly timesS: readonly number[];
  readonly landmarks: Readonly<Record<string, object>>;
}

describe("landmarks of BlazePose", () => {
  test("come to their joints", () => {
    const landmarks = Float32Array.from({ length: 2 * 33 * 4 }, (_, i) => i);
    const read = trackFromBlazePose({
      timesS: [0, 0.1],
      landmarks,
      imageWidthPx: 1,
      imageHeightPx: 1,
      view: "side",
      model: "m",
    });
    expect(Array.from(read.landmarks["left-ankle"]?.x ?? [])).toEqual([27 * 4, (33 + 27) * 4]);
    expect(read.landmarks["right-toe"]?.confidence[1]).toBe((33 + 32) * 4 + 3);
    expect(() =>
      trackFromBlazePose({
        timesS: [0],
        landmarks,
        imageWidthPx: 1,
        imageHeightPx: 1,
        view: "side",
        model: "m",
      }),
    ).toThrow();
  });
});

describe("OpenPose frames", () => {
  const person = (made: LandmarkTrack, frame: number, shift = 0): number[] => {
    const numbers = new Array<number>(75).fill(0);
    for (const joint of JOINTS) {
      const [index, column] = [BODY_25[joint], made.landmarks[joint]];
      if (index === undefined || column === undefined) continue;
      numbers.splice(index * 3, 3, (column.x[frame] ?? 0) + shift, column.y[frame] ?? 0, 0.9);
    }
    return numbers;
  };
  const frame = (...people: number[][]) =>
    JSON.stringify({ version: 1.3, people: people.map((pose_keypoints_2d) => ({ pose_keypoints_2d })) });
  const made = makeTrack({ seconds: 6 }).track;
  const count = made.timesS.length;

  test("are measured as the track they came from", () => {
    const frames = Array.from({ length: count }, (_, i) => frame(person(made, i)));
    const read = readBody25({
      frames,
      framesPerSecond: 60,
      view: "side",
      imageWidthPx: 1920,
      imageHeightPx: 1080,
    });
    const [one, other] = [read.ok ? measureGait(read.value) : undefined, measureGait(made)];
    expect(one?.ok && one.value.contacts.length).toBe(other.ok && other.value.contacts.length);
    expect(read.ok && read.value.isRateAssumed).toBe(false);
  });

  test("follow one person through others who come and go, in any order of the file", () => {
    const frames = Array.from({ length: count }, (_, i) => {
      const stranger = person(made, 0, 900).map((value, k) => (k % 3 === 1 ? value * 0.5 : value));
      return frame(
        ...(i % 3 === 0
          ? [person(made, i)]
          : i % 3 === 1
            ? [stranger, person(made, i)]
            : [person(made, i), stranger]),
      );
    });
    const read = readBody25({ frames, framesPerSecond: 60, view: "side" });
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(Array.from(read.value.landmarks["left-hip"]?.x ?? [])).toEqual(
      Array.from(made.landmarks["left-hip"]?.x ?? []),
    );
    expect(Math.max(...(read.value.people ?? []))).toBe(2);
  });

  test("leave what was not found unknown, and assume 30 frames a second aloud", () => {
    const read = readBody25({
      frames: [frame(person(made, 0)), frame(), frame(person(made, 2))],
      view: "side",
    });
    expect(read.ok && [read.value.isRateAssumed, read.value.timesS[1]]).toEqual([true, 1 / 30]);
    expect(read.ok && Number.isNaN(read.value.landmarks["left-hip"]?.x[1])).toBe(true);
    expect(read.ok && read.value.landmarks["left-eye"]).toBe(undefined);
  });

  test("name the frame and person that is wrong", () => {
    const read = (...frames: string[]) => {
      const result = readBody25({ frames, view: "side" });
      return result.ok ? undefined : result.problem;
    };
    expect(read()).toEqual({ kind: "no-frames" });
    expect(read("{}")).toEqual({ kind: "not-this-format", expected: "body-25" });
    expect(read(frame(), "x")).toMatchObject({ kind: "bad-field", field: "frame 1" });
    expect(read(frame([1, 2, 3]))).toMatchObject({ field: "frame 0: people[0].pose_keypoints_2d" });
  });

  test("are read or refused, never broken, however damaged", () => {
    const text = frame(person(made, 0), person(made, 3, 200));
    fc.assert(
      fc.property(
        damage(text.length),
        (hits) => void readBody25({ frames: [text, damaged(text, hits)], view: "side" }),
      ),
      { seed: 23, numRuns: 200 },
    );
  });
});

describe("marker files", () => {
  const names = [
    "R.ACR",
    "LACR",
    "RASI",
    "LASI",
    "RPSI",
    "LPSI",
    "Knee_R",
    "LeftKnee",
    "r_ank",
    "L_Ankle",
    "RHEEL",
    "LHEEL",
    "RTOE",
    "LTOE",
  ];
  const file = ({ units = "mm", rows = 40, cell = (value: number) => String(value) } = {}) => {
    const scale = { m: 1, cm: 100, mm: 1000 }[units] ?? 1;
    const lines = [
      "PathFileType\t4\t(X/Y/Z)\trun.trc",
      "DataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits",
      `100\t100\t${rows}\t${names.length}\t${units}`,
      ["Frame#", "Time", ...names.flatMap((name) => [name, "", ""])].join("\t"),
      `\t\t${names.map((_, i) => `X${i + 1}\tY${i + 1}\tZ${i + 1}`).join("\t")}`,
      "",
      ...Array.from({ length: rows }, (_, i) =>
        [
          i + 1,
          i / 100,
          ...names.flatMap((_, k) => [0.1 * k + 0.01 * i, 1.6 - 0.11 * k, k % 2].map((m) => cell(m * scale))),
        ].join("\t"),
      ),
    ];
    return lines.join("\r\n");
  };

  test.each(["m", "cm", "mm"])("in %s come out in metres", (units) => {
    const read = readTrc(file({ units }));
    expect(read.ok && read.value.markers.get("LACR")?.y[0]).toBeCloseTo(1.49, 9);
    expect(read.ok && read.value.markers.get("LACR")?.x[10]).toBeCloseTo(0.2, 9);
  });

  test("make a track whatever laboratories call the markers", () => {
    const read = readTrc(file());
    const made = read.ok ? trackFromMarkers(read.value, "side") : undefined;
    for (const joint of [
      "left-shoulder",
      "right-shoulder",
      "left-hip",
      "right-knee",
      "left-knee",
      "right-ankle",
      "left-ankle",
      "right-heel",
      "left-toe",
    ] as const)
      expect(made?.landmarks[joint], joint).toBeDefined();
    expect(made?.metresPerPixel).toBeGreaterThan(0);
  });

  test.each([
    ["RKNE", "right", "KNE"],
    ["R.Knee", "right", "KNEE"],
    ["KNEE_R", "right", "KNEE"],
    ["RightKnee", "right", "KNEE"],
    ["subject:LKNE", "left", "KNE"],
    ["C7", "left", undefined],
  ] as const)("%s is of the %s", (name, side, part) => {
    expect(sidelessName(name, side)).toBe(part);
  });

  test("have blanks and zeros for hidden markers", () => {
    const hidden = readTrc(file({ cell: () => "" }));
    expect(hidden.ok && hidden.value.markers.get("LACR")?.x.every(Number.isNaN)).toBe(true);
    expect(hidden.ok && trackFromMarkers(hidden.value, "side")).toBe(undefined);
    const zeros = readTrc(file({ cell: () => "0" }));
    expect(zeros.ok && zeros.value.markers.get("LACR")?.x.every(Number.isNaN)).toBe(true);
  });

  test.each([
    ["Units", file({ units: "ft" })],
    ["R.ACR in line 7", file().replace("\t0\t0\t1600\t", "\t0\tx\t1600\t")],
    ["line 4", file().replaceAll("LTOE", "RTOE")],
    ["Time in line 8", file().replace("\t0.01\t", "\t0\t")],
  ])("name %s when it is wrong", (field, text) => {
    const read = readTrc(text);
    expect(read.ok ? undefined : read.problem).toMatchObject({ kind: "bad-field", field });
  });

  test("are refused when they are something else or empty", () => {
    expect(readTrc("time\tx")).toEqual({ ok: false, problem: { kind: "not-this-format", expected: "trc" } });
    expect(readTrc(file({ rows: 0 }))).toEqual({ ok: false, problem: { kind: "no-frames" } });
  });

  test("are read or refused, never broken, however damaged", () => {
    const text = file();
    fc.assert(
      fc.property(damage(text.length), (hits) => {
        const read = readTrc(damaged(text, hits));
        const made = read.ok ? trackFromMarkers(read.value, "side") : undefined;
        if (made !== undefined) measureGait(made);
      }),
      { seed: 24, numRuns: 200 },
    );
  });
});

type Hit = readonly [number, string];

const damage = (length: number) =>
  fc.array(
    fc.tuple(
      fc.nat(length),
      fc.constantFrom("", "0", "-", "9e99", "null", "\t", "\n", ",", "]", "NaN", '"', "1e"),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  );

const damaged = (text: string, hits: readonly Hit[]): string =>
  hits.reduce(
    (sofar, [at, piece]) =>
      piece === "" ? sofar.slice(0, at) : sofar.slice(0, at) + piece + sofar.slice(at + 1),
    text,
  );
