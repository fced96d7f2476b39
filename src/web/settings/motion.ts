import { keptChoice } from "./theme.ts";

/** How much may move on the screens; `system` follows the computer, the others go before it. Kept in this browser only. */
export type Motion = "system" | "full" | "less";

const KEY = "backstride.motion";
export const MOTIONS: readonly Motion[] = ["system", "full", "less"];

export const readMotion = (): Motion => keptChoice(KEY, MOTIONS) ?? "system";

export function saveMotion(motion: Motion): void {
  localStorage.setItem(KEY, motion);
  applyMotion(motion);
}

export function applyMotion(motion: Motion): void {
  if (motion === "system") delete document.documentElement.dataset.motion;
  else document.documentElement.dataset.motion = motion;
}

/** Is less movement wanted now? For what moves by script. */
export function isMotionLess(): boolean {
  const { motion } = document.documentElement.dataset;
  if (motion === "less" || motion === "full") return motion === "less";
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
