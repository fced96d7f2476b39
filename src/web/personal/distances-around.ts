const COUNT = 10;
const STEPS = [0.5, 1, 2, 3, 5, 10] as const;
/** So much beyond what is planned, or allowed, can be asked about. */
const BEYOND_PLAN = 1.8;
const BEYOND_BOUND = 1.25;

/**
 * Ten distances in metres, in even steps of the runner's unit and reaching beyond what is planned and allowed; the
 * planned one stands in the place of its nearest.
 */
export function distancesAround(
  plannedM: number,
  boundM: number | undefined,
  unitM: number,
): readonly number[] {
  const top = Math.max(plannedM * BEYOND_PLAN, (boundM ?? 0) * BEYOND_BOUND) / unitM;
  const step = STEPS.find((one) => one * COUNT >= top) ?? Math.ceil(top / COUNT);
  const nearest = Math.min(COUNT, Math.max(1, Math.round(plannedM / (step * unitM))));
  return Array.from({ length: COUNT }, (_, at) => (at + 1 === nearest ? plannedM : (at + 1) * step * unitM));
}
