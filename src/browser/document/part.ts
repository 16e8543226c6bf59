/** The element of a selector within a part; the page that the script is written for has it. */
export function within(part: ParentNode, selector: string): HTMLElement {
  const found = part.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`the page lacks ${selector}`);
  return found;
}

/** The field of a selector within a part. */
export function fieldWithin(part: ParentNode, selector: string): HTMLInputElement {
  const found = part.querySelector(selector);
  if (!(found instanceof HTMLInputElement)) throw new Error(`the page lacks ${selector}`);
  return found;
}

/** Says a sentence that stands in the page as `data-<name>`, with what is put in, aloud too. */
export function say(voice: HTMLElement, name: string, parts: Readonly<Record<string, string>> = {}): void {
  const sentence = voice.getAttribute(`data-${name}`) ?? "";
  voice.textContent = sentence.replace(/\{(\w+)\}/g, (whole, key: string) => parts[key] ?? whole);
}
