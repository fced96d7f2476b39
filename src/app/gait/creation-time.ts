/** Reads some of a file's bytes; fewer at its end. */
export type ReadBytes = (from: number, to: number) => Promise<Uint8Array>;

/** Seconds from 1904, where these files count from, to 1970. */
const FROM_1904_S = 2_082_844_800;
/** A camera whose clock was never set writes a time before this. */
const LEAST_MS = Date.UTC(2000, 0, 1);
/** A film has fewer parts than this; more is no film. */
const BOXES_LOOKED_AT = 1000;

/**
 * When a film was made, from the header of an MP4 or QuickTime file (box `mvhd` in `moov`, ISO/IEC 14496-12), which
 * every phone writes. Absent when there is none or the clock was never set. Cameras should write universal time;
 * some write the clock on the wall.
 */
export async function creationTime(read: ReadBytes, sizeBytes: number): Promise<number | undefined> {
  const film = await findBox(read, "moov", 0, sizeBytes);
  const header = film && (await findBox(read, "mvhd", film.from, film.to));
  if (header === undefined) return undefined;
  const bytes = await read(header.from, Math.min(header.to, header.from + 12));
  if (bytes.length < 12) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const isLong = view.getUint8(0) === 1; // then the time has eight bytes
  const since1904S = isLong ? Number(view.getBigUint64(4)) : view.getUint32(4);
  const atMs = (since1904S - FROM_1904_S) * 1000;
  return atMs >= LEAST_MS && atMs < 8.64e15 ? atMs : undefined;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** What the first box of this name holds, between two places of the file. */
async function findBox(read: ReadBytes, name: string, from: number, end: number): Promise<Span | undefined> {
  let at = from;
  for (let count = 0; count < BOXES_LOOKED_AT && at + 8 <= end; count++) {
    const head = await read(at, Math.min(end, at + 16));
    if (head.length < 8) return undefined;
    const view = new DataView(head.buffer, head.byteOffset, head.length);
    const said = view.getUint32(0);
    if (said === 1 && head.length < 16) return undefined;
    const size = said === 0 ? end - at : said === 1 ? Number(view.getBigUint64(8)) : said;
    const inside = at + (said === 1 ? 16 : 8);
    if (size < inside - at) return undefined;
    if (String.fromCharCode(...head.subarray(4, 8)) === name)
      return { from: inside, to: Math.min(end, at + size) };
    at += size;
  }
  return undefined;
}
