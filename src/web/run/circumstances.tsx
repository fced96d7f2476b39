import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Fragment, type ReactNode } from "react";
import type { Run, Surface } from "../../engine/run/run.ts";
import { shoesQuestion } from "../server/questions.ts";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";

/** The ground, the shoes, and how hard it felt: what no sensor measures. Nothing where none of it is known. */
export function Circumstances({ run }: { readonly run: Run }) {
  const { say } = useWords();
  const format = useFormat();
  const shoe = useQuery({ ...shoesQuestion, enabled: run.shoeId !== undefined }).data?.find(
    (row) => row.shoe.id === run.shoeId,
  )?.shoe;
  const ground = groundOf(run);

  const told: Readonly<Record<string, ReactNode>> = {
    ground: ground && say(`surface.${ground}`),
    shoe: shoe && <Link to="/shoes">{shoe.name}</Link>,
    effort:
      run.perceivedExertion !== undefined &&
      say("run.felt", { effort: format.number(run.perceivedExertion) }),
  };
  const known = Object.entries(told).filter(([, shown]) => shown !== undefined && shown !== false);
  if (known.length === 0) return null;
  return (
    <p className="soft small">
      {known.map(([key, shown], at) => (
        <Fragment key={key}>
          {at === 0 ? "" : " · "}
          {shown}
        </Fragment>
      ))}
    </p>
  );
}

const groundOf = ({ surface, isTreadmill, isTrail }: Run): Surface | undefined =>
  surface ?? (isTreadmill ? "treadmill" : isTrail ? "trail" : undefined);
