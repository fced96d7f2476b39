import { useEffect, useRef, useState } from "react";
import { checkView } from "../../app/gait/check-view.ts";
import type { Point } from "../../app/gait/frame.ts";
import { Icon } from "../design/icon.tsx";
import { Page } from "../design/page.tsx";
import { Button } from "../design/pressing.tsx";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";
import { ClipChoice } from "./clip-choice.tsx";
import { drawFigure } from "./reading-view.tsx";
import { type Facing, useCamera } from "./use-camera.ts";

/** A minute is far more than is read. */
const LONGEST_RECORDING_S = 60;

/** Films with this device. The list beside the picture says what to change before it is worth filming. */
export function CameraView({
  view,
  onView,
  onFilmed,
  onBack,
}: {
  readonly view: "side" | "rear";
  readonly onView: (view: "side" | "rear") => void;
  readonly onFilmed: (video: Blob) => void;
  readonly onBack: () => void;
}) {
  const { say } = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [facing, setFacing] = useState<Facing>("environment");
  const [chosen, setChosen] = useState<Point>();
  const [stop, setStop] = useState<() => void>();
  const { camera, seen, latest, framesPerSecond, record } = useCamera(video, facing, chosen);

  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (context !== null && context !== undefined && seen !== undefined)
      drawFigure(context, seen.landmarks, seen.size.heightPx);
  }, [seen]);

  const faults =
    seen === undefined
      ? undefined
      : checkView({ ...seen, framesPerSecond: framesPerSecond ?? 0, view, isChosen: chosen !== undefined });
  const isFilming = stop !== undefined;
  return (
    <Page
      title={say("form.camera")}
      lead={say("form.camera.lead")}
      eyebrow={
        <button type="button" className="link-button" onClick={onBack}>
          {say("form.camera.back")}
        </button>
      }
    >
      {camera.kind === "refused" || camera.kind === "none" ? (
        <p className="note note-ease" role="alert">
          <Icon name="alert" />
          {say(`form.camera.${camera.kind}`)}
        </p>
      ) : null}
      <div className="form-camera">
        <button
          type="button"
          className="form-camera-picture"
          aria-label={say("form.camera.preview")}
          onClick={({ currentTarget, clientX, clientY, detail }) => {
            const place = currentTarget.getBoundingClientRect();
            const isTap = detail > 0; // by keyboard the middle is meant
            setChosen({
              x: isTap ? (clientX - place.left) / place.width : 0.5,
              y: isTap ? (clientY - place.top) / place.height : 0.5,
            });
          }}
        >
          <video ref={video} muted playsInline />
          <canvas ref={canvas} width={seen?.size.widthPx ?? 16} height={seen?.size.heightPx ?? 9} />
        </button>
        <div className="stack">
          <ClipChoice of="view" value={view} onChange={onView} />
          {isFilming ? null : (
            <Gate
              faults={faults}
              framesPerSecond={framesPerSecond}
              latest={latest}
              isOn={camera.kind === "on"}
            />
          )}
          <div className="row">
            {isFilming ? (
              <>
                <Button kind="danger" icon="cross" onPress={stop}>
                  {say("form.camera.stop")}
                </Button>
                <Seconds onTooLong={stop} />
              </>
            ) : (
              <>
                <Button
                  kind={faults?.length === 0 ? "main" : "quiet"}
                  icon="circle"
                  isDisabled={camera.kind !== "on"}
                  onPress={() => {
                    const end = record(onFilmed);
                    setStop(() => end);
                  }}
                >
                  {say(faults?.length === 0 ? "form.camera.start" : "form.camera.start-anyway")}
                </Button>
                <Button
                  kind="plain"
                  onPress={() => setFacing(facing === "user" ? "environment" : "user")}
                  isDisabled={camera.kind !== "on"}
                >
                  {say("form.camera.turn")}
                </Button>
              </>
            )}
          </div>
        </div>
      </div>
    </Page>
  );
}

function Gate({
  faults,
  framesPerSecond,
  latest,
  isOn,
}: {
  readonly faults: ReturnType<typeof checkView> | undefined;
  readonly framesPerSecond: number | undefined;
  readonly latest: ReturnType<typeof useCamera>["latest"];
  readonly isOn: boolean;
}) {
  const { say } = useWords();
  const format = useFormat();
  if (latest?.kind === "problem")
    return <p className="note note-ease">{say(`form.problem.${latest.problem.kind}`, { codec: "" })}</p>;
  if (faults === undefined) {
    const isLoading = isOn && latest?.kind === "loading";
    const megabytes = (bytes: number): string => format.number(bytes / 1e6, 0);
    return (
      <p className="soft" role="status">
        {isLoading
          ? say("form.loading", { done: megabytes(latest.bytesDone), total: megabytes(latest.bytesTotal) })
          : isOn
            ? say("waiting")
            : say("form.camera.waiting")}
      </p>
    );
  }
  return (
    <ul className="form-gate" aria-live="polite">
      {faults.length === 0 ? (
        <li className="form-gate-good">
          <Icon name="check" size={20} />
          {say("form.camera.good")}
        </li>
      ) : (
        faults.map((fault) => (
          <li key={fault}>
            <Icon name="alert" size={20} />
            {say(`form.fault.${fault}`, { rate: format.number(framesPerSecond ?? 0) })}
          </li>
        ))
      )}
    </ul>
  );
}

function Seconds({ onTooLong }: { readonly onTooLong: () => void }) {
  const { say } = useWords();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const startedAtMs = performance.now();
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - startedAtMs) / 1000)), 250);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (seconds >= LONGEST_RECORDING_S) onTooLong();
  }, [seconds, onTooLong]);
  return <p>{say("form.camera.recording", { seconds })}</p>;
}
