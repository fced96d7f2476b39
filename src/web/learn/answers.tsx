import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Reply } from "../../engine/learn/library.ts";
import type { Hit } from "../../engine/learn/search.ts";
import { Icon } from "../design/icon.tsx";
import { ButtonLink } from "../design/pressing.tsx";
import { Waiting } from "../design/states.tsx";
import { Crisis } from "../triage/crisis.tsx";
import { EmergencySigns } from "../triage/emergency-signs.tsx";
import { useWords } from "../words/words.tsx";
import { Statements } from "./graded.tsx";
import { CardTitle } from "./titles.tsx";

const ALSO_SHOWN = 6;

/** The answer to what was typed; an emergency it may tell of stands before everything else. */
export function Answers({ asked }: { readonly asked: string }) {
  const { say } = useWords();
  const library = useQuery({
    queryKey: ["library"],
    queryFn: async () => (await import("../../app/ask.ts")).openAsk(),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const reply = useMemo(() => library.data?.(asked), [library.data, asked]);
  if (library.isError) return <p role="alert">{say("learn.not-fetched")}</p>;
  if (reply === undefined) return <Waiting what={say("learn.waiting")} />;
  const others = reply.hits
    .filter(({ kind, id }) => kind !== "card" || id !== reply.best?.id)
    .slice(0, ALSO_SHOWN);
  return (
    <div className="answers">
      <p className="visually-hidden" role="status">
        {reply.hits.length === 0
          ? say("learn.nothing-found")
          : say("learn.found", { count: reply.hits.length })}
      </p>
      {reply.emergency === undefined ? null : <Danger opens={reply.emergency.opens} />}
      {reply.best === undefined ? (
        <p className="reading">
          {say("learn.nothing-found")} <span className="soft">{say("learn.nothing-hint")}</span>
        </p>
      ) : (
        <Best card={reply.best} />
      )}
      {others.length === 0 ? null : (
        <section>
          <h2 className="answers-also">{say("learn.also")}</h2>
          <ul className="hits">
            {others.map((hit) => (
              <li key={`${hit.kind} ${hit.id}`}>
                <HitLink hit={hit} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Danger({ opens }: { readonly opens: readonly string[] }) {
  const { say } = useWords();
  return (
    <section className="danger-first" role="alert">
      <p className="danger-first-why">
        <Icon name="alert" />
        <strong>{say("learn.urgent")}</strong>
      </p>
      {opens.includes("mood") ? <Crisis isNow={false} /> : null}
      <EmergencySigns />
      <ButtonLink to="/triage" kind="main">
        {say("learn.check-danger")}
      </ButtonLink>
    </section>
  );
}

function Best({ card }: { readonly card: NonNullable<Reply["best"]> }) {
  const { say } = useWords();
  return (
    <section className="card best-card" aria-label={say("learn.best")}>
      <h2>
        <Link to="/learn/$id" params={{ id: card.id }} hrefLang="en">
          <CardTitle card={card} />
        </Link>
      </h2>
      <Statements statements={card.statements.slice(0, 2)} />
      <Link to="/learn/$id" params={{ id: card.id }} hrefLang="en">
        {say("learn.card-says")}
      </Link>
    </section>
  );
}

function HitLink({ hit: { kind, id, title } }: { readonly hit: Hit }) {
  const { say, sayIfKnown } = useWords();
  const own = sayIfKnown(kind === "exercise" ? `exercise.${id}.name` : `${kind}.${id}.title`);
  const words = (
    <>
      {own === undefined ? <span lang="en">{title}</span> : <span>{own}</span>}
      <span className="soft small">{say(`learn.kind.${kind}`)}</span>
    </>
  );
  if (kind === "card")
    return (
      <Link to="/learn/$id" params={{ id }} className="hit" hrefLang="en">
        {words}
      </Link>
    );
  if (kind === "finding")
    return (
      <Link to="/why" className="hit">
        {words}
      </Link>
    );
  return (
    <Link to="/exercises/$id" params={{ id }} className="hit">
      {words}
    </Link>
  );
}
