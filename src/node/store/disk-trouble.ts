import { randomUUID } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";

/** `full`: no room on the disk, or no more of it allowed. `failing`: it did not do what it was asked, for another reason. */
export type DiskTrouble = "full" | "failing";

/** Why the disk kept nothing; absent for an error of another kind. What was kept before is as it was. */
export function diskTroubleOf(error: unknown): DiskTrouble | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, errcode, systemErrno }: Told = error;
  if (code === "ENOSPC" || code === "EDQUOT") return "full";
  if (code === "EIO") return "failing";
  if (code !== "ERR_SQLITE_ERROR" || errcode === undefined) return undefined;
  switch (errcode & PRIMARY) {
    case SQLITE_FULL:
      return "full";
    case SQLITE_IOERR:
      return isNoRoom(systemErrno) || diskTroubleOf(error.cause) === "full" ? "full" : "failing";
    case SQLITE_CANTOPEN:
      return isNoRoom(systemErrno) ? "full" : undefined;
    default:
      return undefined; // the number of the system is an older error's
  }
}

/**
 * The error with what the system says of this folder as its cause. SQLite calls a full disk an input or output error
 * where it makes a file longer, and Node's own does not say which one; a small file beside it is refused for the same reason.
 */
export function withCause(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || error.cause !== undefined) return error;
  const { code, errcode = 0, systemErrno }: Told = error;
  if (code !== "ERR_SQLITE_ERROR" || (errcode & PRIMARY) !== SQLITE_IOERR) return error;
  return systemErrno === undefined ? Object.assign(error, { cause: refusalIn(folder) }) : error;
}

/** As SQLite's errors come: `errcode` from every provider, the number of the system's error from one of them. */
interface Told extends Error {
  readonly code?: unknown;
  readonly errcode?: number;
  readonly systemErrno?: number;
}

// https://www.sqlite.org/rescode.html: an extended code holds its primary code in the lowest eight bits.
const PRIMARY = 0xff;
const SQLITE_IOERR = 10;
const SQLITE_FULL = 13;
const SQLITE_CANTOPEN = 14;

const isNoRoom = (errno: number | undefined): boolean =>
  errno !== undefined && (errno === constants.errno.ENOSPC || errno === constants.errno.EDQUOT);

/** As much as SQLite makes a file longer at a time. */
const SMALL = new Uint8Array(65_536);

function refusalIn(folder: string): unknown {
  const path = join(folder, `room-${randomUUID()}`);
  try {
    writeFileSync(path, SMALL);
    return undefined;
  } catch (refusal) {
    return refusal;
  } finally {
    rmSync(path, { force: true });
  }
}
