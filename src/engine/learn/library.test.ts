import { describe, expect, test } from "vitest";
import { emergencyCard } from "../evidence/emergency-card.ts";
import { CARDS } from "./cards.ts";
import { openLibrary } from "./library.ts";

const ask = openLibrary([{ kind: "finding", id: "late-run-drift", title: "Fading late in a run" }]);

describe("asking", () => {
  test.each([
    "my saddle area is numb",
    "numb between my legs",
    "i can't feel it when i wipe and it tingles down there",
    "since yesterday I can't hold my pee",
    "trouble starting to pee",
    "lost control of my bowels",
    "am i incontinent",
    "pain shooting down both legs",
    "both legs tingle",
    "my leg gives way",
    "I can't lift my foot",
    "back pain and chest pain",
    "chest feels tight when my back hurts",
    "I can't breathe well",
    "sudden severe back pain, nearly fainted",
    "back pain with fever",
    "I fell off my bike and my back hurts",
    "car accident back pain",
    "vomiting blood after ibuprofen",
    "dark urine after the race",
    "pregnant and bleeding",
    "I had cancer and now my leg is weak",
  ])("“%s” shows the emergency signs before all else", (text) => {
    expect(ask(text).emergency).toMatchObject(emergencyCard());
    expect(Object.keys(ask(text))[0]).toBe("emergency");
  });

  test("does not ring for any ordinary question of the cards", () => {
    const danger = new Set(["emergency-signs", "numbness", "is-it-serious", "leg-pain"]);
    const asked = CARDS.filter(({ id }) => !danger.has(id)).flatMap(({ questions }) => questions);
    expect(asked.filter((text) => ask(text).emergency !== undefined)).toEqual([]);
  });

  test.each([
    ["I wet myself on my run", "bladder-change"],
    ["my arse has gone numb", "saddle-numbness"],
    ["I've thought about killing myself", "mood"],
  ])("“%s” opens the question %s", (text, question) => {
    expect(ask(text).emergency?.opens).toContain(question);
  });

  test.each(["chest pain?", "should I worry about chest pain", "what if I lose control of my bladder"])(
    "“%s” shows the signs, though nobody says they are there",
    (text) => {
      expect(ask(text).emergency).toBeDefined();
    },
  );

  test("finds exercises and findings beside cards", () => {
    expect(ask("bird-dog").hits).toContainEqual(expect.objectContaining({ kind: "exercise", id: "E12" }));
    expect(ask("fading late").hits[0]).toMatchObject({ kind: "finding", id: "late-run-drift" });
    expect(ask("bird-dog").best?.id).toBe("core");
  });

  test("has no best card for words it does not know", () => {
    expect(ask("xyzzy")).toEqual({ hits: [] });
  });
});
