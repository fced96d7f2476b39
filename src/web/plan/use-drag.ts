import { type PointerEvent, useEffect, useRef, useState } from "react";
import type { Day } from "../../engine/units/day.ts";

/** A run on its way to another day. */
export interface Dragged {
  readonly from: Day;
  /** The day under the pointer; absent beside all of them. */
  readonly over?: Day;
}

/** So close to the edge of the window the page scrolls along. */
const EDGE_PX = 72;
const SCROLL_PX = 12;
/** A press that moves less than this is no drag. */
const LEAST_PX = 6;

/**
 * Drags by pointer or finger from a handle to any element with `data-day`. Escape and a second finger call it off.
 * Every drag has its twin in the Move list: nothing needs it.
 */
export function useDrag(onDrop: (from: Day, to: Day) => void): {
  readonly dragged: Dragged | undefined;
  readonly handleOf: (from: Day) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  };
} {
  const [dragged, setDragged] = useState<Dragged>();
  const drop = useRef(onDrop);
  drop.current = onDrop;
  const end = useRef<() => void>(undefined);
  useEffect(() => () => end.current?.(), []);

  const handleOf = (from: Day) => ({
    onPointerDown(event: PointerEvent<HTMLElement>): void {
      if (event.button !== 0 || !event.isPrimary) return;
      event.preventDefault();
      const handle = event.currentTarget;
      const start = { x: event.clientX, y: event.clientY };
      let at = start;
      let over: Day | undefined;
      let isMoving = false;
      handle.setPointerCapture(event.pointerId);

      const look = (): void => {
        const found = document.elementFromPoint(at.x, at.y)?.closest<HTMLElement>("[data-day]")?.dataset.day;
        over = found as Day | undefined; // written by the plan's own days
        setDragged({ from, ...(over !== undefined && { over }) });
      };
      const move = ({ clientX, clientY }: globalThis.PointerEvent): void => {
        at = { x: clientX, y: clientY };
        isMoving ||= Math.hypot(at.x - start.x, at.y - start.y) > LEAST_PX;
        if (isMoving) look();
      };
      const scroll = setInterval(() => {
        if (!isMoving) return;
        const by = at.y < EDGE_PX ? -SCROLL_PX : at.y > innerHeight - EDGE_PX ? SCROLL_PX : 0;
        if (by !== 0) {
          scrollBy({ top: by, behavior: "instant" });
          look();
        }
      }, 16);
      const stop = (): void => {
        clearInterval(scroll);
        handle.removeEventListener("pointermove", move);
        handle.removeEventListener("pointerup", up);
        handle.removeEventListener("pointercancel", stop);
        removeEventListener("keydown", key);
        removeEventListener("pointerdown", second, true);
        end.current = undefined;
        setDragged(undefined);
      };
      const up = (): void => {
        stop();
        if (isMoving && over !== undefined && over !== from) drop.current(from, over);
      };
      const key = ({ key: pressed }: KeyboardEvent): void => {
        if (pressed === "Escape") stop();
      };
      const second = ({ pointerId }: globalThis.PointerEvent): void => {
        if (pointerId !== event.pointerId) stop();
      };
      handle.addEventListener("pointermove", move);
      handle.addEventListener("pointerup", up);
      handle.addEventListener("pointercancel", stop);
      addEventListener("keydown", key);
      addEventListener("pointerdown", second, true);
      end.current = stop;
    },
  });
  return { dragged, handleOf };
}
