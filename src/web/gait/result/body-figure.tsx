import type { Heading, LandmarkTrack } from "../../../engine/gait/track.ts";
import { bodyAt, type Limb } from "./body-drawing.ts";

const line = ({ points }: Limb): string =>
  points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");

/** The body of one frame as rounded limbs: the side nearer to the camera is darker. */
export function BodyFigure({
  track,
  frame,
  heading,
}: {
  readonly track: LandmarkTrack;
  readonly frame: number;
  readonly heading: Heading | undefined;
}) {
  const { limbs, head } = bodyAt(track, frame, heading);
  return (
    <g className="run-figure">
      {limbs.map((limb) => (
        <polyline
          key={limb.name}
          className={`run-limb run-${limb.part} run-${limb.depth}`}
          strokeWidth={THICK[limb.part] * bodySize(head?.radius)}
          points={line(limb)}
        />
      ))}
      {head === undefined ? null : <circle className="run-head" cx={head.x} cy={head.y} r={head.radius} />}
    </g>
  );
}

/** In radii of the head. */
const THICK: Readonly<Record<Limb["part"], number>> = { trunk: 1.15, leg: 0.62, arm: 0.42, foot: 0.38 };
const bodySize = (headPx: number | undefined): number => headPx ?? 12;

/** The same as thin lines with joints, to be laid over the video. */
export function Skeleton({
  track,
  frame,
  heading,
}: {
  readonly track: LandmarkTrack;
  readonly frame: number;
  readonly heading: Heading | undefined;
}) {
  const { limbs, joints, head } = bodyAt(track, frame, heading);
  const unit = bodySize(head?.radius) * 0.14;
  return (
    <g className="skeleton">
      {limbs.map((limb) => (
        <polyline
          key={limb.name}
          className={`skeleton-line run-${limb.depth}`}
          strokeWidth={unit * (limb.depth === "far" ? 1 : 1.6)}
          points={line(limb)}
        />
      ))}
      {joints.map((joint) => (
        <circle
          key={`${joint.x},${joint.y}`}
          className="skeleton-joint"
          cx={joint.x}
          cy={joint.y}
          r={unit * 1.5}
        />
      ))}
    </g>
  );
}
