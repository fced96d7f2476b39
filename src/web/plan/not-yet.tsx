import { useQuery } from "@tanstack/react-query";
import { useTriage } from "../answers/use-triage.ts";
import { Icon } from "../design/icon.tsx";
import { Page } from "../design/page.tsx";
import { Button, ButtonLink } from "../design/pressing.tsx";
import { overviewQuestion } from "../server/questions.ts";
import { nextStep } from "../triage/next-step.ts";
import { useAskAnew } from "../triage/use-ask-anew.ts";
import { Explained } from "../words/explained.tsx";
import { TranslationNote } from "../words/language-choice.tsx";
import { usePlanWords } from "./plan-words.ts";
import type { NotYet as Because } from "./use-plan.ts";
import "./not-yet.css";

/** Why there is no plan, and what to do about it. */
export function NotYet({ because }: { readonly because: Because }) {
  const { say } = usePlanWords();
  switch (because) {
    case "unfinished":
      return <Unfinished />;
    case "emergency":
      return (
        <Told title={say("not-yet.emergency.title")} lead={say("not-yet.emergency")}>
          <ButtonLink to="/triage" kind="main">
            {say("not-yet.locked.go")}
          </ButtonLink>
        </Told>
      );
    case "locked":
      return (
        <Told title={say("not-yet.locked.title")} lead={say("not-yet.locked")}>
          <ButtonLink to="/triage" kind="main">
            {say("not-yet.locked.go")}
          </ButtonLink>
        </Told>
      );
    case "not-my-back":
      return (
        <Told title={say("not-yet.not-my-back.title")} lead={say("not-yet.not-my-back")}>
          <ButtonLink to="/" search={{ map: true }} kind="main">
            {say("not-yet.not-my-back.go")}
          </ButtonLink>
        </Told>
      );
    default:
      return <Again because={because} />;
  }
}

function Unfinished() {
  const { say } = usePlanWords();
  const { told, outcome, today } = useTriage();
  const step = nextStep(told.answers, outcome, today);
  const isBegun = told.answers.places !== undefined;
  const word = say(isBegun ? "not-yet.unfinished.on" : "not-yet.unfinished.go");
  return (
    <Told title={say("not-yet.title")} lead={say("not-yet.unfinished")}>
      {step.at === "group" ? (
        <ButtonLink to="/triage/$group" params={{ group: step.group }} kind="main">
          {word}
        </ButtonLink>
      ) : step.at === "map" ? (
        <ButtonLink to="/" search={{ map: true }} kind="main">
          {word}
        </ButtonLink>
      ) : (
        <ButtonLink to="/triage" kind="main">
          {word}
        </ButtonLink>
      )}
    </Told>
  );
}

/** Something was noted since the danger questions were answered. */
function Again({
  because,
}: {
  readonly because: Exclude<Because, "unfinished" | "emergency" | "locked" | "not-my-back">;
}) {
  const { say } = usePlanWords();
  const askAnew = useAskAnew();
  return (
    <Told title={say("not-yet.again.title")} lead={say(`needs-triage.${because}`)}>
      <Button kind="main" onPress={askAnew}>
        {say("not-yet.again.go")}
      </Button>
    </Told>
  );
}

function Told({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead: string;
  readonly children: React.ReactNode;
}) {
  const { say } = usePlanWords();
  const hasRuns = (useQuery(overviewQuestion).data?.runs ?? 0) > 0;
  return (
    <div className="not-yet">
      <Page title={title} lead={<Explained>{lead}</Explained>}>
        <div className="row">{children}</div>
        {hasRuns ? (
          <p className="not-yet-meanwhile">
            <Icon name="why" size={20} />
            <span>
              {say("not-yet.meanwhile")}{" "}
              <ButtonLink to="/why" kind="plain">
                {say("not-yet.why")}
              </ButtonLink>
            </span>
          </p>
        ) : null}
        <TranslationNote />
      </Page>
    </div>
  );
}
