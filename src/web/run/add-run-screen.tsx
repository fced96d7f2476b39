import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { RunByHand } from "../../app/answers.ts";
import { dayFromText } from "../../engine/units/day.ts";
import { Choice, Field, Fold } from "../design/asking.tsx";
import { Page } from "../design/page.tsx";
import { Button, ButtonLink } from "../design/pressing.tsx";
import { problemWords } from "../design/states.tsx";
import { overviewQuestion, shoesQuestion, useChange } from "../server/questions.ts";
import { useTell } from "../shell/notice.tsx";
import { useFormat } from "../words/formatting.tsx";
import { numberFromText, secondsFromText } from "../words/number-from-text.ts";
import { numbersEn } from "../words/numbers-en.ts";
import { runEn } from "../words/run-en.ts";
import { addWords, useWords } from "../words/words.tsx";
import { SURFACES } from "./surfaces.ts";
import "./add-run.css";

addWords({ ...numbersEn, ...runEn });

const EFFORTS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] as const;
const EMPTY = { day: "", distance: "", time: "", startedAt: "", effort: "", surface: "", shoe: "", name: "" };

type Form = typeof EMPTY;
type Problems = Partial<Record<keyof Form, string>>;

/** A run told by hand: a runner with no watch is a full user. A day and a distance are enough. */
export function AddRunScreen() {
  const words = useWords();
  const { say } = words;
  const format = useFormat();
  const tell = useTell();
  const navigate = useNavigate();
  const today = useQuery(overviewQuestion).data?.today ?? "";
  const shoes = useQuery(shoesQuestion).data ?? [];
  const add = useChange("POST /api/runs");
  const [form, setForm] = useState<Form>(EMPTY);
  const [problems, setProblems] = useState<Problems>({});
  const put = (field: keyof Form) => (event: { target: { value: string } }) =>
    setForm({ ...form, [field]: event.target.value });

  const send = async (next: "show" | "add-another"): Promise<void> => {
    const { run, found } = runOf({ ...form, day: form.day || today });
    setProblems(found);
    if (run === undefined) return;
    await add.mutateAsync({ body: run }).then(
      ({ run: added }) => {
        tell({ text: say("add.done", { day: format.day(added.ranOnDay) }) });
        setForm(EMPTY);
        if (next === "show") void navigate({ to: "/runs/$id", params: { id: added.id } });
      },
      () => {},
    );
  };

  function runOf(asked: Form): { run?: RunByHand; found: Problems } {
    const ranOnDay = dayFromText(asked.day);
    const distance = numberFromText(asked.distance);
    const time = secondsFromText(asked.time);
    const found: Problems = {
      ...((ranOnDay === undefined || ranOnDay > today) && { day: say("problem.day") }),
      ...(asked.distance !== "" &&
        (distance === undefined || distance <= 0) && { distance: say("problem.distance") }),
      ...(asked.time !== "" && (time === undefined || time <= 0) && { time: say("problem.time") }),
      ...(asked.distance === "" && asked.time === "" && { distance: say("problem.distance-or-time") }),
    };
    if (Object.keys(found).length > 0 || ranOnDay === undefined) return { found };
    const surface = SURFACES.find((known) => known === asked.surface);
    return {
      found,
      run: {
        ranOnDay,
        ...(distance !== undefined && { distanceM: distance * format.unitM }),
        ...(time !== undefined && { movingTimeS: time }),
        ...(asked.startedAt !== "" && { startedAt: asked.startedAt }),
        ...(asked.effort !== "" && { perceivedExertion: Number(asked.effort) }),
        ...(surface !== undefined && { surface }),
        ...(asked.shoe !== "" && { shoeId: asked.shoe }),
        ...(asked.name.trim() !== "" && { name: asked.name.trim() }),
      },
    };
  }

  return (
    <Page title={say("add.title")} lead={say("add.lead")}>
      <form
        className="add-run"
        onSubmit={(event) => {
          event.preventDefault();
          void send("show");
        }}
        noValidate
      >
        <Field
          label={say("field.ranOnDay")}
          type="date"
          max={today}
          value={form.day || today}
          onChange={put("day")}
          problem={problems.day}
        />
        <Field
          label={say("field.distanceM")}
          inputMode="decimal"
          unit={format.distanceUnit}
          value={form.distance}
          onChange={put("distance")}
          problem={problems.distance}
        />
        <Field
          label={say("field.movingTimeS")}
          hint={say("add.time.hint")}
          value={form.time}
          onChange={put("time")}
          problem={problems.time}
        />
        <Fold summary={say("add.more")}>
          <div className="stack">
            <Choice
              label={say("field.perceivedExertion")}
              hint={say("add.effort.hint")}
              value={form.effort}
              onChange={put("effort")}
            >
              <option value="">{say("unknown")}</option>
              {EFFORTS.map((effort) => (
                <option key={effort}>{effort}</option>
              ))}
            </Choice>
            <Choice label={say("field.surface")} value={form.surface} onChange={put("surface")}>
              <option value="">{say("unknown")}</option>
              {SURFACES.map((surface) => (
                <option key={surface} value={surface}>
                  {say(`surface.${surface}`)}
                </option>
              ))}
            </Choice>
            {shoes.length === 0 ? null : (
              <Choice label={say("field.shoeId")} value={form.shoe} onChange={put("shoe")}>
                <option value="">{say("unknown")}</option>
                {shoes.map(({ shoe }) => (
                  <option key={shoe.id} value={shoe.id}>
                    {shoe.name}
                  </option>
                ))}
              </Choice>
            )}
            <Field
              label={say("field.startedAt")}
              type="time"
              value={form.startedAt}
              onChange={put("startedAt")}
            />
            <Field label={say("field.name")} maxLength={200} value={form.name} onChange={put("name")} />
          </div>
        </Fold>
        {add.isError ? (
          <p role="alert" className="note note-ease">
            {problemWords(words, add.error)}
          </p>
        ) : null}
        <div className="row">
          <Button kind="main" type="submit" isDisabled={add.isPending}>
            {say("add.save")}
          </Button>
          <Button isDisabled={add.isPending} onPress={() => void send("add-another")}>
            {say("add.save-more")}
          </Button>
          <ButtonLink to="/runs" kind="plain">
            {say("cancel")}
          </ButtonLink>
        </div>
      </form>
    </Page>
  );
}
