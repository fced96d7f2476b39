/** What the form lab keeps in this browser: the reading that goes on, and videos the runner asked to keep. */
export const FORM_LAB_DATABASE = "backstride-form";
