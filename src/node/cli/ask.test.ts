import { describe, expect, it } from "vitest";
import { typeOpening } from "../../../test/type-in.ts";
import { CARDS } from "../../engine/learn/cards.ts";
import { EXIT } from "./exit-codes.ts";

/** Types one command line on a machine where nothing may be opened. */
const type = (...words: string[]) =>
  typeOpening(() => Promise.reject(new Error("the store was opened")), ...words);

describe("asking at the command line", () => {
  it("shows the emergency signs before anything else", async () => {
    const { out } = await type("ask", "my legs are both numb: both legs tingle since my long run");
    expect(out).toMatch(/^If any of these is true/);
    expect(out).toContain("call the emergency number now");
    const { json } = await type("--json", "ask", "chest pain");
    expect(Object.keys(json()).slice(0, 2)).toEqual(["schema", "emergency"]);
  });

  it("names help first when somebody tells of harming themselves", async () => {
    expect((await type("ask", "I've thought about killing myself")).out).toMatch(
      /^If you think of harming yourself, call/,
    );
  });

  it("answers with a card, each sentence with its grade and its sources", async () => {
    const { out, exit } = await type("ask", "does", "ice", "help");
    expect(exit).toBe(EXIT.done);
    expect(out).toMatch(/^Heat and cold\n/);
    expect(out).toContain("Research behind the idea is weak. [1]");
    expect(out).toContain("[1] French SD");
    expect(out).not.toContain("undefined");
  });

  it("answers machines with a schema, sources by id, and nothing that is only for the search", async () => {
    const { json } = await type("--json", "ask", "worn shoes");
    expect(json()).toMatchObject({
      schema: "backstride.ask/1",
      asked: "worn shoes",
      best: { id: "worn-shoes", statements: [{ grade: "weak" }, {}, {}] },
      references: { kong2009: { id: "kong2009", year: 2009 } },
    });
    expect(json().best).not.toHaveProperty("searchWords");
    expect(json()).not.toHaveProperty("emergency");
  });

  it("finds nothing for what it does not know, and says so", async () => {
    const { out, exit } = await type("ask", "xyzzy");
    expect(exit).toBe(EXIT.notFound);
    expect(out).toContain("Nothing was found");
  });
});

describe("learning at the command line", () => {
  it("lists every card", async () => {
    const { out } = await type("learn");
    expect(CARDS.filter(({ id, title }) => !out.includes(id) || !out.includes(title))).toEqual([]);
  });

  it.each(CARDS.map(({ id }) => id))("shows the card %s", async (id) => {
    const { out, exit } = await type("learn", id);
    expect(exit).toBe(EXIT.done);
    expect(out).not.toMatch(/undefined|\[0\]/);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(92);
  });

  it("names what it does not have", async () => {
    const { remarks, exit } = await type("learn", "nobody");
    expect(exit).toBe(EXIT.notFound);
    expect(remarks).toContain("nobody");
  });
});

describe("the articles at the command line", () => {
  it("are held against each other and against research", async () => {
    const { out } = await type("learn", "--articles");
    expect(out).toContain("Heat at any time.");
    expect(out).toContain("“Raise weekly mileage by no more than ten percent.” (card ten-percent-rule)");
    expect(out).not.toContain("undefined");
    const { json } = await type("--json", "learn", "--articles");
    expect(json()).toMatchObject({ schema: "backstride.articles/1", disagreements: { length: 10 } });
  });
});
