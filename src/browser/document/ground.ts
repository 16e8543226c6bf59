import { within } from "./part.ts";

/** Light or dark ground, whatever the screen asks for. */
export function letChooseGround(): void {
  const button = within(document, ".theme");
  const root = document.documentElement;
  const isDark = (): boolean =>
    root.dataset["theme"] === undefined
      ? matchMedia("(prefers-color-scheme: dark)").matches
      : root.dataset["theme"] === "dark";
  const show = (): void => button.setAttribute("aria-pressed", String(isDark()));
  button.addEventListener("click", () => {
    root.dataset["theme"] = isDark() ? "light" : "dark";
    show();
  });
  show();
  button.hidden = false;
}
