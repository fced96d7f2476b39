import type { Context, MiddlewareHandler } from "hono";

const LOOPBACK_NAMES = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * Keeps every web page elsewhere away from a runner's data. The name a browser asked for must be a
 * loopback name with our port (a page that re-points its own name at 127.0.0.1 still sends that name),
 * and a request that a page started must have been started by a page of ours.
 */
export function guardLoopback(port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header("host");
    if (host === undefined || !isOurs(host, port())) return refuse(context, "host");

    const origin = context.req.header("origin");
    if (origin !== undefined && !isOurOrigin(origin, port())) return refuse(context, "origin");

    const site = context.req.header("sec-fetch-site");
    const isFromElsewhere = site === "cross-site" || site === "same-site";
    const isPlainVisit = context.req.method === "GET" && context.req.header("sec-fetch-mode") === "navigate";
    if (isFromElsewhere && !(isPlainVisit && !context.req.path.startsWith("/api/")))
      return refuse(context, "origin");

    await next();
  };
}

/** Headers of every answer: nothing from elsewhere is loaded, framed or told where the runner was. */
export const secureHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  headers.set(
    "content-security-policy",
    [
      "default-src 'self'",
      "script-src 'self' 'wasm-unsafe-eval'", // compiles WebAssembly and nothing else; eval stays refused
      "worker-src 'self'",
      "manifest-src 'self'",
      "media-src 'self' blob:",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join("; "),
  );
  headers.set("x-content-type-options", "nosniff");
  headers.set("referrer-policy", "no-referrer");
  headers.set("cross-origin-opener-policy", "same-origin");
  headers.set("cross-origin-resource-policy", "same-origin");
  headers.set(
    "permissions-policy",
    "camera=(self), accelerometer=(self), gyroscope=(self), geolocation=(), microphone=(), payment=(), usb=()",
  );
  if (context.req.path.startsWith("/api/")) headers.set("cache-control", "no-store");
};

const isOurs = (host: string, port: number): boolean => {
  const split = host.lastIndexOf(":");
  const hasPort = split > host.lastIndexOf("]");
  const name = hasPort ? host.slice(0, split) : host;
  const asked = hasPort ? Number(host.slice(split + 1)) : 80;
  return LOOPBACK_NAMES.has(name) && asked === port;
};

const isOurOrigin = (origin: string, port: number): boolean =>
  origin.startsWith("http://") && isOurs(origin.slice("http://".length), port);

const refuse = (context: Context, what: "host" | "origin") =>
  context.json({ problem: { kind: "not-from-here", what } }, 403);
