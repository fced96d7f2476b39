import { isSampleLifeId, sampleLives, simulateLife } from "../engine/simulate/sample-lives.ts";
import type { SimulatedLife } from "../engine/simulate/simulated-life.ts";
import { writeLife } from "../engine/simulate/write-life.ts";
import { dayFromMs } from "../engine/units/day.ts";
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
    painSinceOf: (id) => lifeOf(id).painEpisodes.at(-1)?.since,
  };
}

function* filesOf(life: SimulatedLife): Iterable<SampleFile> {
  const shoesById = new Map(life.shoes.map((shoe) => [shoe.id, shoe.name]));
  for (const { name, bytes, shoeId } of writeLife(life)) {
    const gear = shoeId === undefined ? undefined : shoesById.get(shoeId);
    yield { name: `${life.id}/${name}`, bytes, ...(gear !== undefined && { note: { gear } }) };
  }
}
