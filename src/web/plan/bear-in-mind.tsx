import { useQuery } from "@tanstack/react-query";
import type { Plan } from "../../engine/plan/plan.ts";
import type { NoticeKey, Said } from "../../engine/plan/vocabulary.ts";
import { Fold } from "../design/asking.tsx";
import { Icon } from "../design/icon.tsx";
import { planQuestion } from "../server/questions.ts";
import { Explained } from "../words/explained.tsx";
import { usePlanWords } from "./plan-words.ts";

/** These are said openly; the rest waits under a fold. */
const WARNINGS: readonly NoticeKey[] = [
  "gentle-movement-only",
  "physiotherapy-when-stopping-life",
  "assessment-at-six-weeks",
  "physiotherapy-at-two-weeks",
  "persistent-path",
  "zero-pain-after-bone-stress",
  "heart-kidney-stomach-ask-first",
  "under-18-with-an-adult",
  "bound-from-painful-runs",
  "doubtful-run-sets-no-bound",
];

/** What the runner should know today: first what warns, then everything else of the plan. */
export function BearInMind({ plan }: { readonly plan: Plan }) {
  const { say, sayWith } = usePlanWords();
  const warnings = plan.notices.filter(({ key }) => WARNINGS.includes(key));
  const others = plan.notices.filter(({ key }) => !WARNINGS.includes(key));
  const stepsBack = plan.changes.filter(({ key }) => key === "worse-next-morning" || key === "pain-in-run");
  const spike = useSpike();
  const said = [...stepsBack.map((change) => sayWith(`change.${change.key}`, change.numbers)), ...spike];
  return (
    <section className="mind" aria-labelledby="mind-title">
      <h2 id="mind-title" className={said.length + warnings.length === 0 ? "visually-hidden" : undefined}>
        {say("mind.title")}
      </h2>
      {said.map((sentence) => (
        <div key={sentence} className="note note-ease">
          <Icon name="triangle" size={20} />
          <p>
            <Explained>{sentence}</Explained>
          </p>
        </div>
      ))}
      {warnings.map((notice) => (
        <div key={notice.key} className="note note-ease">
          <Icon name="triangle" size={20} />
          <Notice notice={notice} />
        </div>
      ))}
      {others.length === 0 ? null : (
        <Fold summary={say("mind.more", { count: others.length })}>
          <ul className="mind-list">
            {others.map((notice) => (
              <li key={notice.key}>
                <Notice notice={notice} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}

function Notice({ notice }: { readonly notice: Said<NoticeKey> }) {
  const { say, sayWith } = usePlanWords();
  return (
    <p>
      <Explained>{sayWith(`notice.${notice.key}`, notice.numbers)}</Explained>
      {notice.isProductChoice ? <span className="soft"> {say("product-choice")}</span> : null}
    </p>
  );
}

/** The newest run of the last week that was a jump, as the computer noticed it. */
function useSpike(): readonly string[] {
  const { say, format } = usePlanWords();
  const outcome = useQuery(planQuestion).data;
  if (outcome?.kind !== "plan" || outcome.jump === undefined) return [];
  const { onDay, ratio, isDistanceDoubtful } = outcome.jump;
  const jump = say("mind.spike", { day: format.day(onDay), ratio: format.number(ratio, 2) });
  return [isDistanceDoubtful ? `${jump} ${say("mind.spike.in-doubt")}` : jump];
}
