import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextToken, xmlCursor } from "./xml-cursor.ts";
import { numberIn, readText, timeIn, utcOffsetIn } from "./xml-values.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const number = (text: string): number => numberIn(bytesOf(text), 0, bytesOf(text).length);
const time = (text: string): number => timeIn(bytesOf(text), 0, bytesOf(text).length);
const offset = (text: string) => utcOffsetIn(bytesOf(text), 0, bytesOf(text).length);

describe("a number in bytes", () => {
  it("is the number the language reads, to the last bit", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(number(String(value))).toBe(value);
        expect(number(value.toFixed(7).slice(0, 60))).toBe(Number(value.toFixed(7).slice(0, 60)));
      }),
    );
  });

  it.each([
    [" 12.5\n", 12.5],
    ["-0.5", -0.5],
    ["+7", 7],
    ["1.5E-5", 1.5e-5],
    ["48,123", 48.123],
    ["45.2068527974188327789306640625", 45.20685279741883],
    [".5", 0.5],
    ["5.", 5],
  ])("%j is %d", (text, value) => {
    expect(number(text)).toBe(value);
  });

  it.each(["", " ", "-", ".", "null", "NaN", "Infinity", "0x10", "1 2", "1.2.3", "--1", "9".repeat(100)])(
    "%j is none",
    (text) => {
      expect(number(text)).toBeNaN();
    },
  );
});

describe("a time in bytes", () => {
  it("is the instant the language reads", () => {
    const least = new Date("1970-01-01");
    fc.assert(
      fc.property(fc.date({ min: least, max: new Date("2200-01-01"), noInvalidDate: true }), (date) => {
        expect(time(date.toISOString())).toBe(date.getTime());
      }),
    );
  });

  it.each([
    ["2024-02-29T23:59:59Z", "2024-02-29T23:59:59Z"],
    ["2024-02-29T23:59:59", "2024-02-29T23:59:59Z"],
    ["2024-02-29 23:59:59 +0130", "2024-02-29T22:29:59Z"],
    ["2024-02-29T23:59:59-05:00", "2024-03-01T04:59:59Z"],
    ["2024-02-29T23:59:59+02", "2024-02-29T21:59:59Z"],
    ["  2024-02-29T23:59:59.5Z ", "2024-02-29T23:59:59.500Z"],
    ["2024-02-29T24:00:00Z", "2024-03-01T00:00:00Z"],
  ])("%j is %s", (text, iso) => {
    expect(time(text)).toBe(Date.parse(iso));
  });

  it("keeps fractions down to microseconds", () => {
    expect(time("1970-01-01T00:00:00.900001Z")).toBe(900.001);
  });

  it.each(["", "2024-13-01T00:00:00Z", "2024-01-01", "2024-01-01T25:00:00Z", "not a time at all!!"])(
    "%j is none",
    (text) => {
      expect(time(text)).toBeNaN();
    },
  );

  it("tells where the runner was only by an offset other than zero", () => {
    expect(offset("2024-01-01T10:00:00+02:00")).toBe(7200);
    expect(offset("2024-01-01T10:00:00.000-0530")).toBe(-19800);
    for (const text of ["2024-01-01T10:00:00Z", "2024-01-01T10:00:00", "2024-01-01T10:00:00+00:00"]) {
      expect(offset(text)).toBeUndefined();
    }
  });
});

describe("a text", () => {
  const read = (xml: string, encoding = "utf-8"): string | undefined => {
    const cursor = xmlCursor(bytesOf(xml));
    nextToken(cursor);
    return readText(cursor, encoding);
  };

  it.each([
    ["<n>a &amp; b &#233; &#x1F3C3; &quot;</n>", 'a & b é 🏃 "'],
    ["<n><![CDATA[a & <b>]]> c</n>", "a & <b> c"],
    ["<n>one<b>two</b>three</n>", "onethree"],
    ["<n> easy <5k & slow </n>", "easy <5k & slow"],
    ["<n>&lol; stays</n>", "&lol; stays"],
    ["<n>   </n>", undefined],
    ["<n/>", undefined],
  ])("in %s is %j", (xml, text) => {
    expect(read(xml)).toBe(text);
  });

  it("in windows-1252 is read though nothing declares it", () => {
    const cursor = xmlCursor(Uint8Array.from("<n>Frühlauf</n>", (character) => character.charCodeAt(0)));
    nextToken(cursor);
    expect(readText(cursor, "utf-8")).toBe("Frühlauf");
  });
});
