import { byId, type Page } from "./page.ts";

/** The language and the colours of the page. */
export function letChoose(page: Page): void {
  const language = byId("khung-language");
  const theme = byId("khung-theme");
  language.addEventListener("click", () => {
    const { languages } = page.data;
    const next = languages[(languages.indexOf(page.state().language) + 1) % languages.length];
    if (next) page.change({ language: next });
  });
  theme.addEventListener("click", () => {
    document.documentElement.dataset["theme"] = isDark() ? "light" : "dark";
    theme.setAttribute("aria-pressed", String(isDark()));
  });
  theme.setAttribute("aria-pressed", String(isDark()));
  page.onChange((now, before) => {
    if (now.language !== before.language) speak(page);
  });
}

function isDark(): boolean {
  const asked = document.documentElement.dataset["theme"];
  return asked === undefined ? matchMedia("(prefers-color-scheme: dark)").matches : asked === "dark";
}

/** Every text of the page stands beside its translation: `data-vi` and `data-en`, or `data-vi-label` and `data-en-label`. */
function speak(page: Page): void {
  const { language } = page.state();
  document.documentElement.lang = language;
  document.title = page.data.title[language];
  for (const element of document.querySelectorAll<HTMLElement>("[data-vi]"))
    element.textContent = element.getAttribute(`data-${language}`);
  for (const element of document.querySelectorAll<HTMLElement>("[data-vi-label]"))
    element.setAttribute("aria-label", element.getAttribute(`data-${language}-label`) ?? "");
  for (const element of document.querySelectorAll<HTMLElement>("[data-vi-placeholder]"))
    element.setAttribute("placeholder", element.getAttribute(`data-${language}-placeholder`) ?? "");
}
