import { useEffect, useRef, useState } from "react";
import { Choice, Field, Fold } from "../design/asking.tsx";
import { Page } from "../design/page.tsx";
import { Button } from "../design/pressing.tsx";
import { useWords } from "../words/words.tsx";
import { type ClipAnswers, faultsIn } from "./clip-answers.ts";
import { ClipChoice } from "./clip-choice.tsx";
import type { ClipToRead } from "./use-reading.ts";

/** What the runner knows about the clip, before it is read. */
export function AboutClip({
  clip,
  answers,
  onAnswers,
  onRead,
  onOther,
}: {
  readonly clip: ClipToRead;
  readonly answers: ClipAnswers;
  readonly onAnswers: (answers: ClipAnswers) => void;
  readonly onRead: () => void;
  readonly onOther: () => void;
}) {
  const { say } = useWords();
  const [areFaultsShown, showFaults] = useState(false);
  const faults = faultsIn(answers);
  const shown = (fault: "height" | "speed" | "slow") =>
    areFaultsShown && faults.has(fault) ? say(`form.${fault}.problem`) : undefined;
  const put =
    (field: keyof ClipAnswers) =>
    ({ target }: { readonly target: { readonly value: string } }) =>
      onAnswers({ ...answers, [field]: target.value });
  return (
    <Page title={say("form.about")} lead={say("form.about.lead")}>
      <div className="form-about">
        <ClipPreview video={clip.video} label={clip.name === "" ? say("form.about") : clip.name} />
        <form
          className="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            showFaults(true);
            if (faults.size === 0) onRead();
          }}
        >
          <ClipChoice of="view" value={answers.view} onChange={(view) => onAnswers({ ...answers, view })} />
          <Field
            label={say("form.height")}
            inputMode="decimal"
            unit="cm"
            value={answers.heightCm}
            onChange={put("heightCm")}
            problem={shown("height")}
          />
          <ClipChoice
            of="where"
            value={answers.where}
            onChange={(where) => onAnswers({ ...answers, where })}
          />
          <Field
            label={say("form.speed")}
            hint={say("form.speed.hint")}
            inputMode="decimal"
            unit="km/h"
            value={answers.speedKmh}
            onChange={put("speedKmh")}
            problem={shown("speed")}
          />
          <Fold summary={say("form.how")} isOpen={faults.has("slow")}>
            <div className="stack">
              <Field
                label={say("form.slow")}
                hint={say("form.slow.hint")}
                inputMode="decimal"
                unit="×"
                value={answers.slowMotion}
                onChange={put("slowMotion")}
                problem={shown("slow")}
              />
              <Choice
                label={say("form.model")}
                hint={say("form.model.hint")}
                value={answers.model}
                onChange={put("model")}
              >
                <option value="heavy">{say("form.model.heavy")}</option>
                <option value="full">{say("form.model.full")}</option>
              </Choice>
              {"gpu" in navigator ? (
                <label className="form-check">
                  <input
                    type="checkbox"
                    checked={answers.accelerator === "webgpu"}
                    onChange={({ target }) =>
                      onAnswers({ ...answers, accelerator: target.checked ? "webgpu" : "wasm" })
                    }
                  />
                  <span>
                    {say("form.graphics")}
                    <span className="field-hint">{say("form.graphics.hint")}</span>
                  </span>
                </label>
              ) : null}
            </div>
          </Fold>
          <div className="row">
            <Button kind="main" type="submit">
              {say("form.read")}
            </Button>
            <Button kind="plain" onPress={onOther}>
              {say("form.other")}
            </Button>
          </div>
        </form>
      </div>
    </Page>
  );
}

function ClipPreview({ video, label }: { readonly video: Blob; readonly label: string }) {
  const element = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const film = element.current;
    if (film === null) return;
    const url = URL.createObjectURL(video);
    film.src = url;
    return () => {
      film.removeAttribute("src"); // it would go on asking for an address that is gone
      film.load();
      URL.revokeObjectURL(url);
    };
  }, [video]);
  return <video ref={element} className="form-video" muted playsInline controls aria-label={label} />;
}
