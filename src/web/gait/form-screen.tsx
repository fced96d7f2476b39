import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Page } from "../design/page.tsx";
import { overviewQuestion } from "../server/questions.ts";
import { formEn } from "../words/form-en.ts";
import { addWords, useWords } from "../words/words.tsx";
import { AboutClip } from "./about-clip.tsx";
import { CameraView } from "./camera-view.tsx";
import { ChooseRunner } from "./choose-runner.tsx";
import { type ClipAnswers, contextOf, NOTHING_SAID } from "./clip-answers.ts";
import { ClipTrouble } from "./clip-trouble.tsx";
import { LabEntry } from "./lab-entry.tsx";
import { MeasuredClip } from "./measured-clip.tsx";
import { ReadingView } from "./reading-view.tsx";
import { type ClipToRead, useReading } from "./use-reading.ts";
import "./form.css";

addWords(formEn);

/** The form lab: a clip is filmed or picked, read on this device, and measured. */
export function FormScreen() {
  const { say } = useWords();
  const settings = useQuery(overviewQuestion).data?.settings;
  const [clip, setClip] = useState<ClipToRead>();
  const [said, setSaid] = useState<ClipAnswers>();
  const [isFilming, setFilming] = useState(false);
  const { reading, start, cancel } = useReading();
  const known = settings?.heightM === undefined ? "" : String(Math.round(settings.heightM * 100));
  const answers = said ?? { ...NOTHING_SAID, heightCm: known };

  const again = (): void => {
    cancel();
    setClip(undefined);
    setFilming(false);
  };
  if (isFilming)
    return (
      <CameraView
        view={answers.view}
        onView={(view) => setSaid({ ...answers, view })}
        onBack={() => setFilming(false)}
        onFilmed={(video) => {
          setClip({ video, name: "", isRecording: true });
          setFilming(false);
        }}
      />
    );
  if (clip === undefined || reading.kind === "none")
    return clip === undefined ? (
      <LabEntry
        onFilm={() => setFilming(true)}
        onClip={setClip}
        onGoOn={(begun, by, chosen) => {
          setClip(begun);
          setSaid(by);
          start(begun, by, chosen);
        }}
      />
    ) : (
      <AboutClip
        clip={clip}
        answers={answers}
        onAnswers={setSaid}
        onRead={() => start(clip, answers)}
        onOther={again}
      />
    );
  switch (reading.kind) {
    case "going":
      return <ReadingView reading={reading} isRecording={clip.isRecording} onCancel={again} />;
    case "choose":
      return (
        <ChooseRunner
          video={clip.video}
          asked={reading.asked}
          onChoose={(person) => start(clip, answers, person)}
          onCancel={again}
        />
      );
    case "problem":
      return (
        <Page title={say("form.result.none")}>
          <ClipTrouble problem={reading.problem} onAgain={again} />
        </Page>
      );
    case "done":
      return (
        <MeasuredClip
          clip={clip}
          track={reading.track}
          context={contextOf(answers)}
          isTreadmill={answers.where === "treadmill"}
          onContext={(change) =>
            setSaid(
              "view" in change
                ? { ...answers, view: change.view }
                : { ...answers, slowMotion: String(change.slowMotionFactor) },
            )
          }
          onAgain={again}
        />
      );
  }
}
