import measures from "../../evidence/measures.json" with { type: "json" };
import { medianOf } from "../../history/median-of.ts";

/** measures.json: what change a person feels depends on how much pain there usually is. */
export function feltAt(pain: Float64Array): number {
  const usual = medianOf([...pain].filter((rating) => !Number.isNaN(rating))) ?? 0;
  const at = usual < FROM_MUCH ? "1-4" : usual < FROM_MOST ? "5-7" : "8-10";
  return feltByUsualPain[at];
}

const FROM_MUCH = 4.5;
const FROM_MOST = 7.5;

const feltByUsualPain = readFelt();

function readFelt(): Readonly<Record<"1-4" | "5-7" | "8-10", number>> {
  const mic: unknown = measures.measures.find(({ id }) => id === "nprs")?.mic;
  const byBaseline: unknown =
    typeof mic === "object" && mic !== null ? Reflect.get(mic, "by_baseline") : undefined;
  const at = (band: string): number => {
    const value: unknown =
      typeof byBaseline === "object" && byBaseline !== null ? Reflect.get(byBaseline, band) : undefined;
    const points = Number.parseFloat(String(value)); // "3-4" counts from 3
    if (Number.isNaN(points)) throw new Error(`measures.json has no change that is felt at ${band}`);
    return points;
  };
  return { "1-4": at("1-4"), "5-7": at("5-7"), "8-10": at("8-10") };
}
