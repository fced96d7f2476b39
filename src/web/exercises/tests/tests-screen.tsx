import { Link } from "@tanstack/react-router";
import {
  HOME_TESTS,
  type HomeTest,
  newestResult,
  type Proposal,
} from "../../../engine/answers/home-tests.ts";
import { MOVEMENTS } from "../../../engine/exercises/figure/movements.ts";
import { useTriage } from "../../answers/use-triage.ts";
import { Icon } from "../../design/icon.tsx";
import { Page } from "../../design/page.tsx";
import { Waiting } from "../../design/states.tsx";
import { TriageStrip } from "../../triage/triage-strip.tsx";
import { TranslationNote } from "../../words/language-choice.tsx";
import { useExerciseWords } from "../exercise-words.ts";
import { Figure } from "../figure/figure.tsx";
import { NotProposed } from "./not-proposed.tsx";
import { useProposal } from "./use-proposal.ts";
import { valueText } from "./value-text.ts";
import "../exercises.css";
import "./tests.css";

const NEVER: ReadonlySet<string> = new Set(["ST04", "ST12", "ST15", "ST16"]);

/** All home tests, those worth most first, with the newest result of each. */
export function TestsScreen() {
  const { say } = useExerciseWords();
  const { isKnown, of } = useProposal();
  if (!isKnown) return <Waiting />;
  const done = HOME_TESTS.filter(({ id }) => !NEVER.has(id));
  const [forAll] = done.map(({ id }) => of(id)).filter(isForAll);
  return (
    <Page
      title={say("tests.title")}
      lead={say("tests.lead")}
      eyebrow={<Link to="/exercises">{say("exercise.all")}</Link>}
    >
      <TriageStrip />
      {forAll === undefined ? null : (
        <p className="note note-ease reading">
          <Icon name="lock" />
          <span>
            <NotProposed proposal={forAll} />
          </span>
        </p>
      )}
      <Group title={say("tests.first")} tests={done.filter(({ isFirstChoice }) => isFirstChoice)} />
      <Group title={say("tests.others")} tests={done.filter(({ isFirstChoice }) => !isFirstChoice)} />
      <Group title={say("tests.not-done")} tests={HOME_TESTS.filter(({ id }) => NEVER.has(id))} />
      <TranslationNote />
    </Page>
  );
}

/** Said once above the list, not at every test. */
const isForAll = (proposal: Proposal): proposal is Extract<Proposal, { may: false }> =>
  !proposal.may && ["screen-not-clear", "pain-too-high", "not-adult"].includes(proposal.because);

function Group({ title, tests }: { readonly title: string; readonly tests: readonly HomeTest[] }) {
  return (
    <section className="library-group">
      <h2>{title}</h2>
      <ul className="library">
        {tests.map((test) => (
          <li key={test.id}>
            <Card test={test} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Card({ test }: { readonly test: HomeTest }) {
  const words = useExerciseWords();
  const { say, nameOf, partOf, format } = words;
  const { told } = useTriage();
  const proposal = useProposal().of(test.id);
  const movement = MOVEMENTS.get(test.id);
  const newest = newestResult(told.homeTests, test.id);
  const value = newest === undefined ? undefined : valueText(words, newest);
  return (
    <Link to="/tests/$id" params={{ id: test.id }} className="library-card">
      <span className="library-figure" aria-hidden="true">
        {movement === undefined ? <Icon name="question" size={32} /> : <Figure movement={movement} />}
      </span>
      <span className="library-text">
        <strong>{nameOf(test.id)}</strong>
        {newest === undefined || value === undefined ? (
          <span className="soft small">{partOf(test.id, "validity")}</span>
        ) : (
          <span className="small">{say("tests.last", { value, day: format.shortDay(newest.onDay) })}</span>
        )}
        {proposal.may || isForAll(proposal) ? null : (
          <span className="library-mark library-mark-unknown">
            <Icon name="lock" size={14} />
            <NotProposed proposal={proposal} />
          </span>
        )}
      </span>
    </Link>
  );
}
