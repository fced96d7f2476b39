import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { join } from "node:path";
import { z } from "zod";
import { readPrivate, writePrivate } from "./private-file.ts";

export interface Device {
  readonly id: string;
  /** What kind of device it said it is; never trusted for anything. */
  readonly name: string;
  readonly pairedAtMs: number;
  readonly lastSeenMs: number;
}

/** The devices that may come in. Of what each shows to be let in, only the hash is kept. */
export interface Devices {
  all(): readonly Device[];
  /** Adds a device and gives its token, once. */
  add(name: string): { readonly token: string; readonly device: Device };
  /** The device of this token, now seen; absent for any other. */
  find(token: string): Device | undefined;
  remove(id: string): boolean;
  /** Was this token's device removed? It is told to forget what it keeps of the runner. */
  wasRemoved(token: string): boolean;
  /** Writes down when each was last seen. */
  flush(): void;
}

const TOKEN_BYTES = 32;
const DEVICES_LIMIT = 20;
const REMOVED_LIMIT = 100;
/** A device's last sight is written at most this often. */
const SEEN_KEPT_EVERY_MS = 5 * 60_000;

const TOKEN_SHAPE = /^[A-Za-z0-9_-]{43}$/;

const keptShape = z.object({
  /** Hashes of the tokens of removed devices, the newest first. */
  removed: z.array(z.string()).optional(),
  devices: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      tokenHash: z.string().regex(/^[0-9a-f]{64}$/),
      pairedAtMs: z.number(),
      lastSeenMs: z.number(),
    }),
  ),
});
type Kept = z.infer<typeof keptShape>["devices"][number];

export function openDevices(folder: string, nowMs: () => number): Devices {
  const file = join(folder, "devices.json");
  const read = keptShape.safeParse(readPrivate(file));
  let devices: readonly Kept[] = read.success ? read.data.devices : []; // damaged: nobody is let in
  let removed: readonly string[] = read.success ? (read.data.removed ?? []) : [];
  let writtenMs = nowMs();
  let isWritten = true;

  const write = (): void => {
    writePrivate(file, { devices, removed });
    writtenMs = nowMs();
    isWritten = true;
  };

  return {
    all: () => devices.map(withoutHash),
    add(name) {
      const token = randomBytes(TOKEN_BYTES).toString("base64url");
      const kept: Kept = {
        id: randomBytes(8).toString("hex"),
        name,
        tokenHash: hashOf(token).toString("hex"),
        pairedAtMs: nowMs(),
        lastSeenMs: nowMs(),
      };
      const newestFirst = [...devices].sort((a, b) => b.lastSeenMs - a.lastSeenMs);
      devices = [...newestFirst.slice(0, DEVICES_LIMIT - 1), kept];
      write();
      return { token, device: withoutHash(kept) };
    },
    find(token) {
      if (!TOKEN_SHAPE.test(token)) return undefined;
      const hash = hashOf(token);
      const found = devices.find(({ tokenHash }) => timingSafeEqual(Buffer.from(tokenHash, "hex"), hash));
      if (found === undefined) return undefined;
      const seen = { ...found, lastSeenMs: nowMs() };
      devices = devices.map((device) => (device === found ? seen : device));
      isWritten = false;
      if (nowMs() - writtenMs >= SEEN_KEPT_EVERY_MS) write();
      return withoutHash(seen);
    },
    remove(id) {
      const left = devices.filter((device) => device.id !== id);
      const gone = devices.find((device) => device.id === id);
      if (gone === undefined) return false;
      devices = left;
      removed = [gone.tokenHash, ...removed].slice(0, REMOVED_LIMIT);
      write();
      return true;
    },
    wasRemoved: (token) => TOKEN_SHAPE.test(token) && removed.includes(hashOf(token).toString("hex")),
    flush: () => {
      if (!isWritten) write();
    },
  };
}

const hashOf = (token: string): Buffer => createHash("sha256").update(token).digest();

const withoutHash = ({ tokenHash: _, ...device }: Kept): Device => device;
