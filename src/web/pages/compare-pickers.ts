import type { PortalEdition } from "../../app/portal/index.ts";
import { methodsFor } from "../../app/portal/scored.ts";
import type { PageRequest } from "../page.ts";
import { saidIn } from "../said.ts";
import { compareWords as words } from "./compare-words.ts";

/** A choice of a list. */
export interface Option {
  readonly value: string;
  readonly text: string;
  readonly isChosen: boolean;
}

/** The lists above a comparison: editions by method, and the methods by which their answers can be read. */
export interface Pickers {
  readonly editions: readonly { readonly name: string; readonly options: readonly Option[] }[];
  readonly methods: readonly Option[];
}

/** The lists of editions and methods, with what is shown chosen. */
export function pickersOf({ portal, language, query }: PageRequest, edition: PortalEdition): Pickers {
  const used = [...new Set(portal.editions.map(({ header }) => header.method))];
  const method = query.one("method") ?? edition.header.method;
  return {
    editions: used.map((id) => ({
      name: portal.methods.get(id)?.name[language] ?? id,
      options: portal.editions
        .filter(({ header }) => header.method === id)
        .map((one) => ({ value: one.id, text: one.header.name[language], isChosen: one.id === edition.id })),
    })),
    methods: methodsFor(portal, edition).map(({ id, name }, at) => ({
      value: at === 0 ? "" : id,
      text: at === 0 ? `${name[language]} (${saidIn(ownWords, language).own})` : name[language],
      isChosen: id === method,
    })),
  };
}

const ownWords = { own: { vi: "phương pháp của kỳ", en: "the edition’s own" }, edition: words.edition } as const;

/** A list with an empty choice first, and one of its values chosen. */
export function optionsOf(
  first: string,
  list: readonly { readonly id: string; readonly name: string }[],
  chosen: string | undefined,
): readonly Option[] {
  return [
    { value: "", text: first, isChosen: chosen === undefined },
    ...list.map(({ id, name }) => ({ value: id, text: name, isChosen: id === chosen })),
  ];
}
