import { byId, type Page, sentence, stepOf, thingsOf } from "./page.ts";

/** The slider over the dates at which the picture changes. */
export function showTime(page: Page): void {
  const slider = byId("khung-time");
  const output = byId("khung-date");
  if (!(slider instanceof HTMLInputElement)) return;
  const render = (): void => {
    const date = printed(stepOf(page).date);
    output.textContent = date;
    slider.value = String(page.state().step);
    slider.setAttribute("aria-valuetext", date);
  };
  render();
  slider.addEventListener("input", () => page.change({ step: Number(slider.value) }));
  for (const [id, by] of [
    ["khung-earlier", -1],
    ["khung-later", 1],
  ] as const)
    byId(id).addEventListener("click", () => {
      const step = page.state().step + by;
      if (page.data.steps[step]) page.change({ step });
    });
  page.onChange((now, before) => {
    render();
    if (now.step === before.step) return;
    const then = new Set(page.data.steps[before.step]?.things.flatMap((index) => page.data.things[index]?.id ?? []));
    const ids = new Set(thingsOf(page).map(({ id }) => id));
    const came = [...ids].filter((id) => !then.has(id)).length;
    const went = [...then].filter((id) => !ids.has(id)).length;
    page.say(sentence(page, "changed", { date: printed(stepOf(page).date), came: String(came), went: String(went) }));
  });
}

/** `24/07/2014`, `07/2014`, `2014`. */
function printed(date: string): string {
  return date.split("-").reverse().join("/");
}
