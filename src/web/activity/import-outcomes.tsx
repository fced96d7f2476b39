import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import type { ImportOutcome } from "../../app/answers.ts";
import { Choice } from "../design/asking.tsx";
import { Icon, type IconName } from "../design/icon.tsx";
import { Button } from "../design/pressing.tsx";
import { Failed, Waiting } from "../design/states.tsx";
import { outcomesQuestion, runsQuestion } from "../server/questions.ts";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";
import { outcomeWords } from "./outcome-words.ts";

type Filter = "all" | ImportOutcome["kind"] | "partial";

const FILTERS = [
  "all",
  "skipped",
  "partial",
  "duplicate",
  "added",
  "already-known",
  "taken-as-notes",
] as const satisfies readonly Filter[];

const ICONS: Readonly<Record<ImportOutcome["kind"], IconName>> = {
  added: "check",
  duplicate: "copies",
  "already-known": "circle",
  "taken-as-notes": "table",
  skipped: "cross",
};

const SHOWN_AT_ONCE = 60;

/** An export holds hundreds of pictures: they come last, so that they do not hide the recording that failed. */
const isNoRecording = (outcome: ImportOutcome): boolean =>
  outcome.kind === "skipped" && outcome.problem.kind === "unknown-format";

/** What became of every file, with its reason; what was left out comes first, because that is what people look for. */
export function ImportOutcomes({ importId }: { readonly importId: string }) {
  const words = useWords();
  const { say } = words;
  const format = useFormat();
  const outcomes = useQuery(outcomesQuestion(importId));
  const runs = useQuery(runsQuestion).data;
  const runIds = useMemo(() => new Set(runs?.map(({ id }) => id)), [runs]);
  const [filter, setFilter] = useState<Filter>();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);

  if (outcomes.isPending) return <Waiting />;
  if (outcomes.isError) return <Failed problem={outcomes.error} onRetry={() => void outcomes.refetch()} />;

  const countOf = (asked: Filter): number => outcomes.data.filter((outcome) => isOf(outcome, asked)).length;
  const chosen = filter ?? (countOf("skipped") > 0 ? "skipped" : "all");
  const matching = outcomes.data
    .filter((outcome) => isOf(outcome, chosen))
    .sort((a, b) => Number(isNoRecording(a)) - Number(isNoRecording(b)));

  return (
    <section className="outcomes" aria-labelledby="outcomes-title">
      <div className="outcomes-head">
        <h2 id="outcomes-title">{say("outcomes.title")}</h2>
        <Choice
          label={say("outcomes.filter")}
          value={chosen}
          onChange={(event) => {
            setFilter(FILTERS.find((option) => option === event.target.value));
            setShown(SHOWN_AT_ONCE);
          }}
        >
          {FILTERS.map((option) => (
            <option key={option} value={option} disabled={countOf(option) === 0}>
              {say(`outcomes.${option}`)} ({format.number(countOf(option))})
            </option>
          ))}
        </Choice>
      </div>
      <ul className="brought-list">
        {matching.slice(0, shown).map((outcome, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: outcomes keep their order and two may share a name
          <li key={at} className={`brought brought-${outcome.kind}`}>
            <Icon name={ICONS[outcome.kind]} size={20} />
            <div>
              <p className="brought-name">{outcome.name}</p>
              <p className="soft small">
                {outcomeWords(words, format, outcome)} <OutcomeLink outcome={outcome} runIds={runIds} />
              </p>
            </div>
          </li>
        ))}
      </ul>
      {matching.length > shown ? (
        <Button onPress={() => setShown(shown + 200)}>
          {say("show-more", { left: format.number(matching.length - shown) })}
        </Button>
      ) : null}
    </section>
  );
}

/** Leads to the run; other sports have no screen of their own yet. */
function OutcomeLink({
  outcome,
  runIds,
}: {
  readonly outcome: ImportOutcome;
  readonly runIds: ReadonlySet<string>;
}) {
  const { say } = useWords();
  const id =
    outcome.kind === "duplicate" ? outcome.of : "activityIds" in outcome ? outcome.activityIds[0] : undefined;
  if (id === undefined || !runIds.has(id)) return null;
  return (
    <Link to="/runs/$id" params={{ id }}>
      {say(outcome.kind === "duplicate" ? "outcomes.see-kept" : "outcomes.see")}
    </Link>
  );
}

const isOf = (outcome: ImportOutcome, filter: Filter): boolean => {
  if (filter === "all") return true;
  if (filter === "partial") return outcome.kind === "added" && outcome.partial !== undefined;
  return outcome.kind === filter;
};
