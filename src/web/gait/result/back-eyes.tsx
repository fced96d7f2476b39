import { Link } from "@tanstack/react-router";
import { BACK_READINGS, type BackReading } from "../../../engine/findings/back-reading.ts";
import type { GaitMeasure, GaitResult } from "../../../engine/gait/gait-result.ts";
import { Fold } from "../../design/asking.tsx";
import { Sources } from "../../learn/sources.tsx";
import { Explained } from "../../words/explained.tsx";
import { useFormat } from "../../words/formatting.tsx";
import { TranslationNote } from "../../words/language-choice.tsx";
import { useWords } from "../../words/words.tsx";
import { measuredText } from "./measured-text.ts";

interface Read {
  readonly reading: BackReading;
  readonly measure: GaitMeasure;
}

/** What each measure can mean for a sore lower back, with its grade; and what it cannot. */
export function BackEyes({ result }: { readonly result: GaitResult }) {
  const { say } = useWords();
  const format = useFormat();
  const read = BACK_READINGS.flatMap((reading): readonly Read[] => {
    const measure = result.measures.find(({ key }) => key === reading.key);
    return measure === undefined ? [] : [{ reading, measure }];
  });
  const first = read.filter(({ reading }) => reading.grade !== "none" || reading.ruleId !== undefined);
  const rest = read.filter((one) => !first.includes(one));
  return (
    <section className="stack" aria-labelledby="form-back">
      <h2 id="form-back">{say("form.back.title")}</h2>
      <p className="reading">
        <Explained>{say("form.back.lead")}</Explained>
      </p>
      <TranslationNote />
      <Readings read={first} />
      {rest.length === 0 ? null : (
        <Fold summary={say("form.back.more", { count: format.number(rest.length) })}>
          <Readings read={rest} />
        </Fold>
      )}
      <Fold summary={say("form.back.sources")}>
        <Sources ids={["damsted2015", ...read.flatMap(({ reading }) => reading.references)]} />
      </Fold>
    </section>
  );
}

function Readings({ read }: { readonly read: readonly Read[] }) {
  const words = useWords();
  const { say } = words;
  const format = useFormat();
  return (
    <ul className="back-readings">
      {read.map(({ reading: { key, grade, ruleId }, measure }) => (
        <li key={key}>
          <div className="back-reading-head">
            <h3>
              <Explained>{say(`gait.${key}`)}</Explained>
            </h3>
            <span className="back-reading-value">{measuredText(words, format, measure)}</span>
            <span className="chip tone-unknown">{say(`form.back.grade.${grade}`)}</span>
          </div>
          <p className="reading">
            <Explained>{say(`form.back.${key}`)}</Explained>
          </p>
          {ruleId === undefined ? null : (
            <p>
              <Link className="back-reading-way" to="/why" hash={`finding-${ruleId}`}>
                {say("form.back.to-why")}
                <span className="visually-hidden">: {say(`gait.${key}`)}</span>
              </Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
