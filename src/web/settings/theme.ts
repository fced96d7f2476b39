/** How light the screens are; `system` follows the computer. Kept in this browser only. */
export type Theme = "system" | "light" | "dark";

const KEY = "backstride.theme";
export const THEMES: readonly Theme[] = ["system", "light", "dark"];

export const readTheme = (): Theme => keptChoice(KEY, THEMES) ?? "system";

export function saveTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  applyTheme(theme);
}

export function applyTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** What was chosen in this browser before, if it is still one of the choices. */
export function keptChoice<Choice extends string>(
  key: string,
  choices: readonly Choice[],
): Choice | undefined {
  const kept = localStorage.getItem(key);
  return choices.find((choice) => choice === kept);
}
