import type { KeptShoe } from "./store.ts";

/** The runner's shoes while an import goes on: finds them by the name a table uses, makes the ones it lacks. */
export interface ShoeShelf {
  /** Id of the shoe of this name, made when there is none. */
  idOf(shoe: ShoeFound): string;
  /** Made or changed since the shelf was opened. */
  changed(): readonly KeptShoe[];
}

/** A shoe as a table names it. */
export interface ShoeFound {
  readonly name: string;
  readonly brand?: string;
  readonly startingDistanceM?: number;
}

export function openShelf(shoes: readonly KeptShoe[]): ShoeShelf {
  const shoesById = new Map(shoes.map((shoe) => [shoe.id, shoe]));
  const changedIds = new Set<string>();

  return {
    idOf(found) {
      const known = [...shoesById.values()].find((shoe) => isSameShoe(shoe, found));
      if (known !== undefined) return known.id;
      const shoe = {
        id: newShoeId(found.name, shoesById),
        name: found.name.trim(),
        knownAs: found.name.trim(),
        startingDistanceM: found.startingDistanceM ?? 0,
        ...(found.brand !== undefined && { brand: found.brand }),
      };
      shoesById.set(shoe.id, shoe);
      changedIds.add(shoe.id);
      return shoe.id;
    },
    changed: () => [...changedIds].flatMap((id) => shoesById.get(id) ?? []),
  };
}

/** A readable id that no shoe has yet: `blue-daily`, `blue-daily-2`. */
export function newShoeId(name: string, taken: { has(id: string): boolean }): string {
  const stem =
    name
      .normalize("NFKD")
      .replace(/\p{Mark}/gu, "")
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number}]+/gu, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 40) || "shoe";
  for (let number = 1; ; number++) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** One table says the bare name where another puts the brand before it. */
const isSameShoe = (shoe: KeptShoe, found: ShoeFound): boolean => {
  const known = [shoe.knownAs, shoe.name].filter((name) => name !== undefined);
  const names = known.flatMap((name) => [name, `${shoe.brand ?? ""} ${name}`]).map(plain);
  return names.includes(plain(found.name)) || names.includes(plain(`${found.brand ?? ""} ${found.name}`));
};

const plain = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, " ");
