import { decree85Starts, leastLevels } from "../../domain/law/security-levels.ts";
import type { Text } from "../../domain/text.ts";
import { isLive } from "../../graph/graph.ts";
import { isInForce } from "../../graph/in-force.ts";
import { ownerOf } from "../../graph/ownership.ts";
import { exampleFile, provinceAsOf, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { counted, someOf } from "../wording.ts";

/** Databases with personal data that state no security level, or one that is too low. One finding for all. */
export const personalDataHasLevel = rule<{
  readonly count: number;
  readonly least: number;
  readonly names: readonly Text[];
}>({
  card: {
    id: "data/personal-data-has-level",
    title: { vi: "Dữ liệu cá nhân được xác định cấp độ an toàn", en: "Personal data has a security level" },
    message: {
      vi: ({ count, least, names }) =>
        `${count} cơ sở dữ liệu có dữ liệu cá nhân chưa xác định cấp độ an toàn từ ${least} trở lên: ${someOf(names, count, "vi")}.`,
      en: ({ count, least, names }) =>
        `${counted(count, "database with personal data is", "databases with personal data are")} not graded at security level ${least} or above: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Hệ thống xử lý thông tin cá nhân phải từ cấp độ 2 trở lên; chưa xác định cấp độ thì chưa có phương án bảo vệ được phê duyệt.",
      en: "A system that handles personal information is of level 2 at least; without a level it has no approved protection.",
    },
    remedy: {
      vi: "Lập hồ sơ đề xuất cấp độ, rồi ghi `securityLevel` của cơ sở dữ liệu.",
      en: "Have the level appraised, then write `securityLevel` on the database.",
    },
    source: [{ document: "nghi-dinh-85-2016", status: "cited" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: provinceAsOf(
            "2018",
            `
            databases:
              cong-dan: { name: CSDL công dân, kind: base, personalData: true, securityLevel: 3 }
            `,
          ),
        },
        {
          files: tinyProvince(`
            databases:
              cong-dan: { name: CSDL công dân, kind: base, personalData: true }
          `),
        },
      ],
      bad: [
        {
          files: provinceAsOf(
            "2018",
            `
            databases:
              cong-dan: { name: CSDL công dân, kind: base, personalData: true }
              nhan-su: { name: CSDL cán bộ, kind: base, personalData: true, securityLevel: 1 }
            `,
          ),
          at: { file: exampleFile, line: 7, column: 3 },
        },
      ],
    },
  },
  *find(graph) {
    if (!isInForce(graph, decree85Starts)) return;
    const least = leastLevels.personalData;
    const exposed = graph.byKind.database.filter(
      (database) =>
        database.personalData === true &&
        (database.securityLevel ?? 0) < least &&
        isLive(graph, database) &&
        // What a ministry runs, it grades.
        database.kind !== "national" &&
        ownerOf(graph, database)?.level !== "central",
    );
    yield* together(
      exposed.map((element) => ({ element, path: ["securityLevel"] })),
      another,
      (told) => ({ ...told, least }),
    );
  },
});

const another = { vi: "cũng chưa xác định cấp độ", en: "is not graded either" };
