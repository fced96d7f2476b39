import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isPrivate, ownNames, privateAddresses } from "./addresses.ts";
import { type Devices, openDevices } from "./devices.ts";
import { guardDoor } from "./door.ts";
import { CODE_SHAPE, openPairing, type Pairing } from "./pairing.ts";
import { pairingPage } from "./pairing-page.ts";

const HERE = "https://192.168.1.7:4748";
const MINUTE_MS = 60_000;

let folder: string;
let nowMs: number;
let devices: Devices;
let pairing: Pairing;
let door: Hono;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "backstride-door-")), "lan");
  nowMs = Date.parse("2026-05-06T12:00:00Z");
  devices = openDevices(folder, () => nowMs);
  pairing = openPairing(() => nowMs);
  door = new Hono()
    .use(guardDoor({ names: new Set(["192.168.1.7", "desk.local"]), port: () => 4748, devices, pairing }))
    .all("*", (context) => context.text(`in: ${context.get("device").name}`));
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

const ask = (
  path: string,
  { headers, ...options }: RequestInit & { headers?: Record<string, string> } = {},
) => door.request(`${HERE}${path}`, { ...options, headers: { host: "192.168.1.7:4748", ...headers } });

const redeem = (code: string, headers: Record<string, string> = {}) => {
  const body = new URLSearchParams({ code }).toString();
  return ask("/pair", {
    method: "POST",
    body,
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "content-length": String(body.length),
      "user-agent": "Mozilla/5.0 (iPhone)",
      ...headers,
    },
  });
};

const cookieIn = (response: Response): string =>
  (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "";

async function pairedCookie(): Promise<string> {
  const response = await redeem(pairing.newCode().code);
  expect(response.status).toBe(303);
  return cookieIn(response);
}

describe("the door to the local network", () => {
  it.each([
    "GET /",
    "GET /index.html",
    "GET /sw.js",
    "GET /manifest.webmanifest",
    "GET /assets/index-12345678.js",
    "GET /api/overview",
    "GET /api/diary",
    "GET /api/export",
    "GET /api/phone",
    "GET /api/phone/certificate",
    "GET /%2e%2e/",
    "GET /pair",
    "POST /",
    "POST /api/diary",
    "POST /api/phone/code",
    "PUT /api/imports/x/files",
    "PATCH /api/settings",
    "DELETE /api/everything",
    "OPTIONS /api/overview",
    "PROPFIND /",
  ])("gives a device that is not paired the same one page for %s", async (asked) => {
    const [method = "", path = ""] = asked.split(" ");
    for (const headers of [
      {},
      { cookie: "__Host-backstride-device=x" },
      { cookie: `__Host-backstride-device=${"A".repeat(43)}` },
    ]) {
      const response = await ask(path, { method, headers });
      expect(response.status).toBe(401);
      expect(await response.text()).toBe(pairingPage(undefined));
      expect([...response.headers.keys()].sort()).toEqual(["cache-control", "connection", "content-type"]);
    }
  });

  it("tells a device that is not paired nothing about what this is", () => {
    for (const language of ["en", "es"] as const)
      expect(pairingPage(undefined, "none", language)).not.toMatch(
        /backstride|runner|pain|dolor|version|<script|<link/i,
      );
  });

  it.each([
    ["es-ES,es;q=0.9,en;q=0.8", "es"],
    ["fr-FR,es;q=0.5", "es"],
    ["en-GB,es;q=0.9", "en"],
    ["de", "en"],
    ["constructor", "en"],
    ["", "en"],
  ] as const)("says so to a browser that asks for %s in %s", async (accepted, language) => {
    const response = await ask("/", { headers: { "accept-language": accepted } });
    expect(await response.text()).toBe(pairingPage(undefined, "none", language));
    expect(pairingPage(undefined, "refused", language)).not.toBe(pairingPage(undefined, "none", language));
  });

  it("lets a device in with a code, and gives it a cookie that is kept here as a hash alone", async () => {
    const response = await redeem(pairing.newCode().code);
    expect(response.headers.get("set-cookie")).toMatch(
      /^__Host-backstride-device=[\w-]{43}; Path=\/; Max-Age=34560000; Secure; HttpOnly; SameSite=Strict$/,
    );
    expect(await (await ask("/", { headers: { cookie: cookieIn(response) } })).text()).toBe("in: iPhone");
    const token = cookieIn(response).split("=")[1] ?? "";
    const kept = readFileSync(join(folder, "devices.json"), "utf8");
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(Buffer.from(token, "base64url").toString("hex"));
    expect(statSync(join(folder, "devices.json")).mode & 0o777).toBe(0o600);
  });

  it("takes a code once, and not after five minutes, and not after a newer one was shown", async () => {
    const { code } = pairing.newCode();
    expect((await redeem(code)).status).toBe(303);
    expect((await redeem(code)).status).toBe(401);

    const old = pairing.newCode();
    nowMs += 5 * MINUTE_MS;
    expect((await redeem(old.code)).status).toBe(401);

    const first = pairing.newCode();
    const second = pairing.newCode();
    expect((await redeem(first.code)).status).toBe(401);
    expect((await redeem(second.code)).status).toBe(303);
    expect(devices.all()).toHaveLength(2);
  });

  it("sends a paired device that scans again on its way, and spends nothing", async () => {
    const cookie = await pairedCookie();
    const { code } = pairing.newCode();
    const again = await ask(`/pair?code=${code}`, { headers: { cookie } });
    expect([again.status, again.headers.get("location")]).toEqual([303, "/phone"]);
    expect((await redeem(code)).status).toBe(303);
  });

  it("makes codes that nobody guesses, and shows only such in its form", () => {
    const codes = new Set(Array.from({ length: 200 }, () => pairing.newCode().code));
    expect(codes.size).toBe(200);
    for (const code of codes) expect(code).toMatch(CODE_SHAPE); // 160 bits
    expect(pairingPage('"><script>')).toBe(pairingPage(undefined));
    expect(pairingPage([...codes][0])).toContain(`value="${[...codes][0]}"`);
  });

  it("does not spend a code when a scanner looks at its address", async () => {
    const { code } = pairing.newCode();
    expect((await ask(`/pair?code=${code}`)).status).toBe(401);
    expect((await ask(`/pair?code=${code}`, { method: "HEAD" })).status).toBe(401);
    expect((await redeem(code)).status).toBe(303);
  });

  it("stops listening to who guesses, for a minute", async () => {
    const wrong = "A".repeat(27);
    for (let guess = 0; guess < 10; guess++) expect((await redeem(wrong)).status).toBe(401);
    expect((await redeem(pairing.newCode().code)).status).toBe(429);
    nowMs += MINUTE_MS;
    expect((await redeem(pairing.newCode().code)).status).toBe(303);
  });

  it.each([
    ["of unknown length", { "content-length": "" }],
    ["too long", { "content-length": "5000" }],
    ["in pieces", { "transfer-encoding": "chunked" }],
    ["of another kind", { "content-type": "application/json" }],
  ])("reads no pairing %s", async (_, headers) => {
    const { code } = pairing.newCode();
    expect((await redeem(code, headers)).status).toBe(401);
    expect((await redeem(code)).status).toBe(303); // not even spent
  });

  it("lets nobody in any more who was removed, and keeps the others over a restart", async () => {
    const one = await pairedCookie();
    const other = await pairedCookie();
    const [first] = devices.all();
    expect(devices.remove(first?.id ?? "")).toBe(true);
    devices = openDevices(folder, () => nowMs);
    const gone = await ask("/", { headers: { cookie: one } });
    expect([gone.status, gone.headers.get("clear-site-data")]).toEqual([401, '"cookies", "storage"']);
    expect(await gone.text()).toBe(pairingPage(undefined));
    expect((await ask("/", { headers: { cookie: other } })).status).toBe(200);
    expect(devices.all()).toHaveLength(1);
  });

  it("lets nobody in when the list of devices is damaged", async () => {
    const cookie = await pairedCookie();
    writeFileSync(join(folder, "devices.json"), '{"devices":[{"tokenHash":""}]}');
    expect(openDevices(folder, () => nowMs).find(cookie.split("=")[1] ?? "")).toBeUndefined();
  });

  it("says when each device was last seen", async () => {
    const cookie = await pairedCookie();
    nowMs += 7 * MINUTE_MS;
    await ask("/", { headers: { cookie } });
    expect(openDevices(folder, () => nowMs).all()[0]?.lastSeenMs).toBe(nowMs);
  });

  it.each([
    ["evil.example:4748", 421],
    ["192.168.1.7", 421],
    ["192.168.1.7:443", 421],
    ["192.168.1.8:4748", 421],
    ["localhost:4748", 421],
    ["desk.local.evil.example:4748", 421],
    ["", 421],
    ["desk.local:4748", 200],
    ["DESK.local:4748", 200],
  ])("answers for the host %j with %i, though the device is paired", async (host, status) => {
    const cookie = await pairedCookie();
    expect((await ask("/", { headers: { host, cookie } })).status).toBe(status);
  });

  it.each([
    ["its own page", { origin: HERE, "sec-fetch-site": "same-origin" }, 200],
    ["a page elsewhere", { origin: "https://evil.example" }, 403],
    ["the same host without TLS", { origin: "http://192.168.1.7:4748" }, 403],
    [
      "another port of the same host",
      { origin: "https://192.168.1.7:8443", "sec-fetch-site": "same-site" },
      403,
    ],
    ["a page that hides where it is from", { origin: "null" }, 403],
    ["a picture elsewhere", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" }, 403],
  ])("answers a paired device's request from %s", async (_, headers, status) => {
    const cookie = await pairedCookie();
    expect((await ask("/api/overview", { headers: { cookie, ...headers } })).status).toBe(status);
  });
});

describe("the addresses of the local network", () => {
  it.each([
    ["10.0.0.1", true],
    ["172.15.0.1", false],
    ["172.16.0.1", true],
    ["172.31.255.255", true],
    ["172.32.0.1", false],
    ["192.168.0.1", true],
    ["::ffff:192.168.0.1", true],
    ["192.169.0.1", false],
    ["8.8.8.8", false],
    ["127.0.0.1", false],
    ["169.254.1.1", false],
    ["10.0.0.999", false],
    ["2001:db8::1", false],
    ["", false],
  ])("count %s as private: %s", (address, isOne) => {
    expect(isPrivate(address)).toBe(isOne);
  });

  it("are those of real networks first, and never a public one", () => {
    const one = (address: string) => [
      { address, family: "IPv4" as const, internal: false, netmask: "", mac: "", cidr: null },
    ];
    expect(
      privateAddresses({ docker0: one("172.17.0.1"), eth0: one("203.0.113.5"), wlan0: one("192.168.1.7") }),
    ).toEqual(["192.168.1.7", "172.17.0.1"]);
  });

  it("are named only as a home network can name them", () => {
    expect(ownNames("Desk.example.org")).toEqual(["desk.local", "desk"]);
    expect(ownNames("my_desk; rm")).toEqual([]);
    expect(ownNames("localhost")).toEqual([]);
  });
});
