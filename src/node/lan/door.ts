import type { IncomingMessage } from "node:http";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import type { Device, Devices } from "./devices.ts";
import { CODE_SHAPE, type Pairing } from "./pairing.ts";
import { pairingPage } from "./pairing-page.ts";
import { languageAsked } from "./pairing-words.ts";

declare module "hono" {
  interface ContextVariableMap {
    /** The paired device that asks; behind the door only. */
    device: Device;
  }
}

/** Bound to this host, to HTTPS and to the whole of it by its name's prefix (RFC 6265bis). */
const COOKIE = "__Host-backstride-device";
/** Browsers forget a cookie after 400 days at most; it is renewed as long as the device comes. */
const COOKIE_LIFE_S = 400 * 86_400;
const PAIRING_BODY_LIMIT_BYTES = 200;

/** Door to the local network. A device that is not paired gets one page and nothing else, whatever it asks for. */
export function guardDoor(parts: {
  /** Names and addresses of this machine; a page that points its own name at us still sends that name. */
  readonly names: ReadonlySet<string>;
  readonly port: () => number;
  readonly devices: Devices;
  readonly pairing: Pairing;
}): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header("host")?.toLowerCase();
    if (host === undefined || !isOurs(host, parts.names, parts.port()))
      return closed(context.body(null, 421));

    const token = getCookie(context, COOKIE);
    const device = token === undefined ? undefined : parts.devices.find(token);
    if (token === undefined || device === undefined) {
      const answer = closed(await pair(context, parts));
      if (token !== undefined && parts.devices.wasRemoved(token) && answer.status !== 303)
        answer.headers.set("clear-site-data", '"cookies", "storage"');
      return answer;
    }
    if (isFromElsewhere(context, host))
      return context.json({ problem: { kind: "not-from-here", what: "origin" } }, 403);

    if (context.req.path === "/pair") return context.redirect("/phone", 303); // scanned once more
    context.set("device", device);
    await next();
    if (context.req.header("sec-fetch-mode") === "navigate")
      context.res.headers.append("set-cookie", cookieOf(token));
  };
}

async function pair(
  context: Context,
  { devices, pairing }: { readonly devices: Devices; readonly pairing: Pairing },
): Promise<Response> {
  const language = languageAsked(context.req.header("accept-language"));
  if (context.req.method !== "POST" || context.req.path !== "/pair")
    return page(context, 401, pairingPage(context.req.query("code"), "none", language));
  const code = await postedCode(context);
  if (code === undefined) return page(context, 401, pairingPage(undefined, "refused", language));
  const result = pairing.redeem(code, remoteAddress(context));
  if (result !== "paired")
    return page(context, result === "refused" ? 401 : 429, pairingPage(undefined, result, language));
  const { token } = devices.add(nameOf(context.req.header("user-agent") ?? ""));
  return context.body(null, 303, { location: "/phone", "set-cookie": cookieOf(token) });
}

/** The code of a small form of known length; nothing else is read at all. */
async function postedCode(context: Context): Promise<string | undefined> {
  const length = Number(context.req.header("content-length") ?? Number.NaN);
  const isForm = context.req.header("content-type")?.startsWith("application/x-www-form-urlencoded") === true;
  const isSmall = length > 0 && length <= PAIRING_BODY_LIMIT_BYTES;
  if (!isForm || !isSmall || context.req.header("transfer-encoding") !== undefined) return undefined;
  const code = new URLSearchParams(await context.req.text()).get("code")?.trim() ?? "";
  return CODE_SHAPE.test(code) ? code : undefined;
}

const page = (context: Context, status: 401 | 429, html: string): Response =>
  new Response(context.req.method === "HEAD" ? null : html, {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
  });

/** Nothing that follows on this connection is read. */
function closed(response: Response): Response {
  response.headers.set("connection", "close");
  return response;
}

/** A page of somebody else started it; a plain visit, as from a scanned code, is fine. */
function isFromElsewhere(context: Context, host: string): boolean {
  const origin = context.req.header("origin");
  if (origin !== undefined && origin.toLowerCase() !== `https://${host}`) return true;
  const site = context.req.header("sec-fetch-site");
  const isPlainVisit = context.req.method === "GET" && context.req.header("sec-fetch-mode") === "navigate";
  if (isPlainVisit && !context.req.path.startsWith("/api/")) return false;
  return site === "cross-site" || site === "same-site";
}

function isOurs(host: string, names: ReadonlySet<string>, port: number): boolean {
  const split = host.lastIndexOf(":");
  return split > 0 && names.has(host.slice(0, split)) && host.slice(split + 1) === String(port);
}

const cookieOf = (token: string): string =>
  `${COOKIE}=${token}; Path=/; Max-Age=${COOKIE_LIFE_S}; Secure; HttpOnly; SameSite=Strict`;

/** Node's own request stands behind Hono's; a request made in a test has none. */
const remoteAddress = (context: Context): string =>
  (context.env as { incoming?: IncomingMessage } | undefined)?.incoming?.socket.remoteAddress ?? "";

const nameOf = (agent: string): string => {
  const kinds = {
    iPhone: "iPhone",
    iPad: "iPad",
    Android: "Android",
    Macintosh: "Mac",
    Windows: "Windows",
    Linux: "Linux",
  };
  return Object.entries(kinds).find(([word]) => agent.includes(word))?.[1] ?? "Device";
};
