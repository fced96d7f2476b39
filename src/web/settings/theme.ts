/** How light the screens are; `system` follows the computer. Kept in this browser only. */
export type Theme = "system" | "light" | "dark";

const KEY = "backstride.theme";
export const THEMES: readonly Theme[] = ["system", "light", "dark"];

export function readTheme(): Theme {
  const kept = localStorage.getItem(KEY);
  return THEMES.find((theme) => theme === kept) ?? "system";
}

export function saveTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  applyTheme(theme);
}

export function applyTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
