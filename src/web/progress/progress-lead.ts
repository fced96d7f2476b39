import type { Outcomes } from "../../engine/plan/outcomes.ts";
import type { Format } from "../words/format.ts";
import type { Words } from "../words/words.tsx";

/** Is it working, in one sentence: what it was and is, or why that cannot be told. */
export function progressLead(
  {
    isRecovered,
    pain: { change },
  }: { readonly isRecovered: boolean; readonly pain: Pick<Outcomes["pain"], "change"> },
  { say, format }: Pick<Words, "say"> & { readonly format: Pick<Format, "number"> },
): string {
  if (isRecovered) return say("progress.lead.gone");
  if (change === undefined) return say("progress.lead.few");
  const amount = (value: number): string => format.number(value, Number.isInteger(value) ? 0 : 1);
  const [from, to] = [amount(change.from), amount(change.to)];
  return from === to
    ? say("progress.lead.same", { pain: to })
    : say("progress.lead.pain", { from, to, size: say(`outcome.${change.size}`) });
}
