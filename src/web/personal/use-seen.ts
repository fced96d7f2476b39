import { type RefObject, useEffect, useRef, useState } from "react";

/** Has this place come near the window yet? What takes the computer a second is asked for then, and not before. */
export function useSeen<Element extends HTMLElement>(): {
  readonly place: RefObject<Element | null>;
  readonly isSeen: boolean;
} {
  const place = useRef<Element>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null || isSeen) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
      },
      { rootMargin: "300px" },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [isSeen]);
  return { place, isSeen };
}
