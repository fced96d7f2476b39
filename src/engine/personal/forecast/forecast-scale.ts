/** Worth of the base rate in a share of few days. */
const BASE_DAYS = 2;

/** How often something came, by the state of the day. */
export function openTally() {
  const counts = new Map<string, { came: number; days: number }>();
  return {
    add(state: string, came: boolean): void {
      const count = counts.get(state) ?? { came: 0, days: 0 };
      counts.set(state, { came: count.came + (came ? 1 : 0), days: count.days + 1 });
    },
    rate(state: string, base: number): number {
      const { came, days } = counts.get(state) ?? { came: 0, days: 0 };
      return (came + BASE_DAYS * base) / (days + BASE_DAYS);
    },
  };
}

const STEPS = 6;
const REFIT_DAYS = 7;
/** Belief before anything came: a young model is too sure, so its log odds are drawn in by a quarter. */
const FIRST_SLOPE = 0.75;
const SHIFT_DEVIATION = 1;
const SLOPE_DEVIATION = 0.3;

/** From far off, whole Newton steps would run past the answer. */
const LONGEST_STEP = 0.5;
/** Never surer than this either way: a diary of one runner cannot tell rarer things. */
const LEAST_CHANCE = 0.01;

/** Brings probabilities to scale by how the earlier ones turned out: logistic regression on their log odds. */
export function openScale() {
  const past: { readonly odds: number; readonly came: boolean }[] = [];
  let [shift, slope, fittedAt] = [0, FIRST_SLOPE, 0];
  const refit = (): void => {
    fittedAt = past.length;
    for (let step = 0; step < STEPS; step++) {
      let [g0, g1] = [-shift / SHIFT_DEVIATION ** 2, -(slope - FIRST_SLOPE) / SLOPE_DEVIATION ** 2];
      let [h00, h01, h11] = [1 / SHIFT_DEVIATION ** 2, 0, 1 / SLOPE_DEVIATION ** 2];
      for (const { odds, came } of past) {
        const probability = logistic(shift + slope * odds);
        const weight = probability * (1 - probability);
        g0 += (came ? 1 : 0) - probability;
        g1 += ((came ? 1 : 0) - probability) * odds;
        h00 += weight;
        h01 += weight * odds;
        h11 += weight * odds * odds;
      }
      const determinant = h00 * h11 - h01 * h01;
      shift += within((h11 * g0 - h01 * g1) / determinant, LONGEST_STEP);
      slope += within((h00 * g1 - h01 * g0) / determinant, LONGEST_STEP);
    }
  };
  return {
    add(probability: number, came: boolean): void {
      past.push({ odds: logOdds(probability), came });
      if (past.length - fittedAt >= REFIT_DAYS) refit();
    },
    apply(probability: number): number {
      const scaled = logistic(shift + slope * logOdds(probability));
      return Math.min(1 - LEAST_CHANCE, Math.max(LEAST_CHANCE, scaled));
    },
  };
}

const within = (value: number, most: number): number => Math.min(most, Math.max(-most, value));
const logOdds = (probability: number): number => Math.log(probability / (1 - probability));
const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));
