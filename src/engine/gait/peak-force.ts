/**
 * Peak vertical force of a step in body weights, from the seconds on the ground and of the whole step. Over a step the
 * ground must give back the body's weight times the step's time, and it can push only during contact; a push that rises
 * and falls as half a sine peaks at π/2 of its mean (Morin et al. 2005). The impact at landing is not in it.
 */
export function peakForceBodyWeights(contactS: number, stepS: number): number {
  const flightS = Math.max(0, stepS - contactS);
  return (Math.PI / 2) * (flightS / contactS + 1);
}
