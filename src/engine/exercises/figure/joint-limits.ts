import type { Coordinate, Paired, Single } from "./pose.ts";

export interface Limits {
  readonly least: number;
  readonly most: number;
}

/**
 * How far a healthy adult's joints go, in degrees (`belly` in body heights). Absent for the place and
 * direction of the whole figure, which have no limit.
 */
export function limitsOf(coordinate: Coordinate): Limits | undefined {
  return LIMITS.get(coordinate) ?? LIMITS.get(coordinate.slice(0, -1));
}

const LIMITS: ReadonlyMap<string, Limits> = new Map(
  Object.entries({
    lumbarFlex: { least: -35, most: 50 },
    lumbarBend: { least: -25, most: 25 },
    lumbarTurn: { least: -12, most: 12 },
    thoraxFlex: { least: -25, most: 40 },
    thoraxBend: { least: -25, most: 25 },
    thoraxTurn: { least: -40, most: 40 },
    neckFlex: { least: -45, most: 45 },
    neckBend: { least: -40, most: 40 },
    neckTurn: { least: -70, most: 70 },
    headFlex: { least: -25, most: 25 },
    belly: { least: -0.015, most: 0.025 },
    shoulderFlex: { least: -60, most: 180 },
    shoulderAbduct: { least: -45, most: 180 },
    shoulderRotate: { least: -90, most: 90 },
    elbowFlex: { least: 0, most: 150 },
    wristExtend: { least: -80, most: 90 },
    hipFlex: { least: -25, most: 140 },
    hipAbduct: { least: -30, most: 50 },
    hipRotate: { least: -45, most: 50 },
    kneeFlex: { least: 0, most: 155 },
    ankleFlex: { least: -55, most: 35 },
    toesExtend: { least: -30, most: 85 },
  } satisfies { readonly [name in Single | Paired]?: Limits }),
);
