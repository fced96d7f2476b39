import { Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useRef, useState } from "react";
import type { WeeklyCheck } from "../../engine/answers/check-in.ts";
import { tell } from "../answers/local-diary.ts";
import { useTriage } from "../answers/use-triage.ts";
import { Field } from "../design/asking.tsx";
import { Icon } from "../design/icon.tsx";
import { Page } from "../design/page.tsx";
import { Button } from "../design/pressing.tsx";
import { Picks, ScoreScale } from "../design/score-scale.tsx";
import { useTell } from "../shell/notice.tsx";
import { TranslationNote } from "../words/language-choice.tsx";
import { weekEn } from "../words/week-en.ts";
import { addWords } from "../words/words.tsx";
import { usePlanWords } from "./plan-words.ts";
import { BACK_QUESTIONS, checkFrom, type WeekDraft, type WeekProblem } from "./week-draft.ts";
import "./check-in.css";
import "./week.css";

addWords(weekEn);

const MOST_ACTIVITIES = 5;
const LITTLE_TO_LOT = ["0", "1", "2", "3"] as const;
const CHANGES = ["-3", "-2", "-1", "0", "1", "2", "3"] as const;

/** Function, confidence and the week, once in seven days. The activities are the runner's own and come back each week. */
export function WeeklyCheckScreen() {
  const { say } = usePlanWords();
  const { told } = useTriage();
  const navigate = useNavigate();
  const notify = useTell();
  const [draft, setDraft] = useState<WeekDraft>(() => emptyDraft(told.weeklyChecks));
  const [problem, setProblem] = useState<WeekProblem>();
  const form = useRef<HTMLFormElement>(null);
  const change = (part: Partial<WeekDraft>): void => {
    setProblem(undefined);
    setDraft((now) => ({ ...now, ...part }));
  };

  const save = (event: FormEvent): void => {
    event.preventDefault();
    const read = checkFrom(draft);
    if (!read.ok) {
      setProblem(read.problem);
      form.current?.querySelector<HTMLElement>(PLACE_OF[read.problem])?.focus();
      return;
    }
    void tell({ kind: "weekly-check", check: read.value });
    notify({ text: say("week.saved") });
    void navigate({ to: "/today" });
  };

  return (
    <Page
      title={say("week.title")}
      lead={say("week.lead")}
      eyebrow={<Link to="/today">{say("earlier.back")}</Link>}
    >
      <form className="check-in-form week-form" ref={form} noValidate onSubmit={save}>
        <Activities draft={draft} change={change} isNameMissing={problem === "name-missing"} />
        <section>
          <ScoreScale
            label={say("week.confidence")}
            hint={say("week.confidence.scale")}
            value={draft.confidence}
            onChange={(confidence) => change({ confidence })}
          />
        </section>
        <section className="week-back" aria-labelledby="week-back" tabIndex={-1}>
          <h2 id="week-back">{say("week.back")}</h2>
          {BACK_QUESTIONS.map((part) => (
            <Picks
              key={part}
              label={say(`week.back.${part}`)}
              value={draft.back[part]}
              options={LITTLE_TO_LOT.map((value) => ({ value, label: say(`week.back.${value}`) }))}
              onChange={(value) => change({ back: { ...draft.back, [part]: value } })}
            />
          ))}
          {problem === "back-incomplete" ? <Problem words={say("week.back.incomplete")} /> : null}
        </section>
        <section>
          <Picks
            label={say("week.change")}
            value={draft.change}
            options={CHANGES.map((value) => ({ value, label: say(`week.change.${value}`) }))}
            onChange={(value) => change({ change: value })}
          />
        </section>
        {problem === "nothing" ? <Problem words={say("week.nothing")} /> : null}
        <Button kind="main" type="submit">
          {say("week.save")}
        </Button>
        <TranslationNote />
      </form>
    </Page>
  );
}

const PLACE_OF: Record<WeekProblem, string> = {
  nothing: "input",
  "name-missing": "[name=activity][aria-invalid]",
  "back-incomplete": ".week-back",
};

function Problem({ words }: { readonly words: string }) {
  return (
    <p className="field-problem" role="alert">
      <Icon name="alert" size={18} />
      {words}
    </p>
  );
}

/** The activities of the check before, unrated; three empty lines when there was none. */
function emptyDraft(checks: readonly WeeklyCheck[]): WeekDraft {
  const before = checks.findLast(({ activities = [] }) => activities.length > 0)?.activities ?? [];
  const names = before.length > 0 ? before.map(({ name }) => name) : [""];
  return { activities: names.map((name, place) => ({ key: place, name })), back: {} };
}

function Activities({
  draft: { activities },
  change,
  isNameMissing,
}: {
  readonly draft: WeekDraft;
  readonly change: (part: Partial<WeekDraft>) => void;
  readonly isNameMissing: boolean;
}) {
  const { say } = usePlanWords();
  const set = (key: number, part: Partial<WeekDraft["activities"][number]>): void =>
    change({ activities: activities.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  const nextKey = 1 + Math.max(-1, ...activities.map(({ key }) => key));
  return (
    <section className="week-activities" aria-labelledby="week-activities">
      <h2 id="week-activities">{say("week.activities")}</h2>
      <p className="soft reading">{say("week.activities.lead")}</p>
      <ul>
        {activities.map(({ key, name, ability }, place) => (
          <li key={key} className="week-activity">
            <Field
              label={say("week.activity", { number: place + 1 })}
              name="activity"
              autoComplete="off"
              maxLength={100}
              value={name}
              problem={
                isNameMissing && name.trim() === "" && ability !== undefined
                  ? say("week.name-missing")
                  : undefined
              }
              onChange={({ target }) => set(key, { name: target.value })}
            />
            {name.trim() === "" && ability === undefined ? null : (
              <ScoreScale
                label={say("week.activity.ability", { name })}
                hint={say("week.ability.scale")}
                value={ability}
                onChange={(value) => set(key, { ability: value })}
              />
            )}
            {activities.length > 1 ? (
              <Button
                kind="plain"
                icon="cross"
                onPress={() => change({ activities: activities.filter((one) => one.key !== key) })}
              >
                {say("week.activity.remove", { name: name || say("week.activity", { number: place + 1 }) })}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {activities.length < MOST_ACTIVITIES ? (
        <Button
          icon="plus"
          onPress={() => change({ activities: [...activities, { key: nextKey, name: "" }] })}
        >
          {say("week.activity.add")}
        </Button>
      ) : null}
    </section>
  );
}
