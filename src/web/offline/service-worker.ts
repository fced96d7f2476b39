// The app without a network: every file of one build, taken in whole or not at all, and models once they were used.
// The build (scripts/service-worker-plugin.ts) names the files and bundles this to /sw.js.

/** Everything the screens are made of, with the hash each file must have. `/` is the first page. */
declare const SHELL_FILES: readonly { readonly path: string; readonly integrity: string }[];
/** Large files under /models/: fetched when first asked for, checked, then kept. */
declare const MODEL_FILES: Readonly<Record<string, string>>;
/** Hash over all of the above: another build is another version. */
declare const VERSION: string;

// The compiler knows pages and not workers: what is used here, as the standard names it.
interface Waiting {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Waiting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  readonly location: { readonly origin: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listen: (event: Waiting) => void): void;
  addEventListener(type: "fetch", listen: (event: Asked) => void): void;
  addEventListener(type: "message", listen: (event: { readonly data: unknown }) => void): void;
}
const worker = globalThis as unknown as Worker; // a service worker's own global

const SHELL = `backstride-shell-${VERSION}`;
const MODELS = "backstride-models";
const HASHED = /[-.][A-Za-z0-9_-]{8}\.[a-z0-9]+$/;
const shellPaths = new Set(SHELL_FILES.map(({ path }) => path));

// The old version goes on answering until the new one is complete and either no page is open or the runner says so.
worker.addEventListener("install", (event) => {
  event.waitUntil(
    takeIn().catch(async (problem: unknown) => {
      await caches.delete(SHELL);
      throw problem;
    }),
  );
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(leaveOthersBehind().then(() => worker.clients.claim()));
});

worker.addEventListener("message", ({ data }) => {
  if (data === "use-new-version") void worker.skipWaiting();
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== worker.location.origin || request.headers.has("range")) return;
  if (pathname.startsWith("/api/") || pathname === "/pair") return; // never from memory
  if (MODEL_FILES[pathname] !== undefined)
    event.respondWith(model(pathname, MODEL_FILES[pathname] ?? "", event));
  else if (request.mode === "navigate") event.respondWith(kept("/", request));
  else if (shellPaths.has(pathname)) event.respondWith(kept(pathname, request));
});

/** Each file checked against its hash: a server that was renewed half-way through fails the whole. */
async function takeIn(): Promise<void> {
  const shell = await caches.open(SHELL);
  await Promise.all(
    SHELL_FILES.map(async ({ path, integrity }) => {
      const known = HASHED.test(path) ? await caches.match(path) : undefined;
      const answer =
        known ?? (await fetch(path, { integrity, cache: HASHED.test(path) ? "default" : "reload" }));
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      await shell.put(path, answer);
    }),
  );
}

async function leaveOthersBehind(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name.startsWith("backstride-shell-") && name !== SHELL)
      .map((name) => caches.delete(name)),
  );
  const models = await caches.open(MODELS);
  for (const { url } of await models.keys()) {
    const { pathname, search } = new URL(url);
    if (search !== `?${MODEL_FILES[pathname]}`) await models.delete(url);
  }
}

const kept = async (path: string, request: Request): Promise<Response> =>
  (await (await caches.open(SHELL)).match(path)) ?? fetch(request);

/** Kept under its hash, so that a model of another build is another entry. */
async function model(path: string, integrity: string, event: Asked): Promise<Response> {
  const models = await caches.open(MODELS);
  const key = `${path}?${integrity}`;
  const { cache } = event.request; // `reload`: what is kept was found to be damaged
  const known = cache === "reload" ? undefined : await models.match(key);
  if (known !== undefined) return known;
  const answer = await fetch(path, { integrity, cache });
  if (answer.ok) event.waitUntil(models.put(key, answer.clone()).catch(() => {})); // a full disk: fetched again next time
  return answer;
}
