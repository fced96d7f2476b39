import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsOfCsv } from "./csv.ts";

describe("rows of a CSV text", () => {
  it.each([
    [
      "plain",
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "any line ending",
      "a,b\r\n1,2\r3,4",
      [
        ["a", "b"],
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    [
      "quotes, separators and breaks inside quotes",
      'a,b\n"x, ""y""\nz",2',
      [
        ["a", "b"],
        ['x, "y"\nz', "2"],
      ],
    ],
    [
      "a mark and semicolons",
      "\ufeffa;b,c;d\n1;2;3",
      [
        ["a", "b,c", "d"],
        ["1", "2", "3"],
      ],
    ],
    [
      "an empty last field",
      "a,b\n1,",
      [
        ["a", "b"],
        ["1", ""],
      ],
    ],
    [
      "empty lines between",
      "a,b\n\n\n1,2\n\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["a quote that never closes", 'a,b\n"1,2', [["a", "b"], ["1,2"]]],
    [
      "text after a closing quote",
      'a,b\n"1"x,2',
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["nothing", "", []],
  ])("with %s", (_, text, rows) => {
    expect(rowsOfCsv(text)).toEqual(rows);
  });

  it("come back as they were written", () => {
    const field = fc.string({ unit: fc.constantFrom("a", "é", '"', ",", ";", "\n", "\r", " ", "1", "日") });
    fc.assert(
      fc.property(fc.array(fc.tuple(field, field, field), { minLength: 1, maxLength: 8 }), (rows) => {
        const text = [["h", "e", "ad"], ...rows]
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(","))
          .join("\r\n");
        expect(rowsOfCsv(text).slice(1)).toEqual(rows);
      }),
    );
  });

  it("are found in any text without hanging", () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void rowsOfCsv(text)));
  });
});
