import { themeChanged } from "./page-event.ts";

const key = "khung-theme";

/** Lets the reader choose between light and dark; the choice is kept in this browser alone. */
export function setUpThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>("#theme");
  if (!button) return;
  const { documentElement: root } = document;
  const isDark = (): boolean => {
    const chosen = root.dataset["theme"];
    return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  };
  const name = (): void => {
    button.textContent = (isDark() ? button.dataset["light"] : button.dataset["dark"]) ?? "";
  };
  button.hidden = false;
  name();
  button.addEventListener("click", () => {
    const next = isDark() ? "light" : "dark";
    root.dataset["theme"] = next;
    localStorage.setItem(key, next);
    name();
    document.dispatchEvent(new CustomEvent(themeChanged));
  });
}
