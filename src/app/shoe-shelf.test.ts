import { describe, expect, it } from "vitest";
import { newShoeId, openShelf } from "./shoe-shelf.ts";

describe("a shoe's id", () => {
  it.each([
    ["Blue Daily", [], "blue-daily"],
    ["Blue Daily", ["blue-daily"], "blue-daily-2"],
    ["Blue Daily", ["blue-daily", "blue-daily-2"], "blue-daily-3"],
    ["  Schnürstiefel / №1 ", [], "schnurstiefel-no1"],
    ["靴", [], "靴"],
    ["!!!", [], "shoe"],
  ])("of %s among %o is %s", (name, taken, id) => {
    expect(newShoeId(name, new Set(taken))).toBe(id);
  });
});

describe("the shelf", () => {
  it("knows a shoe by either name, with or without its brand", () => {
    const shelf = openShelf([
      { id: "x", name: "Race day", knownAs: "Blue", brand: "Maker", startingDistanceM: 0 },
    ]);
    for (const found of [{ name: "Race Day" }, { name: "maker  blue" }, { name: "Blue", brand: "Maker" }])
      expect(shelf.idOf(found)).toBe("x");
    expect(shelf.changed()).toEqual([]);
  });

  it("gives what it made", () => {
    const shelf = openShelf([]);
    shelf.idOf({ name: "Blue", brand: "Maker", startingDistanceM: 12 });
    shelf.idOf({ name: "Blue" });
    expect(shelf.changed()).toEqual([
      { id: "blue", name: "Blue", knownAs: "Blue", brand: "Maker", startingDistanceM: 12 },
    ]);
  });
});
