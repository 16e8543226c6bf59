import { chartFigures } from "../telling/chart-figure.ts";
import { prose } from "../telling/prose.ts";
import { levelRows } from "./counts.ts";
import { isLater } from "./scheme.ts";
import { type InventoryChapter, levelTable } from "./telling.ts";

/** Services by online level: by sector, by agency, by administrative level. */
export const levels: InventoryChapter = {
  card: {
    id: "inventory-levels",
    name: { vi: "Mức độ trực tuyến", en: "Online levels" },
    question: {
      vi: "Bao nhiêu dịch vụ ở mỗi mức độ, theo lĩnh vực, cơ quan, cấp hành chính?",
      en: "How many services at each level, by sector, agency and administrative level?",
    },
    audience: { vi: "Các sở, ngành, huyện, xã", en: "Departments, districts, communes" },
    from: { vi: "Danh mục dịch vụ của mô hình", en: "The services of the model" },
  },
  blocks: (telling) => {
    const { results, language } = telling;
    if (!results.entries.length) return [];
    const largest = levelRows(results.entries, "sector").find(({ id }) => id !== "~");
    return [
      prose(language, isLater(results.at) ? decree42 : decree43),
      ...chartFigures(language, results.charts, ({ id }) => id === "levels-by-sector"),
      ...levelTable(telling, "sector", {
        first: sector,
        caption: { vi: "Dịch vụ công theo lĩnh vực và mức độ", en: "Services by sector and level" },
      }),
      ...(largest
        ? [
            prose(
              language,
              {
                vi: "Lĩnh vực có nhiều dịch vụ nhất là {name} với {n} dịch vụ.",
                en: "The sector with the most services is {name}, with {n}.",
              },
              { name: largest.name, n: largest.total },
            ),
          ]
        : []),
      ...chartFigures(language, results.charts, ({ id }) => id === "levels-by-agency"),
      ...levelTable(telling, "agency", {
        first: agency,
        caption: { vi: "Dịch vụ công theo cơ quan và mức độ", en: "Services by agency and level" },
      }),
      ...chartFigures(language, results.charts, ({ id }) => id === "levels-by-level"),
      ...levelTable(telling, "level", {
        first: { vi: "Cấp", en: "Level" },
        caption: {
          vi: "Dịch vụ công theo cấp hành chính và mức độ",
          en: "Services by administrative and online level",
        },
        note: {
          vi: "Dịch vụ thực hiện ở nhiều cấp được tính ở từng cấp, nên tổng các dòng có thể lớn hơn dòng cuối.",
          en: "A service of several levels counts at each, so that the rows may add up to more than the last.",
        },
      }),
    ];
  },
};

const sector = { vi: "Lĩnh vực", en: "Sector" };
const agency = { vi: "Cơ quan", en: "Agency" };

const decree43 = {
  vi: "Mức độ theo Nghị định 43/2011/NĐ-CP: mức 1 có thông tin, mức 2 có biểu mẫu để tải, mức 3 nộp và xử lý hồ sơ trực tuyến, mức 4 thêm thanh toán và trả kết quả trực tuyến. Nguồn chỉ cho tổng số mức 3 và 4 thì ghi là mức độ 3, 4.",
  en: "Levels by Decree 43/2011/NĐ-CP: level 1 has information, level 2 forms to download, at level 3 dossiers are sent and handled online, level 4 adds payment and results online. Where a source gives levels 3 and 4 as one total, it stands as levels 3–4.",
};
const decree42 = {
  vi: "Từ ngày 15/8/2022, dịch vụ công trực tuyến chia thành toàn trình và một phần (Nghị định 42/2022/NĐ-CP). Mức độ theo nghị định cũ không được quy đổi sang vì chưa có nguồn nào quy định cách quy đổi.",
  en: "Since 15 August 2022, online services are full or partial (Decree 42/2022/NĐ-CP). Levels of the older decree are not converted, for no source lays down how.",
};
