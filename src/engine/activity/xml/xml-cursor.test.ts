import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  attributes,
  isCutShort,
  nameHash,
  nextAttribute,
  nextToken,
  TOKEN,
  xmlCursor,
} from "./xml-cursor.ts";

/** Tokens as text: `+name` opened, `-name` closed, and texts in quotes; names the test knows. */
function tokens(xml: string | Uint8Array): string[] {
  const bytes = typeof xml === "string" ? new TextEncoder().encode(xml) : xml;
  const cursor = xmlCursor(bytes);
  const names = new Map(["a", "b", "c"].map((name) => [nameHash(name), name]));
  const seen: string[] = [];
  for (let kind = nextToken(cursor); kind !== TOKEN.end; kind = nextToken(cursor)) {
    if (kind === TOKEN.text)
      seen.push(JSON.stringify(new TextDecoder().decode(bytes.subarray(cursor.from, cursor.to))));
    else seen.push(`${kind === TOKEN.open ? "+" : "-"}${names.get(cursor.name) ?? "?"}`);
  }
  seen.push(isCutShort(cursor) ? "cut" : "whole");
  return seen;
}

describe("the XML cursor", () => {
  it.each([
    ["<a>x</a>", ["+a", '"x"', "-a", "whole"]],
    ["<p:a  k='>' ><b/></p:a >", ["+a", "+b", "-b", "-a", "whole"]],
    ["  <?xml version='1.0'?><!-- <b> --><a></a> ", ["+a", "-a", "whole"]],
    ["<!DOCTYPE a [<!ENTITY b '<b>]>'><!-- ]> -->]><a/>", ["+a", "-a", "whole"]],
    ["<a><![CDATA[<b>]]></a>", ["+a", '"<b>"', "-a", "whole"]],
    ["<A><B/></A>", ["+a", "+b", "-b", "-a", "whole"]],
    ["<a>1 < 2</a>", ["+a", '"1 < 2"', "-a", "whole"]],
    ["<a><b></a>", ["+a", "+b", "-a", "whole"]],
    ["<a><b>x", ["+a", "+b", "cut"]],
    ["<a><b k='", ["+a", "cut"]],
    ["<a><!-- never", ["+a", "cut"]],
    ["<a k='1 ><b/></a>", ["+a", "+b", "-b", "-a", "whole"]],
    ["", ["whole"]],
    ["plain text", ["whole"]],
  ])("walks over %s", (xml, expected) => {
    expect(tokens(xml)).toEqual(expected);
  });

  it("gives attributes in either quote, with prefixes and blanks around", () => {
    const bytes = new TextEncoder().encode("<a x:lat = \"1\" lon='2'/>");
    const cursor = xmlCursor(bytes);
    nextToken(cursor);
    const attribute = attributes(cursor);
    const seen: [number, string][] = [];
    while (nextAttribute(cursor, attribute)) {
      seen.push([attribute.name, new TextDecoder().decode(bytes.subarray(attribute.from, attribute.to))]);
    }
    expect(seen).toEqual([
      [nameHash("lat"), "1"],
      [nameHash("lon"), "2"],
    ]);
  });

  it("comes to an end on any bytes", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "/",
      "!",
      "--",
      "[CDATA[",
      "]]>",
      "?",
      "a",
      '"',
      "'",
      "=",
      " ",
      "\u0000",
      "é",
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void tokens(pieces.join(""))));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void tokens(bytes)));
  });

  it("walks a tag that never ends, and a million open ones, in one pass", () => {
    expect(tokens(`<a ${"k='v' ".repeat(200_000)}`).at(-1)).toBe("whole");
    expect(tokens("<b>".repeat(1_000_000)).length).toBe(1_000_001);
  });
});
