import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { en as sharedWords } from "../../app/words/en.ts";
import { planEn } from "../../app/words/plan-en.ts";
import { useTriage } from "../answers/use-triage.ts";
import { Choice, Field } from "../design/asking.tsx";
import { Icon } from "../design/icon.tsx";
import { Page } from "../design/page.tsx";
import { Button } from "../design/pressing.tsx";
import { Failed, Waiting } from "../design/states.tsx";
import { readPainSince } from "../findings/pain-since.ts";
import {
  historyQuestion,
  overviewQuestion,
  planQuestion,
  progressQuestion,
  whyQuestion,
} from "../server/questions.ts";
import { useTell } from "../shell/notice.tsx";
import { TranslationNote } from "../words/language-choice.tsx";
import { shareEn } from "../words/share-en.ts";
import { addWords, useWords } from "../words/words.tsx";
import { Paper } from "./paper.tsx";
import { paperAsFile, saveFile } from "./save-paper.ts";
import { type Chosen, type Known, PARTS, type Part, PERIODS, summaryAsData } from "./summary.ts";
import "./share.css";

addWords({ ...sharedWords, ...planEn, ...shareEn });

/** The one page to show a physiotherapist: chosen here, and handed on by the runner alone. */
export function ShareScreen() {
  const { say } = useWords();
  const overview = useQuery(overviewQuestion);
  const outcomes = useQuery(progressQuestion);
  const history = useQuery(historyQuestion);
  const plan = useQuery(planQuestion);
  const why = useQuery(whyQuestion(readPainSince()));
  const { told, outcome: triage } = useTriage();

  const problem = overview.error ?? outcomes.error ?? history.error ?? plan.error ?? why.error;
  if (problem !== null)
    return (
      <Page title={say("share.title")}>
        <Failed
          problem={problem}
          onRetry={() => {
            for (const asked of [overview, outcomes, history, plan, why]) void asked.refetch();
          }}
        />
      </Page>
    );
  if (!overview.data || !outcomes.data || !history.data || !plan.data || !why.data) return <Waiting />;
  return (
    <Share
      known={{
        overview: overview.data,
        outcomes: outcomes.data,
        history: history.data,
        plan: plan.data,
        why: why.data,
        told,
        triage,
      }}
    />
  );
}

function Share({ known }: { readonly known: Known }) {
  const { say, language } = useWords();
  const tell = useTell();
  const paper = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<Chosen>({ period: "episode", parts: new Set(PARTS), name: "" });
  const toggle = (part: Part): void => {
    const parts = new Set(chosen.parts);
    if (!parts.delete(part)) parts.add(part);
    setChosen({ ...chosen, parts });
  };
  const save = (kind: "html" | "json"): void => {
    if (paper.current === null) return;
    const { today } = known.overview;
    const name = `backstride-summary-${today}.${kind}`;
    if (kind === "json") saveFile(name, "application/json", summaryAsData(known, chosen));
    else saveFile(name, "text/html", paperAsFile(paper.current, say("paper.title"), language));
    tell({ text: say("share.saved") });
  };

  return (
    <div className="share">
      <Page title={say("share.title")} lead={say("share.lead")}>
        <TranslationNote />
        <div className="share-parts">
          <section className="share-options" aria-labelledby="share-options">
            <h2 id="share-options">{say("share.options")}</h2>
            <Choice
              label={say("share.period")}
              value={chosen.period}
              onChange={({ target }) =>
                setChosen({ ...chosen, period: PERIODS.find((one) => one === target.value) ?? "episode" })
              }
            >
              {PERIODS.map((period) => (
                <option key={period} value={period}>
                  {say(`share.period.${period}`)}
                </option>
              ))}
            </Choice>
            <fieldset className="share-contents">
              <legend className="field-label">{say("share.contents")}</legend>
              {PARTS.map((part) => (
                <label key={part} className="share-tick">
                  <input type="checkbox" checked={chosen.parts.has(part)} onChange={() => toggle(part)} />
                  <span>{say(`share.part.${part}`)}</span>
                </label>
              ))}
            </fieldset>
            <Field
              label={say("share.name")}
              hint={say("share.name.hint")}
              autoComplete="off"
              maxLength={80}
              value={chosen.name}
              onChange={({ target }) => setChosen({ ...chosen, name: target.value })}
            />
            <div className="stack-1 share-actions">
              <Button kind="main" onPress={() => window.print()}>
                {say("share.print")}
              </Button>
              <Button onPress={() => save("html")}>{say("share.save")}</Button>
              <Button onPress={() => save("json")}>{say("share.save-data")}</Button>
            </div>
            <div className="note">
              <Icon name="lock" />
              <p className="small">{say("share.home")}</p>
            </div>
          </section>
          <Paper known={known} chosen={chosen} ref={paper} />
        </div>
      </Page>
    </div>
  );
}
