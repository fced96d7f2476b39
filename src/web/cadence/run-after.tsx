import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { metresFromMiles } from "../../engine/units/quantities.ts";
import { tell } from "../answers/local-diary.ts";
import { Field } from "../design/asking.tsx";
import { Page } from "../design/page.tsx";
import { Button } from "../design/pressing.tsx";
import { ScoreScale } from "../design/score-scale.tsx";
import { useExerciseWords } from "../exercises/exercise-words.ts";
import { NewLeg } from "../exercises/player/after-form.tsx";
import { AfterWord, wordAfter } from "../exercises/player/after-word.tsx";
import { numberFromText } from "../words/number-from-text.ts";

/** How the run went: pain, when it began, and whether a leg feels anything new. */
export function RunAfter({ hurtAtS, painLimit }: { readonly hurtAtS?: number; readonly painLimit: number }) {
  const { say, format } = useExerciseWords();
  const navigate = useNavigate();
  const [pain, setPain] = useState<number>();
  const [began, setBegan] = useState("");
  const [hasNewLeg, setNewLeg] = useState(false);
  const [isSaved, setSaved] = useState(false);
  useEffect(() => {
    scrollTo(0, 0);
  }, []);
  const leave = (): void => void navigate({ to: "/today" });

  if (isSaved)
    return (
      <AfterWord
        word={wordAfter({ hasNewLeg, ...(pain !== undefined && { pain }) }, painLimit)}
        onClose={leave}
      />
    );

  const beganAt = numberFromText(began);
  const save = (): void => {
    const checkIn = {
      ...(pain !== undefined && { painDuringRun: pain }),
      ...(pain !== undefined &&
        pain > 0 &&
        beganAt !== undefined &&
        beganAt >= 0 && {
          painBeganAtM: format.distanceUnit === "km" ? beganAt * 1000 : metresFromMiles(beganAt),
        }),
      ...(pain !== 0 && hurtAtS !== undefined && { painBeganAtS: Math.round(hurtAtS) }),
      ...(hasNewLeg && { hasNewLegSymptoms: true, hasLegSymptoms: true }),
    };
    if (Object.keys(checkIn).length > 0) void tell({ kind: "check-in", checkIn });
    setSaved(true);
  };
  return (
    <Page title={say("after.title")} lead={say("after.lead")}>
      <div className="after">
        <section className="card after-one">
          <ScoreScale
            label={say("interval.after.pain")}
            ends={[say("after.pain.0"), say("after.pain.10")]}
            value={pain}
            onChange={setPain}
          />
          {pain === undefined || pain === 0 ? null : (
            <>
              {hurtAtS === undefined ? null : (
                <p className="soft small">
                  {say("interval.after.minutes", { time: format.duration(hurtAtS) })}
                </p>
              )}
              <Field
                label={say("interval.after.began")}
                hint={say("interval.after.began.hint")}
                unit={format.distanceUnit}
                inputMode="decimal"
                value={began}
                onChange={(event) => setBegan(event.target.value)}
              />
            </>
          )}
        </section>
        <NewLeg isChecked={hasNewLeg} onChange={setNewLeg} />
        <div className="row">
          <Button kind="main" onPress={save}>
            {say("after.save")}
          </Button>
          <Button kind="plain" onPress={leave}>
            {say("after.skip")}
          </Button>
        </div>
      </div>
    </Page>
  );
}
