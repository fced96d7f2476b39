/** Between two readings the device's own clock may have gone on while the page's stood still: it slept. */
const SLEPT_OVER_MS = 1500;

let sleptMs = 0;
let lastPageMs = performance.now();
let lastWallMs = Date.now();

/**
 * Milliseconds that never go backwards and go on while the screen is off, the tab is hidden or the device sleeps.
 * A clock set back by hand changes nothing.
 */
export function clockMs(): number {
  const [pageMs, wallMs] = [performance.now(), Date.now()];
  const gapMs = wallMs - lastWallMs - (pageMs - lastPageMs);
  if (gapMs > SLEPT_OVER_MS) sleptMs += gapMs;
  [lastPageMs, lastWallMs] = [pageMs, wallMs];
  return pageMs + sleptMs;
}
