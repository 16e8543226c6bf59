import { numberWords } from "../domain/number-words.ts";
import type { PageRequest } from "./page.ts";

/** Where a reader is in a long list, and the way to its other pages. */
export interface Pager {
  /** The first row shown, from 0, and the row after the last. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** “21–40 of 2,000”. */
  readonly text: string;
  readonly previous: string;
  readonly next: string;
  readonly words: { readonly name: string; readonly previous: string; readonly next: string };
}

/** The pager of a list: the page number stands in the address as `page`. */
export function pager(
  count: number,
  perPage: number,
  { language, path, query }: Pick<PageRequest, "language" | "path" | "query">,
): Pager {
  const last = Math.max(1, Math.ceil(count / perPage));
  const asked = Number(query.one("page") ?? "1");
  const page = Number.isInteger(asked) ? Math.min(Math.max(1, asked), last) : 1;
  const from = (page - 1) * perPage;
  const to = Math.min(count, from + perPage);
  const said = (number: number): string => numberWords(number)[language];
  const hrefOf = (number: number): string =>
    number < 1 || number > last
      ? ""
      : `/${language}${path}${query.with({ page: number === 1 ? undefined : String(number) })}`;
  return {
    from,
    to,
    count,
    text: {
      vi: `${said(from + Math.min(1, count))}–${said(to)} trên ${said(count)}`,
      en: `${said(from + Math.min(1, count))}–${said(to)} of ${said(count)}`,
    }[language],
    previous: hrefOf(page - 1),
    next: hrefOf(page + 1),
    words: {
      name: { vi: "Các trang của danh sách", en: "Pages of the list" }[language],
      previous: { vi: "Trang trước", en: "Previous" }[language],
      next: { vi: "Trang sau", en: "Next" }[language],
    },
  };
}
