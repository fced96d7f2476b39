import { describe, expect, test } from "vitest";
import { type ChangeMade, changeMade } from "./change-made.ts";

const days = (followed: number, notFollowed: number, unknown = 0) => ({ followed, notFollowed, unknown });

describe("whether the blocks differed in the change", () => {
  test.each<[ReturnType<typeof days>, ReturnType<typeof days>, ChangeMade]>([
    [days(20, 1), days(21, 0), { kind: "mostly" }],
    [days(5, 5, 9), days(5, 5, 9), { kind: "mostly" }], // half of the known days
    [days(0, 21), days(21, 0), { kind: "never", made: 0, days: 21 }],
    [days(4, 5, 12), days(9, 0), { kind: "seldom", made: 4, days: 9 }],
    [days(9, 0), days(4, 5, 2), { kind: "as-usual-too", made: 5, days: 9 }],
    [days(0, 0, 21), days(9, 0), { kind: "not-known" }],
    [days(9, 0), days(0, 0, 9), { kind: "mostly" }], // nothing speaks against it
  ])("of %j with it and %j as usual", (changed, usual, made) => {
    expect(changeMade({ changed, usual })).toEqual(made);
  });
});
