import { describe, expect, it } from "vitest";
import type { Activity } from "../activity.ts";
import { anActivity } from "../make-activity.ts";
import type { ReadProblem } from "../read-problem.ts";
import {
  data,
  definition,
  ENUM,
  EVENT,
  FIELD_DESCRIPTION,
  FILE_ID,
  fitFile,
  RECORD,
  SESSION,
  SINT8,
  SINT32,
  STRING,
  text,
  UINT8,
  UINT16,
  UINT32,
  UINT64,
  whole,
} from "./make-fit-bytes.ts";
import { FIT_EPOCH_S } from "./profile.ts";
import { readFit } from "./read-fit.ts";
import { writeFit } from "./write-fit.ts";

/** 2024-05-04 06:30 UTC in the format's own count, a multiple of 32. */
const START = 1083738624;
const START_MS = (START + FIT_EPOCH_S) * 1000;
const RUNNING = 1;

const TIME = [253, 4, UINT32] as const;
const HEART = [3, 1, UINT8] as const;
const CADENCE = [4, 1, UINT8] as const;
const DISTANCE = [5, 4, UINT32] as const;

const fileId = (kind = 4) => [...definition(0, FILE_ID, [[0, 1, ENUM]]), ...data(0, kind)];
const heartRecords = definition(1, RECORD, [TIME, HEART]);
const heartRecord = (afterS: number, bpm: number) => data(1, whole(START + afterS, 4), bpm);
const session = (sport = RUNNING, startS = START, elapsedS = 60) => [
  ...definition(2, SESSION, [
    [2, 4, UINT32],
    [5, 1, ENUM],
    [7, 4, UINT32],
  ]),
  ...data(2, whole(startS, 4), sport, whole(elapsedS * 1000, 4)),
];
const threeBeats = [fileId(), heartRecords, heartRecord(0, 120), heartRecord(1, 121), heartRecord(2, 122)];

describe("read-fit", () => {
  describe("layouts", () => {
    it("gives columns in SI units and one time per record", () => {
      const { samples, startedAtMs, sport } = only(fitFile([...threeBeats, session()]));
      expect([...samples.timeMs]).toEqual([START_MS, START_MS + 1000, START_MS + 2000]);
      expect([...(samples.columns.heartRateBpm ?? [])]).toEqual([120, 121, 122]);
      expect({ startedAtMs, sport }).toEqual({ startedAtMs: START_MS, sport: "running" });
    });

    it("is the same for either byte order", () => {
      const fields = [TIME, DISTANCE, [13, 1, SINT8]] as const;
      const [little, big] = [false, true].map((isBigEndian) =>
        only(
          fitFile([
            definition(1, RECORD, fields, { isBigEndian }),
            data(1, whole(START, 4, isBigEndian), whole(123_456, 4, isBigEndian), whole(-7, 1)),
          ]),
        ),
      );
      expect(big?.samples).toEqual(little?.samples);
      expect(big?.samples.columns.distanceM?.[0]).toBe(1234.56);
      expect(big?.samples.columns.temperatureC?.[0]).toBe(-7);
    });

    it("follows a local number that is given another meaning", () => {
      const { samples } = only(
        fitFile([
          ...threeBeats,
          definition(1, RECORD, [CADENCE, TIME]),
          data(1, 80, whole(START + 3, 4)),
          heartRecords,
          heartRecord(4, 124),
        ]),
      );
      expect([...(samples.columns.heartRateBpm ?? [])]).toEqual([120, 121, 122, Number.NaN, 124]);
      expect(samples.columns.cadenceSpm?.[3]).toBe(80); // no sport: not known to be feet
    });

    it("counts on from the last full time under compressed headers, over the roll of five bits", () => {
      const { samples } = only(
        fitFile([
          heartRecords,
          heartRecord(30, 120),
          definition(2, RECORD, [HEART]),
          ...[31, 0, 5, 5, 4].map((low) => [0x80 | (2 << 5) | low, 100 + low]),
        ]),
      );
      expect([...samples.timeMs].map((ms) => ms / 1000 - START - FIT_EPOCH_S)).toEqual([
        30, 31, 32, 37, 37, 68,
      ]);
      expect([...(samples.columns.heartRateBpm ?? [])]).toEqual([120, 131, 100, 105, 105, 104]);
    });

    it("skips messages and fields it does not know by their size", () => {
      const { samples } = only(
        fitFile([
          definition(3, 0xff00, [[1, 200, UINT8]]),
          data(3, new Array<number>(200).fill(7)),
          definition(1, RECORD, [[200, 3, UINT8], TIME, [201, 5, UINT16], HEART, [202, 9, 0x1f]]),
          data(1, [9, 9, 9], whole(START, 4), [1, 2, 3, 4, 5], 99, new Array<number>(9).fill(0)),
        ]),
      );
      expect(samples.columns).toEqual({ heartRateBpm: Float64Array.of(99) });
    });

    it("leaves out a known field whose size does not fit its type", () => {
      const { samples } = only(
        fitFile([
          definition(1, RECORD, [TIME, [7, 3, UINT16], HEART]),
          data(1, whole(START, 4), [1, 2, 3], 99),
        ]),
      );
      expect(samples.columns).toEqual({ heartRateBpm: Float64Array.of(99) });
    });

    it("reads wider and narrower types than the usual, and the invalid code of each as nothing", () => {
      const { samples } = only(
        fitFile([
          definition(1, RECORD, [TIME, [5, 8, UINT64], [7, 1, UINT8], [3, 1, SINT8]]),
          data(1, whole(START, 4), whole(123_456, 8), 200, 100),
          data(1, whole(START + 1, 4), new Array<number>(8).fill(0xff), 0xff, 0x7f),
        ]),
      );
      expect(samples.columns.distanceM).toEqual(Float64Array.of(1234.56, Number.NaN));
      expect(samples.columns.powerW).toEqual(Float64Array.of(200, Number.NaN));
      expect(samples.columns.heartRateBpm).toEqual(Float64Array.of(100, Number.NaN));
    });

    it("takes zeros that mean nothing for nothing: heart rate without contact, position without a fix", () => {
      const { samples } = only(
        fitFile([
          definition(1, RECORD, [TIME, HEART, [0, 4, SINT32], [1, 4, SINT32]]),
          data(1, whole(START, 4), 0, whole(0, 4), whole(0, 4)),
          data(1, whole(START + 1, 4), 99, whole(2 ** 29, 4), whole(0, 4)),
        ]),
      );
      expect(samples.columns.heartRateBpm).toEqual(Float64Array.of(Number.NaN, 99));
      expect(samples.columns.latitudeDeg).toEqual(Float64Array.of(Number.NaN, 45));
      expect(samples.columns.longitudeDeg).toEqual(Float64Array.of(Number.NaN, 0));
    });

    it("prefers enhanced speed and altitude, sample by sample", () => {
      const { samples } = only(
        fitFile([
          definition(1, RECORD, [TIME, [6, 2, UINT16], [73, 4, UINT32], [2, 2, UINT16], [78, 4, UINT32]]),
          data(1, whole(START, 4), whole(3000, 2), whole(3123, 4), whole(2500, 2), whole(2551, 4)),
          data(
            1,
            whole(START + 1, 4),
            whole(3000, 2),
            whole(0xffffffff, 4),
            whole(2500, 2),
            whole(0xffffffff, 4),
          ),
        ]),
      );
      expect(samples.columns.speedMps).toEqual(Float64Array.of(3.123, 3));
      expect(samples.columns.altitudeM?.[0]).toBeCloseTo(10.2, 9);
      expect(samples.columns.altitudeM?.[1]).toBe(0);
    });
  });

  describe("developer fields", () => {
    const describeField = (fieldNumber: number, name: string, unit: string) => [
      ...definition(4, FIELD_DESCRIPTION, [
        [0, 1, UINT8],
        [1, 1, UINT8],
        [2, 1, UINT8],
        [3, 12, STRING],
        [8, 8, STRING],
      ]),
      ...data(4, 0, fieldNumber, UINT16, text(name, 12), text(unit, 8)),
    ];
    const records = definition(1, RECORD, [TIME], { developerFields: [[5, 2, 0]] });

    it("come with name and unit, and stand in for power the watch lacks", () => {
      const { samples, developerFields } = only(
        fitFile([describeField(5, "Power", "Watts"), records, data(1, whole(START, 4), whole(251, 2))]),
      );
      expect(developerFields).toEqual([{ name: "Power", unit: "Watts", values: Float64Array.of(251) }]);
      expect(samples.columns.powerW).toEqual(Float64Array.of(251));
    });

    it("keep apart two meanings of one number in one file", () => {
      const { developerFields } = only(
        fitFile([
          describeField(5, "Depth", "m"),
          records,
          data(1, whole(START, 4), whole(3, 2)),
          describeField(5, "Form Power", "Watts"),
          data(1, whole(START + 1, 4), whole(77, 2)),
        ]),
      );
      expect(developerFields).toEqual([
        { name: "Depth", unit: "m", values: Float64Array.of(3, Number.NaN) },
        { name: "Form Power", unit: "Watts", values: Float64Array.of(Number.NaN, 77) },
      ]);
    });
  });

  describe("files that are not whole", () => {
    const messages = [...threeBeats, session()];
    const wholeFile = fitFile(messages);
    const dataTo = wholeFile.length - 2;

    it.each([
      ["without a header checksum, 12 bytes long", fitFile(messages, { headerSize: 12 }), undefined],
      ["never closed, its size still zero", fitFile(messages, { dataSize: 0, checksum: "none" }), dataTo],
      ["whose checksum is wrong", fitFile(messages, { checksum: 0x1234 }), dataTo],
      ["whose checksum is missing", fitFile(messages, { checksum: "none" }), dataTo],
      ["that claims to be larger than it is", fitFile(messages, { dataSize: 5000 }), dataTo],
    ])("gives every record of one %s", (_, bytes, brokenAt) => {
      const activity = only(bytes);
      expect(activity.samples.count).toBe(3);
      expect(activity.partial?.atByte).toBe(brokenAt);
    });

    it("gives the records before the cut, wherever it is", () => {
      const recordEnds = [1, 2, 3].map(
        (count) => fitFile(threeBeats.slice(0, 2 + count), { checksum: "none" }).length,
      );
      for (let length = recordEnds[0] ?? 0; length < dataTo; length++) {
        const activity = only(wholeFile.slice(0, length));
        expect(activity.samples.count).toBe(recordEnds.filter((end) => end <= length).length);
        expect(activity.partial?.atByte).toBeLessThanOrEqual(length);
      }
    });

    it("goes on after lost bytes where messages make sense again", () => {
      const beats = Array.from({ length: 50 }, (_, second) => heartRecord(second, 100 + second));
      const bytes = fitFile([fileId(), heartRecords, ...beats, session()]);
      const lostAt = 14 + fileId().length + heartRecords.length + 10 * 6 + 3;
      const activity = only(Uint8Array.from([...bytes.slice(0, lostAt), ...bytes.slice(lostAt + 1)]));
      expect(activity.samples.count).toBeGreaterThanOrEqual(48);
      expect(activity.samples.columns.heartRateBpm?.at(-1)).toBe(149);
      expect(activity.partial).toBeDefined();
    });

    it("gives the activities of chained files, the broken one marked", () => {
      const chained = Uint8Array.from([...wholeFile, ...fitFile(messages, { checksum: 1 })]);
      const read = readFit(chained);
      expect(read.ok && read.value.map(({ partial }) => partial?.atByte)).toEqual([
        undefined,
        wholeFile.length + dataTo,
      ]);
    });
  });

  describe("problems", () => {
    it.each<[string, Uint8Array, ReadProblem]>([
      ["no bytes", new Uint8Array(0), { kind: "not-this-format", expected: "fit" }],
      [
        "other bytes",
        new TextEncoder().encode("<gpx></gpx>     "),
        { kind: "not-this-format", expected: "fit" },
      ],
      ["a header alone", fitFile([]), { kind: "nothing-readable", atByte: 14 }],
      [
        "nothing known behind a wrong checksum",
        fitFile([definition(3, 0xff00, [HEART])], { checksum: 7 }),
        { kind: "bad-checksum" },
      ],
      ["a workout", fitFile([fileId(5)]), { kind: "not-an-activity", holds: "workout" }],
      [
        "a course with times",
        fitFile([fileId(6), ...threeBeats.slice(1)]),
        { kind: "not-an-activity", holds: "course" },
      ],
      ["an activity without anything", fitFile([fileId()]), { kind: "no-samples" }],
      [
        "a clock never set",
        fitFile([fileId(), heartRecords, data(1, whole(100, 4), 99)]),
        { kind: "absurd-time", atMs: (100 + FIT_EPOCH_S) * 1000 },
      ],
      [
        "records two months apart",
        fitFile([fileId(), heartRecords, heartRecord(0, 99), heartRecord(60 * 86_400, 99)]),
        { kind: "too-long", limitS: 40 * 86_400, durationS: 60 * 86_400 },
      ],
    ])("%s are named", (_, bytes, problem) => {
      expect(readFit(bytes)).toEqual({ ok: false, problem });
    });

    it("a file made to fill memory is refused", () => {
      const wide = definition(
        1,
        RECORD,
        [0, 1, 2, 3, 4, 5, 6, 7, 13, 39, 40, 41, 52, 53, 73, 78, 83, 84, 85].map(
          (number) => [number, 1, UINT8] as const,
        ),
      );
      const narrow = definition(2, RECORD, [HEART]);
      const messages = [
        wide,
        data(1, new Array<number>(19).fill(1)),
        narrow,
        new Array<number>(400_000).fill(2),
      ];
      expect(readFit(fitFile(messages))).toMatchObject({ ok: false, problem: { kind: "too-large" } });
    });

    it("a new layout for every message does not stop the reading", () => {
      const messages = Array.from({ length: 30_000 }, (_, i) =>
        definition(3, RECORD, [
          [i & 0xff, 1, UINT8],
          [(i >> 8) & 0xff, 1, UINT8],
        ]),
      );
      expect(only(fitFile([...threeBeats, ...messages])).samples.count).toBe(3);
    });
  });

  describe("times", () => {
    it("never fall: records out of order are sorted", () => {
      const { samples } = only(
        fitFile([heartRecords, heartRecord(2, 122), heartRecord(0, 120), heartRecord(1, 121), session()]),
      );
      expect([...(samples.columns.heartRateBpm ?? [])]).toEqual([120, 121, 122]);
      expect([...samples.timeMs]).toEqual([START_MS, START_MS + 1000, START_MS + 2000]);
    });

    it("leave out records whose clock jumped away from the session", () => {
      const { samples } = only(fitFile([...threeBeats, heartRecord(-300 * 86_400, 99), session()]));
      expect(samples.count).toBe(3);
    });

    it("begin with the first record when the told start is minutes after it", () => {
      expect(only(fitFile([...threeBeats, session(RUNNING, START + 1800)])).startedAtMs).toBe(START_MS);
      expect(only(fitFile([...threeBeats, session(RUNNING, START + 2)])).startedAtMs).toBe(START_MS + 2000);
    });

    it("tell pauses from the timer's stops and starts; the last stop is the end", () => {
      const event = (afterS: number, kind: number) => data(3, whole(START + afterS, 4), 0, kind);
      const { pauses } = only(
        fitFile([
          ...threeBeats,
          definition(3, EVENT, [TIME, [0, 1, ENUM], [1, 1, ENUM]]),
          ...[event(0, 0), event(20, 4), event(50, 0), event(55, 1), event(55, 0), event(60, 4)],
          session(),
        ]),
      );
      expect(pauses).toEqual([{ fromMs: START_MS + 20_000, toMs: START_MS + 50_000 }]);
    });

    it.each([
      [7200, 7200],
      [-12_600 + 30, -12_600],
      [20_700, 20_700],
      [0, 0],
      [86_400, undefined],
      [400, undefined],
    ])("a local clock %d s ahead means an offset of %s s", (aheadS, utcOffsetS) => {
      const local = [
        ...definition(3, 34, [TIME, [5, 4, UINT32]]),
        ...data(3, whole(START + 60, 4), whole(START + 60 + aheadS, 4)),
      ];
      expect(only(fitFile([...threeBeats, session(), local])).utcOffsetS).toBe(utcOffsetS);
    });
  });

  describe("sports", () => {
    const cadenceFile = (stored: number, sport: number) =>
      fitFile([
        definition(1, RECORD, [TIME, CADENCE, [53, 1, UINT8]]),
        data(1, whole(START, 4), stored, 64),
        session(sport),
      ]);

    it("on foot count both feet, with the fraction", () => {
      expect(only(cadenceFile(82, RUNNING)).samples.columns.cadenceSpm?.[0]).toBe(165);
    });

    it("on foot leave alone what can only be steps already", () => {
      expect(only(cadenceFile(168, RUNNING)).samples.columns.cadenceSpm?.[0]).toBe(168.5);
    });

    it("on wheels count turns", () => {
      expect(only(cadenceFile(82, 2)).samples.columns.cadenceSpm?.[0]).toBe(82.5);
    });

    it("of a multisport file share its records by time and each begin at distance zero", () => {
      const records = [0, 30, 60, 90].map((afterS) =>
        data(1, whole(START + afterS, 4), whole(afterS * 500, 4)),
      );
      const read = readFit(
        fitFile([
          definition(1, RECORD, [TIME, DISTANCE]),
          ...records,
          session(5),
          session(RUNNING, START + 60),
        ]),
      );
      expect(
        read.ok && read.value.map(({ sport, samples }) => [sport, [...(samples.columns.distanceM ?? [])]]),
      ).toEqual([
        ["swimming", [0, 150]],
        ["running", [150, 300]],
      ]);
    });

    it("of a file cut off before its last session was written go on in an activity of their own", () => {
      const sportMessage = [
        ...definition(5, 12, [
          [0, 1, ENUM],
          [1, 1, ENUM],
        ]),
        ...data(5, RUNNING, 3),
      ];
      const read = readFit(
        fitFile([...threeBeats, session(2, START, 30), sportMessage, heartRecords, heartRecord(60, 150)], {
          dataSize: 9999,
        }),
      );
      expect(
        read.ok && read.value.map(({ sport, subSport, samples }) => [sport, subSport, samples.count]),
      ).toEqual([
        ["cycling", undefined, 3],
        ["running", "trail", 1],
      ]);
    });

    it("of a file with totals alone are kept without samples", () => {
      const activity = only(fitFile([fileId(), session()]));
      expect(activity.totals.elapsedTimeS).toBe(60);
      expect(activity.samples).toEqual({ count: 0, timeMs: new Float64Array(0), columns: {} });
    });
  });

  it("reads a file that does not begin where its buffer does", () => {
    const bytes = writeFit(anActivity({ durationS: 60 }));
    const shifted = new Uint8Array(bytes.length + 5);
    shifted.set(bytes, 5);
    expect(only(shifted.subarray(5))).toEqual(only(bytes));
  });
});

const only = (bytes: Uint8Array): Activity => {
  const read = readFit(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const [activity] = read.value;
  if (activity === undefined || read.value.length > 1) throw new Error(`${read.value.length} activities`);
  return activity;
};
