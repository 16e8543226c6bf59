import type { Section } from "../../domain/kind.ts";
import { sections } from "../../domain/kind.ts";
import type { Element } from "../../domain/model.ts";
import type { Text, Words } from "../../domain/text.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { counted, sectionNames, someOf } from "../wording.ts";

/** Documents are sources themselves, and views say nothing of the world. */
const asked: readonly Section[] = sections.filter((section) => section !== "documents" && section !== "views");

/** Elements without a source in a model that requires one of all; one finding for each section. */
export const sourceRequired = rule<{
  readonly count: number;
  readonly section: Words;
  readonly names: readonly Text[];
}>({
  card: {
    id: "provenance/source-required",
    title: { vi: "Có nguồn khi mô hình yêu cầu", en: "A source, where the model requires one" },
    message: {
      vi: ({ count, section, names }) =>
        `Mô hình yêu cầu mọi phần tử có nguồn, nhưng ${count} ${section} chưa ghi nguồn nào: ${someOf(names, count, "vi")}.`,
      en: ({ count, section, names }) =>
        `The model requires a source of every element, but ${counted(count, `of the ${section} names`, `of the ${section} name`)} none: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Tỉnh đã tự đặt yêu cầu `provenance: required` để tài liệu kiến trúc dùng được làm căn cứ thẩm định đầu tư.",
      en: "The province itself asked for it with `provenance: required`, so that investment can be appraised on the document.",
    },
    remedy: {
      vi: "Thêm `source`: một văn bản trong `documents` hoặc một nguồn của thư viện; hoặc bỏ `provenance: required`.",
      en: "Add `source`: one of the `documents`, or of the library; or drop `provenance: required`.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "inferred" }],
    severity: "warning",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(
            `
            applications:
              mot-cua: { name: Một cửa điện tử, source: khoahocphattrien-2017 }
            `,
            "provenance: required",
          ),
        },
      ],
      bad: [
        {
          files: tinyProvince(
            `
            applications:
              mot-cua: { name: Một cửa điện tử, status: background }
            `,
            "provenance: required",
          ),
          at: { file: exampleFile, line: 8, column: 3 },
        },
      ],
    },
  },
  *find(graph) {
    if (graph.model.province.provenance !== "required") return;
    for (const section of asked) {
      const bare = (graph.model.elements[section] as readonly Element[]).filter(({ source }) => !source?.length);
      yield* together(
        bare.map((element) => ({ element, part: "key" })),
        another,
        (told) => ({ ...told, section: sectionNames[section] }),
      );
    }
  },
});

const another = { vi: "cũng chưa có nguồn", en: "names no source either" };
