import type { Settings } from "../../../app/answers.ts";
import type { PersonalAnswer } from "../../../app/personal.ts";
import { fillPlaces } from "../../../app/words/fill-places.ts";
import { personalEn } from "../../../app/words/personal-en.ts";
import { tellEffect, tellLater, tellNoneClear } from "../../../app/words/tell-effect.ts";
import type { ExposureId } from "../../../engine/personal/days/exposures.ts";
import type { Effect, EffectsKnown, Silence } from "../../../engine/personal/effects/effects.ts";
import { toldEffect } from "../../../engine/personal/effects/told-effect.ts";
import { testedByOneChange } from "../../../engine/personal/experiment/lever-for.ts";
import { locksFound } from "../../../engine/triage/triage.ts";
import { effectFormat } from "../effect-format.ts";
import { EXIT } from "../exit-codes.ts";
import { type Command, printJson } from "../terminal.ts";

/** `backstride personal`: what moved this runner's back, from their own days. */
export const personalCommand: Command = async (terminal) => {
  const backstride = await terminal.backstride();
  const { settings, isSimulated } = await backstride.overview();
  const answer = await backstride.personal();
  if (terminal.wantsJson) printJson(terminal, "backstride.personal/1", { simulated: isSimulated, ...answer });
  else {
    const isDanger =
      locksFound(await backstride.triage()) !== "none" || (await backstride.plan()).kind === "needs-triage";
    const lines = [
      ...(isSimulated ? ["Simulated runner."] : []),
      ...(isDanger ? [personalEn["effects.dangers-first"]] : []),
      describePersonal(answer, settings),
      ...(isDanger ? [] : describeToTry(answer)), // nothing is proposed beside a danger
    ];
    terminal.out(`${lines.join("\n")}\n`);
  }
  return EXIT.done;
};

function describePersonal({ effects }: PersonalAnswer, settings: Settings): string {
  if (effects.kind === "silent") return describeSilent(effects.because);
  const clear = effects.effects.filter(({ standing }) => standing === "clear");
  const others = effects.effects.filter(({ standing }) => standing !== "clear");
  const isAnyCompared = effects.effects.length > 0;
  return [
    ...(clear.length === 0 ? [personalEn[tellNoneClear(effects)]] : []),
    ...clear.map((effect) => describeEffect(effect, settings)),
    ...describeLater(effects, settings),
    describeDays(effects),
    "",
    ...others.map((effect) => describeEffect(effect, settings)),
    ...effects.silent.map(describeSilence),
    ...(isAnyCompared ? ["", personalEn["effects.not-plain"], personalEn["effects.bear-in-mind"]] : []),
  ].join("\n");
}

function describeLater({ later }: EffectsKnown, settings: Settings): readonly string[] {
  if (later.length === 0) return [];
  return [...later.map((one) => tellLater(one, effectFormat(settings))), personalEn["effect.later.apart"]];
}

function describeToTry({ effects }: PersonalAnswer): readonly string[] {
  const toTry = effects.kind === "silent" ? [] : testedByOneChange(effects.effects);
  if (toTry.length === 0) return [];
  const names = toTry.map((id) => personalEn[`exposure.${id}`]).join(", ");
  return [fillPlaces(personalEn["effects.experiment"], { names })];
}

const describeDays = ({ daysUsed, fromDay, toDay }: EffectsKnown): string =>
  fillPlaces(personalEn["effects.about"], { days: String(daysUsed), from: fromDay, to: toDay });

function describeSilent(because: Extract<PersonalAnswer["effects"], { kind: "silent" }>["because"]): string {
  const days = "days" in because ? String(because.days) : "";
  const needed = "needed" in because ? String(because.needed) : "";
  return fillPlaces(personalEn[`effects.${because.kind}`], { days, needed });
}

function describeEffect(effect: Effect, settings: Settings): string {
  const means = fillPlaces(personalEn["effect.means"], {
    with: effect.painAfterWith.toFixed(2),
    without: effect.painAfterWithout.toFixed(2),
  });
  return [tellEffect(toldEffect(effect), effectFormat(settings)), means, ...describeOthers(effect)].join(" ");
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
