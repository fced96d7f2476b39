import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Backstride } from "../../app/backstride.ts";
import { openBackstride } from "../open-backstride.ts";
import { CLIP_LIMIT_BYTES } from "./clip-body.ts";
import { createServer } from "./server.ts";
import { openUploads, type Uploads } from "./uploads.ts";

const PORT = 4747;
const HOME_PAGE = `http://localhost:${PORT}`;
const RUN = readFileSync(join(import.meta.dirname, "../../../fixtures/activities/ten-minutes.fit"));

let home: string;
let backstride: Backstride;
let uploads: Uploads;
let server: Hono;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "backstride-server-"));
  backstride = await openBackstride(home, { nowMs: () => Date.parse("2026-05-06T12:00:00Z"), workers: 0 });
  uploads = openUploads(join(home, "uploads"), backstride);
  server = createServer({ backstride, uploads, screens: join(home, "screens"), port: () => PORT });
});

afterEach(async () => {
  await uploads.settled();
  await backstride.close();
  rmSync(home, { recursive: true, force: true });
});

const ask = (path: string, options: RequestInit & { headers?: Record<string, string> } = {}) =>
  server.request(`${HOME_PAGE}${path}`, {
    ...options,
    headers: { host: `localhost:${PORT}`, ...options.headers },
  });

const send = (method: string, path: string, body?: unknown) =>
  ask(path, {
    method,
    headers: { origin: HOME_PAGE, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

describe("the loopback server", () => {
  it.each([
    ["localhost:4747", 200],
    ["127.0.0.1:4747", 200],
    ["[::1]:4747", 200],
    ["localhost:4748", 403],
    ["localhost", 403],
    ["evil.example:4747", 403],
    ["localhost.evil.example:4747", 403],
    ["192.168.1.7:4747", 403],
    ["", 403],
  ])("answers a request for the host %j with %i", async (host, status) => {
    expect((await ask("/api/overview", { headers: { host } })).status).toBe(status);
  });

  it.each([
    ["http://localhost:4747", 200],
    ["http://127.0.0.1:4747", 200],
    ["http://localhost:9999", 403],
    ["https://localhost:4747", 403],
    ["http://evil.example", 403],
    ["null", 403],
  ])("answers a page from %s with %i", async (origin, status) => {
    expect((await ask("/api/overview", { headers: { origin } })).status).toBe(status);
  });

  it("refuses what another site started, even without an origin", async () => {
    for (const site of ["cross-site", "same-site"]) {
      const headers = { "sec-fetch-site": site, "sec-fetch-mode": "no-cors" };
      expect((await ask("/api/runs", { headers })).status).toBe(403);
      expect((await ask("/api/everything", { method: "DELETE", headers })).status).toBe(403);
    }
  });

  it("lets a link from elsewhere open a screen, but not an answer of the API", async () => {
    const headers = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
    expect((await ask("/api/export", { headers })).status).toBe(403);
    expect((await ask("/runs", { headers })).status).not.toBe(403);
  });

  it("forbids every answer to load, frame or leak anything", async () => {
    const { headers } = await ask("/api/overview");
    expect(headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(headers.get("content-security-policy")?.match(/'\S*unsafe\S*'/g)).toEqual(["'wasm-unsafe-eval'"]);
    expect(headers.get("content-security-policy")).toContain("worker-src 'self'");
    expect(headers.get("permissions-policy")).toContain(
      "camera=(self), accelerometer=(self), gyroscope=(self), geolocation=()",
    );
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it("names the field of a bad request", async () => {
    const cases = [
      ["POST", "/api/runs", { ranOnDay: "2026-02-30" }, "ranOnDay"],
      ["POST", "/api/runs", { ranOnDay: "2026-02-03", distanceM: -5 }, "distanceM"],
      ["POST", "/api/runs", { ranOnDay: "2026-02-03", surprise: 1 }, "body"],
      ["PATCH", "/api/settings", { bodyMassKg: 5000 }, "bodyMassKg"],
      ["POST", "/api/shoes", { name: "" }, "name"],
    ] as const;
    for (const [method, path, body, field] of cases) {
      const response = await send(method, path, body);
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({ problem: { kind: "bad-field", field } });
    }
    expect((await ask("/api/why?since=yesterday")).status).toBe(422);
  });

  it("says that a run, an import or a route is not there", async () => {
    for (const path of [
      "/api/runs/nothing",
      "/api/imports/nothing",
      "/api/imports/nothing/outcomes",
      "/api/nothing",
    ])
      expect((await ask(path)).status).toBe(404);
  });

  const takesJson = (): readonly (readonly [method: string, path: string])[] =>
    server.routes
      .filter(({ method, path }) => /POST|PUT|PATCH/.test(method) && !/imports|samples/.test(path))
      .map(({ method, path }) => [method, path.replace(":id", "any")] as const);

  it("takes no JSON larger than it needs, whatever it is about", async () => {
    expect(takesJson().length).toBeGreaterThan(8);
    const body = { name: "x".repeat(CLIP_LIMIT_BYTES) };
    for (const [method, path] of takesJson()) {
      const large = path === "/api/clips" ? body : { name: "x".repeat(70_000) };
      expect((await send(method, path, large)).status, path).toBe(413);
    }
  });

  it("says of a request without its body that it is no JSON", async () => {
    for (const [method, path] of takesJson()) {
      const response = await send(method, path);
      expect(response.status, path).toBe(422);
      expect(await response.json(), path).toMatchObject({ problem: { kind: "bad-field", field: "body" } });
    }
  });

  it("keeps a run told by hand and follows its correction", async () => {
    const added = await send("POST", "/api/runs", {
      ranOnDay: "2026-05-01",
      distanceM: 10_000,
      movingTimeS: 3600,
    });
    const { run } = (await added.json()) as { run: { id: string } };
    const corrected = await send("PATCH", `/api/runs/${run.id}`, { distanceM: 12_000 });
    expect(await corrected.json()).toMatchObject({ run: { distanceM: 12_000, corrected: ["distanceM"] } });
    expect(await (await ask("/api/overview")).json()).toMatchObject({ runs: 1 });
  });
});

describe("what is told to the server", () => {
  const told = (entries: readonly object[]) => send("POST", "/api/diary", { entries });
  const answers = {
    kind: "answers",
    entryId: "a",
    enteredAtMs: 1,
    onDay: "2026-05-06",
    answers: { "saddle-numbness": "yes" },
  };

  it("is judged at once and kept", async () => {
    expect(await (await told([answers])).json()).toMatchObject({ outcome: "emergency-now", locks: "all" });
    expect(await (await ask("/api/triage")).json()).toMatchObject({ outcome: "emergency-now" });
    expect(await (await ask("/api/diary")).json()).toMatchObject({ earlierEmergencies: [{ flag: "RF01" }] });
  });

  it("is refused by the name of what is wrong", async () => {
    const cases = [
      [{ ...answers, answers: { "saddle-numbness": "maybe" } }, "saddle-numbness"],
      [{ ...answers, answers: { nothing: "yes" } }, "nothing"],
      [
        { kind: "check-in", entryId: "b", enteredAtMs: 1, onDay: "2026-05-06", checkIn: { painNow: 11 } },
        "entries.0.checkIn.painNow",
      ],
    ] as const;
    for (const [entry, field] of cases) {
      const response = await told([entry]);
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({ problem: { kind: "bad-field", field } });
    }
  });

  it("may be at either end of what is possible", async () => {
    for (const checkIn of [
      { painNow: 0, painBeganAtM: 0, painBeganAtS: 0, sleepHours: 0, stress: 0, sittingHours: 0 },
      {
        painNow: 10,
        painBeganAtM: 1_000_000,
        painBeganAtS: 604_800,
        sleepHours: 24,
        stress: 10,
        sittingHours: 24,
      },
    ]) {
      const entry = { kind: "check-in", entryId: "e", enteredAtMs: 0, onDay: "2026-05-06", checkIn };
      expect((await told([entry])).status).toBe(200);
    }
  });

  it("cannot write an emergency or a lock of its own", async () => {
    expect(
      (await told([{ kind: "emergency", entryId: "c", enteredAtMs: 1, onDay: "2026-05-06", flag: "RF01" }]))
        .status,
    ).toBe(422);
  });
});

describe("files brought to the server", () => {
  const open = async (): Promise<string> =>
    ((await (await send("POST", "/api/imports")).json()) as { importId: string }).importId;
  const put = (importId: string, name: string, body: Uint8Array<ArrayBuffer>) =>
    ask(`/api/imports/${importId}/files?name=${encodeURIComponent(name)}`, {
      method: "PUT",
      headers: { origin: HOME_PAGE },
      body,
    });

  it("are imported, and their outcomes can be read later", async () => {
    const importId = await open();
    expect((await put(importId, "folder/run.fit", new Uint8Array(RUN))).status).toBe(200);
    expect((await put(importId, "folder/notes.txt", new TextEncoder().encode("hello"))).status).toBe(200);
    expect((await send("POST", `/api/imports/${importId}/start`)).status).toBe(200);
    await uploads.settled();
    expect(await (await ask(`/api/imports/${importId}`)).json()).toMatchObject({
      stage: "finished",
      added: 1,
      skipped: 1,
    });
    const outcomes = (await (await ask(`/api/imports/${importId}/outcomes`)).json()) as {
      name: string;
      kind: string;
    }[];
    expect(outcomes.map(({ name, kind }) => [name, kind]).toSorted()).toEqual([
      ["folder/notes.txt", "skipped"],
      ["folder/run.fit", "added"],
    ]);
    expect(readdirSync(join(home, "uploads"))).toEqual([]);
  });

  it("of an earlier start of the program are told from what is kept, each import by itself", async () => {
    const importIds = [await open(), await open()];
    await put(importIds[0] ?? "", "run.fit", new Uint8Array(RUN));
    await put(importIds[1] ?? "", "notes.txt", new TextEncoder().encode("hello"));
    for (const importId of importIds) await send("POST", `/api/imports/${importId}/start`);
    await uploads.settled();
    uploads = openUploads(join(home, "uploads"), backstride);
    server = createServer({ backstride, uploads, screens: home, port: () => PORT });

    const toldOf = async (importId = "") => (await ask(`/api/imports/${importId}`)).json();
    expect(await toldOf(importIds[0])).toMatchObject({
      importId: importIds[0],
      added: 1,
      skipped: 0,
      done: 1,
      total: 1,
    });
    expect(await toldOf(importIds[1])).toMatchObject({
      importId: importIds[1],
      added: 0,
      skipped: 1,
      done: 1,
      total: 1,
    });
  });

  it("go along with an export only when they are asked for", async () => {
    const importId = await open();
    await put(importId, "run.fit", new Uint8Array(RUN));
    await send("POST", `/api/imports/${importId}/start`);
    await uploads.settled();
    const hasBytes = async (path: string): Promise<readonly boolean[]> => {
      const { originals } = (await (await ask(path)).json()) as { originals: readonly object[] };
      return originals.map((original) => "base64" in original);
    };
    expect(await hasBytes("/api/export")).toEqual([false]);
    expect(await hasBytes("/api/export?originals=yes")).toEqual([true]);
  });

  it.each(["../run.fit", "a/../../run.fit", "", "..", "a\\b.fit", "a\u0000b"])(
    "are refused under the name %j",
    async (name) => {
      expect((await put(await open(), name, new Uint8Array(RUN))).status).toBe(422);
    },
  );

  it("keep both files of one name", async () => {
    const importId = await open();
    await put(importId, "run.fit", new Uint8Array(RUN));
    await put(importId, "run.fit", new TextEncoder().encode("another file of that name"));
    await send("POST", `/api/imports/${importId}/start`);
    await uploads.settled();
    const outcomes = (await (await ask(`/api/imports/${importId}/outcomes`)).json()) as { name: string }[];
    expect(outcomes.map(({ name }) => name).toSorted()).toEqual(["run (2).fit", "run.fit"]);
  });

  it("are not taken for an import that nobody opened", async () => {
    expect((await put("../../etc", "run.fit", new Uint8Array(RUN))).status).toBe(404);
  });

  it("are read after a restart when the import had been started", async () => {
    const importId = await open();
    await put(importId, "run.fit", new Uint8Array(RUN));
    const stopped = openUploads(join(home, "uploads"), { importPaths: () => new Promise(() => undefined) });
    await stopped.start(importId);

    await uploads.resume();
    await uploads.settled();
    expect(await backstride.overview()).toMatchObject({ runs: 1 });
  });

  it("that were never started are cleared away at the next start", async () => {
    await put(await open(), "run.fit", new Uint8Array(RUN));
    await openUploads(join(home, "uploads"), backstride).resume();
    expect(readdirSync(join(home, "uploads"))).toEqual([]);
  });
});
