import { useRef, useState } from "react";
import type { Day } from "../../engine/units/day.ts";
import { Icon } from "../design/icon.tsx";
import { Button, ButtonLink } from "../design/pressing.tsx";
import { CheckInForm } from "./check-in-form.tsx";
import { notedInWords } from "./noted-words.ts";
import { usePlanWords } from "./plan-words.ts";
import { useNoting } from "./use-noting.ts";

/** Today's check-in: asked until something is noted, then said in one line that can be changed. */
export function CheckInCard({ today }: { readonly today: Day }) {
  const words = usePlanWords();
  const { say } = words;
  const { before, note, isOnlyHere } = useNoting(today);
  const [isOpen, setOpen] = useState(false);
  const [saved, setSaved] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const inWords = notedInWords(words, before);
  const isAsked = isOpen || before.painNow === undefined;
  return (
    <section className="check-in card" id="check-in" aria-labelledby="check-in-title">
      <h2 id="check-in-title" ref={heading} tabIndex={-1}>
        {isAsked ? say("check-in.title") : say("check-in.today")}
      </h2>
      {isAsked ? (
        <>
          <p className="soft small">{say("check-in.lead")}</p>
          <CheckInForm
            key={isOpen ? "changing" : "asking"}
            day={today}
            isToday
            before={before}
            note={note}
            onNoted={(after) => {
              const what = notedInWords(words, after);
              setSaved(what === undefined ? say("check-in.saved-nothing") : say("check-in.saved", { what }));
              setOpen(false);
              heading.current?.focus();
            }}
          />
        </>
      ) : (
        <div className="check-in-noted">
          <p className="sentence-case">
            <Icon name="check" size={20} />
            <span>{inWords}</span>
          </p>
          <Button icon="pencil" onPress={() => setOpen(true)}>
            {say("check-in.change")}
          </Button>
        </div>
      )}
      {isOnlyHere ? <p className="field-problem">{say("check-in.only-here")}</p> : null}
      <p className="visually-hidden" role="status">
        {saved}
      </p>
      <ButtonLink to="/today/earlier" kind="plain" icon="table">
        {say("earlier.go")}
      </ButtonLink>
    </section>
  );
}
