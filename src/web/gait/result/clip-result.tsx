import { useQuery } from "@tanstack/react-query";
import type { ClipPage } from "../../../app/clips.ts";
import { ButtonLink } from "../../design/pressing.tsx";
import { clipsQuestion } from "../../server/questions.ts";
import { formResultEn } from "../../words/form-result-en.ts";
import { addWords, useWords } from "../../words/words.tsx";
import { CameraDoubt } from "../camera-doubt.tsx";
import { BackEyes } from "./back-eyes.tsx";
import { BesideTheWatch } from "./beside-watch.tsx";
import { ClipPlayer } from "./clip-player.tsx";
import { KeyNumbers } from "./key-numbers.tsx";
import { MeasureTable } from "./measure-table.tsx";
import { OverTime } from "./over-time.tsx";
import { StandsOut } from "./stands-out.tsx";
import { StrideCurves } from "./stride-curves.tsx";
import "./result.css";

addWords(formResultEn);

/** One clip: what stands out, the picture, the curves, every number, and what they mean for a sore back. */
export function ClipResult({ page }: { readonly page: ClipPage }) {
  const { say } = useWords();
  const clips = useQuery(clipsQuestion).data ?? [];
  const { clip } = page;
  return (
    <div className="clip-result">
      <StandsOut clip={clip} clips={clips} />
      <KeyNumbers result={clip.result} />
      <CameraDoubt result={clip.result} />
      <div className="clip-beside">
        <ClipPlayer page={page} />
        <BesideTheWatch page={page} />
      </div>
      {clips.length < 2 ? null : (
        <p>
          <ButtonLink to="/form/compare" search={{ after: clip.id }} icon="copies">
            {say("form.compare.link")}
          </ButtonLink>
        </p>
      )}
      <StrideCurves result={clip.result} />
      <MeasureTable result={clip.result} />
      <BackEyes result={clip.result} />
      <OverTime clip={clip} clips={clips} />
    </div>
  );
}
