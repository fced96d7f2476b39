import { useMemo } from "react";
import { personalEn } from "../../app/words/personal-en.ts";
import {
  type EffectFormat,
  tellAfter,
  tellEffect,
  tellLater,
  tellOwnDays,
} from "../../app/words/tell-effect.ts";
import type { PersonalWeight } from "../../engine/findings/finding.ts";
import type { Exposure, ExposureId } from "../../engine/personal/days/exposures.ts";
import type { Effect, LaterEffect } from "../../engine/personal/effects/effects.ts";
import { toldEffect } from "../../engine/personal/effects/told-effect.ts";
import type { Format } from "../words/format.ts";
import { useFormat } from "../words/formatting.tsx";
import { personalScreensEn } from "../words/personal-screens-en.ts";
import { addWords, useWords, type Words } from "../words/words.tsx";

addWords({ ...personalEn, ...personalScreensEn });

/** How the runner's own evidence is said on the screens. */
export interface PersonalWords extends Words {
  readonly format: Format;
  readonly exposureName: (id: ExposureId) => string;
  /** An effect's exposure, and those that came on the very same days. */
  readonly nameOf: (effect: Pick<Effect, "exposure" | "togetherWith">) => string;
  /** A value of an exposure, in the runner's units. */
  readonly amountOf: (exposure: Pick<Exposure, "id" | "unit">, value: number) => string;
  /** "On days after more than 8 km of running". */
  readonly afterText: (effect: Effect) => string;
  /** Its days, how many there are of how many, and what else came on them. */
  readonly rowText: (effect: Effect) => string;
  /** "96 of 302". */
  readonly daysText: (effect: Effect) => string;
  /** The whole sentence of an effect. */
  readonly sentenceOf: (effect: Effect) => string;
  /** What comes later than the day after. */
  readonly laterText: (effect: LaterEffect) => string;
  /** The same of what a cause in *Why* rests on. */
  readonly ownDaysText: (personal: PersonalWeight) => string;
  /** Points of 0 to 10 as a person reads them; `signed` says more or less. */
  readonly points: (value: number, signed?: "signed") => string;
  /** Never 0 % or 100 %: nothing is that sure. */
  readonly chance: (ratio: number) => string;
}

export function usePersonalWords(): PersonalWords {
  const words = useWords();
  const format = useFormat();
  return useMemo(() => personalWords(words, format), [words, format]);
}

function personalWords(words: Words, format: Format): PersonalWords {
  const { say } = words;
  const points: PersonalWords["points"] = (value, signed) => {
    const rounded = Math.round(value * 10) / 10;
    const said = format.number(Math.abs(rounded), 1);
    if (rounded < 0) return `−${said}`;
    return signed === undefined || rounded === 0 ? said : `+${said}`;
  };
  const amountOf: PersonalWords["amountOf"] = ({ id, unit }, value) => {
    if (unit === "h")
      return say("own.hours", { hours: format.number(value, Number.isInteger(value) ? 0 : 1) });
    if (id === "descent") return format.text(format.height(value));
    if (unit === "score") return format.number(value, Number.isInteger(value) ? 0 : 1);
    return format.quantityText(value, unit);
  };
  const othersOf = ({ togetherWith }: Pick<Effect, "togetherWith">): string =>
    togetherWith.map(({ id }) => exposureName(id)).join(", ");
  const effectFormat: EffectFormat = {
    say,
    amount: (value, { exposureId, unit }) => amountOf({ id: exposureId, unit }, value),
    points,
    count: format.number,
  };
  const afterText: PersonalWords["afterText"] = (effect) => tellAfter(toldEffect(effect), effectFormat);
  const daysOf = ({ daysWith, daysWithout }: Effect) => ({
    days: format.number(daysWith.length),
    all: format.number(daysWith.length + daysWithout),
  });
  const exposureName: PersonalWords["exposureName"] = (id) => say(`exposure.${id}`);
  return {
    ...words,
    format,
    points,
    amountOf,
    exposureName,
    nameOf: (effect) => {
      const name = exposureName(effect.exposure.id);
      const others = othersOf(effect);
      return others === "" ? name : say("own.with", { name, others });
    },
    rowText: (effect) => {
      const others = othersOf(effect);
      const row = { after: afterText(effect), ...daysOf(effect) };
      return others === "" ? say("own.row", row) : say("own.row.with", { ...row, others });
    },
    chance: (ratio) =>
      ratio < 0.01
        ? say("own.under-one")
        : ratio > 0.99
          ? say("own.over-ninety-nine")
          : format.percent(ratio),
    afterText,
    sentenceOf: (effect) => tellEffect(toldEffect(effect), effectFormat),
    laterText: (effect) => tellLater(effect, effectFormat),
    ownDaysText: (personal) => tellOwnDays(personal, effectFormat),
    daysText: (effect) => say("own.col.days.of", daysOf(effect)),
  };
}
