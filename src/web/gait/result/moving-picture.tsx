import { useEffect, useRef } from "react";
import type { Heading, LandmarkTrack } from "../../../engine/gait/track.ts";
import type { frameAround } from "./body-drawing.ts";
import { BodyFigure, Skeleton } from "./body-figure.tsx";

/** One frame of a clip: the video with the skeleton over it where it was kept, else the figure alone. */
export function MovingPicture({
  track,
  frame,
  heading,
  around,
  video,
  label,
}: {
  readonly track: LandmarkTrack;
  readonly frame: number;
  readonly heading: Heading | undefined;
  readonly around: ReturnType<typeof frameAround>;
  /** Address of the kept video, in this browser. */
  readonly video: string | undefined;
  readonly label: string;
}) {
  if (video !== undefined)
    return (
      <div className="run-picture">
        <VideoAt src={video} atS={track.timesS[frame] ?? 0} />
        <svg viewBox={`0 0 ${track.imageWidthPx} ${track.imageHeightPx}`} role="img" aria-label={label}>
          <Skeleton track={track} frame={frame} heading={heading} />
        </svg>
      </div>
    );
  const { left, top, size } = around.at(frame);
  return (
    <div className="run-picture run-picture-drawn">
      <svg viewBox={`${left} ${top} ${size} ${size}`} role="img" aria-label={label}>
        <line
          className="run-ground"
          x1={left}
          x2={left + size}
          y1={around.groundY}
          y2={around.groundY}
          strokeWidth={size / 250}
        />
        <BodyFigure track={track} frame={frame} heading={heading} />
      </svg>
    </div>
  );
}

/** Between the frames' own times no frame is shown twice. */
const INTO_FRAME_S = 0.002;

/** The video standing at a moment. While it still looks for one, the next is waited with; the last one asked for is shown. */
function VideoAt({ src, atS }: { readonly src: string; readonly atS: number }) {
  const video = useRef<HTMLVideoElement>(null);
  const wanted = useRef(atS);
  wanted.current = atS;
  useEffect(() => {
    const element = video.current;
    if (element === null || element.seeking) return;
    element.currentTime = atS + INTO_FRAME_S;
  }, [atS]);
  const catchUp = (): void => {
    const element = video.current;
    if (element !== null && Math.abs(element.currentTime - wanted.current - INTO_FRAME_S) > 0.001)
      element.currentTime = wanted.current + INTO_FRAME_S;
  };
  return (
    <video
      ref={video}
      src={src}
      muted
      playsInline
      preload="auto"
      aria-hidden="true"
      tabIndex={-1}
      onLoadedData={catchUp}
      onSeeked={catchUp}
    />
  );
}
