import { useEffect, useState } from "preact/hooks";
import { usePage } from "../state/page-context.ts";

const themes = ["system", "light", "dark"] as const;
type ThemeName = (typeof themes)[number];
const key = "docent-sandbox-theme";

/** Light, dark, or as the system has it; kept in this browser. */
export function Theme() {
  const { words } = usePage();
  const [theme, setTheme] = useState<ThemeName>(stored);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    window.localStorage.setItem(key, theme);
  }, [theme]);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "system";
  return (
    <button
      type="button"
      class={`tool theme ${theme}`}
      aria-label={words.theme[theme]}
      title={words.theme[theme]}
      onClick={() => setTheme(next)}
    >
      <span>{words.theme[theme]}</span>
    </button>
  );
}

function stored(): ThemeName {
  const found = window.localStorage.getItem(key);
  return themes.find((theme) => theme === found) ?? "system";
}
