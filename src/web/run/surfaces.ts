import type { Surface } from "../../engine/run/run.ts";

/** In the order in which people run on them. */
export const SURFACES: readonly Surface[] = ["road", "trail", "treadmill", "track", "grass", "sand", "mixed"];
