import { type Section, sections } from "../../domain/kind.ts";
import type { Element } from "../../domain/model.ts";
import { statusOf } from "../../domain/provenance.ts";
import type { Text, Words } from "../../domain/text.ts";
import { nameOf } from "../../graph/names.ts";
import { onceEach } from "../../graph/once.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { sectionNames, someOf } from "../wording.ts";

/** Documents are sources themselves, and views say nothing of the world. */
const asked: readonly Section[] = sections.filter((section) => section !== "documents" && section !== "views");

const namesShown = 3;

/** Elements that say neither where they come from nor how sure they are; one finding for each section, at the first. */
export const elementHasSource = rule<{
  readonly count: number;
  readonly total: number;
  readonly section: Words;
  readonly names: readonly Text[];
}>({
  card: {
    id: "provenance/element-has-source",
    title: { vi: "Thông tin có nguồn hoặc mức tin cậy", en: "Elements say where they come from" },
    message: {
      vi: ({ count, total, section, names }) =>
        `${count}/${total} ${section} chưa ghi nguồn hay mức tin cậy: ${someOf(names, count, "vi")}.`,
      en: ({ count, total, section, names }) =>
        `${count} of ${total} ${section} give neither source nor status: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Tài liệu kiến trúc là căn cứ để đầu tư; người đọc phải phân biệt được số liệu trích dẫn, suy luận và minh họa.",
      en: "The architecture is what investment is based on; its readers must be able to tell what is cited from what is inferred or illustrative.",
    },
    remedy: {
      vi: "Thêm `source` (văn bản trong `documents` hoặc nguồn của thư viện) hoặc `status` (cited, inferred, background, illustrative).",
      en: "Add `source` (one of the `documents`, or of the library) or `status` (cited, inferred, background, illustrative).",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "inferred" }],
    severity: "info",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            applications:
              mot-cua: { name: Một cửa điện tử, source: khoahocphattrien-2017 }
              gop-y: { name: Hệ thống góp ý, status: illustrative }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            applications:
              mot-cua: { name: Một cửa điện tử, source: khoahocphattrien-2017 }
              gop-y: { name: Hệ thống góp ý }
          `),
          at: { file: exampleFile, line: 8, column: 3 },
        },
      ],
    },
  },
  *find(graph) {
    // Where the model requires sources, provenance/source-required reports the same gap.
    if (graph.model.province.provenance === "required") return;
    for (const section of asked) {
      const { bare, total } = withoutStatus(graph, section);
      const [first] = bare;
      if (!first) continue;
      yield {
        at: { element: first.id, part: "key" },
        args: {
          count: bare.length,
          total,
          section: sectionNames[section],
          names: bare.slice(0, namesShown).map(nameOf),
        },
      };
    }
  },
});

/** The elements of a section of which nothing is said of where they come from, and how many there are in all. */
const withoutStatus = onceEach((graph, section: Section) => {
  const elements: readonly Element[] = graph.model.elements[section];
  return { bare: elements.filter((element) => statusOf(element) === undefined), total: elements.length };
});
