import { useNavigate, useParams, useRouter, useSearch } from "@tanstack/react-router";
import { type ReactNode, type RefObject, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { DiaryRead } from "../../app/diary.ts";
import { sawOf } from "../../app/standing-answers.ts";
import { truthOf } from "../../engine/answers/condition.ts";
import type { Answer, Answers, Group, Question } from "../../engine/answers/question.ts";
import { type TriageOutcome, triage } from "../../engine/triage/triage.ts";
import { type Day, dayNumber } from "../../engine/units/day.ts";
import { AskOne, isAskedAlone } from "../answers/ask-one.tsx";
import { Checklist } from "../answers/checklist.tsx";
import { everythingTold, localDiary, tell, todayHere } from "../answers/local-diary.ts";
import { useTriage } from "../answers/use-triage.ts";
import { Page } from "../design/page.tsx";
import { Button, ButtonLink } from "../design/pressing.tsx";
import { TranslationNote } from "../words/language-choice.tsx";
import { useWording } from "../words/wording.ts";
import { useWords } from "../words/words.tsx";
import { Crisis } from "./crisis.tsx";
import { nextOfMore } from "./more-questions.ts";
import { EMERGENCY_STEPS, groupById, isAllAsBefore, nextStep, questionsOf } from "./next-step.ts";
import "./group-screen.css";

/** One screen of questions. Nothing is told before the runner goes on; going back loses nothing. */
export function GroupScreen() {
  const { group: id } = useParams({ from: "/triage/$group" });
  const { more, back } = useSearch({ from: "/triage/$group" });
  const group = groupById(id);
  const { say } = useWords();
  if (group === undefined)
    return (
      <Page title={say("lost.title")} lead={say("lost.lead")}>
        <ButtonLink to="/" kind="main">
          {say("lost.back")}
        </ButtonLink>
      </Page>
    );
  return <AskGroup key={`${id} ${more}`} group={group} isMore={more === true} goesBack={back === true} />;
}

function AskGroup({
  group,
  isMore,
  goesBack,
}: {
  readonly group: Group;
  readonly isMore: boolean;
  /** Asked from another screen for its own sake, which waits for the answer. */
  readonly goesBack: boolean;
}) {
  const { say } = useWords();
  const worded = useWording().group(group);
  const { told, outcome, today } = useTriage();
  const goOn = useGoOn();
  const router = useRouter();
  const [draft, setDraft] = useState<Readonly<Record<string, Answer>>>(() => draftOf(group, told.answers));
  const [isRefused, setRefused] = useState(false);
  const openAtFirst = useRef(new Set(outcome.unanswered));
  const shown = useRef(told); // what came from another device since is not on this screen: no answer here has seen it
  const form = useRef<HTMLFormElement>(null);

  const all: Answers = { ...told.answers, ...draft };
  const judged = useMemo(
    () => triage({ ...told, answers: { ...told.answers, ...draft }, today }),
    [told, draft, today],
  );
  const asked = questionsOf(group.id).filter((question) => {
    if (!isRevealed(question, all, today)) return false;
    if (group.isEmergency || isMore) return true;
    return (
      draft[question.id] !== undefined ||
      judged.unanswered.includes(question.id) ||
      (openAtFirst.current.has(question.id) && !isAskedAlone(question))
    );
  });
  const statements = asked.filter((question) => !isAskedAlone(question));
  const alone = asked.filter(isAskedAlone);
  const isOpen = (question: Question): boolean => draft[question.id] === undefined;
  const firstOpen = isMore ? undefined : alone.find(isOpen);
  const inSight = firstOpen === undefined ? alone : alone.slice(0, alone.indexOf(firstOpen) + 1);
  const marked = statements.filter((question) => !isOpen(question) && draft[question.id] !== "no");

  const answer = (id: string, given: Answer | undefined): void => {
    setRefused(false);
    setDraft(({ [id]: _, ...rest }) => (given === undefined ? rest : { ...rest, [id]: given }));
  };
  const end = useRef<HTMLDivElement>(null);
  const isReadToEnd = useSeen(end);
  const isCut = !isReadToEnd && marked.length === 0 && statements.length > 0;
  const finish = (): void => {
    if (isCut) {
      end.current?.scrollIntoView({ block: "center" });
      return;
    }
    if (firstOpen !== undefined) {
      setRefused(true);
      form.current?.querySelector<HTMLElement>(`#asked-${firstOpen.id} :is(input, button)`)?.focus();
      return;
    }
    tellDraft(group, draft, statements, { ...told, standing: shown.current.standing }, asked);
    shown.current = everythingTold(localDiary());
    const { history } = router;
    if (goesBack && history.canGoBack() && isAllAsBefore(outcome, outcomeNow())) history.back();
    else goOn(group, isMore);
  };

  const step = EMERGENCY_STEPS.indexOf(group);
  const isAloneFirst = group.isEmergency && alone.length > 0;
  const list =
    statements.length === 0 ? null : (
      <Checklist label={worded.title} questions={statements} draft={draft} onAnswer={answer} />
    );
  return (
    <form
      ref={form}
      className="step"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <Page
        title={worded.title}
        lead={worded.lead ?? (statements.length > 0 ? say("ask.tick") : undefined)}
        eyebrow={
          <StepHead
            step={step}
            left={judged.unanswered.length}
            isMore={isMore}
            onBack={() => router.history.back()}
          />
        }
      >
        <div className="step-asked">
          {isAloneFirst ? null : list}
          {inSight.map((question) => (
            <AskOne
              key={question.id}
              question={question}
              answer={draft[question.id]}
              today={today}
              problem={isRefused && question === firstOpen ? "" : undefined}
              onAnswer={(given) => answer(question.id, given)}
            />
          ))}
          {isAloneFirst ? list : null}
          {judged.crisisLine === undefined || draft.mood === undefined ? null : (
            <Crisis isNow={judged.crisisLine === "now"} />
          )}
          <TranslationNote />
          <div ref={end} />
        </div>
      </Page>
      <StepFoot>
        <Button kind="main" type="submit" className="step-on">
          {isCut
            ? say("ask.read-on")
            : say(
                statements.length === 0 || alone.length > 0 || marked.length > 0
                  ? "ask.on"
                  : "ask.none-of-these",
              )}
        </Button>
        <p className="visually-hidden" role="status">
          {marked.length === 0 ? "" : say("ask.ticked", { count: marked.length })}
        </p>
      </StepFoot>
    </form>
  );
}

/** More than these are said as "a few more": most of them fall away with the next answers. */
const FEW = 12;

function StepHead({
  step,
  left,
  isMore,
  onBack,
}: {
  readonly step: number;
  readonly left: number;
  readonly isMore: boolean;
  readonly onBack: () => void;
}) {
  const { say } = useWords();
  const of = EMERGENCY_STEPS.length;
  return (
    <div className="step-head">
      <Button kind="plain" icon="left" onPress={onBack}>
        {say("ask.back")}
      </Button>
      <p className="step-count">
        {step >= 0
          ? say("ask.step", { step: step + 1, of })
          : isMore
            ? say("ask.more")
            : left > FEW
              ? say("ask.few")
              : say("ask.left", { count: left })}
      </p>
      {step < 0 ? null : (
        <div className="step-bar" aria-hidden="true">
          {EMERGENCY_STEPS.map(({ id }, at) => (
            <span key={id} className={at < step ? "step-past" : at === step ? "step-now" : ""} />
          ))}
        </div>
      )}
    </div>
  );
}

/** The one button that goes on, always within the thumb's reach. */
export function StepFoot({ children }: { readonly children: ReactNode }) {
  return (
    <div className="step-foot">
      <div>{children}</div>
    </div>
  );
}

/** Goes to whatever comes next; an emergency takes the whole screen by itself. */
export function useGoOn(): (from?: Group, isMore?: boolean) => void {
  const navigate = useNavigate();
  return (from, isMore = false) => {
    const { answers } = everythingTold(localDiary());
    const next = nextStep(answers, outcomeNow(), todayHere());
    const more = isMore && from !== undefined && next.at === "outcome" ? nextOfMore(from.id) : undefined;
    if (more !== undefined)
      void navigate({ to: "/triage/$group", params: { group: more }, search: { more: true } });
    else if (next.at === "group") void navigate({ to: "/triage/$group", params: { group: next.group } });
    else if (next.at === "map") void navigate({ to: "/", search: { map: true } });
    else void navigate({ to: "/triage" });
  };
}

/** The outcome with what was told a moment ago, which no drawn screen knows yet. */
const outcomeNow = (): TriageOutcome => triage({ ...everythingTold(localDiary()), today: todayHere() });

/** Has the foot of the list been in sight? Nobody can say "none of these" of what they have not seen. */
function useSeen(foot: RefObject<HTMLElement | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useLayoutEffect(() => {
    const element = foot.current;
    if (element === null) return;
    scrollTo({ top: 0 }); // a screen begins at its top, wherever the one before was left
    if (element.getBoundingClientRect().top <= innerHeight - BEHIND_BUTTON_PX) {
      setSeen(true);
      return;
    }
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: `0px 0px -${BEHIND_BUTTON_PX}px 0px` },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [foot]);
  return isSeen;
}

/** What stands behind the button at the foot is not in sight. */
const BEHIND_BUTTON_PX = 72;

/** What was answered on this screen before, so that coming back shows it. */
function draftOf(group: Group, answers: Answers): Readonly<Record<string, Answer>> {
  return Object.fromEntries(
    questionsOf(group.id).flatMap(({ id }) => {
      const answer = answers[id];
      return answer === undefined ? [] : [[id, answer] as const];
    }),
  );
}

/** Shown unless another answer rules it out or has still to bring it up. */
function isRevealed({ askedWhen }: Question, answers: Answers, today: Day): boolean {
  if (askedWhen === undefined) return true;
  const truth = truthOf(askedWhen, answers, dayNumber(today));
  return truth === "met" || truth === "unsure";
}

/** Tells what is new on this screen: a row that was left alone says "no", a row that vanished was not asked. */
function tellDraft(
  group: Group,
  draft: Readonly<Record<string, Answer>>,
  statements: readonly Question[],
  before: DiaryRead,
  asked: readonly Question[],
): void {
  const said: Record<string, Answer | null> = {};
  for (const { id } of asked) if (draft[id] !== undefined) said[id] = draft[id];
  for (const { id } of statements) said[id] ??= "no";
  const shown = new Set(asked.map(({ id }) => id));
  for (const { id, askedWhen } of questionsOf(group.id))
    if (!shown.has(id) && askedWhen !== undefined && before.answers[id] !== undefined) said[id] = null;
  // An answer to a danger question is told again even when it stays: since when they were gone through counts.
  if (!group.isEmergency)
    for (const [id, answer] of Object.entries(said))
      if (JSON.stringify(before.answers[id] ?? null) === JSON.stringify(answer)) delete said[id];
  if (Object.keys(said).length > 0) tell({ kind: "answers", answers: said, saw: sawOf(before) });
}
