import { FORM_LAB_DATABASE } from "./form-lab-database.ts";

/** Removes all that the form lab keeps in this browser. Nothing happens where nothing was kept. */
export const forgetFormLab = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof indexedDB === "undefined") return resolve();
    const asked = indexedDB.deleteDatabase(FORM_LAB_DATABASE);
    asked.onsuccess = () => resolve();
    asked.onerror = () => resolve(); // a browser that keeps nothing has nothing to forget
    asked.onblocked = () => resolve(); // another page has it open: it goes when that page closes
  });
