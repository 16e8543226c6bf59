import type { Project } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { type Graph, stateOf } from "../../graph/graph.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { counted, someOf } from "../wording.ts";

/** Projects that bring knowledge and skills rather than things. */
const preparing: ReadonlySet<string | undefined> = new Set(["survey", "consulting", "training"]);

/** Projects that say neither what they deliver nor which block they realise. One finding for all. */
export const projectDelivers = rule<{ readonly count: number; readonly names: readonly Text[] }>({
  card: {
    id: "investment/project-delivers",
    title: { vi: "Dự án nêu rõ sản phẩm", en: "A project says what it delivers" },
    message: {
      vi: ({ count, names }) => `${count} dự án chưa nêu sản phẩm bàn giao: ${someOf(names, count, "vi")}.`,
      en: ({ count, names }) =>
        `${counted(count, "project does not say what it delivers", "projects do not say what they deliver")}: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Dự án không gắn với thành phần nào của kiến trúc thì không thẩm định được sự cần thiết, và không phát hiện được trùng lặp với dự án khác.",
      en: "A project tied to nothing of the architecture can neither be appraised nor checked for overlap.",
    },
    remedy: {
      vi: "Thêm `delivers` (ứng dụng, cơ sở dữ liệu, hạ tầng, kết nối, dịch vụ, tài liệu) hoặc `realizes`; dự án khảo sát, tư vấn, đào tạo thì ghi `kind`.",
      en: "Add `delivers` (applications, databases, nodes, links, services, documents) or `realizes`; for survey, consulting and training write `kind`.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "inferred" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            projects:
              khao-sat: { name: Khảo sát hiện trạng, kind: survey }
              mang: { name: Xây dựng mạng đô thị, realizes: man }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            projects:
              khao-sat: { name: Khảo sát hiện trạng, kind: survey }
              ung-dung: { name: Ứng dụng CNTT năm 2016, kind: development }
          `),
          at: { file: exampleFile, line: 8, column: 3 },
        },
      ],
    },
  },
  *find(graph) {
    const empty = graph.byKind.project.filter((project) => deliversNothing(graph, project));
    yield* together(
      empty.map((element) => ({ element, path: ["delivers"] })),
      another,
      (told) => told,
    );
  },
});

const another = { vi: "cũng chưa nêu sản phẩm", en: "does not say so either" };

function deliversNothing(graph: Graph, project: Project): boolean {
  return (
    !project.delivers && !project.realizes && !preparing.has(project.kind) && stateOf(graph, project) !== "retired"
  );
}
