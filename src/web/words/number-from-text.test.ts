import { describe, expect, it } from "vitest";
import { numberFromText, secondsFromText } from "./number-from-text.ts";

describe("number from text", () => {
  it.each([
    ["12", 12],
    ["12.5", 12.5],
    ["12,5", 12.5],
    [" 7 ", 7],
    ["", undefined],
    ["-3", undefined],
    ["1e3", undefined],
    ["ten", undefined],
  ])("reads %j as %j", (text, number) => {
    expect(numberFromText(text)).toBe(number);
  });

  it.each([
    ["45", 2700],
    ["42:07", 2527],
    ["1:02:45", 3765],
    ["1:75", undefined],
    ["1:02:45:00", undefined],
    ["", undefined],
  ])("reads the time %j as %j seconds", (text, seconds) => {
    expect(secondsFromText(text)).toBe(seconds);
  });
});
