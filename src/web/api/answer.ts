import type { PortalIndex, PortalProvince } from "../../app/portal/index.ts";
import type { DocumentJobs } from "../../app/portal/jobs.ts";
import type { Language, Words } from "../../domain/text.ts";
import type { Query } from "../query.ts";

/** What an address of the API is asked. */
export interface ApiRequest {
  readonly steps: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly portal: PortalIndex;
  readonly jobs: DocumentJobs;
  /** The language of messages; data has both. */
  readonly language: Language;
}

/** Data, JSON that a verb of the command line has printed, or why there is neither. */
export type ApiAnswer =
  | { readonly kind: "data"; readonly data: unknown }
  | { readonly kind: "json"; readonly text: string }
  | { readonly kind: "problem"; readonly status: 400 | 404; readonly detail: string };

/** How an address of the API is answered. */
export type Answering = (request: ApiRequest) => ApiAnswer | Promise<ApiAnswer>;

/** Data as an answer. */
export function data(value: unknown): ApiAnswer {
  return { kind: "data", data: value };
}

/** Word that something is not there. */
export function missing({ language }: Pick<ApiRequest, "language">, what: Words): ApiAnswer {
  return { kind: "problem", status: 404, detail: what[language] };
}

/** Answers of the province that the address names. */
export function ofProvince(
  answer: (province: PortalProvince, request: ApiRequest) => ApiAnswer | Promise<ApiAnswer>,
): Answering {
  return (request) => {
    const id = request.steps["province"] ?? "";
    const province = request.portal.provinces.get(id);
    if (province) return answer(province, request);
    return missing(request, {
      vi: `Không có mô hình của tỉnh “${id}”.`,
      en: `There is no model of a province “${id}”.`,
    });
  };
}

/** One page of a list, as many items as `size`; the page is named by `page` in the address. */
export function onePage<T>(items: readonly T[], { query }: ApiRequest, size = 200) {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const asked = Number(query.one("page") ?? "1");
  const page = Number.isInteger(asked) ? Math.min(Math.max(1, asked), pages) : 1;
  return { count: items.length, page, pages, items: items.slice((page - 1) * size, page * size) };
}
