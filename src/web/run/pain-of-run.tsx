import type { CheckIn } from "../../engine/answers/check-in.ts";
import type { Run } from "../../engine/run/run.ts";
import { useTriage } from "../answers/use-triage.ts";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";

/** What was told of the pain on the day of this run. Two runs of a day share it, unless it names one of them. */
export function usePainOfRun({ id, ranOnDay }: Pick<Run, "id" | "ranOnDay">): CheckIn | undefined {
  const { checkIns } = useTriage().told;
  return checkIns.find(({ onDay, runId }) => onDay === ranOnDay && (runId === undefined || runId === id));
}

/** The pain of the day, in the run, and the next morning, as far as it was told. */
export function PainOfRun({ told }: { readonly told: CheckIn | undefined }) {
  const { say } = useWords();
  const format = useFormat();
  if (told === undefined) return null;
  const { painNow, painWorst, painDuringRun, painBeganAtM, painBeganAtS, morningAfter } = told;
  const ofDay = Math.max(painNow ?? -1, painWorst ?? -1);
  const sentences = [
    ofDay < 0 ? "" : say("pain.of-day", { pain: ofDay }),
    painDuringRun === undefined
      ? ""
      : painBeganAtM !== undefined
        ? say("pain.in-run.at", { pain: painDuringRun, distance: format.distanceText(painBeganAtM) })
        : painBeganAtS === undefined
          ? say("pain.in-run", { pain: painDuringRun })
          : say("pain.in-run.after", { pain: painDuringRun, time: format.durationWords(painBeganAtS) }),
    morningAfter === undefined ? "" : say(`pain.next-morning.${morningAfter}`),
  ].filter((sentence) => sentence !== "");
  return sentences.length === 0 ? null : <p className="run-pain">{sentences.join(" ")}</p>;
}
