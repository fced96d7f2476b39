/** What Chromium hands to a page that can be installed; other browsers never do, and are asked through their own menu. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

/** `open` is the installed app itself, `offered` can be installed with one press, `by-menu` only through the browser. */
export type InstallOffer = "open" | "offered" | "by-menu";

const PROMPT = "beforeinstallprompt";
const STANDS_ALONE = "(display-mode: standalone)";

let held: InstallPrompt | undefined;
const listeners = new Set<() => void>();

export const installOffer = (): InstallOffer => {
  if (matchMedia(STANDS_ALONE).matches) return "open";
  return held === undefined ? "by-menu" : "offered";
};

export function onInstallOffer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Listens from the start, since the browser offers once and early; its own banner stays away until it is asked for. */
export function watchInstallOffer(): void {
  window.addEventListener(PROMPT, (event) => {
    event.preventDefault();
    hold(event as InstallPrompt); // the event of this name has no other shape
  });
  window.addEventListener("appinstalled", () => hold(undefined));
}

/** Asks the runner in the browser's own words. An offer serves once, whatever the answer. */
export async function install(): Promise<void> {
  const prompt = held;
  hold(undefined);
  await prompt?.prompt();
}

function hold(prompt: InstallPrompt | undefined): void {
  held = prompt;
  for (const listener of listeners) listener();
}
