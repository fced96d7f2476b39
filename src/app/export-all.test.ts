import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { base64Of } from "./export-all.ts";

describe("base64", () => {
  it("is what everybody else writes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString("base64"));
      }),
    );
  });

  it("of a large recording is whole", () => {
    const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => index * 7);
    expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString("base64"));
  });
});
