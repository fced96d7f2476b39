import type { Settings } from "../../../app/answers.ts";
import type { PersonalAnswer } from "../../../app/personal.ts";
import { fillPlaces } from "../../../app/words/fill-places.ts";
import { personalEn } from "../../../app/words/personal-en.ts";
import type { Effect, Silence } from "../../../engine/personal/effects.ts";
import type { ExposureId } from "../../../engine/personal/exposures.ts";
import { EXIT } from "../exit-codes.ts";
import { quantity } from "../print.ts";
import { type Command, printJson } from "../terminal.ts";

/** `backstride personal`: what moved this runner's back, from their own days. */
export const personalCommand: Command = async (terminal) => {
  const backstride = await terminal.backstride();
  const { settings, isSimulated } = await backstride.overview();
  const answer = await backstride.personal();
  if (terminal.wantsJson) printJson(terminal, "backstride.personal/1", { simulated: isSimulated, ...answer });
  else terminal.out(`${isSimulated ? "Simulated runner.\n" : ""}${describePersonal(answer, settings)}\n`);
  return EXIT.done;
};

function describePersonal({ effects }: PersonalAnswer, { distanceUnit }: Settings): string {
  if (effects.kind === "silent") return describeSilent(effects.because);
  const clear = effects.effects.filter(({ standing }) => standing === "clear");
  const others = effects.effects.filter(({ standing }) => standing !== "clear");
  return [
    ...(clear.length === 0 ? [personalEn["effects.none-clear"]] : []),
    ...clear.map((effect) => describeEffect(effect, distanceUnit)),
    "",
    ...others.map((effect) => describeEffect(effect, distanceUnit)),
    ...effects.silent.map(describeSilence),
    "",
    personalEn["effects.bear-in-mind"],
  ].join("\n");
}

function describeSilent(because: Extract<PersonalAnswer["effects"], { kind: "silent" }>["because"]): string {
  const days = "days" in because ? String(because.days) : "";
  const needed = "needed" in because ? String(because.needed) : "";
  return fillPlaces(personalEn[`effects.${because.kind}`], { days, needed });
}

function describeEffect(effect: Effect, distanceUnit: Settings["distanceUnit"]): string {
  const { exposure, change, low, high, threshold, daysWith, standing } = effect;
  const after = fillPlaces(
    personalEn[`after.${exposure.id}`],
    threshold === undefined ? {} : { line: lineOf(threshold, exposure.unit, distanceUnit) },
  );
  const isClear = standing === "clear";
  const isLower = isClear && change < 0;
  const [from, to] = isLower ? [-high, -low] : [low, high];
  const key = isClear ? (isLower ? "effect.lower" : "effect.higher") : "effect.not-clear";
  const said = fillPlaces(personalEn[key], {
    change: (isLower ? -change : change).toFixed(1),
    low: from.toFixed(1),
    high: to.toFixed(1),
    days: String(daysWith.length),
  });
  return [`${after}${isClear ? "" : ":"}`, said, ...describeOthers(effect)].join(" ");
}

/** Exposures that came on the same days, and what that means for the number. */
function describeOthers({ exposure, togetherWith, notApartFrom }: Effect): readonly string[] {
  const named = (key: "effect.together" | "effect.not-apart", ids: readonly ExposureId[]): string =>
    fillPlaces(personalEn[key], { others: ids.map((id) => personalEn[`exposure.${id}`]).join(", ") });
  return [
    ...(togetherWith.length === 0
      ? []
      : [
          named(
            "effect.together",
            togetherWith.map(({ id }) => id),
          ),
        ]),
    ...(notApartFrom.length === 0 ? [] : [named("effect.not-apart", [exposure.id, ...notApartFrom])]),
  ];
}

const lineOf = (
  value: number,
  unit: Effect["exposure"]["unit"],
  distanceUnit: Settings["distanceUnit"],
): string => (unit === "h" ? `${value.toFixed(1)} h` : quantity(value, unit, distanceUnit));

function describeSilence({ exposure, because }: Silence): string {
  const values =
    because.kind === "too-few-days"
      ? { days: String(because.days), needed: String(because.needed) }
      : because.kind === "too-little-variation"
        ? {
            with: String(because.daysWith),
            without: String(because.daysWithout),
            needed: String(because.needed),
          }
        : {};
  return `${personalEn[`exposure.${exposure.id}`]}: ${fillPlaces(personalEn[`effect.${because.kind}`], values)}`;
}
