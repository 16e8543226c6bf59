import { decree85Starts, type SecurityCriterion } from "../../domain/law/security-levels.ts";
import type { Text, Words } from "../../domain/text.ts";
import { isInForce } from "../../graph/in-force.ts";
import { nameOf } from "../../graph/names.ts";
import { securityDemands } from "../../graph/security.ts";
import { exampleFile, provinceAsOf } from "../example.ts";
import { rule } from "../rule.ts";

/** Why a level is asked for, as it stands in a sentence. */
const reasons: Readonly<Record<SecurityCriterion, Words>> = {
  personalData: { vi: "xử lý thông tin cá nhân", en: "it handles personal information" },
  onlineServices: {
    vi: "phục vụ dịch vụ công trực tuyến mức độ 3 trở lên",
    en: "it serves online services of level 3 and above",
  },
  sharedInfrastructure: { vi: "là hạ tầng dùng chung của tỉnh", en: "it is infrastructure shared by the province" },
};

/** Systems whose stated security level is below what the decree asks of them. */
export const levelMeetsCriteria = rule<{
  readonly name: Text;
  readonly level: number;
  readonly least: number;
  readonly reason: Words;
}>({
  card: {
    id: "security/level-meets-criteria",
    title: { vi: "Cấp độ an toàn đúng tiêu chí", en: "The security level meets the criteria" },
    message: {
      vi: ({ name, level, least, reason }) =>
        `“${name}” được xác định cấp độ ${level}, nhưng vì ${reason} nên phải từ cấp độ ${least} trở lên.`,
      en: ({ name, level, least, reason }) =>
        `“${name}” is graded at level ${level}, but must be at level ${least} or above because ${reason}.`,
    },
    rationale: {
      vi: "Cấp độ quyết định phương án bảo vệ; xác định thấp hơn tiêu chí thì hệ thống không được bảo vệ tương xứng. Tiêu chí cấp độ 3 lấy từ kiến thức nền, cần đối chiếu nghị định.",
      en: "The level decides the protection; graded below the criteria a system is protected too little. The criteria of level 3 are general knowledge, to be checked against the decree.",
    },
    remedy: {
      vi: "Lập lại hồ sơ đề xuất cấp độ và sửa `securityLevel`.",
      en: "Have the level appraised again and correct `securityLevel`.",
    },
    source: [{ document: "nghi-dinh-85-2016", status: "background" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: provinceAsOf(
            "2018",
            `
            applications:
              mot-cua: { name: Một cửa điện tử, securityLevel: 3 }
            services:
              khai-sinh: { name: Đăng ký khai sinh, online: { level: 3 }, realizedBy: mot-cua }
            `,
          ),
        },
      ],
      bad: [
        {
          files: provinceAsOf(
            "2018",
            `
            applications:
              mot-cua: { name: Một cửa điện tử, securityLevel: 2 }
            services:
              khai-sinh: { name: Đăng ký khai sinh, online: { level: 3 }, realizedBy: mot-cua }
            `,
          ),
          at: { file: exampleFile, line: 7, column: 52 },
        },
      ],
    },
  },
  *find(graph) {
    if (!isInForce(graph, decree85Starts)) return;
    for (const [system, { criterion, level: least }] of securityDemands(graph))
      if (system.securityLevel !== undefined && system.securityLevel < least)
        yield {
          at: { element: system.id, path: ["securityLevel"] },
          args: { name: nameOf(system), level: system.securityLevel, least, reason: reasons[criterion] },
        };
  },
});
