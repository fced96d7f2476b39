import { shownMeasure } from "../../../app/gait/shown-measure.ts";
import type { GaitMeasureKey, GaitResult } from "../../../engine/gait/gait-result.ts";
import { BigNumbers } from "../../design/number.tsx";
import { useFormat } from "../../words/formatting.tsx";
import { useWords } from "../../words/words.tsx";
import { plainNumber } from "./measured-text.ts";

/** What is looked for first in each view; those that were not measured, or only compare, are left out. */
const FIRST: Readonly<Record<GaitResult["view"], readonly GaitMeasureKey[]>> = {
  side: ["cadence", "over-stride", "trunk-lean", "vertical-oscillation"],
  rear: ["cadence", "step-time-asymmetry", "contact-time", "trunk-sway"],
};

/** The few numbers people look for first, large, each with how sure it is. */
export function KeyNumbers({ result }: { readonly result: GaitResult }) {
  const { say } = useWords();
  const format = useFormat();
  const numbers = FIRST[result.view].flatMap((key) => {
    const measure = result.measures.find((one) => one.key === key && one.confidence !== "trend-only");
    if (measure === undefined) return [];
    const unit = say(`form.unit.${shownMeasure(measure).unit}`);
    const number = plainNumber(format, measure);
    return [
      {
        label: say(`gait.${key}`),
        shown: unit === "°" ? { number: `${number}°`, unit: "" } : { number, unit },
        note: say(`gait.confidence.${measure.confidence}`),
      },
    ];
  });
  return numbers.length === 0 ? null : <BigNumbers numbers={numbers} />;
}
