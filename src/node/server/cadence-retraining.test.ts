import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openBackstride } from "../open-backstride.ts";
import { createServer } from "./server.ts";
import { openUploads } from "./uploads.ts";

it("how trying more steps has gone is answered for a day, and for nothing else", async () => {
  const home = mkdtempSync(join(tmpdir(), "backstride-cadence-"));
  const backstride = await openBackstride(home, {
    nowMs: () => Date.parse("2026-05-06T12:00:00Z"),
    workers: 0,
  });
  const uploads = openUploads(join(home, "uploads"), backstride);
  const server = createServer({ backstride, uploads, screens: join(home, "screens"), port: () => 4747 });
  const get = (query: string) =>
    server.request(`http://localhost:4747/api/cadence/retraining${query}`, {
      headers: { host: "localhost:4747", origin: "http://localhost:4747" },
    });
  expect(await (await get("?since=2026-04-01")).json()).toEqual({
    kind: "not-known",
    because: "no-line-before",
  });
  for (const query of ["", "?since=soon"])
    expect(await (await get(query)).json()).toMatchObject({ problem: { kind: "bad-field", field: "since" } });
  await backstride.close();
  rmSync(home, { recursive: true, force: true });
});
