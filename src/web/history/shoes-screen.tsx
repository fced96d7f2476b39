import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { ShoeRow } from "../../app/answers.ts";
import { WORN_M } from "../../engine/findings/worn-shoes.ts";
import { addDays, type Day } from "../../engine/units/day.ts";
import { Field, Fold } from "../design/asking.tsx";
import { Icon } from "../design/icon.tsx";
import { Quantity } from "../design/number.tsx";
import { Page } from "../design/page.tsx";
import { Button } from "../design/pressing.tsx";
import { Sheet } from "../design/sheet.tsx";
import { Empty, Failed, problemWords, Waiting } from "../design/states.tsx";
import { overviewQuestion, shoesQuestion, useChange } from "../server/questions.ts";
import { useTell } from "../shell/notice.tsx";
import { useFormat } from "../words/formatting.tsx";
import { historyEn } from "../words/history-en.ts";
import { numberFromText } from "../words/number-from-text.ts";
import { addWords, useWords } from "../words/words.tsx";
import "../design/keys.css";
import "./shoes.css";

addWords(historyEn);

/** For so many days a pair counts as newly changed on this screen. */
const NEW_DAYS = 30;

/** The pairs in use and those put away, with how far each has gone. */
export function ShoesScreen() {
  const { say } = useWords();
  const shoes = useQuery(shoesQuestion);
  const overview = useQuery(overviewQuestion).data;
  const [edited, setEdited] = useState<ShoeRow | "new">();

  if (shoes.isPending) return <Waiting />;
  if (shoes.isError)
    return (
      <Page title={say("shoes.title")}>
        <Failed problem={shoes.error} onRetry={() => void shoes.refetch()} />
      </Page>
    );
  const byLastRun = [...shoes.data].sort((a, b) =>
    (a.lastRunOnDay ?? "") < (b.lastRunOnDay ?? "") ? 1 : -1,
  );
  const used = byLastRun.filter(({ shoe }) => shoe.retiredOnDay === undefined);
  const retired = byLastRun.filter(({ shoe }) => shoe.retiredOnDay !== undefined);
  const scaleM = Math.max(WORN_M * 1.1, ...shoes.data.map(({ distanceM }) => distanceM));
  const lastDay = overview?.lastDay;

  return (
    <Page
      title={say("shoes.title")}
      lead={say("shoes.lead")}
      actions={
        <Button icon="plus" onPress={() => setEdited("new")}>
          {say("shoes.add")}
        </Button>
      }
    >
      {shoes.data.length === 0 ? (
        <Empty title={say("shoes.none")}>
          <p className="soft">{say("shoes.none.lead")}</p>
        </Empty>
      ) : null}
      <ul className="shoes">
        {used.map((row) => (
          <ShoeLine
            key={row.shoe.id}
            row={row}
            scaleM={scaleM}
            isNew={lastDay !== undefined && isNewly(row, lastDay)}
            onEdit={() => setEdited(row)}
          />
        ))}
      </ul>
      {shoes.data.length === 0 ? null : <Keys />}
      {retired.length === 0 ? null : (
        <Fold summary={say("shoes.retired", { count: retired.length })}>
          <ul className="shoes">
            {retired.map((row) => (
              <ShoeLine
                key={row.shoe.id}
                row={row}
                scaleM={scaleM}
                isNew={false}
                onEdit={() => setEdited(row)}
              />
            ))}
          </ul>
        </Fold>
      )}
      <Sheet
        title={say(edited === "new" ? "shoes.add" : "shoes.edit")}
        isOpen={edited !== undefined}
        onClose={() => setEdited(undefined)}
      >
        <ShoeForm row={edited === "new" ? undefined : edited} onDone={() => setEdited(undefined)} />
      </Sheet>
    </Page>
  );
}

function Keys() {
  const { say } = useWords();
  const format = useFormat();
  return (
    <p className="keys shoe-keys">
      <span className="key">
        <span className="key-line" aria-hidden="true" />
        {say("shoes.key.own")}
      </span>
      <span className="key">
        <span className="key-bar" aria-hidden="true" />
        {say("shoes.key.start")}
      </span>
      <span className="key">
        <span className="key-tick" aria-hidden="true" />
        {say("shoes.key.worn", { distance: format.distanceText(WORN_M, 0) })}
      </span>
    </p>
  );
}

function ShoeLine({
  row,
  scaleM,
  isNew,
  onEdit,
}: {
  readonly row: ShoeRow;
  readonly scaleM: number;
  readonly isNew: boolean;
  readonly onEdit: () => void;
}) {
  const { say } = useWords();
  const format = useFormat();
  const { shoe, runs, distanceM, firstRunOnDay, lastRunOnDay } = row;
  const runHereM = distanceM - shoe.startingDistanceM;
  const share = (metres: number): number => (metres / scaleM) * 100;
  return (
    <li className="shoe">
      <div className="shoe-head">
        <div>
          <h2>{shoe.name}</h2>
          {shoe.brand === undefined ? null : <p className="soft small">{shoe.brand}</p>}
        </div>
        <span className="shoe-distance">
          <Quantity shown={format.distance(distanceM, 0)} />
        </span>
      </div>
      <svg
        className="shoe-bar"
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect className="threshold-ground" x="0" y="2" width="100" height="4" />
        <rect className="shoe-start" x="0" y="2" width={share(shoe.startingDistanceM)} height="4" />
        <rect
          className="shoe-own"
          x={share(shoe.startingDistanceM)}
          y="2"
          width={share(runHereM)}
          height="4"
        />
        <rect className="threshold-limit" x={share(WORN_M) - 0.2} y="0" width="0.4" height="8" />
      </svg>
      <div className="shoe-foot">
        <p className="small soft">
          {say("shoes.runs", { count: runs, distance: format.distanceText(runHereM, 0) })}
          {shoe.startingDistanceM > 0
            ? ` ${say("shoes.started", { distance: format.distanceText(shoe.startingDistanceM, 0) })}`
            : ""}
          {firstRunOnDay === undefined || lastRunOnDay === undefined
            ? ""
            : ` ${format.dayRange(firstRunOnDay, lastRunOnDay)}.`}
        </p>
        <Button
          kind="plain"
          icon="pencil"
          onPress={onEdit}
          aria-label={say("shoes.edit.named", { name: shoe.name })}
        >
          {say("edit")}
        </Button>
      </div>
      {isNew || distanceM >= WORN_M ? (
        <div className="row">
          {isNew ? (
            <p className="chip tone-ease">
              <Icon name="diamond" />
              {say("shoes.new")}
            </p>
          ) : null}
          {distanceM >= WORN_M ? (
            <p className="small shoe-worn">
              <Icon name="triangle" size={16} />
              {say("shoes.worn", { distance: format.distanceText(WORN_M, 0) })}
            </p>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

function ShoeForm({ row, onDone }: { readonly row: ShoeRow | undefined; readonly onDone: () => void }) {
  const words = useWords();
  const { say } = words;
  const format = useFormat();
  const tell = useTell();
  const save = useChange("POST /api/shoes");
  const today = useQuery(overviewQuestion).data?.today;
  const [name, setName] = useState(row?.shoe.name ?? "");
  const [brand, setBrand] = useState(row?.shoe.brand ?? "");
  const [start, setStart] = useState(
    row === undefined ? "" : format.plainNumber(row.shoe.startingDistanceM / format.unitM, 0),
  );
  const [problems, setProblems] = useState<{ name?: string; start?: string }>({});

  const told = () => ({
    ...(row !== undefined && { id: row.shoe.id }),
    name: name.trim(),
    ...(brand.trim() !== "" && { brand: brand.trim() }),
    ...(start.trim() !== "" && { startingDistanceM: (numberFromText(start) ?? 0) * format.unitM }),
  });
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found = {
      ...(name.trim() === "" && { name: say("problem.name") }),
      ...(start.trim() !== "" && numberFromText(start) === undefined && { start: say("problem.distance") }),
    };
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    await save.mutateAsync({ body: told() }).then(onDone, () => {});
  };
  const retire = (day: Day | null): void => {
    if (row === undefined) return;
    const { id, name: kept } = row.shoe;
    void save.mutateAsync({ body: { id, name: kept, retiredOnDay: day } }).then(
      () => {
        onDone();
        tell({
          text: say(day === null ? "shoes.unretired" : "shoes.was-retired", { name: kept }),
          undo: () =>
            void save.mutateAsync({
              body: { id, name: kept, retiredOnDay: row.shoe.retiredOnDay ?? null },
            }),
        });
      },
      () => {},
    );
  };

  return (
    <form className="stack" onSubmit={(event) => void send(event)} noValidate>
      <Field
        label={say("shoes.name")}
        value={name}
        maxLength={100}
        onChange={(event) => setName(event.target.value)}
        problem={problems.name}
      />
      <Field
        label={say("shoes.brand")}
        value={brand}
        maxLength={100}
        onChange={(event) => setBrand(event.target.value)}
      />
      <Field
        label={say("shoes.start")}
        hint={say("shoes.start.hint")}
        inputMode="decimal"
        unit={format.distanceUnit}
        value={start}
        onChange={(event) => setStart(event.target.value)}
        problem={problems.start}
      />
      {save.isError ? <p role="alert">{problemWords(words, save.error)}</p> : null}
      <div className="row">
        <Button kind="main" type="submit" isDisabled={save.isPending}>
          {say("save")}
        </Button>
        {row === undefined || today === undefined ? null : row.shoe.retiredOnDay === undefined ? (
          <Button isDisabled={save.isPending} onPress={() => retire(today)}>
            {say("shoes.retire")}
          </Button>
        ) : (
          <Button isDisabled={save.isPending} onPress={() => retire(null)}>
            {say("shoes.unretire")}
          </Button>
        )}
        <Button kind="plain" onPress={onDone}>
          {say("cancel")}
        </Button>
      </div>
    </form>
  );
}

const isNewly = ({ firstRunOnDay }: ShoeRow, lastDay: Day): boolean =>
  firstRunOnDay !== undefined && firstRunOnDay > addDays(lastDay, -NEW_DAYS);
