import { type RefObject, useEffect, useRef } from "react";

/**
 * A part in which a press takes away what was pressed: the focus then goes to the first heading of `selector` that
 * stands there instead, so that a keyboard and a screen reader go on from the same place.
 */
export function useKeptFocus<Place extends HTMLElement>(selector: string): RefObject<Place | null> {
  const place = useRef<Place>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    let focused: Element | null = null;
    const onFocus = ({ target }: FocusEvent): void => {
      focused = target instanceof Element && element.contains(target) ? target : null;
    };
    const watch = new MutationObserver(() => {
      if (focused === null || focused.isConnected || document.activeElement !== document.body) return;
      focused = null;
      const heading = element.querySelector<HTMLElement>(selector);
      focusOn(heading);
      heading?.scrollIntoView({ block: "nearest" });
    });
    document.addEventListener("focusin", onFocus);
    watch.observe(element, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", onFocus);
      watch.disconnect();
    };
  }, [selector]);
  return place;
}

/** What is no control takes the focus all the same, for a screen reader to begin there; nothing scrolls by it. */
export function focusOn(element: HTMLElement | null): void {
  if (element === null) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
