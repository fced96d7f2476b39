import { type Cycle, poseAt } from "./cycle.ts";
import { between, type Pose } from "./pose.ts";

const FRAMES_PER_S = 30;

/**
 * The poses of a cycle by the second, for showing it over and over: settled once for each thirtieth of a
 * second, when first asked for, and run straight between those.
 */
export function filmOf(cycle: Cycle): (atS: number) => Pose {
  const frames = new Map<number, Pose>();
  const count = Math.max(1, Math.round(cycle.durationS * FRAMES_PER_S));
  const frameAt = (at: number): Pose => {
    const frame = ((at % count) + count) % count;
    const known = frames.get(frame);
    if (known !== undefined) return known;
    const pose = poseAt(cycle, (frame / count) * cycle.durationS);
    frames.set(frame, pose);
    return pose;
  };
  return (atS) => {
    const exact = (atS / cycle.durationS) * count;
    const before = Math.floor(exact);
    return exact === before ? frameAt(before) : between(frameAt(before), frameAt(before + 1), exact - before);
  };
}
