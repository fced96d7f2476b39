import type { Page } from "playwright-core";

/** Ids of what was told in this browser and not yet taken by the server: in its database, on the way into it, or both. */
export const waiting = (page: Page): Promise<readonly string[]> => page.evaluate<string[]>(WAITING);

const WAITING = `new Promise((done, fail) => {
  const opening = indexedDB.open("backstride");
  opening.onerror = () => fail(opening.error);
  opening.onsuccess = () => {
    const asked = opening.result.transaction("diary").objectStore("diary").get("diary");
    asked.onsuccess = () => {
      opening.result.close();
      const journal = Object.keys(localStorage).filter((key) => key.startsWith("backstride.told."));
      const ids = journal.map((key) => key.slice("backstride.told.".length));
      done([...new Set([...(asked.result?.unsent ?? []).map(({ entryId }) => entryId), ...ids])]);
    };
  };
})`;
