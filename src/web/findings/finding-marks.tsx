import type { Finding, Verdict, Weight } from "../../engine/findings/finding.ts";
import { isSignForClinician } from "../../engine/findings/ranking.ts";
import { Icon, type IconName } from "../design/icon.tsx";
import { useWords } from "../words/words.tsx";

interface Look {
  readonly icon: IconName;
  readonly tone: string;
}

const VERDICTS = {
  likely: { icon: "triangle", tone: "stop" },
  possible: { icon: "diamond", tone: "ease" },
  unlikely: { icon: "check", tone: "go" },
  "cannot-tell": { icon: "question", tone: "unknown" },
} as const satisfies Readonly<Record<Verdict, Look>>;

const OWN_DAYS = {
  for: { icon: "diamond", tone: "ease" },
  against: { icon: "check", tone: "go" },
} as const satisfies Readonly<Record<"for" | "against", Look>>;

/** How many of four dots: how much the cause matters at all, whatever its verdict. */
const DOTS: Readonly<Record<Weight, number>> = {
  medium: 3,
  "low-medium": 2,
  low: 1,
  "very-low": 1,
  zero: 0,
  context: 0,
};

/** How a cause stands: what the runner's own days say of it, the verdict on the time before the pain, and its weight if it has one. */
export function FindingMarks({ finding: { rule, verdict, personal } }: { readonly finding: Finding }) {
  const { say, sayIfKnown } = useWords();
  const before = sayIfKnown(`verdict.${verdict}`) ?? verdict;
  return (
    <div className="finding-marks">
      {personal === undefined ? null : (
        <Mark look={OWN_DAYS[personal.side]}>{say(`own-days.${personal.side}`)}</Mark>
      )}
      <Mark look={VERDICTS[verdict]}>
        {personal === undefined ? before : say("own-days.verdict", { verdict: before })}
      </Mark>
      {isSignForClinician({ rule }) ? null : (
        <span className="weight">
          <span className="weight-dots" aria-hidden="true">
            {[0, 1, 2, 3].map((dot) => (
              <span key={dot} className={dot < DOTS[rule.weight] ? "dot dot-full" : "dot"} />
            ))}
          </span>
          <span className="sentence-case">{sayIfKnown(`weight.${rule.weight}`)}</span>
        </span>
      )}
    </div>
  );
}

function Mark({ look: { icon, tone }, children }: { readonly look: Look; readonly children: string }) {
  return (
    <span className={`chip tone-${tone}`}>
      <Icon name={icon} />
      <span className="sentence-case">{children}</span>
    </span>
  );
}
