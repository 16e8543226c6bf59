import { isSafeLink } from "../../diagrams/href.ts";
import type { Words } from "../../domain/text.ts";
import type { Graph } from "../../graph/graph.ts";
import type { HrefOf } from "../../views/links.ts";

/** What `--links` says, or why it cannot be followed. */
export type LinksReading =
  | { readonly ok: true; readonly hrefOf: HrefOf }
  | { readonly ok: false; readonly words: Words };

/**
 * Reads the pattern of the pages of elements: `{id}` stands for the id of an element, `{kind}` for its kind. It must lead
 * to a place beside the picture or to `https:`; pictures go to people who trust the province.
 */
export function readLinks(pattern: string, graph: Graph): LinksReading {
  if (!pattern.includes("{id}")) return { ok: false, words: withoutId };
  if (!isSafeLink(filled(pattern, "id", "kind"))) return { ok: false, words: unsafe(pattern) };
  return {
    ok: true,
    hrefOf: (id) => {
      const element = graph.elements.get(id);
      return element && filled(pattern, element.id, element.type);
    },
  };
}

function filled(pattern: string, id: string, kind: string): string {
  return pattern.replaceAll("{id}", encodeURIComponent(id)).replaceAll("{kind}", encodeURIComponent(kind));
}

const withoutId: Words = {
  vi: "--links cần có {id} để thay bằng mã của phần tử, ví dụ: --links “phan-tu.html#{id}”.",
  en: "--links needs {id}, which stands for the id of an element, for example: --links “elements.html#{id}”.",
};

function unsafe(pattern: string): Words {
  return {
    vi: `--links chỉ nhận đường dẫn tương đối hoặc https:, không nhận “${pattern}”.`,
    en: `--links takes a relative path or https: only, not “${pattern}”.`,
  };
}
