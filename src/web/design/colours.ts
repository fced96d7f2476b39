import { useSyncExternalStore } from "react";

const NAMES = [
  "ground",
  "raised",
  "ink",
  "ink-soft",
  "hairline",
  "accent",
  "accent-wash",
  "ease",
  "stop",
  "context",
  "context-line",
] as const;

/** The tokens as plain colours of the present theme: a canvas understands no `light-dark()`. */
export type Colours = Readonly<Record<(typeof NAMES)[number], string>>;

export const useColours = (): Colours => useSyncExternalStore(subscribe, () => colours);

let colours: Colours = read();

function read(): Colours {
  const probe = document.createElement("span");
  document.documentElement.append(probe);
  const found = Object.fromEntries(
    NAMES.map((name) => {
      probe.style.color = `var(--${name})`;
      return [name, getComputedStyle(probe).color];
    }),
  ) as Colours; // one entry a name
  probe.remove();
  return found;
}

const listeners = new Set<() => void>();

const refresh = (): void => {
  colours = read();
  for (const listener of listeners) listener();
};

matchMedia("(prefers-color-scheme: dark)").addEventListener("change", refresh);
new MutationObserver(refresh).observe(document.documentElement, { attributeFilter: ["data-theme"] });

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
