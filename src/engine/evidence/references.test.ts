import { describe, expect, test } from "vitest";
import { claimById } from "./claims.ts";
import evidence from "./references.json" with { type: "json" };
import { printableReference, referenceById } from "./references.ts";
import rules from "./rules.json" with { type: "json" };

describe("printable reference", () => {
  test("is never one that was not verified", () => {
    const notVerified = evidence.references.filter((reference) => !reference.verified);
    expect(notVerified.length).toBeGreaterThan(0);
    expect(notVerified.map((reference) => printableReference(reference.id)).filter(Boolean)).toEqual([]);
  });

  test("is nothing for an id nobody knows", () => {
    expect(referenceById("nobody1999")).toBeUndefined();
    expect(printableReference("nobody1999")).toBeUndefined();
  });

  test("shows all of a source that was fully seen", () => {
    expect(printableReference("frandsen2025")).toMatchObject({
      year: 2025,
      journal: "Br J Sports Med 59(17):1203-1210",
      authors: expect.stringContaining("Frandsen"),
    });
  });

  test("hides volume and pages, authors, year or title where they were not seen", () => {
    expect(printableReference("nielsen2014")).toMatchObject({
      journal: "J Orthop Sports Phys Ther",
      year: 2014,
    });
    expect(printableReference("laird2014")).not.toHaveProperty("authors");
    expect(printableReference("damsted2015")).not.toHaveProperty("year");
    expect(printableReference("teng2016")).toBeUndefined();
  });

  test("hides only what it knows how to hide", () => {
    const fields = new Set(evidence.references.flatMap((reference) => reference.unconfirmed_fields));
    const known = ["article number", "authors", "some detail, see note", "title", "volume/pages", "year"];
    const seen = evidence.references.filter(({ verified }) => verified).flatMap((r) => r.unconfirmed_fields);
    expect(fields.size).toBeGreaterThan(0);
    expect(new Set(seen)).toEqual(new Set(known));
  });
});

describe("evidence base", () => {
  test("names no source in its rules that it does not hold", () => {
    const cited = [...rules.rules, ...rules.cause_weights].flatMap((rule) => rule.refs);
    expect(cited.filter((id) => referenceById(id) === undefined)).toEqual([]);
  });

  test("grades the ten-percent rule as contradicted", () => {
    expect(claimById("S2-20")?.grade).toBe("contradicted");
  });
});
