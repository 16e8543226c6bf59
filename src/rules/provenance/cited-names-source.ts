import { type Section, sections } from "../../domain/kind.ts";
import type { Element } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { onceEach } from "../../graph/once.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { counted, someOf } from "../wording.ts";

/** Elements said to be cited, or read from a source, that name no source. One finding for all. */
export const citedNamesSource = rule<{ readonly count: number; readonly names: readonly Text[] }>({
  card: {
    id: "provenance/cited-names-source",
    title: { vi: "Trích dẫn, suy luận thì phải nêu nguồn", en: "What is cited or inferred names its source" },
    message: {
      vi: ({ count, names }) =>
        `${count} phần tử ghi là trích dẫn hoặc suy luận từ nguồn nhưng không nêu nguồn nào: ${someOf(names, count, "vi")}.`,
      en: ({ count, names }) =>
        `${counted(count, "element is said to be cited or inferred, but names", "elements are said to be cited or inferred, but name")} no source: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Mức tin cậy chỉ có nghĩa khi người đọc mở lại được nguồn.",
      en: "How sure a fact is means something only if the reader can open its source.",
    },
    remedy: {
      vi: "Thêm `source`, hoặc ghi `status: background` (kiến thức nền) hay `status: illustrative` (minh họa).",
      en: "Add `source`, or write `status: background` or `status: illustrative`.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "inferred" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            applications:
              mot-cua: { name: Một cửa điện tử, source: khoahocphattrien-2017, status: inferred }
              thu-muc: { name: Dịch vụ thư mục, status: background }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            applications:
              mot-cua: { name: Một cửa điện tử, status: cited }
          `),
          at: { file: exampleFile, line: 7, column: 45 },
        },
      ],
    },
  },
  *find(graph) {
    // Where the model requires sources, provenance/source-required reports the same gap.
    if (graph.model.province.provenance === "required") return;
    const bare = sections.flatMap((section) => bareIn(graph, section));
    yield* together(
      bare.map((element) => ({ element, path: ["status"] })),
      another,
      (told) => told,
    );
  },
});

const another = { vi: "cũng không nêu nguồn", en: "names no source either" };

const bareIn = onceEach((graph, section): readonly Element[] =>
  (graph.model.elements[section as Section] as readonly Element[]).filter(claimsSource),
);

function claimsSource({ status, source }: Element): boolean {
  return (status === "cited" || status === "inferred") && !source?.length;
}
