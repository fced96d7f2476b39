import { useState } from "react";
import { Segmented } from "../design/asking.tsx";
import { useWords } from "../words/words.tsx";
import { readTheme, saveTheme, THEMES } from "./theme.ts";

export function ThemeChoice() {
  const { say } = useWords();
  const [theme, setTheme] = useState(readTheme);
  return (
    <Segmented
      label={say("theme")}
      isLabelShown
      value={theme}
      options={THEMES.map((value) => ({ value, label: say(`theme.${value}`) }))}
      onChange={(value) => {
        saveTheme(value);
        setTheme(value);
      }}
    />
  );
}
