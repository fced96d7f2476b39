import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aBackstride, aFolder } from "../../../test/a-backstride.ts";
import { createServer } from "./server.ts";
import { openUploads } from "./uploads.ts";

const PORT = 4747;
const HOME_PAGE = `http://localhost:${PORT}`;

async function aServer() {
  const folder = aFolder({});
  const { backstride } = await aBackstride();
  const uploads = openUploads(join(folder, "uploads"), backstride);
  const server = createServer({ backstride, uploads, screens: folder, port: () => PORT });
  const ask = async (method: string, path: string, body?: unknown) => {
    const answer = await server.request(`${HOME_PAGE}${path}`, {
      method,
      headers: { host: `localhost:${PORT}`, origin: HOME_PAGE, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
  };
  return ask;
}

const design = {
  lever: { kind: "distance-split" },
  outcome: "worst-pain-next-day",
  pairs: 8,
  blockDays: 7,
  washOutDays: 1,
  beginsOnDay: "2024-06-02",
  abovePain: 5,
};

describe("the routes of the personal model", () => {
  it("answer a runner of whom nothing is known with what is missing", async () => {
    const ask = await aServer();
    expect(await ask("GET", "/api/personal")).toMatchObject({
      status: 200,
      json: { onDay: "2024-06-01", effects: { kind: "silent" } },
    });
    expect(await ask("GET", "/api/forecast")).toMatchObject({
      status: 200,
      json: { kind: "forecast", forecast: { answer: { kind: "silent" } } },
    });
    expect(await ask("GET", "/api/experiments")).toEqual({
      status: 200,
      json: { onDay: "2024-06-01", experiments: [] },
    });
  });

  it("take a what-if, and refuse a threshold no pain can pass", async () => {
    const ask = await aServer();
    expect(await ask("POST", "/api/forecast", { whatIf: { distancesM: [10_000, 14_000] } })).toMatchObject({
      status: 200,
      json: { whatIf: { speaking: "nobody" } },
    });
    expect(await ask("POST", "/api/forecast", { abovePain: 10 })).toMatchObject({
      status: 422,
      json: { problem: { kind: "bad-field", field: "abovePain" } },
    });
    expect((await ask("POST", "/api/forecast", { abovePain: "much" })).status).toBe(422);
    expect((await ask("POST", "/api/forecast", "{")).status).toBe(422);
  });

  it("forecast above the line the runner keeps, until another is asked about or it is given up", async () => {
    const ask = await aServer();
    const threshold = async (body?: object) =>
      (await ask(body === undefined ? "GET" : "POST", "/api/forecast", body)).json;
    expect((await ask("PATCH", "/api/settings", { flareThreshold: 10 })).status).toBe(422);
    expect((await ask("PATCH", "/api/settings", { flareThreshold: 4 })).status).toBe(200);
    expect(await threshold()).toMatchObject({
      forecast: { threshold: { abovePain: 4, basis: "chosen" } },
    });
    expect(await threshold({ abovePain: 2 })).toMatchObject({ forecast: { threshold: { abovePain: 2 } } });
    expect((await ask("PATCH", "/api/settings", { flareThreshold: "own-days" })).status).toBe(200);
    expect(await threshold()).toMatchObject({ forecast: { threshold: { basis: "own-history" } } });
  });

  it("say as an answer why an experiment cannot begin, and refuse what is none", async () => {
    const ask = await aServer();
    expect(await ask("POST", "/api/experiments", { kind: "begin", design })).toMatchObject({
      status: 200,
      json: { kind: "refused", because: { kind: "not-cleared" } },
    });
    const wrong = { ...design, lever: { kind: "more-of-everything" } };
    expect((await ask("POST", "/api/experiments", { kind: "begin", design: wrong })).status).toBe(422);
    expect((await ask("POST", "/api/experiments", { kind: "note", experimentId: "x" })).status).toBe(422);
  });

  it("take no experiment through the diary: they are written down by the app alone", async () => {
    const ask = await aServer();
    const entry = {
      entryId: "forged",
      enteredAtMs: 0,
      onDay: "2024-06-01",
      kind: "experiment",
      event: { kind: "stopped", experimentId: "x", because: "runner" },
    };
    expect((await ask("POST", "/api/diary", { entries: [entry] })).status).toBe(422);
  });
});
