import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { base64Of } from "../../app/export-all.ts";
import { packTrack } from "../../app/gait/pack-track.ts";
import type { GaitContext } from "../../engine/gait/gait-result.ts";
import { measureGait } from "../../engine/gait/measure-gait.ts";
import type { LandmarkTrack } from "../../engine/gait/track.ts";
import { Icon } from "../design/icon.tsx";
import { Page } from "../design/page.tsx";
import { Button } from "../design/pressing.tsx";
import { problemWords } from "../design/states.tsx";
import { useChange } from "../server/questions.ts";
import { useTell } from "../shell/notice.tsx";
import { formResultEn } from "../words/form-result-en.ts";
import { addWords, useWords } from "../words/words.tsx";
import { CameraDoubt } from "./camera-doubt.tsx";
import { keepVideo } from "./kept-here.ts";
import { type ContextChange, RefusedClip } from "./refused-clip.tsx";
import { KeyNumbers } from "./result/key-numbers.tsx";
import { MeasureTable } from "./result/measure-table.tsx";
import type { ClipToRead } from "./use-reading.ts";
import "./result/result.css";

addWords(formResultEn);

/** Below this many steps every number is rough. */
const STEPS_FOR_MORE = 6;

/** What a clip measured up to, before anything of it is kept; or why it was no run that can be measured. */
export function MeasuredClip({
  clip,
  track,
  context,
  isTreadmill,
  onContext,
  onAgain,
}: {
  readonly clip: ClipToRead;
  readonly track: LandmarkTrack;
  readonly context: GaitContext;
  readonly isTreadmill: boolean;
  /** Something told about the clip is put right: it is measured anew, not read anew. */
  readonly onContext: (change: ContextChange) => void;
  readonly onAgain: () => void;
}) {
  const { say } = useWords();
  const measured = useMemo(() => measureGait(track, context), [track, context]);
  if (!measured.ok)
    return (
      <RefusedClip refusal={measured.problem} context={context} onContext={onContext} onAgain={onAgain} />
    );
  return (
    <Page
      title={say("form.result")}
      lead={say("form.result.steps", {
        steps: measured.value.steps,
        view: say(`form.view.${measured.value.view}.seen`),
      })}
    >
      <div className="clip-result">
        <KeyNumbers result={measured.value} />
        <Keeping clip={clip} track={track} context={context} isTreadmill={isTreadmill} onAgain={onAgain} />
        {measured.value.steps < STEPS_FOR_MORE ? (
          <p className="note note-ease">
            <Icon name="alert" />
            <span>{say("form.result.few")}</span>
          </p>
        ) : null}
        <CameraDoubt result={measured.value} />
        <MeasureTable result={measured.value} />
      </div>
    </Page>
  );
}

function Keeping({
  clip,
  track,
  context,
  isTreadmill,
  onAgain,
}: Omit<Parameters<typeof MeasuredClip>[0], "onContext">) {
  const words = useWords();
  const { say } = words;
  const tell = useTell();
  const navigate = useNavigate();
  const save = useChange("POST /api/clips");
  const [keepsVideo, setKeepsVideo] = useState(false);

  const keep = async (): Promise<void> => {
    const clipId = crypto.randomUUID();
    const { view, heightM, speedMps, slowMotionFactor } = context;
    await save
      .mutateAsync({
        body: {
          clipId,
          track: base64Of(packTrack(track)),
          isTreadmill,
          ...(view !== undefined && { view }),
          ...(heightM !== undefined && { heightM }),
          ...(speedMps !== undefined && { speedMps }),
          ...(slowMotionFactor !== undefined && { slowMotionFactor }),
        },
      })
      .then(
        async () => {
          const isVideoKept =
            !keepsVideo ||
            (await keepVideo(clipId, clip.video).then(
              () => true,
              () => false,
            ));
          tell({ text: say(isVideoKept ? "form.kept" : "form.keep.video.failed") });
          await navigate({ to: "/form/$id", params: { id: clipId } });
        },
        () => {},
      );
  };

  return (
    <section className="form-keep">
      <p className="small">{say("form.keep.lead")}</p>
      <label className="form-check">
        <input
          type="checkbox"
          checked={keepsVideo}
          onChange={({ target }) => setKeepsVideo(target.checked)}
        />
        <span>{say("form.keep.video")}</span>
      </label>
      {save.isError ? <p role="alert">{problemWords(words, save.error)}</p> : null}
      <div className="row">
        <Button kind="main" icon="check" isDisabled={save.isPending} onPress={() => void keep()}>
          {say("form.keep")}
        </Button>
        <Button
          kind="plain"
          onPress={() => {
            tell({ text: say("form.dropped") });
            onAgain();
          }}
        >
          {say("form.drop")}
        </Button>
      </div>
    </section>
  );
}
