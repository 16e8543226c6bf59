import { decree85Starts, importantLevel } from "../../domain/law/security-levels.ts";
import type { Text } from "../../domain/text.ts";
import { elementOf, type Graph, isLive, isPresent } from "../../graph/graph.ts";
import { isInForce } from "../../graph/in-force.ts";
import type { GradedSystem } from "../../graph/security.ts";
import { exampleFile, provinceAsOf } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { counted, someOf } from "../wording.ts";

/** The block of the framework that is the dossiers of the important systems together. */
const dossiersBlock = "level-dossiers";

/** Systems of level 3 and above without a dossier of their level. One finding for all. */
export const levelHasDossier = rule<{ readonly count: number; readonly names: readonly Text[] }>({
  card: {
    id: "security/level-has-dossier",
    title: { vi: "Có hồ sơ cấp độ", en: "A level has its dossier" },
    message: {
      vi: ({ count, names }) =>
        `${count} hệ thống từ cấp độ 3 trở lên chưa có hồ sơ cấp độ trong mô hình: ${someOf(names, count, "vi")}.`,
      en: ({ count, names }) =>
        `${counted(count, "system of level 3 or above has", "systems of level 3 and above have")} no security dossier in the model: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Cấp độ chỉ có giá trị khi hồ sơ đề xuất đã được thẩm định và phê duyệt; Đà Nẵng đặt việc lập hồ sơ cho các hệ thống quan trọng thành nhiệm vụ của kiến trúc 2.0.",
      en: "A level holds once its dossier is appraised and approved; Da Nang made the dossiers of its important systems a task of architecture 2.0.",
    },
    remedy: {
      vi: "Khai hồ sơ trong `documents` và ghi vào `securityDossier` của hệ thống.",
      en: "Enter the dossier under `documents` and name it in `securityDossier` of the system.",
    },
    source: [
      { document: "ictnews-security-experts", status: "cited" },
      { document: "nghi-dinh-85-2016", status: "background" },
    ],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: provinceAsOf(
            "2018",
            `
            documents:
              ho-so: { name: Hồ sơ cấp độ của trung tâm dữ liệu, date: 2017 }
            nodes:
              ttdl: { name: Trung tâm dữ liệu, kind: data-centre, securityLevel: 3, securityDossier: ho-so }
              may-chu: { name: Máy chủ thử nghiệm, kind: server, securityLevel: 1 }
            `,
          ),
        },
      ],
      bad: [
        {
          files: provinceAsOf(
            "2018",
            `
            nodes:
              ttdl: { name: Trung tâm dữ liệu, kind: data-centre, securityLevel: 3 }
            `,
          ),
          at: { file: exampleFile, line: 7, column: 3 },
        },
      ],
    },
  },
  *find(graph) {
    // One document may hold the dossiers of all important systems.
    const hasCollection = graph.byKind.document.some(
      (document) => document.realizes?.some((block) => block === dossiersBlock) && isPresent(graph, document),
    );
    if (!isInForce(graph, decree85Starts) || hasCollection) return;
    const systems: readonly GradedSystem[] = [...graph.byKind.application, ...graph.byKind.node];
    yield* together(
      systems
        .filter((system) => lacksDossier(graph, system))
        .map((element) => ({ element, path: ["securityDossier"] })),
      another,
      (told) => told,
    );
  },
});

const another = { vi: "cũng chưa có hồ sơ", en: "has none either" };

function lacksDossier(graph: Graph, system: GradedSystem): boolean {
  if ((system.securityLevel ?? 0) < importantLevel || !isLive(graph, system)) return false;
  if (system.securityDossier === undefined) return true;
  const dossier = elementOf(graph, "document", system.securityDossier);
  return dossier !== undefined && !isPresent(graph, dossier);
}
