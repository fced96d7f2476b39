import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** Codes that let one device in, once. They live in memory only: a stopped program has none. */
export interface Pairing {
  /** A new code; the one before it is worth nothing from now on. */
  newCode(): { readonly code: string; readonly expiresAtMs: number };
  /** Spends the code. `too-many`: this address has guessed too often and waits. */
  redeem(code: string, fromAddress: string): "paired" | "refused" | "too-many";
}

const CODE_BYTES = 20;
const CODE_LIFE_MS = 5 * 60_000;
const FAILURES_ALLOWED = 10;
const FAILURES_WITHIN_MS = 60_000;
/** More addresses than a home has; beyond it nobody is let guess until the minute is over. */
const ADDRESSES_LIMIT = 1000;

export const CODE_SHAPE = /^[A-Za-z0-9_-]{27}$/;

export function openPairing(nowMs: () => number): Pairing {
  let current: { readonly hash: Buffer; readonly expiresAtMs: number } | undefined;
  let failures = new Map<string, number>();
  let windowEndsMs = 0;

  const failuresOf = (address: string): number => {
    if (nowMs() >= windowEndsMs) {
      failures = new Map();
      windowEndsMs = nowMs() + FAILURES_WITHIN_MS;
    }
    if (failures.size >= ADDRESSES_LIMIT && !failures.has(address)) return FAILURES_ALLOWED;
    return failures.get(address) ?? 0;
  };

  return {
    newCode() {
      const code = randomBytes(CODE_BYTES).toString("base64url");
      const expiresAtMs = nowMs() + CODE_LIFE_MS;
      current = { hash: hashOf(code), expiresAtMs };
      return { code, expiresAtMs };
    },
    redeem(code, fromAddress) {
      const failed = failuresOf(fromAddress);
      if (failed >= FAILURES_ALLOWED) return "too-many";
      const isRight =
        current !== undefined && nowMs() < current.expiresAtMs && timingSafeEqual(hashOf(code), current.hash);
      if (isRight) {
        current = undefined;
        return "paired";
      }
      failures.set(fromAddress, failed + 1);
      return "refused";
    },
  };
}

const hashOf = (code: string): Buffer => createHash("sha256").update(code).digest();
