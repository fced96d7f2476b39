import { useMemo, useState } from "react";
import type { Settings } from "../../app/answers.ts";
import type { Day } from "../../engine/units/day.ts";
import { kilogramsFromPounds, poundsFromKilograms } from "../../engine/units/quantities.ts";
import { Choice, Field, Segmented } from "../design/asking.tsx";
import { problemWords } from "../design/states.tsx";
import { useChange } from "../server/questions.ts";
import { useTell } from "../shell/notice.tsx";
import { useFormat } from "../words/formatting.tsx";
import { numberFromText } from "../words/number-from-text.ts";
import { useWords } from "../words/words.tsx";

/** 2024-01-01 was a Monday: seven days from it name the weekdays in any language. */
const WEEKDAYS = ["01", "02", "03", "04", "05", "06", "07"].map((day) => `2024-01-${day}` as Day); // all are days

/** How the runner wants things written, and what of the body makes measures better. Each answer is kept at once. */
export function SettingsForm({ settings }: { readonly settings: Settings }) {
  const words = useWords();
  const { say } = words;
  const format = useFormat();
  const save = useChange("PATCH /api/settings");
  const tell = useTell();
  const keep = (body: Partial<Settings>): void =>
    void save.mutateAsync({ body }).then(
      () => tell({ text: say("settings.kept") }),
      () => {},
    );
  const zones = useMemo(
    () => [...new Set([settings.timeZone, ...Intl.supportedValuesOf("timeZone")])],
    [settings],
  );
  const massUnit = settings.massUnit ?? (settings.distanceUnit === "km" ? "kg" : "lb");
  const isInKg = massUnit === "kg";

  return (
    <>
      <Segmented
        label={say("field.distanceUnit")}
        isLabelShown
        value={settings.distanceUnit}
        options={[
          { value: "km", label: say("unit.km") },
          { value: "mi", label: say("unit.mi") },
        ]}
        onChange={(distanceUnit) => keep({ distanceUnit })}
      />
      <Segmented
        label={say("field.massUnit")}
        isLabelShown
        value={massUnit}
        options={[
          { value: "kg", label: say("unit.kg") },
          { value: "lb", label: say("unit.lb") },
        ]}
        onChange={(chosen) => keep({ massUnit: chosen })}
      />
      <Choice
        label={say("field.firstWeekday")}
        value={settings.firstWeekday}
        onChange={(event) => keep({ firstWeekday: Number(event.target.value) })}
      >
        {WEEKDAYS.map((day, at) => (
          <option key={day} value={at}>
            {format.weekdayName(day)}
          </option>
        ))}
      </Choice>
      <Choice
        label={say("field.timeZone")}
        hint={say("settings.zone.hint")}
        value={settings.timeZone}
        onChange={(event) => keep({ timeZone: event.target.value })}
      >
        {zones.map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </Choice>
      <h3>{say("settings.body")}</h3>
      <p className="soft small">{say("settings.body.lead")}</p>
      <div className="settings-body">
        <BodyField
          label={say("field.bodyMassKg")}
          key={massUnit}
          unit={massUnit}
          value={isInKg ? settings.bodyMassKg : mapped(settings.bodyMassKg, poundsFromKilograms)}
          range={isInKg ? [20, 300] : [45, 660]}
          onKeep={(value) => keep({ bodyMassKg: isInKg ? value : kilogramsFromPounds(value) })}
        />
        <BodyField
          label={say("field.heightM")}
          unit="cm"
          value={mapped(settings.heightM, (metres) => metres * 100)}
          range={[90, 250]}
          onKeep={(value) => keep({ heightM: value / 100 })}
        />
        <BodyField
          label={say("field.maxHeartRateBpm")}
          unit={say("unit.beats-per-minute")}
          value={settings.maxHeartRateBpm}
          range={[90, 240]}
          onKeep={(maxHeartRateBpm) => keep({ maxHeartRateBpm })}
        />
        <BodyField
          label={say("field.restingHeartRateBpm")}
          unit={say("unit.beats-per-minute")}
          value={settings.restingHeartRateBpm}
          range={[25, 120]}
          onKeep={(restingHeartRateBpm) => keep({ restingHeartRateBpm })}
        />
      </div>
      {save.isError ? <p role="alert">{problemWords(words, save.error)}</p> : null}
    </>
  );
}

/** Kept when the runner leaves the field; what no body can have is not sent. */
function BodyField({
  label,
  unit,
  value,
  range: [low, high],
  onKeep,
}: {
  readonly label: string;
  readonly unit: string;
  readonly value: number | undefined;
  readonly range: readonly [number, number];
  readonly onKeep: (value: number) => void;
}) {
  const { say } = useWords();
  const format = useFormat();
  const kept = value === undefined ? "" : format.plainNumber(value, 1);
  const [text, setText] = useState(kept);
  const [isBad, setBad] = useState(false);
  const leave = (): void => {
    const number = numberFromText(text);
    const isGood = number !== undefined && number >= low && number <= high;
    setBad(text !== kept && !isGood);
    if (isGood && text !== kept) onKeep(number);
  };
  return (
    <Field
      label={label}
      unit={unit}
      inputMode="decimal"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={leave}
      problem={isBad ? say("problem.range", { low, high }) : undefined}
    />
  );
}

const mapped = (value: number | undefined, by: (value: number) => number): number | undefined =>
  value === undefined ? undefined : by(value);
