import type { Evidence, Finding } from "../../engine/findings/finding.ts";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";
import { limitText } from "./limit-text.ts";

/** Measures of which a smaller rise makes a cause possible and the threshold makes it likely. */
const LIKELY_FROM: ReadonlySet<string> = new Set([
  "hard-runs-14-days",
  "runs-14-days",
  "descent-28-days",
  "cadence-below-own-line",
  "cadence-lost-late",
]);

/** The runner's number and its limit on one line: at a glance how far beyond, or how far below. */
export function ThresholdLine({
  evidence,
  verdict,
}: {
  readonly evidence: Evidence;
  readonly verdict: Finding["verdict"];
}) {
  const { say } = useWords();
  const format = useFormat();
  const { value, unit, threshold = 0 } = evidence;
  const [least, greatest] = [Math.min(0, value, threshold), Math.max(value, threshold, 0) * 1.12 || 1];
  const shareOf = (at: number): number => ((at - least) / (greatest - least)) * 100;
  const isFor = evidence.side === "for";
  // It speaks for the cause already, yet the line drawn is where it becomes likely.
  const isShort = verdict === "possible" && isFor && LIKELY_FROM.has(evidence.measure) && value < threshold;
  return (
    <div className="threshold">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="threshold-ground" x="0" y="2" width="100" height="4" rx="1" />
        <rect
          className={isFor ? "threshold-own threshold-over" : "threshold-own"}
          x={shareOf(0)}
          y="2"
          width={Math.max(0, shareOf(value) - shareOf(0))}
          height="4"
          rx="1"
        />
        <rect className="threshold-limit" x={shareOf(threshold) - 0.25} y="0" width="0.5" height="8" />
      </svg>
      <p className="threshold-words small">
        <strong>{say("threshold.own", { value: format.quantityText(value, unit) })}</strong>
        <span className="soft">
          {say(isShort ? "threshold.likely-from" : "threshold.limit", {
            limit: limitText(format, threshold, unit),
          })}
        </span>
      </p>
    </div>
  );
}
