import { describe, expect, it } from "vitest";
import type { Finding, Verdict } from "../../engine/findings/finding.ts";
import { whatMoved } from "./what-moved.ts";

const found = (id: string, verdict: Verdict): Finding => ({
  rule: { id, version: 1, weight: "low", references: [] },
  verdict,
  evidence: [],
  missing: [],
});

describe("what moved", () => {
  it("is nothing while order and verdicts stay", () => {
    const findings = [found("a", "likely"), found("b", "possible")];
    expect(whatMoved(findings, findings)).toEqual([]);
  });

  it("names a new verdict once, and not its climb as well", () => {
    const before = [found("a", "possible"), found("b", "cannot-tell")];
    const after = [found("b", "likely"), found("a", "possible")];
    expect(whatMoved(before, after)).toEqual([
      { kind: "verdict", id: "b", verdict: "likely", before: "cannot-tell" },
    ]);
  });

  it("names what climbed, never what was pushed down", () => {
    const before = [found("a", "possible"), found("b", "possible"), found("c", "possible")];
    const after = [found("c", "possible"), found("a", "possible"), found("b", "possible")];
    expect(whatMoved(before, after)).toEqual([{ kind: "place", id: "c", place: 1, before: 3 }]);
  });

  it("tells three at most, and leaves findings out that were not there before", () => {
    const ids = ["a", "b", "c", "d"];
    const before = ids.map((id) => found(id, "cannot-tell"));
    const after = [found("new", "likely"), ...ids.map((id) => found(id, "unlikely"))];
    expect(whatMoved(before, after).map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });
});
