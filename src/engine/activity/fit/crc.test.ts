import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crcOf } from "./crc.ts";

/** Bit by bit, as the checksum is defined. */
const slowCrcOf = (bytes: Uint8Array): number => {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1;
  }
  return crc;
};

describe("crc", () => {
  it("is 0xBB3D for the check text", () => {
    expect(crcOf(new TextEncoder().encode("123456789"), 0, 9)).toBe(0xbb3d);
  });

  it("is that of the definition, wherever the bytes lie", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(40), fc.nat(40), (bytes, from, less) => {
        const to = Math.max(from, bytes.length - less);
        const part = bytes.subarray(from, to);
        expect(crcOf(bytes, Math.min(from, bytes.length), Math.min(to, bytes.length))).toBe(slowCrcOf(part));
      }),
      { seed: 3 },
    );
  });
});
