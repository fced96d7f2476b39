import { describe, expect, it } from "vitest";
import type { FootContact } from "../../../engine/gait/gait-result.ts";
import { alignContacts, frameAt, nextContact, stepSeconds } from "./places.ts";

const contacts: readonly FootContact[] = [
  { timeS: 0, frame: 10, side: "left" },
  { timeS: 0.4, frame: 34, side: "right" },
  { timeS: 0.7, frame: 52, side: "left" },
];

describe("places in a clip", () => {
  it("are frames: contacts where they are, the rest in between, nothing beyond the ends", () => {
    expect([-1, 0, 0.5, 1, 2, 9].map((place) => frameAt(contacts, place))).toEqual([10, 10, 22, 34, 52, 52]);
  });

  it("step from contact to contact and stop at the ends", () => {
    expect([0, 0.4, 1, 2].map((place) => nextContact(contacts, place, 1))).toEqual([1, 1, 2, 2]);
    expect([0, 0.4, 1, 2].map((place) => nextContact(contacts, place, -1))).toEqual([0, 0, 0, 1]);
  });

  it("of two clips begin on the same foot and are equally many", () => {
    const other = [{ timeS: 0, frame: 0, side: "right" as const }, ...contacts];
    expect(alignContacts(contacts, other)).toEqual({ before: contacts, after: contacts });
    expect(alignContacts(contacts, contacts.slice(0, 2)).before).toHaveLength(2);
  });

  it("know how long a step takes", () => {
    expect(stepSeconds(contacts)).toBeCloseTo(0.35, 9);
  });
});
