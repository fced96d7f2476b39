import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Context } from "hono";

const TYPE_BY_ENDING: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".tflite": "application/octet-stream",
  ".txt": "text/plain; charset=utf-8",
  ".map": "application/json",
};
const COMPRESSIBLE = new Set([
  ".html",
  ".js",
  ".css",
  ".json",
  ".svg",
  ".webmanifest",
  ".txt",
  ".wasm",
  ".tflite",
  ".map",
]);
/** Names that hold a hash of their content never change. */
const HASHED = /[-.][A-Za-z0-9_-]{8}\.[a-z0-9]+$/;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

interface Screen {
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly packed: Map<"br" | "gzip", Uint8Array<ArrayBuffer>>;
}

/** The built screens from memory; any path that is no file is the app's own and gets its first page. */
export function serveScreens(folder: string) {
  const screensByPath = new Map<string, Screen>();

  return async (context: Context): Promise<Response> => {
    const asked = decode(context.req.path);
    const path = asked === undefined ? undefined : join(folder, normalize(asked));
    if (path === undefined || !path.startsWith(folder + sep)) return context.text("Not found", 404);

    const wantsFile = extname(path) !== "";
    const file = wantsFile ? path : join(folder, "index.html");
    const screen = screensByPath.get(file) ?? (await load(file));
    if (screen === undefined) return context.text("Not found", 404);
    screensByPath.set(file, screen);

    const headers: Record<string, string> = {
      "content-type": TYPE_BY_ENDING[extname(file)] ?? "application/octet-stream",
      "cache-control": HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
      vary: "accept-encoding",
    };
    const encoding = COMPRESSIBLE.has(extname(file))
      ? bestEncoding(context.req.header("accept-encoding"))
      : undefined;
    if (encoding === undefined) return context.body(screen.plain, 200, headers);
    return context.body(await packedAs(screen, encoding), 200, { ...headers, "content-encoding": encoding });
  };
}

async function load(file: string): Promise<Screen | undefined> {
  try {
    const plain = new Uint8Array(await readFile(file));
    const packed = await readFile(`${file}.br`).catch(() => undefined); // written by the build; else packed when asked for
    return { plain, packed: new Map(packed === undefined ? [] : [["br", new Uint8Array(packed)]]) };
  } catch {
    return undefined; // absent is the only likely reason, and "not found" the right answer to all of them
  }
}

async function packedAs(screen: Screen, encoding: "br" | "gzip"): Promise<Uint8Array<ArrayBuffer>> {
  const known = screen.packed.get(encoding);
  if (known !== undefined) return known;
  const packed =
    encoding === "br"
      ? await brotli(screen.plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : await gzipped(screen.plain);
  const bytes = new Uint8Array(packed);
  screen.packed.set(encoding, bytes);
  return bytes;
}

const bestEncoding = (accepted = ""): "br" | "gzip" | undefined =>
  /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : undefined;

const decode = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};
