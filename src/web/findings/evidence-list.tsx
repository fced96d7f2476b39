import { Link } from "@tanstack/react-router";
import type { Evidence } from "../../engine/findings/finding.ts";
import { Quantity } from "../design/number.tsx";
import { Explained } from "../words/explained.tsx";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";
import { limitText } from "./limit-text.ts";

/** Numbers a verdict rests on, each with its day and its run where it has one. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { say, sayIfKnown } = useWords();
  const format = useFormat();
  return (
    <dl className="evidence">
      {evidence.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: evidence keeps its order and may measure one thing twice
        <div key={at} className="evidence-item">
          <dt>
            <Explained>{sayIfKnown(`measure.${item.measure}`) ?? item.measure}</Explained>
          </dt>
          <dd>
            <Quantity shown={format.quantity(item.value, item.unit)} isPlain />
            <span className="evidence-where soft small">
              {item.threshold === undefined ? null : (
                <span>{say("evidence.limit", { limit: limitText(format, item.threshold, item.unit) })}</span>
              )}
              {item.onDay === undefined ? null : item.runId === undefined ? (
                <span>{format.dayOfYear(item.onDay)}</span>
              ) : (
                <Link to="/runs/$id" params={{ id: item.runId }}>
                  {format.dayOfYear(item.onDay)}
                </Link>
              )}
              {item.shoeId === undefined ? null : <Link to="/shoes">{say("evidence.shoe")}</Link>}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
