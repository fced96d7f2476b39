import { createPrivateKey, X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, get } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { certificateFor } from "./certificate.ts";

const NOW_MS = Date.parse("2026-05-06T12:00:00Z");
const DAY_MS = 86_400_000;
const NAMES = ["192.168.1.7", "127.0.0.1", "desk.local", "desk"];

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "backstride-certificate-")), "lan");
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

describe("the certificate of the local network", () => {
  it("names this machine, is for servers alone, and is signed by an authority whose key nobody has", async () => {
    const { key, chain, authority, fingerprint } = await certificateFor(folder, NAMES, NOW_MS);
    const leaf = new X509Certificate(chain);
    const signer = new X509Certificate(authority);
    expect(leaf.checkIP("192.168.1.7")).toBe("192.168.1.7");
    expect(leaf.checkHost("desk.local")).toBe("desk.local");
    expect(leaf.checkHost("other.local")).toBeUndefined();
    expect([leaf.ca, signer.ca]).toEqual([false, true]);
    expect(leaf.keyUsage).toEqual(["1.3.6.1.5.5.7.3.1"]);
    expect(leaf.verify(signer.publicKey)).toBe(true);
    expect(leaf.fingerprint256).toBe(fingerprint);
    const kept = readFileSync(join(folder, "certificate.json"), "utf8");
    expect(kept.match(/PRIVATE KEY-----/g)).toHaveLength(2); // one key: its first and its last line
    expect(signer.checkPrivateKey(createPrivateKey(key))).toBe(false);
  });

  it("lasts no longer than phones accept, and begins before a phone's clock that is late", async () => {
    const leaf = new X509Certificate((await certificateFor(folder, NAMES, NOW_MS)).chain);
    expect(Date.parse(leaf.validFrom)).toBeLessThanOrEqual(NOW_MS - DAY_MS);
    expect((Date.parse(leaf.validTo) - Date.parse(leaf.validFrom)) / DAY_MS).toBeLessThanOrEqual(825);
  });

  it("is readable by this user alone", async () => {
    await certificateFor(folder, NAMES, NOW_MS);
    expect(statSync(join(folder, "certificate.json")).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it("stays the same from start to start", async () => {
    const first = await certificateFor(folder, NAMES, NOW_MS);
    const second = await certificateFor(folder, NAMES.slice(0, 2), NOW_MS + 700 * DAY_MS);
    expect([first.isNew, second.isNew, second.fingerprint]).toEqual([true, false, first.fingerprint]);
  });

  it.each([
    ["a month before it ends", NAMES, NOW_MS + 771 * DAY_MS, ""],
    ["when it has not begun", NAMES, NOW_MS - 3 * DAY_MS, ""],
    ["when the machine has another address", [...NAMES, "10.0.0.5"], NOW_MS, ""],
    ["when the machine has another name", [...NAMES, "laptop.local"], NOW_MS, ""],
    ["when its file is damaged", NAMES, NOW_MS, "{"],
  ])("is made anew %s", async (_, names, nowMs, damage) => {
    const first = await certificateFor(folder, NAMES, NOW_MS);
    if (damage !== "") writeFileSync(join(folder, "certificate.json"), damage);
    const second = await certificateFor(folder, names, nowMs);
    expect(second.isNew).toBe(true);
    expect(second.fingerprint).not.toBe(first.fingerprint);
  });

  it("is accepted by who trusts its authority, and by nobody else", async () => {
    const { key, chain, authority } = await certificateFor(folder, NAMES, Date.now());
    const server = createServer({ key, cert: chain }, (_, response) => response.end("in"));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo; // a TCP server's address is never a path
    const asked = (ca?: string): Promise<string> =>
      new Promise((done) => {
        get({ host: "127.0.0.1", port, ...(ca === undefined ? {} : { ca }) }, (response) => {
          response.on("data", (bytes) => done(String(bytes)));
        }).on("error", (problem: NodeJS.ErrnoException) => done(problem.code ?? problem.message));
      });
    expect(await asked(authority)).toBe("in");
    expect(await asked()).toBe("SELF_SIGNED_CERT_IN_CHAIN");
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
});
