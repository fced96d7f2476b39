/** What the form lab keeps in this browser: the reading that goes on, and videos the runner asked to keep. */
export const FORM_LAB_DATABASE = "backstride-form";

/** Removes all of it. Nothing happens where nothing was kept. */
export const forgetFormLab = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof indexedDB === "undefined") return resolve();
    const asked = indexedDB.deleteDatabase(FORM_LAB_DATABASE);
    asked.onsuccess = () => resolve();
    asked.onerror = () => resolve(); // a browser that keeps nothing has nothing to forget
    asked.onblocked = () => resolve(); // another page has it open: it goes when that page closes
  });
