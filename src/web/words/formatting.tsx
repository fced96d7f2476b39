import { useQuery } from "@tanstack/react-query";
import { overviewQuestion } from "../server/questions.ts";
import { type Format, makeFormat } from "./format.ts";
import { useWords } from "./words.tsx";

const formats = new Map<string, Format>();

/** How this runner wants numbers written: kilometres until the settings say otherwise. */
export function useFormat(): Format {
  const { say, language } = useWords();
  const unit = useQuery(overviewQuestion).data?.settings.distanceUnit ?? "km";
  const locale = navigator.languages.find((asked) => asked.split("-")[0] === language) ?? language;
  const key = `${locale} ${unit}`;
  const kept = formats.get(key);
  if (kept !== undefined) return kept;
  const made = makeFormat(locale, unit, {
    stepsPerMinute: say("unit.steps-per-minute"),
    bodyWeights: say("unit.body-weights"),
    beatsPerMinute: say("unit.beats-per-minute"),
    yes: say("unit.yes"),
    no: say("unit.no"),
  });
  formats.set(key, made);
  return made;
}
