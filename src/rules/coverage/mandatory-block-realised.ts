import type { Text } from "../../domain/text.ts";
import { blockStandings } from "../../graph/block-standing.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { dateIn } from "../wording.ts";

/** Mandatory building blocks that nothing in the model realises, now or by plan. */
export const mandatoryBlockRealised = rule<{ readonly block: Text; readonly id: string; readonly date: string }>({
  card: {
    id: "coverage/mandatory-block-realised",
    title: { vi: "Có đủ các thành phần bắt buộc của khung", en: "Every mandatory building block is realised" },
    message: {
      vi: ({ block, id, date }) =>
        `Tính đến ${dateIn(date, "vi")}, chưa có ứng dụng, cơ sở dữ liệu hay hạ tầng nào đáp ứng thành phần bắt buộc “${block}” (${id}), và cũng chưa có trong kế hoạch.`,
      en: ({ block, id, date }) =>
        `Nothing realises the mandatory building block “${block}” (${id}) as of ${dateIn(date, "en")}, and nothing is planned to.`,
    },
    rationale: {
      vi: "Đà Nẵng hình thành chính quyền điện tử từ một bộ thành phần thống nhất (nền tảng ứng dụng, trục tích hợp, cơ sở dữ liệu nền, mạng và trung tâm dữ liệu); thiếu một thành phần bắt buộc thì các thành phần khác không vận hành trọn vẹn.",
      en: "Da Nang's e-government is one set of parts (platform, integration axis, base databases, network, data centre); without a mandatory one the others cannot work fully.",
    },
    remedy: {
      vi: "Ghi `realizes` vào phần tử đang đáp ứng thành phần này, hoặc thêm phần tử mới với `lifecycle: { planned: … }` và dự án thực hiện.",
      en: "Write `realizes` on the element that does it, or add one with `lifecycle: { planned: … }` and the project that delivers it.",
    },
    source: [
      { document: "dantri-chuyen-giao-17-tinh", status: "inferred" },
      { document: "khoahocphattrien-2017", status: "inferred" },
    ],
    severity: "error",
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
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            agencies:
              mot-cua-xa: { name: Bộ phận một cửa, level: commune, realizes: one-stop-counter }
            applications:
              ung-dung: { name: Ứng dụng dùng chung, realizes: [web-browser, one-stop, document, egov-platform] }
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
    for (const { block, state, due, retired } of blockStandings(graph))
      if (block.necessity === "mandatory" && due && state === "missing")
        yield {
          at: { element: "province", path: ["framework"] },
          args: { block: block.name, id: block.id, date: graph.at },
          related: retired.map(({ id }) => ({ at: { element: id, path: ["lifecycle"] }, label: noLonger })),
        };
  },
});

const noLonger = { vi: "từng đáp ứng thành phần này, nay không còn", en: "used to realise it and no longer does" };
