/** One way of doing the same work, and what came out, so that outputs are compared before a timing counts. */
export interface Contestant {
  readonly name: string;
  /** Does the whole work once and answers a figure that all who read must agree on; `undefined` for a mere limit. */
  readonly work: () => number | undefined | Promise<number | undefined>;
  /** Bytes of one round of this contestant, when it takes a smaller share of the files. */
  readonly bytes: number;
}

export interface Timed {
  readonly name: string;
  readonly megabytesPerS: number;
  readonly output: number | undefined;
}

const TURNS = 3;
const ROUNDS_A_TURN = 3;

/**
 * Runs all contestants in turn, three turns of three rounds, and keeps the median CPU time of each. The first
 * round of a turn does not count: it clears away what the contestant before has left to the garbage collector.
 */
export async function contest(contestants: readonly Contestant[]): Promise<readonly Timed[]> {
  const seconds = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  const outputs = new Map<string, number | undefined>();
  for (let turn = 0; turn < TURNS; turn++) {
    for (const { name, work } of contestants) {
      for (let round = 0; round <= ROUNDS_A_TURN; round++) {
        const before = process.cpuUsage();
        outputs.set(name, await work());
        const { user, system } = process.cpuUsage(before);
        if (round > 0) seconds.get(name)?.push((user + system) / 1e6);
      }
    }
  }
  return contestants.map(({ name, bytes }) => ({
    name,
    megabytesPerS: bytes / 1e6 / median(seconds.get(name) ?? []),
    output: outputs.get(name),
  }));
}

/** Prints each contestant's speed, its share of the limit and how it stands against ours (the first). */
export function printContest(title: string, timed: readonly Timed[], limitName: string): void {
  const ours = timed[0];
  const limit = timed.find(({ name }) => name === limitName);
  if (ours === undefined) return;
  console.log(title);
  for (const { name, megabytesPerS, output } of timed) {
    const ofLimit =
      limit === undefined ? "" : `${((megabytesPerS / limit.megabytesPerS) * 100).toFixed(1)} % of the limit`;
    const against = name === ours.name ? "" : `ours is ${(ours.megabytesPerS / megabytesPerS).toFixed(2)} x`;
    const what = output === undefined ? "" : `${output} points`;
    console.log(
      `  ${name.padEnd(34)}${megabytesPerS.toFixed(1).padStart(8)} MB/s  ${ofLimit.padEnd(22)}${against.padEnd(18)}${what}`,
    );
  }
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
