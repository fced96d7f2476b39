import { useQuery } from "@tanstack/react-query";
import { useId, useLayoutEffect, useRef, useState } from "react";
import type { ExperimentRefusal, ExperimentWish, Proposal } from "../../app/experiments.ts";
import { type ExperimentOutcome, LONGEST_WAIT_DAYS } from "../../engine/personal/experiment/protocol.ts";
import { addDays, type Day, dayFromText } from "../../engine/units/day.ts";
import { todayHere } from "../answers/local-diary.ts";
import { Choice, Field, Segmented } from "../design/asking.tsx";
import { Button } from "../design/pressing.tsx";
import { Sheet } from "../design/sheet.tsx";
import { problemWords } from "../design/states.tsx";
import { shoesQuestion, useChange } from "../server/questions.ts";
import { useTell } from "../shell/notice.tsx";
import { LEVER_KINDS, type LeverKind, leverOf, SURFACES, type Surface } from "./lever-of.ts";
import { usePersonalWords } from "./personal-words.ts";
import { PowerTold } from "./power-told.tsx";
import { refusalText } from "./refusal-text.ts";
import { ToTriage } from "./to-triage.tsx";

const BLOCK_DAYS = ["5", "7", "10", "14"] as const;
const PAIRS = [5, 6, 7, 8, 9, 10, 12, 14, 16, 20, 26] as const;
const LIMITS = [2, 3, 4, 5] as const;
const OUTCOMES: readonly ExperimentOutcome[] = ["worst-pain-next-day", "pain-during-run"];
const WASH_OUT_DAYS = 1;

/** Everything is chosen before the first day; what it could find is said before it begins. */
export function NewExperiment({ onClose }: { readonly onClose: () => void }) {
  const words = usePersonalWords();
  const { say, format } = words;
  const today = todayHere();
  const shoes = useQuery(shoesQuestion).data?.filter(({ shoe }) => shoe.retiredOnDay === undefined) ?? [];
  const [kind, setKind] = useState<LeverKind>("warm-up");
  const [shoeId, setShoeId] = useState<string>();
  const [surface, setSurface] = useState<Surface>("road");
  const [outcome, setOutcome] = useState<ExperimentOutcome>("worst-pain-next-day");
  const [blockDays, setBlockDays] = useState<(typeof BLOCK_DAYS)[number]>("7");
  const [pairs, setPairs] = useState(6);
  const [begins, setBegins] = useState<string>(addDays(today, 1));
  const [limit, setLimit] = useState(4);
  const [tried, setTried] = useState<Proposal>();
  const [refused, setRefused] = useState<ExperimentRefusal>();
  const change = useChange("POST /api/experiments");
  const tell = useTell();
  const form = useRef<HTMLFormElement>(null);
  const wasTried = useRef(false);
  useLayoutEffect(() => {
    // back from what it could find: at what is chosen, where the sheet begins
    if (tried === undefined && wasTried.current)
      form.current?.querySelector<HTMLElement>(":checked")?.focus();
    wasTried.current = tried !== undefined;
  }, [tried]);

  const lever = leverOf(kind, { shoeId: shoeId ?? shoes[0]?.shoe.id, surface });
  const beginsOnDay = dayFromText(begins);
  const design: ExperimentWish | undefined =
    lever === undefined || beginsOnDay === undefined
      ? undefined
      : {
          lever,
          outcome,
          pairs,
          blockDays: Number(blockDays),
          washOutDays: WASH_OUT_DAYS,
          beginsOnDay,
          abovePain: limit,
        };

  const send = async (asked: "try" | "begin"): Promise<void> => {
    if (design === undefined || change.isPending) return;
    setRefused(undefined);
    const reply = await change.mutateAsync({ body: { kind: asked, design } }).catch(() => undefined);
    if (reply === undefined) return;
    if (reply.kind === "refused") setRefused(reply.because);
    else if (reply.kind === "tried") setTried(reply.proposal);
    else {
      tell({ text: say("try.begun", { day: format.day(design.beginsOnDay) }) });
      onClose();
    }
  };

  if (tried !== undefined)
    return (
      <Sheet title={say("try.power.title")} isOpen onClose={onClose}>
        <PowerTold proposal={tried} />
        <Trouble refused={refused} problem={change.isError ? problemWords(words, change.error) : undefined} />
        <div className="row sheet-actions">
          <Button kind="main" aria-disabled={change.isPending} onPress={() => void send("begin")}>
            {say("try.begin")}
          </Button>
          <Button onPress={() => setTried(undefined)}>{say("try.change")}</Button>
        </div>
      </Sheet>
    );

  return (
    <Sheet title={say("try.title")} isOpen onClose={onClose}>
      <form
        ref={form}
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void send("try");
        }}
      >
        <LeverChoice kind={kind} onChange={setKind} />
        {kind !== "shoes" ? null : shoes.length === 0 ? (
          <p className="note note-ease">{say("try.shoe.none")}</p>
        ) : (
          <Choice
            label={say("try.shoe")}
            value={shoeId ?? shoes[0]?.shoe.id}
            onChange={(event) => setShoeId(event.target.value)}
          >
            {shoes.map(({ shoe }) => (
              <option key={shoe.id} value={shoe.id}>
                {shoe.name}
              </option>
            ))}
          </Choice>
        )}
        {kind !== "surface" ? null : (
          <Choice
            label={say("try.surface")}
            value={surface}
            onChange={(event) => setSurface(SURFACES.find((one) => one === event.target.value) ?? "road")}
          >
            {SURFACES.map((one) => (
              <option key={one} value={one}>
                {say(`try.surface.${one}`)}
              </option>
            ))}
          </Choice>
        )}
        <Segmented
          label={say("try.outcome")}
          isLabelShown
          value={outcome}
          onChange={setOutcome}
          options={OUTCOMES.map((value) => ({ value, label: say(`try.outcome.${value}`) }))}
        />
        <Segmented
          label={say("try.block")}
          isLabelShown
          value={blockDays}
          onChange={setBlockDays}
          options={BLOCK_DAYS.map((value) => ({
            value,
            label: say("try.block.days", { count: Number(value) }),
          }))}
        />
        <div className="try-fields">
          <Choice
            label={say("try.pairs")}
            value={pairs}
            onChange={(event) => setPairs(Number(event.target.value))}
          >
            {PAIRS.map((count) => (
              <option key={count} value={count}>
                {say("try.pairs.value", {
                  pairs: count,
                  weeks: format.number(Math.round((2 * count * Number(blockDays)) / 7)),
                })}
              </option>
            ))}
          </Choice>
          <Field
            label={say("try.begins")}
            type="date"
            min={today}
            max={addDays(today, LONGEST_WAIT_DAYS)}
            value={begins}
            onChange={(event) => setBegins(event.target.value as Day)} // a date field gives a day or nothing
          />
          <Choice
            label={say("try.limit")}
            value={limit}
            onChange={(event) => setLimit(Number(event.target.value))}
          >
            {LIMITS.map((pain) => (
              <option key={pain} value={pain}>
                {say("try.limit.value", { pain })}
              </option>
            ))}
          </Choice>
        </div>
        <Trouble refused={refused} problem={change.isError ? problemWords(words, change.error) : undefined} />
        <div className="row">
          <Button
            kind="main"
            type="submit"
            isDisabled={design === undefined}
            aria-disabled={change.isPending || undefined}
          >
            {say("try.power.ask")}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

function Trouble({
  refused,
  problem,
}: {
  readonly refused: ExperimentRefusal | undefined;
  readonly problem: string | undefined;
}) {
  const words = usePersonalWords();
  if (refused === undefined && problem === undefined) return null;
  return (
    <>
      <p className="note note-ease" role="alert">
        {refused === undefined ? problem : `${words.say("try.refused")} ${refusalText(refused, words)}`}
      </p>
      {refused?.kind === "not-cleared" ? <ToTriage /> : null}
    </>
  );
}

function LeverChoice({
  kind,
  onChange,
}: {
  readonly kind: LeverKind;
  readonly onChange: (kind: LeverKind) => void;
}) {
  const { say } = usePersonalWords();
  const name = useId();
  return (
    <fieldset className="stack-1">
      <legend className="field-label">{say("try.what")}</legend>
      <p className="soft small">{say("try.unproven")}</p>
      <div className="levers">
        {LEVER_KINDS.map((one) => (
          <label key={one} className="lever">
            <input type="radio" name={name} checked={one === kind} onChange={() => onChange(one)} />
            <span>
              <strong>{say(`try.lever.${one}`)}</strong>
              <span className="soft small">{say(`try.lever.${one}.about`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
