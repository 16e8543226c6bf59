import type { Text } from "../../domain/text.ts";
import { blockStandings, dueDate } from "../../graph/block-standing.ts";
import { nameOf } from "../../graph/names.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { dateIn } from "../wording.ts";

/** Mandatory building blocks that are not in use yet but planned: no offence, yet what the roadmap must bring. */
export const mandatoryBlockPlanned = rule<{ readonly block: Text; readonly by: Text; readonly due: string }>({
  card: {
    id: "coverage/mandatory-block-planned",
    title: { vi: "Thành phần bắt buộc còn trong kế hoạch", en: "A mandatory building block is still to come" },
    message: {
      vi: ({ block, by, due }) =>
        `Thành phần bắt buộc “${block}” chưa vận hành; theo kế hoạch sẽ do “${by}” đáp ứng${due && `, dự kiến ${dateIn(due, "vi")}`}.`,
      en: ({ block, by, due }) =>
        `The mandatory building block “${block}” is not in use yet; “${by}” is to bring it${due && ` by ${dateIn(due, "en")}`}.`,
    },
    rationale: {
      vi: "Khung cho phép xây dựng tuần tự trên nền tảng chung, nên thành phần đã có kế hoạch không phải là lỗi; nhưng các ứng dụng phụ thuộc vào nó phải chờ.",
      en: "The framework lets a province build step by step on the shared platform, so a planned part is no offence; but what depends on it has to wait.",
    },
    remedy: {
      vi: "Khi thành phần đi vào hoạt động, ghi ngày vào `lifecycle.live`; nếu chậm tiến độ, điều chỉnh dự án thực hiện.",
      en: "When it goes live, write the date in `lifecycle.live`; if it is late, change the project that delivers it.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "inferred" }],
    severity: "info",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            agencies:
              mot-cua-xa: { name: Bộ phận một cửa, level: commune, realizes: one-stop-counter }
            applications:
              ung-dung: { name: Ứng dụng dùng chung, realizes: [web-browser, one-stop, document, egov-platform] }
              truc: { name: Trục tích hợp, realizes: lgsp }
            databases:
              csdl-nen:
                name: Các CSDL nền
                kind: base
                realizes: [citizen-database, employee-database, enterprise-database, gis-database]
            nodes:
              ha-tang: { name: Mạng và trung tâm dữ liệu, kind: data-centre, realizes: [man, data-centre] }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            agencies:
              mot-cua-xa: { name: Bộ phận một cửa, level: commune, realizes: one-stop-counter }
            applications:
              ung-dung: { name: Ứng dụng dùng chung, realizes: [web-browser, one-stop, document, egov-platform] }
              truc: { name: Trục tích hợp, realizes: lgsp, lifecycle: { planned: 2018 } }
            databases:
              csdl-nen:
                name: Các CSDL nền
                kind: base
                realizes: [citizen-database, employee-database, enterprise-database, gis-database]
            nodes:
              ha-tang: { name: Mạng và trung tâm dữ liệu, kind: data-centre, realizes: [man, data-centre] }
          `),
          at: { file: exampleFile, line: 4, column: 14 },
        },
      ],
    },
  },
  *find(graph) {
    for (const { block, state, due, planned } of blockStandings(graph)) {
      const [first] = planned;
      if (block.necessity !== "mandatory" || !due || state !== "planned" || !first) continue;
      yield {
        at: { element: "province", path: ["framework"] },
        args: { block: block.name, by: nameOf(first), due: dueDate(first) ?? "" },
        related: planned.map(({ id }) => ({ at: { element: id, part: "key" }, label: toCome })),
      };
    }
  },
});

const toCome = { vi: "phần tử theo kế hoạch", en: "what is planned" };
