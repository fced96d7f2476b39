import { dayFromText } from "../engine/units/day.ts";
import { ok, type Result } from "../engine/units/result.ts";
import type { RequestProblem } from "./answers.ts";
import type { Backstride } from "./backstride.ts";
import { badField, isIn } from "./settings.ts";
import { newShoeId } from "./shoe-shelf.ts";
import type { KeptShoe } from "./store.ts";

type ShoeChange = Parameters<Backstride["saveShoe"]>[0];

const LONGEST_NAME = 100;
const STARTING_M = [0, 10_000_000] as const;

export function checkShoe(change: ShoeChange): Result<ShoeChange, RequestProblem> {
  const { name, brand, startingDistanceM, retiredOnDay } = change;
  if (name.trim() === "") return badField("name", "empty");
  if (name.length > LONGEST_NAME) return badField("name", "too-long");
  if (brand !== undefined && brand.length > LONGEST_NAME) return badField("brand", "too-long");
  if (startingDistanceM !== undefined && !isIn(startingDistanceM, STARTING_M))
    return badField("startingDistanceM", "out-of-range");
  if (typeof retiredOnDay === "string" && dayFromText(retiredOnDay) === undefined)
    return badField("retiredOnDay", "not-a-day");
  return ok(change);
}

/** The shoe with its changes, or a new one; nothing when it should be there and is not. */
export function shoeSaved(change: ShoeChange, shoes: readonly KeptShoe[]): KeptShoe | undefined {
  const { id, retiredOnDay, ...told } = change;
  const known = shoes.find((shoe) => shoe.id === id);
  if (id !== undefined && known === undefined) return undefined;
  const { retiredOnDay: retiredBefore, ...before } = known ?? {
    id: newShoeId(told.name, new Set(shoes.map((shoe) => shoe.id))),
    startingDistanceM: 0,
  };
  const retired = retiredOnDay === undefined ? retiredBefore : retiredOnDay;
  return {
    ...before,
    ...told,
    name: told.name.trim(),
    ...(retired !== undefined && retired !== null && { retiredOnDay: retired }),
  };
}
