import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { addDays, type Day } from "../../engine/units/day.ts";
import { useTriage } from "../answers/use-triage.ts";
import { Page } from "../design/page.tsx";
import { Button } from "../design/pressing.tsx";
import { Sheet } from "../design/sheet.tsx";
import { TranslationNote } from "../words/language-choice.tsx";
import { notedOn } from "./check-in-draft.ts";
import { CheckInForm } from "./check-in-form.tsx";
import { notedInWords } from "./noted-words.ts";
import { usePlanWords } from "./plan-words.ts";
import { useNoting } from "./use-noting.ts";
import "./earlier-days.css";

const DAYS_AT_ONCE = 14;

/** The check-ins of the days before, each to be put right, and the missed ones to be filled in. */
export function EarlierDaysScreen() {
  const { say } = usePlanWords();
  const { today } = useTriage();
  const [count, setCount] = useState(DAYS_AT_ONCE);
  const [open, setOpen] = useState<Day>();
  const [saved, setSaved] = useState("");
  const days = Array.from({ length: count }, (_, back) => addDays(today, -back - 1));
  return (
    <Page
      title={say("earlier.title")}
      lead={say("earlier.lead")}
      eyebrow={<Link to="/today">{say("earlier.back")}</Link>}
    >
      <ul className="earlier">
        {days.map((day) => (
          <EarlierDay key={day} day={day} onOpen={() => setOpen(day)} />
        ))}
      </ul>
      <Button icon="plus" onPress={() => setCount(count + DAYS_AT_ONCE)}>
        {say("earlier.more")}
      </Button>
      <TranslationNote />
      <p className="visually-hidden" role="status">
        {saved}
      </p>
      {open === undefined ? null : (
        <Correction
          day={open}
          onClose={() => setOpen(undefined)}
          onSaved={(what) => {
            setSaved(what);
            setOpen(undefined);
          }}
        />
      )}
    </Page>
  );
}

function EarlierDay({ day, onOpen }: { readonly day: Day; readonly onOpen: () => void }) {
  const words = usePlanWords();
  const { say, format } = words;
  const noted = notedInWords(words, notedOn(useTriage().told, day));
  const named = { day: format.day(day) };
  return (
    <li className="earlier-day">
      <div>
        <h2>
          {format.weekdayName(day)}, {format.shortDay(day)}
        </h2>
        <p className={noted === undefined ? "soft" : "sentence-case"}>{noted ?? say("noted.nothing")}</p>
      </div>
      <Button
        icon={noted === undefined ? "plus" : "pencil"}
        onPress={onOpen}
        aria-label={say(noted === undefined ? "earlier.fill-in-day" : "earlier.correct-day", named)}
      >
        {say(noted === undefined ? "earlier.fill-in" : "earlier.correct")}
      </Button>
    </li>
  );
}

function Correction({
  day,
  onClose,
  onSaved,
}: {
  readonly day: Day;
  readonly onClose: () => void;
  readonly onSaved: (what: string) => void;
}) {
  const words = usePlanWords();
  const { say, format } = words;
  const { before, note } = useNoting(day);
  return (
    <Sheet title={format.day(day)} isOpen onClose={onClose}>
      <CheckInForm
        day={day}
        isToday={false}
        before={before}
        note={note}
        onNoted={(after) => {
          const what = notedInWords(words, after);
          onSaved(what === undefined ? say("check-in.saved-nothing") : say("check-in.saved", { what }));
        }}
      />
    </Sheet>
  );
}
