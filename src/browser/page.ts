import type { PageData, PageRelation, PageSentence, PageStep, PageThing } from "../domain/interactive-page.ts";
import type { Language } from "../domain/text.ts";

/** What the reader sees now. Every part of the page reads it, and is told when it changes. */
export interface State {
  readonly language: Language;
  readonly step: number;
  /** The id of the thing that stands out with its neighbours. */
  readonly chosen: string | undefined;
  readonly query: string;
  /** Boxes can be dragged. */
  readonly arranging: boolean;
}

/** The page: its data, its state, and those who want to know when the state changes. */
export interface Page {
  readonly data: PageData;
  readonly state: () => State;
  readonly change: (next: Partial<State>) => void;
  /** Called after each change with what was before. */
  readonly onChange: (listener: (now: State, before: State) => void) => void;
  readonly say: (text: string) => void;
}

/** Makes the page from its data; the first language of the data is the first to be shown. */
export function pageOf(data: PageData): Page {
  const listeners: ((now: State, before: State) => void)[] = [];
  const voice = byId("khung-voice");
  let state: State = {
    language: data.languages[0] ?? "vi",
    step: data.first,
    chosen: undefined,
    query: "",
    arranging: false,
  };
  return {
    data,
    state: () => state,
    change: (next) => {
      const before = state;
      state = { ...state, ...next };
      for (const listener of listeners) listener(state, before);
    },
    onChange: (listener) => listeners.push(listener),
    say: (text) => {
      voice.textContent = text;
    },
  };
}

/** Which thing of a picture stands out. */
export interface Chooser {
  readonly chosen: () => string | undefined;
  readonly choose: (id: string | undefined) => void;
}

/** What stands out on a page. */
export function chooserOf({ state, change }: Page): Chooser {
  return { chosen: () => state().chosen, choose: (chosen) => change({ chosen }) };
}

/** The element of an id; the page that the script is written for has it. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page lacks #${id}`);
  return found;
}

/** A sentence of the page in a language, with what is put in. */
export function sentence(
  { data, state }: Page,
  name: PageSentence,
  parts: Readonly<Record<string, string>> = {},
): string {
  return data.words[name][state().language].replace(/\{(\w+)\}/g, (whole, key: string) => parts[key] ?? whole);
}

/** The picture that is shown, among those of the page. */
export function stepOf({ data, state }: Page): PageStep {
  const step = data.steps[state().step];
  if (!step) throw new Error("the page has no such date");
  return step;
}

/** The things that the picture shows, in its order. */
export function thingsOf(page: Page): readonly PageThing[] {
  return stepOf(page).things.flatMap((index) => page.data.things[index] ?? []);
}

/** The relations that the picture shows. */
export function relationsOf(page: Page): readonly PageRelation[] {
  return stepOf(page).relations.flatMap((index) => page.data.relations[index] ?? []);
}
