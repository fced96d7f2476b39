import type { Evidence } from "../../engine/findings/finding.ts";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";

/** The runner's number and its limit on one line: at a glance how far beyond, or how far below. */
export function ThresholdLine({ evidence }: { readonly evidence: Evidence }) {
  const { say } = useWords();
  const format = useFormat();
  const { value, unit, threshold = 0 } = evidence;
  const [least, greatest] = [Math.min(0, value, threshold), Math.max(value, threshold, 0) * 1.12 || 1];
  const shareOf = (at: number): number => ((at - least) / (greatest - least)) * 100;
  const isFor = evidence.side === "for";
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
          {say("threshold.limit", { limit: format.quantityText(threshold, unit) })}
        </span>
      </p>
    </div>
  );
}
