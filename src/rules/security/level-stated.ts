import { decree85Starts, importantLevel } from "../../domain/law/security-levels.ts";
import type { Text } from "../../domain/text.ts";
import { isLive } from "../../graph/graph.ts";
import { isInForce } from "../../graph/in-force.ts";
import { securityDemands } from "../../graph/security.ts";
import { exampleFile, provinceAsOf } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { someOf } from "../wording.ts";

/** Important systems in use of which nobody says the security level. One finding for all. */
export const levelStated = rule<{ readonly count: number; readonly total: number; readonly names: readonly Text[] }>({
  card: {
    id: "security/level-stated",
    title: { vi: "Hệ thống quan trọng được xác định cấp độ", en: "Important systems state their security level" },
    message: {
      vi: ({ count, total, names }) =>
        `${count}/${total} hệ thống theo tiêu chí phải từ cấp độ 3 trở lên nhưng chưa ghi cấp độ an toàn: ${someOf(names, count, "vi")}.`,
      en: ({ count, total, names }) =>
        `${count} of ${total} systems that the criteria put at level 3 or above ${count === 1 ? "states" : "state"} no security level: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Từ ngày 1/7/2016 mọi hệ thống thông tin phải được xác định cấp độ; hạ tầng dùng chung và hệ thống dịch vụ công mức độ 3 trở lên là những hệ thống cần làm trước.",
      en: "Since 1 July 2016 every information system is graded; shared infrastructure and systems of level 3–4 services come first.",
    },
    remedy: {
      vi: "Lập hồ sơ đề xuất cấp độ, trình phê duyệt, rồi ghi `securityLevel` và `securityDossier`.",
      en: "Have the level appraised and approved, then write `securityLevel` and `securityDossier`.",
    },
    source: [
      { document: "nghi-dinh-85-2016", status: "background" },
      { document: "ictnews-security-experts", status: "inferred" },
    ],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: provinceAsOf(
            "2018",
            `
            nodes:
              ttdl: { name: Trung tâm dữ liệu, kind: data-centre, shared: true, securityLevel: 3 }
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
              man: { name: Mạng đô thị, kind: network, shared: true }
              ttdl: { name: Trung tâm dữ liệu, kind: data-centre, shared: true }
            `,
          ),
          at: { file: exampleFile, line: 7, column: 3 },
        },
      ],
    },
  },
  *find(graph) {
    if (!isInForce(graph, decree85Starts)) return;
    const important = [...securityDemands(graph)]
      .filter(([system, { level }]) => level >= importantLevel && isLive(graph, system))
      .map(([system]) => system);
    yield* together(
      important
        .filter(({ securityLevel }) => securityLevel === undefined)
        .map((element) => ({ element, path: ["securityLevel"] })),
      another,
      (told) => ({ ...told, total: important.length }),
    );
  },
});

const another = { vi: "cũng chưa ghi cấp độ", en: "states no level either" };
