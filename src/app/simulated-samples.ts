import { isSampleLifeId, sampleLives, simulateLife } from "../engine/simulate/sample-lives.ts";
import type { SimulatedLife } from "../engine/simulate/simulated-life.ts";
import { writeLife } from "../engine/simulate/write-life.ts";
import { type Day, dayFromMs } from "../engine/units/day.ts";
import type { DiaryEntry } from "./diary.ts";
import type { SampleFile, Samples } from "./parts.ts";

/** The engine's made-up lives, each ending about now, as the files a watch would have left behind. */
export function simulatedSamples(nowMs: () => number): Samples {
  const lifeOf = (id: string): SimulatedLife => {
    if (!isSampleLifeId(id)) throw new Error(`no life is called ${id}`);
    return simulateLife(id, { endsOnDay: dayFromMs(nowMs(), 0) });
  };
  return {
    lives: sampleLives.map(({ id, runs }) => ({ id, runs })),
    filesOf: (id) => filesOf(lifeOf(id)),
    shoesOf: (id) => lifeOf(id).shoes,
    diaryOf: (id) => diaryOf(lifeOf(id), nowMs()),
  };
}

/** Told in the evening of each day; on the last one before now, so that what is told from now on is newer. */
const TOLD_AT_MS = 20 * 3_600_000;

function diaryOf(life: SimulatedLife, nowMs: number): readonly DiaryEntry[] {
  const enteredAtMs = (day: Day): number => Math.min(Date.parse(day) + TOLD_AT_MS, nowMs - 1);
  const checkIns = life.diary.map(({ day, pain }): DiaryEntry => {
    const painNow = Math.round(pain);
    return {
      kind: "check-in",
      entryId: `sim-${day}`,
      onDay: day,
      enteredAtMs: enteredAtMs(day),
      checkIn: { painNow },
    };
  });
  const since = life.painEpisodes.at(-1)?.since;
  if (since === undefined) return checkIns;
  const answers = { "pain-since": since };
  const began = {
    kind: "answers",
    entryId: "sim-pain-since",
    onDay: since,
    enteredAtMs: enteredAtMs(since),
    answers,
  } as const;
  return [...checkIns, began];
}

function* filesOf(life: SimulatedLife): Iterable<SampleFile> {
  const shoesById = new Map(life.shoes.map((shoe) => [shoe.id, shoe.name]));
  for (const { name, bytes, shoeId } of writeLife(life)) {
    const gear = shoeId === undefined ? undefined : shoesById.get(shoeId);
    yield { name: `${life.id}/${name}`, bytes, ...(gear !== undefined && { note: { gear } }) };
  }
}
