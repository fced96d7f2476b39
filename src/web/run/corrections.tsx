import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { NO_SHOE, type RunCorrection, type RunPage } from "../../app/answers.ts";
import { Choice, Field } from "../design/asking.tsx";
import { Icon } from "../design/icon.tsx";
import { Button } from "../design/pressing.tsx";
import { Sheet } from "../design/sheet.tsx";
import { problemWords } from "../design/states.tsx";
import { shoesQuestion, useCorrection } from "../server/questions.ts";
import { useTell } from "../shell/notice.tsx";
import { useFormat } from "../words/formatting.tsx";
import { numberFromText } from "../words/number-from-text.ts";
import { useWords } from "../words/words.tsx";
import { SURFACES } from "./surfaces.ts";

const SPORTS = ["running", "walking", "hiking", "cycling", "other"] as const;

/** What the runner may put right: the numbers of a run, or whether it counts at all. Each can be undone. */
export function Corrections({ page }: { readonly page: RunPage }) {
  const words = useWords();
  const { say } = words;
  const [isOpen, setOpen] = useState(false);
  const { correct, isPending, error } = useCorrection(page.run.id);
  const tell = useTell();

  const set = (isExcluded: boolean): void => {
    const undo = (): void => void correct({ isExcluded: !isExcluded });
    void correct({ isExcluded }).then(
      () => tell({ text: say(isExcluded ? "correct.excluded" : "correct.included"), undo }),
      () => {},
    );
  };

  return (
    <section className="corrections" aria-labelledby="corrections-title">
      <h2 id="corrections-title">{say("correct.title")}</h2>
      <p className="soft reading">{say("correct.lead")}</p>
      {page.isDistanceDoubtful ? <AskDistance run={page.run} /> : null}
      <div className="row">
        <Button icon="pencil" onPress={() => setOpen(true)}>
          {say("correct.edit")}
        </Button>
        {page.isExcluded ? (
          <Button icon="undo" isDisabled={isPending} onPress={() => set(false)}>
            {say("correct.include")}
          </Button>
        ) : (
          <Button icon="cross" isDisabled={isPending} onPress={() => set(true)}>
            {say("correct.exclude")}
          </Button>
        )}
      </div>
      {error === null ? null : <p role="alert">{problemWords(words, error)}</p>}
      <Sheet title={say("correct.edit")} isOpen={isOpen} onClose={() => setOpen(false)}>
        <CorrectionForm page={page} onDone={() => setOpen(false)} />
      </Sheet>
    </section>
  );
}

/** A distance that may be wrong, and the one answer that no correction can give: that it is right. */
function AskDistance({ run: { id, distanceM } }: { readonly run: RunPage["run"] }) {
  const { say } = useWords();
  const format = useFormat();
  const { correct, isPending } = useCorrection(id);
  const tell = useTell();
  if (distanceM === undefined) return null;
  const keep = (): void => {
    const undo = (): void => void correct({ distanceM: null });
    void correct({ distanceM }).then(
      () => tell({ text: say("correct.distance.kept"), undo }),
      () => {},
    );
  };
  return (
    <div className="note note-ease">
      <Icon name="triangle" size={20} />
      <div className="stack">
        <p>
          <strong>{say("correct.distance.doubt", { distance: format.distanceText(distanceM) })}</strong>{" "}
          {say("correct.distance.doubt.why")}
        </p>
        <Button icon="check" isDisabled={isPending} onPress={keep}>
          {say("correct.distance.right")}
        </Button>
      </div>
    </div>
  );
}

function CorrectionForm({ page: { run }, onDone }: { readonly page: RunPage; readonly onDone: () => void }) {
  const words = useWords();
  const { say } = words;
  const format = useFormat();
  const tell = useTell();
  const shoes = useQuery(shoesQuestion).data ?? [];
  const { correct, isPending, error } = useCorrection(run.id);
  const before = {
    name: run.name ?? "",
    distance: run.distanceM === undefined ? "" : format.plainNumber(run.distanceM / format.unitM, 2),
    sport: "running",
    shoe: run.shoeId ?? NO_SHOE,
    surface: run.surface ?? "",
  };
  const [form, setForm] = useState(before);
  const [isDistanceBad, setDistanceBad] = useState(false);
  const put = (field: keyof typeof before) => (event: { target: { value: string } }) =>
    setForm({ ...form, [field]: event.target.value });

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const distance = numberFromText(form.distance);
    const isBad = form.distance.trim() !== "" && (distance === undefined || distance <= 0 || distance > 1000);
    setDistanceBad(isBad);
    if (isBad) return;
    const changed: RunCorrection = {
      ...(form.name !== before.name && { name: form.name.trim() === "" ? null : form.name.trim() }),
      ...(form.distance !== before.distance && {
        distanceM: distance === undefined ? null : distance * format.unitM,
      }),
      ...(form.sport !== before.sport && { sport: form.sport }),
      ...(form.shoe !== before.shoe && { shoeId: form.shoe }),
      ...(form.surface !== before.surface && {
        surface: SURFACES.find((surface) => surface === form.surface) ?? null,
      }),
    };
    if (Object.keys(changed).length === 0) return onDone();
    await correct(changed).then(
      () => {
        onDone();
        tell({ text: say("correct.saved"), undo: () => void correct(inverseOf(changed, run)) });
      },
      () => {},
    );
  };

  return (
    <form className="stack" onSubmit={(event) => void save(event)} noValidate>
      <Field label={say("field.name")} value={form.name} onChange={put("name")} maxLength={200} />
      <Field
        label={say("field.distanceM")}
        inputMode="decimal"
        unit={format.distanceUnit}
        value={form.distance}
        onChange={put("distance")}
        hint={say("correct.distance.hint")}
        problem={isDistanceBad ? say("problem.distance") : undefined}
      />
      <Choice
        label={say("field.sport")}
        value={form.sport}
        onChange={put("sport")}
        hint={say("correct.sport.hint")}
      >
        {SPORTS.map((sport) => (
          <option key={sport} value={sport}>
            {say(`sport.${sport}`)}
          </option>
        ))}
      </Choice>
      <Choice label={say("field.shoeId")} value={form.shoe} onChange={put("shoe")}>
        <option value={NO_SHOE}>{say("unknown")}</option>
        {shoes.map(({ shoe }) => (
          <option key={shoe.id} value={shoe.id}>
            {shoe.name}
          </option>
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
      {error === null ? null : <p role="alert">{problemWords(words, error)}</p>}
      <div className="row">
        <Button kind="main" type="submit" isDisabled={isPending}>
          {say("save")}
        </Button>
        <Button onPress={onDone}>{say("cancel")}</Button>
      </div>
    </form>
  );
}

/** Takes each changed field back: to the runner's own earlier correction, or to what the file said. */
function inverseOf(changed: RunCorrection, run: RunPage["run"]): RunCorrection {
  const had = (field: string): boolean => run.corrected.includes(field);
  return {
    ...(changed.name !== undefined && { name: had("name") ? (run.name ?? null) : null }),
    ...(changed.distanceM !== undefined && { distanceM: had("distanceM") ? (run.distanceM ?? null) : null }),
    ...(changed.sport !== undefined && { sport: null }),
    ...(changed.shoeId !== undefined && { shoeId: run.shoeId ?? NO_SHOE }),
    ...(changed.surface !== undefined && { surface: had("surface") ? (run.surface ?? null) : null }),
  };
}
