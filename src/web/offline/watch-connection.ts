import type { QueryClient } from "@tanstack/react-query";
import { ask } from "../server/ask.ts";
import { connection, onConnection } from "../server/connection.ts";

const FIRST_LOOK_MS = 4000;
const LONGEST_LOOK_MS = 60_000;

/** While nothing answers, looks now and then whether it does again; then everything is asked anew. */
export function watchConnection(client: QueryClient): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitMs = FIRST_LOOK_MS;
  const look = async (): Promise<void> => {
    clearTimeout(timer);
    if (connection() === "there") return;
    if (document.visibilityState === "visible")
      await ask("GET /api/overview", { signal: AbortSignal.timeout(FIRST_LOOK_MS) });
    if (connection() === "there") return;
    clearTimeout(timer);
    timer = setTimeout(() => void look(), waitMs);
    waitMs = Math.min(waitMs * 2, LONGEST_LOOK_MS);
  };
  let before = connection();
  onConnection(() => {
    const now = connection();
    clearTimeout(timer);
    waitMs = FIRST_LOOK_MS;
    if (now !== "there") timer = setTimeout(() => void look(), waitMs);
    else if (before !== "there") void client.invalidateQueries();
    before = now;
  });
  addEventListener("online", () => void look());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void look();
  });
}
