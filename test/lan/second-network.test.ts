import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Backstride } from "../../src/app/backstride.ts";
import type { OpenDoor } from "../../src/node/lan/open-door.ts";
import { pairingPage } from "../../src/node/lan/pairing-page.ts";
import { openBackstride } from "../../src/node/open-backstride.ts";
import { type Listening, listen } from "../../src/node/server/listen.ts";
import { openSecondNetwork } from "./second-network.ts";

const ASK = join(import.meta.dirname, "ask-over-there.mjs");
const SECRET = "the-shell-of-the-app";

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly host?: string;
  readonly port?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly bytes?: number;
  readonly chunked?: true;
  readonly plain?: true;
  readonly say?: string;
}
interface Came {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly text?: string;
  readonly fingerprint?: string;
  readonly failed?: string;
}

const network = openSecondNetwork();
if ("leftOut" in network) console.log(`The door is not tried from a second network: ${network.leftOut}.`);

describe.skipIf("leftOut" in network)("from a second machine in the network", () => {
  if ("leftOut" in network) return;
  let home: string;
  let backstride: Backstride;
  let listening: Listening;
  let door: OpenDoor;
  let port: number;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), "backstride-lan-"));
    const screens = join(home, "screens");
    mkdirSync(screens);
    for (const name of ["index.html", "sw.js", "app-12345678.js"]) writeFileSync(join(screens, name), SECRET);
    backstride = await openBackstride(home, { workers: 0 });
    listening = await listen({
      backstride,
      home,
      screens,
      port: 0,
      lan: { address: network.ownAddress, port: 0 },
    });
    if (listening.door === undefined) throw new Error("the door did not open");
    door = listening.door;
    port = Number(new URL(door.addresses[0] ?? "").port);
  });
  afterAll(async () => {
    await listening?.close();
    await backstride?.close();
    network.close();
    rmSync(home, { recursive: true, force: true });
  });
  beforeEach(() => {
    for (const { id } of door.devices.all()) door.devices.remove(id);
  });

  /** The program stays here and answers: it must not wait for who asks. */
  const askAll = (asked: readonly Asked[]): Promise<readonly Came[]> =>
    new Promise((done, fail) => {
      const [ip = "", ...before] = network.prefix;
      const child = spawn(ip, [...before, process.execPath, ASK], { stdio: ["pipe", "pipe", "inherit"] });
      let out = "";
      child.stdout.on("data", (bytes) => {
        out += bytes;
      });
      child.on("close", (code) =>
        code === 0 ? done(JSON.parse(out)) : fail(new Error(`ended with ${code}`)),
      );
      child.stdin.end(
        JSON.stringify(
          asked.map((one) => ({ host: network.ownAddress, port, path: "/", method: "GET", ...one })),
        ),
      );
    });
  const ask = async (asked: Asked): Promise<Came> => (await askAll([asked]))[0] ?? {};

  const pairing = (code: string): Asked => ({
    path: "/pair",
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", "user-agent": "Android" },
    body: `code=${code}`,
  });
  const newCode = (): string => new URL(door.newCode().url).searchParams.get("code") ?? "";
  const cookieIn = ({ headers }: Came): string => String(headers?.["set-cookie"] ?? "").split(";")[0] ?? "";
  async function pairedCookie(): Promise<string> {
    const came = await ask(pairing(newCode()));
    expect(came.status).toBe(303);
    return cookieIn(came);
  }

  it("a device that is not paired gets one page and nothing else, on every path and by every method", async () => {
    const paths = [
      "/",
      "/index.html",
      "/sw.js",
      "/app-12345678.js",
      "/manifest.webmanifest",
      "/favicon.svg",
      "/phone",
      "/pair",
      "/api/overview",
      "/api/runs",
      "/api/runs/x",
      "/api/history",
      "/api/why",
      "/api/shoes",
      "/api/diary",
      "/api/triage",
      "/api/plan",
      "/api/next",
      "/api/outcomes",
      "/api/imports",
      "/api/imports/x/files?name=a",
      "/api/samples",
      "/api/samples/x",
      "/api/export",
      "/api/everything",
      "/api/settings",
      "/api/phone",
      "/api/phone/code",
      "/api/phone/certificate",
      "/api/phone/devices/x",
      "/..%2f..%2fetc/passwd",
      "//api/overview",
      "/API/overview",
    ];
    const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
    const asked = paths.flatMap((path) => methods.map((method) => ({ path, method })));
    const came = await askAll(asked);
    for (const [index, { status, text, headers }] of came.entries()) {
      const { path, method } = asked[index] ?? { path: "", method: "" };
      expect(status, `${method} ${path}`).toBe(401);
      const remark = method === "POST" && path === "/pair" ? "refused" : "none";
      expect(text, `${method} ${path}`).toBe(method === "HEAD" ? "" : pairingPage(undefined, remark));
      expect(headers?.["set-cookie"]).toBeUndefined();
      expect(headers?.["backstride-era"]).toBeUndefined();
      expect(headers?.["content-security-policy"]).toContain("default-src 'self'");
    }
  });

  it("odd methods and broken requests give nothing away", async () => {
    const came = await askAll([
      ...["TRACE", "PROPFIND", "PURGE"].map((method) => ({ method, path: "/api/overview" })),
      { plain: true, say: "GET /api/overview HTTP/1.1\r\nhost: x\r\n\r\n" },
      { plain: true, say: "\u0000\u0000" },
      { path: "/", headers: { host: "" } },
    ]);
    for (const { status, text } of came) {
      expect(status ?? 401).toBeGreaterThanOrEqual(400);
      expect(text ?? "").not.toMatch(/shell-of-the-app|overview|runs|stack|node_modules|at .*\.ts/i);
    }
  });

  it("the program's own address is not there", async () => {
    const own = Number(new URL(listening.address).port);
    expect(await ask({ plain: true, port: own, say: "GET / HTTP/1.1\r\n\r\n" })).toMatchObject({
      failed: "ECONNREFUSED",
    });
  });

  it("the certificate has the fingerprint that the computer shows", async () => {
    expect((await ask({})).fingerprint).toBe(door.certificate.fingerprint);
  });

  it("a code pairs one device, once; then the device has the app, the answers and the certificate", async () => {
    const code = newCode();
    const first = await ask(pairing(code));
    expect([first.status, first.headers?.location]).toEqual([303, "/phone"]);
    const headers = { cookie: cookieIn(first) };
    const [shell, overview, self, certificate, codes, devices, again] = await askAll([
      { headers },
      { path: "/api/overview", headers },
      { path: "/api/phone", headers },
      { path: "/api/phone/certificate", headers },
      { path: "/api/phone/code", method: "POST", headers },
      { path: `/api/phone/devices/${door.devices.all()[0]?.id}`, method: "DELETE", headers },
      pairing(code),
    ]);
    expect(shell?.text).toBe(SECRET);
    expect(JSON.parse(overview?.text ?? "")).toMatchObject({ runs: 0 });
    expect(overview?.headers?.["cache-control"]).toBe("no-store");
    expect(JSON.parse(self?.text ?? "")).toMatchObject({ kind: "this-device", device: { name: "Android" } });
    expect(certificate?.text).toBe(door.certificate.authority);
    expect([codes?.status, devices?.status]).toEqual([404, 404]); // a phone lets nobody in and nobody out
    expect([again?.status, again?.headers?.["set-cookie"]]).toEqual([401, undefined]);
    expect(door.devices.all()).toHaveLength(1);
  });

  it("four devices that try one code at once are one device", async () => {
    const code = newCode();
    const came = await Promise.all(Array.from({ length: 4 }, () => ask(pairing(code))));
    expect(came.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(door.devices.all()).toHaveLength(1);
  });

  it("a removed device gets nothing any more", async () => {
    const cookie = await pairedCookie();
    for (const { id } of door.devices.all()) door.devices.remove(id);
    const [shell, overview] = await askAll([
      { headers: { cookie } },
      { path: "/api/overview", headers: { cookie } },
    ]);
    for (const came of [shell, overview])
      expect([came?.status, came?.text]).toEqual([401, pairingPage(undefined)]);
  });

  it("a page that points its own name at this machine gets nothing, paired or not", async () => {
    const cookie = await pairedCookie();
    for (const host of ["evil.example", "localhost", "10.0.0.1", `${network.ownAddress}.evil.example`]) {
      const came = await ask({ path: "/api/overview", headers: { cookie, host: `${host}:${port}` } });
      expect([came.status, came.text]).toEqual([421, ""]);
    }
  });

  it("a page elsewhere cannot use the cookie of a paired device", async () => {
    const cookie = await pairedCookie();
    const came = await askAll(
      [{ origin: "https://evil.example" }, { origin: "null" }, { "sec-fetch-site": "cross-site" }].map(
        (headers) => ({
          path: "/api/everything",
          method: "DELETE",
          headers: { cookie, ...headers },
        }),
      ),
    );
    expect(came.map(({ status }) => status)).toEqual([403, 403, 403]);
  });

  it("reads no large and no endless body of a stranger, and no large question of a paired device", async () => {
    const cookie = await pairedCookie();
    const json = { "content-type": "application/json", cookie };
    const [large, endless, upload, question, inPieces] = await askAll([
      { ...pairing(""), body: undefined as never, bytes: 5_000_000 },
      {
        ...pairing(newCode()),
        chunked: true,
        headers: { ...pairing("").headers, "transfer-encoding": "chunked" },
      },
      { path: "/api/imports/x/files?name=a", method: "PUT", bytes: 5_000_000 },
      { path: "/api/diary", method: "POST", headers: json, bytes: 100_000 },
      {
        path: "/api/diary",
        method: "POST",
        headers: { ...json, "transfer-encoding": "chunked" },
        bytes: 100_000,
        chunked: true,
      },
    ]);
    for (const came of [large, endless, upload]) {
      expect(came?.status ?? 401).toBe(401); // or the line was cut while it still talked
      expect(came?.headers?.["set-cookie"]).toBeUndefined();
    }
    expect([question?.status, inPieces?.status]).toEqual([413, 413]);
  });

  it("who guesses is not listened to after ten tries", async () => {
    const guesses = Array.from({ length: 12 }, () => pairing("A".repeat(27)));
    const came = await askAll([...guesses, pairing(newCode())]);
    expect(came.slice(0, 5).every(({ status }) => status === 401)).toBe(true);
    expect(came.slice(-2).map(({ status }) => status)).toEqual([429, 429]);
    expect(door.devices.all()).toEqual([]);
  });
});
