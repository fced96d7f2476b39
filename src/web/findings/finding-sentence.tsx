import { lazy, Suspense } from "react";
import { findingValues } from "../../app/words/fill-words.ts";
import type { Finding } from "../../engine/findings/finding.ts";
import { isQuestionOpen } from "../../engine/findings/personal-evidence.ts";
import { Explained } from "../words/explained.tsx";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";

const OwnDaysTold = lazy(() =>
  import("../personal/own-days-told.tsx").then((module) => ({ default: module.OwnDaysTold })),
);

/** What was found of a cause: what the runner's own days say first, where they say anything. */
export function FindingSentence({ finding }: { readonly finding: Finding }) {
  const { say, sayIfKnown } = useWords();
  const format = useFormat();
  const { rule, verdict, personal } = finding;
  const values = findingValues(finding, { quantity: format.quantityText, day: format.dayOfYear });
  const sentence = sayIfKnown(`finding.${rule.id}.${verdict}`, values) ?? "";
  if (personal === undefined)
    return (
      <p className="finding-sentence">
        <Explained>{sentence}</Explained>
      </p>
    );
  return (
    <>
      <Suspense fallback={<div className="own-days-place" />}>
        <OwnDaysTold personal={personal} />
      </Suspense>
      <p className="finding-sentence">
        <Explained>
          {isQuestionOpen(finding) ? say("own-days.question") : say("own-days.whole", { sentence })}
        </Explained>
      </p>
    </>
  );
}
