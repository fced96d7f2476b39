import { clipPage } from "./clips.ts";
import type { Store } from "./store.ts";

/** Raise it when a reader of exports would have to change. */
const EXPORT_VERSION = 1;

/**
 * Everything kept about a runner as one JSON document, in pieces of bounded size: settings, shoes,
 * activities with all measures (duplicates too), corrections, the diary, clips with their landmarks, imports with every outcome, and the
 * list of originals, with their stored bytes in base64 when asked for.
 */
export async function* exportAll(
  store: Store,
  runnerId: string,
  options: { readonly withOriginals?: boolean; readonly exportedAtMs: number },
): AsyncIterable<string> {
  const about = store.about(runnerId);
  const { settings, sampleLife } = await about.runner();
  const head = {
    format: "backstride-export",
    version: EXPORT_VERSION,
    exportedAtMs: options.exportedAtMs,
    isSimulated: sampleLife !== undefined,
    ...(sampleLife !== undefined && { sampleLife }),
    settings,
    shoes: await about.shoes(),
    corrections: Object.fromEntries(await about.corrections()),
  };
  yield JSON.stringify(head).slice(0, -1);
  yield* list("activities", await about.activities("all"));
  yield* list("diary", await about.diary());
  yield* list("clips", withTracks(await about.clips()));
  yield* list("imports", withOutcomes(await about.imports()));
  yield* list("originals", withBytes(await about.originals()));
  yield "}\n";

  async function* withTracks(clips: Awaited<ReturnType<typeof about.clips>>) {
    for (const { clip } of clips) {
      const kept = await about.clip(clip.id);
      if (kept !== undefined) yield clipPage(kept);
    }
  }

  async function* withOutcomes(imports: Awaited<ReturnType<typeof about.imports>>) {
    for (const record of imports) yield { ...record, outcomes: await about.importOutcomes(record.importId) };
  }

  async function* withBytes(originals: Awaited<ReturnType<typeof about.originals>>) {
    for (const head of originals) {
      const original = options.withOriginals === true ? await about.original(head.sha256) : undefined;
      yield original === undefined ? head : { ...head, base64: base64Of(original.stored) };
    }
  }
}

async function* list(name: string, items: Iterable<unknown> | AsyncIterable<unknown>): AsyncIterable<string> {
  yield `,\n${JSON.stringify(name)}:[`;
  let separator = "\n";
  for await (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ",\n";
  }
  yield "]";
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Neither the language nor both platforms share a call for it. */
export function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let piece = "";
  for (let index = 0; index < bytes.length; index += 3) {
    const left = bytes.length - index;
    const bits = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    piece += DIGITS[bits >> 18]! + DIGITS[(bits >> 12) & 63]!; // six bits each: within the digits
    piece += (left > 1 ? DIGITS[(bits >> 6) & 63]! : "=") + (left > 2 ? DIGITS[bits & 63]! : "=");
    if (piece.length > 32_768) {
      pieces.push(piece);
      piece = "";
    }
  }
  return pieces.join("") + piece;
}
