import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import type { Day } from "../../engine/units/day.ts";
import { Choice, Field, Fold } from "../design/asking.tsx";
import { Icon } from "../design/icon.tsx";
import { Button } from "../design/pressing.tsx";
import { Picks, ScoreScale } from "../design/score-scale.tsx";
import { runsQuestion } from "../server/questions.ts";
import { numberFromText } from "../words/number-from-text.ts";
import { changedFrom, legsOf, type Noted, withField, withLegs } from "./check-in-draft.ts";
import { type PlanWords, usePlanWords } from "./plan-words.ts";
import type { NotedAs } from "./use-noting.ts";
import "./check-in.css";

interface Form {
  readonly day: Day;
  readonly isToday: boolean;
  readonly before: Noted;
  readonly note: (after: Noted) => NotedAs;
  readonly onNoted?: (after: Noted) => void;
}

/** One day's check-in: the pain first, and everything else for those who like. */
export function CheckInForm({ day, isToday, before, note, onNoted }: Form) {
  const words = usePlanWords();
  const { say, format } = words;
  const [draft, setDraft] = useState(before);
  const [texts, setTexts] = useState(() => textsOf(before, format));
  const [problem, setProblem] = useState<"nothing" | TypedField>();
  const form = useRef<HTMLFormElement>(null);
  const set = <Key extends keyof Noted>(field: Key, value: Noted[Key] | undefined): void => {
    setProblem(undefined);
    setDraft((now) => withField(now, field, value));
  };

  const save = (event: FormEvent): void => {
    event.preventDefault();
    const read = withTexts(draft, texts, format.unitM);
    if (typeof read === "string") {
      setProblem(read);
      form.current?.querySelector<HTMLInputElement>(`[name=${read}]`)?.focus();
      return;
    }
    if (Object.keys(changedFrom(before, read)).length === 0) {
      setProblem("nothing");
      form.current?.querySelector("input")?.focus();
      return;
    }
    if (note(read) === "noted") onNoted?.(read);
  };

  return (
    <form className="check-in-form" ref={form} noValidate onSubmit={save}>
      <ScoreScale
        label={say(isToday ? "check-in.pain-now" : "check-in.pain-now.day")}
        hint={say("check-in.scale")}
        ends={[say("check-in.scale.none"), say("check-in.scale.worst")]}
        value={draft.painNow}
        onChange={(pain) => set("painNow", pain)}
      />
      <Fold summary={say("check-in.more")} isOpen={!isToday || Object.keys(before).some(isMore)}>
        <div className="check-in-more">
          <ScoreScale
            label={say("check-in.pain-worst")}
            hint={say("check-in.scale")}
            ends={[say("check-in.scale.none"), say("check-in.scale.worst")]}
            value={draft.painWorst}
            onChange={(pain) => set("painWorst", pain)}
          />
          <Picks
            label={say("check-in.legs")}
            value={legsOf(draft)}
            options={(["no", "yes", "new"] as const).map((value) => ({
              value,
              label: say(`check-in.legs.${value}`),
            }))}
            onChange={(legs) => setDraft((now) => withLegs(now, legs))}
          />
          <Picks
            label={say("check-in.morning")}
            value={draft.morningAfter}
            options={(["better", "same", "worse"] as const).map((value) => ({
              value,
              label: say(`check-in.morning.${value}`),
            }))}
            onChange={(morning) => set("morningAfter", morning)}
          />
          <PainInRun {...{ day, draft, set, words, texts, setTexts, problem }} />
          <Hours name="sleep" {...{ words, texts, setTexts, problem }} />
          <ScoreScale
            label={say("check-in.stress")}
            hint={say("check-in.stress.scale")}
            value={draft.stress}
            onChange={(stress) => set("stress", stress)}
          />
          <Hours
            name="sitting"
            hint={say("check-in.sitting.hint")}
            {...{ words, texts, setTexts, problem }}
          />
        </div>
      </Fold>
      {problem === "nothing" ? (
        <p className="field-problem" role="alert">
          <Icon name="alert" size={18} />
          {say("check-in.nothing")}
        </p>
      ) : null}
      <Button kind="main" type="submit" className="check-in-save">
        {say("check-in.save")}
      </Button>
    </form>
  );
}

/** What is typed, and which of it cannot be right. */
interface Typed {
  readonly words: PlanWords;
  readonly texts: Texts;
  readonly setTexts: (change: (now: Texts) => Texts) => void;
  readonly problem: "nothing" | TypedField | undefined;
}

/** Hours of the day, typed. */
function Hours({
  name,
  hint,
  words: { say },
  texts,
  setTexts,
  problem,
}: Typed & { readonly name: "sleep" | "sitting"; readonly hint?: string }) {
  return (
    <Field
      label={say(`check-in.${name}`)}
      hint={hint}
      name={name}
      inputMode="decimal"
      autoComplete="off"
      value={texts[name]}
      problem={problem === name ? say("check-in.range.sleep") : undefined}
      onChange={({ target }) => setTexts((now) => ({ ...now, [name]: target.value }))}
    />
  );
}

const isMore = (field: string): boolean => field !== "painNow" && field !== "did";

/** Pain in the run of the day, which run, and where in it the pain began. */
function PainInRun({
  day,
  draft,
  set,
  words: { say, format },
  texts,
  setTexts,
  problem,
}: Typed & {
  readonly day: Day;
  readonly draft: Noted;
  readonly set: <Key extends keyof Noted>(field: Key, value: Noted[Key] | undefined) => void;
}) {
  const runs = (useQuery(runsQuestion).data ?? []).filter((run) => run.ranOnDay === day && !run.isExcluded);
  const [only] = runs;
  const change = (pain: number | undefined): void => {
    set("painDuringRun", pain);
    if (pain === undefined) {
      set("runId", undefined);
      set("painBeganAtS", undefined);
      setTexts((now) => ({ ...now, began: "" }));
    } else if (draft.runId === undefined && only !== undefined) set("runId", only.id);
  };
  return (
    <>
      <ScoreScale
        label={say("check-in.run-pain")}
        hint={say("check-in.scale")}
        value={draft.painDuringRun}
        onChange={change}
      />
      {draft.painDuringRun === undefined || draft.painDuringRun === 0 ? null : (
        <div className="check-in-run">
          {runs.length === 0 ? null : (
            <Choice
              label={say("check-in.run")}
              value={draft.runId ?? ""}
              onChange={({ target }) => set("runId", target.value === "" ? undefined : target.value)}
            >
              {runs.map(({ id, name, distanceM }) => (
                <option key={id} value={id}>
                  {[name, distanceM === undefined ? undefined : format.distanceText(distanceM)]
                    .filter((part) => part !== undefined)
                    .join(", ")}
                </option>
              ))}
              <option value="">{say("check-in.run.none")}</option>
            </Choice>
          )}
          <Field
            label={say("check-in.run.began")}
            hint={say("check-in.run.began.hint")}
            name="began"
            inputMode="decimal"
            autoComplete="off"
            unit={format.distanceUnit}
            value={texts.began}
            problem={problem === "began" ? say("check-in.range.began") : undefined}
            onChange={({ target }) => setTexts((now) => ({ ...now, began: target.value }))}
          />
        </div>
      )}
    </>
  );
}

type TypedField = "sleep" | "sitting" | "began";

/** What is typed, as it was typed. */
type Texts = Readonly<Record<TypedField, string>>;

const textsOf = ({ sleepHours, sittingHours, painBeganAtM }: Noted, format: PlanWords["format"]): Texts => ({
  sleep: sleepHours === undefined ? "" : format.plainNumber(sleepHours, 1),
  sitting: sittingHours === undefined ? "" : format.plainNumber(sittingHours, 1),
  began: painBeganAtM === undefined ? "" : format.plainNumber(painBeganAtM / format.unitM, 2),
});

const MOST_HOURS = 24;
const FARTHEST_M = 1_000_000;

/** The draft with what was typed, or which of it cannot be right. An untouched text keeps the value behind it to the metre. */
function withTexts(draft: Noted, { sleep, sitting, began }: Texts, unitM: number): Noted | TypedField {
  const sleepHours = hoursFrom(sleep);
  if (sleepHours === "not-hours") return "sleep";
  const sittingHours = hoursFrom(sitting);
  if (sittingHours === "not-hours") return "sitting";
  const asked = began.trim() === "" ? undefined : numberFromText(began);
  const beganM = asked === undefined ? undefined : asked * unitM;
  if (began.trim() !== "" && (beganM === undefined || beganM < 0 || beganM > FARTHEST_M)) return "began";
  const isSame =
    draft.painBeganAtM !== undefined &&
    beganM !== undefined &&
    Math.abs(beganM - draft.painBeganAtM) < unitM / 100;
  const kept = withField(withField(draft, "sleepHours", sleepHours), "sittingHours", sittingHours);
  return isSame ? kept : withField(kept, "painBeganAtM", beganM);
}

/** Hours of a day as typed; absent where nothing is. */
function hoursFrom(text: string): number | undefined | "not-hours" {
  if (text.trim() === "") return undefined;
  const hours = numberFromText(text);
  return hours === undefined || hours < 0 || hours > MOST_HOURS ? "not-hours" : hours;
}
