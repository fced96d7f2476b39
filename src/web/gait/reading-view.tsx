import { useEffect, useRef } from "react";
import { NUMBERS_A_LANDMARK } from "../../app/gait/read-body.ts";
import { BLAZEPOSE, BONES } from "../../engine/gait/joints.ts";
import { Page } from "../design/page.tsx";
import { Button } from "../design/pressing.tsx";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";
import type { Reading } from "./use-reading.ts";
import type { FromWorker } from "./worker-messages.ts";

const BYTES_A_MB = 1e6;

/** How far the reading is, and the figure that was found in the newest picture. */
export function ReadingView({
  reading: { latest, isWithoutGraphics },
  isRecording,
  onCancel,
}: {
  readonly reading: Extract<Reading, { kind: "going" }>;
  readonly isRecording: boolean;
  readonly onCancel: () => void;
}) {
  const { say } = useWords();
  const { share, lines, title } = useStage(latest);
  return (
    <Page title={title}>
      <div className="form-reading">
        <StickFigure latest={latest} />
        <div className="stack">
          <progress className="form-progress" value={share} max={1} aria-label={title} />
          <div className="form-progress-words" aria-live="off">
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <p className="soft small">
            {latest?.kind === "loading"
              ? say("form.loading.once")
              : isRecording
                ? null
                : say("form.reading.reload")}
          </p>
          {isWithoutGraphics ? (
            <p className="note" role="status">
              {say("form.graphics.none")}
            </p>
          ) : null}
          <div>
            <Button icon="cross" onPress={onCancel}>
              {say("form.cancel")}
            </Button>
          </div>
        </div>
      </div>
    </Page>
  );
}

function useStage(latest: FromWorker | undefined) {
  const { say } = useWords();
  const format = useFormat();
  const megabytes = (bytes: number): string => format.number(bytes / BYTES_A_MB, 0);
  switch (latest?.kind) {
    case "loading":
      return {
        title: say("form.reading"),
        share: latest.bytesDone / latest.bytesTotal,
        lines: [
          say("form.loading", { done: megabytes(latest.bytesDone), total: megabytes(latest.bytesTotal) }),
        ],
      };
    case "looking-through":
      return { title: say("form.looking"), share: latest.timeS / latest.endS, lines: [] };
    case "reading": {
      const { framesDone, framesTotal, leftS } = latest.progress;
      return {
        title: say("form.reading"),
        share: framesTotal === 0 ? 0 : framesDone / framesTotal,
        lines: [
          say("form.reading.frames", { done: format.number(framesDone), total: format.number(framesTotal) }),
          ...(leftS === undefined
            ? []
            : [say("form.reading.left", { left: format.durationWords(Math.max(1, Math.round(leftS))) })]),
        ],
      };
    }
    default:
      return { title: say("form.reading"), share: undefined, lines: [] };
  }
}

function StickFigure({ latest }: { readonly latest: FromWorker | undefined }) {
  const { say } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = latest?.kind === "reading" ? latest.size : undefined;
  const landmarks = latest?.kind === "reading" ? latest.landmarks : undefined;
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (context === null || context === undefined || size === undefined) return;
    drawFigure(context, landmarks, size.heightPx);
  }, [landmarks, size]);
  return (
    <canvas
      ref={canvas}
      className="form-figure"
      role="img"
      aria-label={say("form.figure")}
      width={size?.widthPx ?? 360}
      height={size?.heightPx ?? 480}
    />
  );
}

/** Bones of the newest picture, the right side lighter than the left. */
export function drawFigure(
  context: CanvasRenderingContext2D,
  landmarks: Float32Array | undefined,
  heightPx: number,
): void {
  const style = getComputedStyle(context.canvas);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  if (landmarks === undefined) return;
  context.lineCap = "round";
  context.lineWidth = Math.max(3, heightPx / 120);
  for (const [from, to] of BONES) {
    const [a, b] = [placeOf(landmarks, BLAZEPOSE[from]), placeOf(landmarks, BLAZEPOSE[to])];
    if (a === undefined || b === undefined) continue;
    context.strokeStyle = style.getPropertyValue(from.startsWith("right") ? "--context-line" : "--accent");
    context.beginPath();
    context.moveTo(a.x, a.y);
    context.lineTo(b.x, b.y);
    context.stroke();
  }
}

function placeOf(landmarks: Float32Array, index: number | undefined) {
  if (index === undefined) return undefined;
  const x = landmarks[index * NUMBERS_A_LANDMARK] ?? Number.NaN;
  const y = landmarks[index * NUMBERS_A_LANDMARK + 1] ?? Number.NaN;
  return Number.isNaN(x) || Number.isNaN(y) ? undefined : { x, y };
}
