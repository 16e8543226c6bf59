/** Puts a slider under the list of dates of a picture: the picture follows it in place, and the address with it. */
export function setUpDateSlider(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-dates]");
  const list = form?.querySelector<HTMLSelectElement>('select[name="at"]');
  if (!form || !list || list.options.length < 2 || form.querySelector("input[type=range]")) return;
  const slider = document.createElement("input");
  slider.type = "range";
  slider.min = "0";
  slider.max = String(list.options.length - 1);
  slider.setAttribute("aria-label", list.closest("label")?.firstChild?.textContent?.trim() ?? "");
  const name = (): void => {
    slider.value = String(list.selectedIndex);
    slider.setAttribute("aria-valuetext", list.selectedOptions[0]?.text ?? "");
  };
  name();
  list.after(slider);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  slider.addEventListener("input", () => {
    list.selectedIndex = slider.valueAsNumber;
    name();
    clearTimeout(waiting);
    waiting = setTimeout(() => void show(form), 120);
  });
  list.addEventListener("change", name);
}

/** Asks for the page of what is chosen, and puts its pictures and what is said of them in place of those shown. */
async function show(form: HTMLFormElement): Promise<void> {
  const address = new URL(form.action);
  address.search = new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" && value ? [[name, value]] : [])),
  ).toString();
  const answer = await fetch(address, { headers: { Accept: "text/html" } });
  if (!answer.ok) return;
  const next = new DOMParser().parseFromString(await answer.text(), "text/html");
  const [old, shown] = [form.parentElement, next.querySelector("form[data-dates]")?.parentElement];
  if (!old || !shown) return;
  const parts = (of: Element): readonly Element[] => [...of.querySelectorAll(":scope > figure, :scope > .summary")];
  for (const part of parts(old)) part.remove();
  old.append(...parts(shown));
  history.replaceState(null, "", address);
}
