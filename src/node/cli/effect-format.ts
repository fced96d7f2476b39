import type { Settings } from "../../app/answers.ts";
import { fillPlaces } from "../../app/words/fill-places.ts";
import { personalEn } from "../../app/words/personal-en.ts";
import type { EffectFormat } from "../../app/words/tell-effect.ts";
import { points, quantity } from "./print.ts";

/** How the terminal writes what is told of the runner's own days. */
export const effectFormat = ({ distanceUnit }: Pick<Settings, "distanceUnit">): EffectFormat => ({
  say: (key, values) => fillPlaces(personalEn[key], values),
  amount: (value, { unit }) => (unit === "h" ? `${value.toFixed(1)} h` : quantity(value, unit, distanceUnit)),
  points,
  count: String,
});
