import { prose } from "../telling/prose.ts";
import { type GapChapter, hasRows, shownTable } from "./telling.ts";

/** The same model read against every framework that its blocks are mapped to. */
export const conformance: GapChapter = {
  card: {
    id: "gap-conformance",
    name: { vi: "Đối chiếu với các khung", en: "Conformance side by side" },
    question: {
      vi: "Đọc theo khung khác thì tỉnh đáp ứng đến đâu?",
      en: "How far does the province conform when read against other frameworks?",
    },
    audience: { vi: "Cơ quan thẩm định, bộ, ngành", en: "Those who appraise, the ministries" },
    from: { vi: "Các khung tham chiếu và ánh xạ giữa chúng", en: "The frameworks and the mappings between them" },
  },
  blocks: (telling) => [
    prose(telling.language, {
      vi: hasRows(telling, "conformance")
        ? "{table-conformance} đọc cùng một mô hình theo từng khung: khung của mô hình, các khung kế thừa từ nó và các khung có ánh xạ. Thành phần chưa ánh xạ là chưa biết, không tính là thiếu. Từng thành phần ở {table-mapped-blocks}."
        : "Chưa có khung nào khác để đối chiếu.",
      en: hasRows(telling, "conformance")
        ? "{table-conformance} reads the one model against each framework: its own, those that inherit from it and those with a mapping. A block that is not mapped is unknown and does not count as missing. Block by block: {table-mapped-blocks}."
        : "There is no other framework to compare with.",
    }),
    ...shownTable(telling, "conformance"),
  ],
};
