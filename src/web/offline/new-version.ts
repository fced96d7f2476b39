/** What became of keeping the app for when there is no network. `refused`: the browser does not, here. */
export type Installed = "not-yet" | "kept" | "refused";

export interface AppVersion {
  readonly installed: Installed;
  /** Uses the version that stands ready; absent when there is none. */
  readonly useNew?: () => void;
}

const LOOK_EVERY_MS = 60 * 60 * 1000;

let version: AppVersion = { installed: "not-yet" };
const listeners = new Set<() => void>();

export const appVersion = (): AppVersion => version;

export function onAppVersion(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Has the browser keep the app, and tells when another version stands ready. It is used when the runner says so. */
export async function keepApp(): Promise<void> {
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker; // absent without HTTPS
  if (workers === undefined) return become({ installed: "refused" });
  const registration = await workers.register("/sw.js").catch(() => undefined);
  if (registration === undefined) return become({ installed: "refused" });

  const look = (): void => {
    const { waiting } = registration;
    const isKept = registration.active !== null;
    become({
      installed: isKept ? "kept" : "not-yet",
      ...(waiting === null || !isKept ? {} : { useNew: () => useVersion(workers, waiting) }),
    });
  };
  const follow = (): void => registration.installing?.addEventListener("statechange", look);
  registration.addEventListener("updatefound", follow);
  follow();
  look();
  void workers.ready.then(look);
  const ask = (): void => void registration.update().catch(() => {}); // without a network there is nothing new
  setInterval(ask, LOOK_EVERY_MS);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") ask();
  });
}

function useVersion(workers: ServiceWorkerContainer, waiting: ServiceWorker): void {
  workers.addEventListener("controllerchange", () => location.reload(), { once: true });
  waiting.postMessage("use-new-version");
}

function become(next: AppVersion): void {
  version = next;
  for (const listener of listeners) listener();
}
