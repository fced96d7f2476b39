import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Backstride } from "../../app/backstride.ts";
import { base64Of } from "../../app/export-all.ts";
import { packTrack } from "../../app/gait/pack-track.ts";
import { type MadeMotion, makeTrack } from "../../engine/gait/make-track.ts";
import { openBackstride } from "../open-backstride.ts";
import { CLIP_LIMIT_BYTES } from "./clip-body.ts";
import { createServer } from "./server.ts";
import { openUploads } from "./uploads.ts";

const HOME_PAGE = "http://localhost:4747";

let home: string;
let backstride: Backstride;
let server: Hono;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "backstride-clips-"));
  backstride = await openBackstride(home, { nowMs: () => Date.parse("2026-05-06T12:00:00Z"), workers: 0 });
  const uploads = openUploads(join(home, "uploads"), backstride);
  server = createServer({ backstride, uploads, screens: join(home, "screens"), port: () => 4747 });
});
afterEach(async () => {
  await backstride.close();
  rmSync(home, { recursive: true, force: true });
});

const send = (method: string, path: string, body?: string) =>
  server.request(`${HOME_PAGE}${path}`, {
    method,
    headers: { host: "localhost:4747", origin: HOME_PAGE, "content-type": "application/json" },
    ...(body === undefined ? {} : { body }),
  });
const told = (motion: MadeMotion, more: object = {}) =>
  JSON.stringify({ clipId: "c1", track: base64Of(packTrack(makeTrack(motion).track)), ...more });

describe("clips over the loopback server", () => {
  it("are measured, listed, shown and deleted", async () => {
    const posted = await send("POST", "/api/clips", told({ seconds: 6 }, { heightM: 1.7 }));
    expect(posted.status).toBe(200);
    expect(await posted.json()).toMatchObject({
      id: "c1",
      filmedOnDay: "2026-05-06",
      result: { view: "side" },
    });
    expect(await (await send("GET", "/api/clips")).json()).toHaveLength(1);
    expect(await (await send("GET", "/api/clips/c1")).json()).toMatchObject({ context: { heightM: 1.7 } });
    expect(await (await send("DELETE", "/api/clips/c1")).json()).toEqual({ deleted: true });
    expect((await send("GET", "/api/clips/c1")).status).toBe(404);
  });

  it("are kept once however often they are sent", async () => {
    await send("POST", "/api/clips", told({ seconds: 6 }));
    await send("POST", "/api/clips", told({ seconds: 6 }));
    expect(await (await send("GET", "/api/clips")).json()).toHaveLength(1);
  });

  it("that are no running are refused with the reason", async () => {
    const walked = await send("POST", "/api/clips", told({ kind: "walk" }));
    expect([walked.status, await walked.json()]).toMatchObject([
      422,
      { problem: { kind: "not-measured", refusal: { kind: "walking" } } },
    ]);
  });

  it.each([
    ["an unknown field", told({ seconds: 6 }, { video: "AAAA" }), 422],
    ["a height no runner has", told({ seconds: 6 }, { heightM: 17 }), 422],
    ["landmarks that are none", JSON.stringify({ clipId: "c1", track: "AAAAAAAA" }), 422],
    ["more than a clip can be", `"${"A".repeat(CLIP_LIMIT_BYTES)}"`, 413],
  ])("with %s are refused and not kept", async (_, body, status) => {
    expect((await send("POST", "/api/clips", body)).status).toBe(status);
    expect(await (await send("GET", "/api/clips")).json()).toEqual([]);
  });
});
