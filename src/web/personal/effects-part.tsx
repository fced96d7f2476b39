import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { PersonalAnswer } from "../../app/personal.ts";
import { tellNoneClear } from "../../app/words/tell-effect.ts";
import {
  DAYS_NEEDED,
  type Effect,
  type EffectsKnown,
  type EffectsSilent,
} from "../../engine/personal/effects/effects.ts";
import { testedByOneChange } from "../../engine/personal/experiment/lever-for.ts";
import { Fold } from "../design/asking.tsx";
import { ButtonLink } from "../design/pressing.tsx";
import { Failed, Waiting } from "../design/states.tsx";
import { ChartPart } from "../progress/chart-part.tsx";
import { personalQuestion } from "../server/questions.ts";
import { TermsOf } from "../words/explained.tsx";
import { useDangersFirst } from "./dangers-first.tsx";
import { EffectDays } from "./effect-days.tsx";
import { EffectsFigure } from "./effects-figure.tsx";
import { type PersonalWords, usePersonalWords } from "./personal-words.ts";
import { SilentExposures } from "./silent-exposures.tsx";
import { useArrival } from "./use-arrival.ts";

const TITLE_ID = "own-title";

/** What moved this one back: the one thing learnt, or why nothing can be told yet. */
export function EffectsPart() {
  const { say } = usePersonalWords();
  const answer = useQuery(personalQuestion);
  if (answer.isPending)
    return (
      <Part>
        <Waiting />
      </Part>
    );
  if (answer.isError)
    return (
      <Part>
        <Failed problem={answer.error} onRetry={() => void answer.refetch()} />
      </Part>
    );
  const { effects, behind } = answer.data;
  if (effects.kind === "silent")
    return (
      <Part>
        <Silent because={effects.because} />
      </Part>
    );
  if (effects.effects.length === 0)
    return (
      <Part>
        <p className="personal-lead">{say(tellNoneClear(effects))}</p>
        <LookedAt effects={effects} />
        <SilentExposures silent={effects.silent} />
      </Part>
    );
  return <Known effects={effects} behind={behind} />;
}

function Part({ children }: { readonly children: ReactNode }) {
  const { say } = usePersonalWords();
  return (
    <section className="progress-part" aria-labelledby={TITLE_ID}>
      <h2 id={TITLE_ID}>{say("own.title")}</h2>
      {children}
    </section>
  );
}

function Silent({ because }: { readonly because: EffectsSilent["because"] }) {
  const { say, format } = usePersonalWords();
  switch (because.kind) {
    case "pain-never-changes":
      return <p className="personal-lead">{say("own.still", { days: format.number(because.days) })}</p>;
    case "no-diary":
      return (
        <div className="stack">
          <p className="personal-lead">{say("own.no-diary")}</p>
          <p className="soft reading">{say("own.no-diary.about", { needed: DAYS_NEEDED })}</p>
          <ToCheckIn />
        </div>
      );
    case "too-few-days":
      return (
        <div className="stack">
          <p className="personal-lead">{say("own.more", { count: because.needed - because.days })}</p>
          <p className="soft reading">
            {say("own.more.about", { days: because.days, needed: because.needed })}
          </p>
          <ToCheckIn />
        </div>
      );
  }
}

function ToCheckIn() {
  const { say } = usePersonalWords();
  return (
    <div className="row">
      <ButtonLink to="/today">{say("own.check-in")}</ButtonLink>
    </div>
  );
}

function Known({
  effects,
  behind,
}: {
  readonly effects: EffectsKnown;
  readonly behind: PersonalAnswer["behind"];
}) {
  const words = usePersonalWords();
  const { say } = words;
  const [opened, setOpened] = useState<Effect>();
  useArrival(TITLE_ID, TITLE_ID); // Why leads here
  const clear = effects.effects.filter(({ standing }) => standing === "clear");
  const inOrder = [...clear, ...effects.effects.filter(({ standing }) => standing !== "clear")];
  return (
    <>
      <ChartPart
        id={TITLE_ID}
        title={say("own.title")}
        lead={<Lead clear={clear} effects={effects} />}
        chart={<EffectsFigure effects={inOrder} feltPoints={effects.feltPoints} onOpen={setOpened} />}
        table={{
          label: say("own.table"),
          head: [
            say("own.col.what"),
            say("own.col.change"),
            say("own.col.range"),
            say("own.col.felt"),
            say("own.col.days"),
          ],
          rows: inOrder.map((effect) => rowOf(effect, words)),
        }}
      >
        <TermsOf sentences={inOrder.flatMap((effect) => [words.nameOf(effect), words.afterText(effect)])} />
        <SilentExposures silent={effects.silent} />
        <Fold summary={say("own.how")}>
          <div className="stack-1 reading">
            <LookedAt effects={effects} />
            <p>{say("own.how.text")}</p>
            <p>{say("effects.bear-in-mind")}</p>
          </div>
        </Fold>
      </ChartPart>
      {opened === undefined ? null : (
        <EffectDays effect={opened} behind={behind} onClose={() => setOpened(undefined)} />
      )}
    </>
  );
}

/** How many days were looked at, and from when. */
function LookedAt({ effects: { daysUsed, fromDay, toDay } }: { readonly effects: EffectsKnown }) {
  const { say, format } = usePersonalWords();
  return (
    <p className="soft reading">
      {say("effects.about", {
        days: format.number(daysUsed),
        from: format.dayOfYear(fromDay),
        to: format.dayOfYear(toDay),
      })}
    </p>
  );
}

const rowOf = (effect: Effect, { say, nameOf, points, chance, daysText }: PersonalWords) => [
  nameOf(effect),
  points(effect.change, "signed"),
  say("own.range", { low: points(effect.low, "signed"), high: points(effect.high, "signed") }),
  effect.standing === "clear" ? chance(effect.chanceFelt) : "–",
  daysText(effect),
];

/** The one thing learnt, before anything is drawn. */
function Lead({ clear, effects }: { readonly clear: readonly Effect[]; readonly effects: EffectsKnown }) {
  const { say, sentenceOf, laterText, nameOf, exposureName, format, chance } = usePersonalWords();
  const [first] = clear;
  const inDoubt = effects.effects.find(({ notApartFrom }) => notApartFrom.length > 0);
  const areDangersFirst = useDangersFirst();
  const toTry = areDangersFirst ? [] : testedByOneChange(effects.effects);
  return (
    <div className="personal-told">
      {first === undefined ? (
        <>
          <p className="personal-lead">{say(tellNoneClear(effects))}</p>
          <p className="reading">{say("own.none.about", { days: format.number(effects.daysUsed) })}</p>
        </>
      ) : (
        <>
          <p className="personal-lead">
            {clear.length === 1 ? say("own.one") : say("own.several", { count: clear.length })}
          </p>
          {clear.map((effect) => (
            <p key={effect.exposure.id} className="personal-learnt">
              {sentenceOf(effect)}{" "}
              {effect.togetherWith.length === 0
                ? null
                : `${say("effect.together", { others: effect.togetherWith.map(({ id }) => exposureName(id)).join(", ") })} `}
              <span className="soft">{say("own.chance", { chance: chance(effect.chanceFelt) })}</span>
            </p>
          ))}
        </>
      )}
      {effects.later.length === 0 ? null : (
        <p className="reading">{[...effects.later.map(laterText), say("effect.later.apart")].join(" ")}</p>
      )}
      {inDoubt === undefined ? null : (
        <p className="reading">
          {say("effect.not-apart", {
            others: [nameOf(inDoubt), ...inDoubt.notApartFrom.map(exposureName)].join(", "),
          })}
        </p>
      )}
      <p className="soft reading">
        {say("own.proof")}
        {toTry.length === 0
          ? null
          : ` ${say("effects.experiment", { names: toTry.map(exposureName).join(", ") })}`}
      </p>
    </div>
  );
}
