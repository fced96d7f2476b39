import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { MiddlewareHandler } from "hono";

/**
 * One life of the data folder: it ends when everything is erased. Browsers that kept answers or unsent entries learn
 * from it that theirs belong to an erased life. `<erased at, ms>-<chance>`; a fresh folder was erased at 0.
 */
export interface Era {
  current(): string;
  /** Everything was erased: what was told up to now is not taken any more. */
  end(nowMs: number): void;
  /** Another runner is looked at, the sample or the person: answers kept of the one before are not of this one. */
  turn(): void;
}

const HEADER = "backstride-era";
const SHAPE = /^\d{1,15}-[0-9a-f]{16}$/;

export function openEra(home: string): Era {
  const file = join(home, "era");
  let era = readEra(file) ?? write(file, newEra(0));
  return {
    current: () => era,
    end(nowMs) {
      era = write(file, newEra(nowMs));
    },
    turn() {
      era = write(file, newEra(erasedAtMs(era)));
    },
  };
}

/** Names the era on every answer of the interface, and takes no change that was begun before an erasure. */
export function inEra({ current }: Era): MiddlewareHandler {
  return async (context, next) => {
    const theirs = context.req.header(HEADER);
    const isChange = context.req.method !== "GET" && context.req.method !== "HEAD";
    if (isChange && theirs !== undefined && erasedAtMs(theirs) < erasedAtMs(current()))
      context.res = context.json({ problem: { kind: "other-era" } }, 409);
    else await next();
    context.res.headers.set(HEADER, current());
  };
}

const newEra = (erasedMs: number): string => `${erasedMs}-${randomBytes(8).toString("hex")}`;

const erasedAtMs = (era: string): number => Number.parseInt(era, 10) || 0;

function readEra(file: string): string | undefined {
  try {
    const kept = readFileSync(file, "utf8").trim();
    return SHAPE.test(kept) ? kept : undefined;
  } catch {
    return undefined; // a fresh folder
  }
}

/** A new file renamed over the old one: never half of one. */
function write(file: string, era: string): string {
  mkdirSync(join(file, ".."), { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.new`, era, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return era;
}
