import type {
  Duplicate,
  Inheritance,
  PlatformSaving,
  Rationalisation,
  Solution,
  TakeOver,
  TotalCost,
} from "../../../domain/overlap.ts";
import { statusNames } from "../../../domain/page.ts";
import type { ReportTable } from "../../../domain/report-table.ts";
import { licenceNames, timeNames } from "../../../domain/value-words.ts";
import { fieldsOf, joined, money, names, plain, tableOf } from "../cells.ts";
import { confidenceNames, realisationNames } from "./words.ts";

/** What may be there twice, with the reasons and the cost at stake. */
export function duplicateTable(duplicates: readonly Duplicate[]): ReportTable {
  const { field } = fieldsOf<Duplicate>();
  return tableOf(
    {
      id: "duplicates",
      title: { vi: "Khả năng trùng lặp", en: "Possible duplicates" },
      empty: { vi: "Không thấy dấu hiệu trùng lặp", en: "No sign of duplicates" },
    },
    [
      field("first", { vi: "Thứ nhất", en: "First" }, ({ first }) => first.name),
      field("second", { vi: "Thứ hai", en: "Second" }, ({ second }) => second.name),
      field("reasons", { vi: "Lý do", en: "Reasons" }, ({ reasons }) => joined(reasons.map(({ words }) => words))),
      field(
        "confidence",
        { vi: "Độ chắc chắn", en: "Confidence" },
        ({ confidence }) => confidenceNames[confidence],
        ({ confidence }) => (({ high: "bad", medium: "partial", low: "quiet" }) as const)[confidence],
      ),
      field("cost", { vi: "Chi phí liên quan", en: "Cost at stake" }, ({ costs }) => money(costs)),
    ],
    duplicates,
  );
}

/** Each application: its fit, the class that follows from it, the class that was decided. */
export function timeTable(applications: readonly Rationalisation[]): ReportTable {
  const { field, numberField } = fieldsOf<Rationalisation>();
  return tableOf(
    {
      id: "rationalisation",
      title: { vi: "Phân loại ứng dụng (TIME)", en: "Application rationalisation (TIME)" },
      empty: { vi: "Không có ứng dụng nào đang vận hành", en: "No application is in use" },
      notes: [
        {
          vi: "Mức 3–4 trên thang 4 là phù hợp. Ứng dụng chưa được chấm thì không phân loại.",
          en: "3 and 4 of 4 are a good fit. What is not rated is not classified.",
        },
      ],
    },
    [
      field("application", { vi: "Ứng dụng", en: "Application" }, ({ application }) => application.name),
      numberField("functional", { vi: "Phù hợp nghiệp vụ", en: "Functional fit" }, ({ functional }) => functional),
      numberField("technical", { vi: "Phù hợp kỹ thuật", en: "Technical fit" }, ({ technical }) => technical),
      field("computed", { vi: "Tính được", en: "Computed" }, ({ computed }) => computed && timeNames[computed]),
      field(
        "decided",
        { vi: "Quyết định", en: "Decided" },
        ({ decided }) => decided && timeNames[decided],
        ({ computed, decided }) => (decided && computed && decided !== computed ? "partial" : undefined),
      ),
    ],
    applications,
  );
}

/** What each replacement takes over of the databases of what it replaces. */
export function inheritanceTable(inheritances: readonly Inheritance[]): ReportTable {
  const { field } = fieldsOf<Inheritance>();
  return tableOf(
    {
      id: "inheritance",
      title: { vi: "Kế thừa cơ sở dữ liệu khi thay thế", en: "Databases inherited by replacements" },
      empty: { vi: "Không có ứng dụng nào thay thế ứng dụng khác", en: "No application replaces another" },
    },
    [
      field("application", { vi: "Ứng dụng mới", en: "Replacement" }, ({ application }) => application.name),
      field("replaced", { vi: "Thay cho", en: "Replaces" }, ({ replaced }) => replaced.name),
      field(
        "inherited",
        { vi: "Kế thừa", en: "Inherits" },
        ({ inherited }) => names(inherited),
        ({ inherited }) => (inherited.length ? "good" : undefined),
      ),
      field(
        "left",
        { vi: "Bỏ lại", en: "Leaves behind" },
        ({ left }) => names(left),
        ({ left }) => (left.length ? "bad" : undefined),
      ),
    ],
    inheritances,
  );
}

/** What applications or blocks cost over the years. */
export function costTable(
  id: "costs" | "costs-by-block",
  years: { readonly first: number; readonly last: number },
  costs: readonly TotalCost[],
): ReportTable {
  const span = `${years.first}–${years.last}`;
  const { field, numberField } = fieldsOf<TotalCost>();
  return tableOf(
    {
      id,
      title:
        id === "costs"
          ? { vi: `Tổng chi phí theo ứng dụng, ${span}`, en: `Total cost by application, ${span}` }
          : { vi: `Tổng chi phí theo thành phần, ${span}`, en: `Total cost by building block, ${span}` },
      empty: { vi: "Mô hình không ghi chi phí nào", en: "The model states no cost" },
      notes: [
        {
          vi: "Cộng theo số mô hình ghi, không quy đổi loại tiền và năm giá. Khoản chưa ghi không được coi là 0.",
          en: "Sums of what the model states, in its currencies and prices. What is not stated is not taken for zero.",
        },
      ],
    },
    [
      field("subject", { vi: "Tên", en: "Name" }, ({ subject }) => subject.name),
      field("currency", { vi: "Loại tiền", en: "Currency" }, ({ currency }) => plain(currency)),
      numberField("build", { vi: "Xây dựng", en: "Build" }, ({ build }) => build),
      numberField("run", { vi: "Vận hành", en: "Run" }, ({ run }) => run),
      numberField("total", { vi: "Tổng", en: "Total" }, ({ total }) => total),
      field("unstated", { vi: "Chưa ghi chi phí", en: "Cost not stated" }, ({ unstated }) => names(unstated)),
    ],
    costs,
  );
}

/** What building on the platform would have saved, with the assumption and its source. */
export function savingTable(savings: readonly PlatformSaving[]): ReportTable {
  const { field, numberField } = fieldsOf<PlatformSaving>();
  return tableOf(
    {
      id: "platform-savings",
      title: { vi: "Có thể tiết kiệm nếu xây dựng trên nền tảng", en: "What building on the platform would save" },
      empty: {
        vi: "Không có ứng dụng đứng riêng nào ghi chi phí xây dựng",
        en: "No application that stands apart states what building it cost",
      },
      notes: savings.slice(0, 1).map(({ assumption, source, status }) => ({
        vi: `Giả định (${statusNames[status].vi}): ${assumption.vi}. Nguồn: ${source}.`,
        en: `Assumption (${statusNames[status].en}): ${assumption.en}. Source: ${source}.`,
      })),
    },
    [
      field("applications", { vi: "Ứng dụng", en: "Applications" }, ({ applications }) => names(applications)),
      field("currency", { vi: "Loại tiền", en: "Currency" }, ({ currency }) => plain(currency)),
      numberField("apart", { vi: "Chi phí riêng", en: "Cost apart" }, ({ apart }) => apart),
      numberField("saved", { vi: "Có thể tiết kiệm", en: "Could be saved" }, ({ saved }) => saved),
    ],
    savings,
  );
}

/** What other provinces run for the blocks that are missing. */
export function takeOverTable(takeOvers: readonly TakeOver[]): ReportTable {
  const rows = takeOvers.flatMap(({ block, state, solutions }) =>
    solutions.map((solution) => ({ block, state, solution })),
  );
  const { field } = fieldsOf<(typeof rows)[number]>();
  return tableOf(
    {
      id: "take-over",
      title: { vi: "Có thể tiếp nhận từ tỉnh khác thay vì mua", en: "What could be taken over instead of bought" },
      empty: {
        vi: "Không tỉnh nào trong không gian làm việc có thành phần còn thiếu",
        en: "No other province of the workspace runs what is missing",
      },
    },
    [
      field("block", { vi: "Thành phần", en: "Building block" }, ({ block }) => block.name),
      field("state", { vi: "Hiện trạng", en: "As it is" }, ({ state }) => realisationNames[state]),
      ...solutionFields((row: (typeof rows)[number]) => row.solution),
    ],
    rows,
  );
}

/** The catalogue of what runs where. */
export function solutionTable(solutions: readonly Solution[]): ReportTable {
  const { field } = fieldsOf<Solution>();
  return tableOf(
    {
      id: "solutions",
      title: { vi: "Danh mục giải pháp đang vận hành ở các tỉnh", en: "Solutions in use across provinces" },
      empty: { vi: "Không có ứng dụng nào đang vận hành", en: "No application is in use" },
    },
    [
      ...solutionFields<Solution>((solution) => solution),
      field("blocks", { vi: "Thành phần đáp ứng", en: "Realises" }, ({ blocks }) => names(blocks)),
    ],
    solutions,
  );
}

function solutionFields<T>(of: (item: T) => Solution) {
  const { field } = fieldsOf<T>();
  const optional = (text: string | undefined) => (text === undefined ? undefined : plain(text));
  return [
    field("solution", { vi: "Giải pháp", en: "Solution" }, (item) => of(item).name),
    field("vendor", { vi: "Nhà cung cấp", en: "Vendor" }, (item) => optional(of(item).vendor)),
    field("license", { vi: "Giấy phép", en: "Licence" }, (item) => {
      const { license } = of(item);
      return license && licenceNames[license];
    }),
    field("provinces", { vi: "Đang chạy tại", en: "Runs in" }, (item) =>
      plain([...new Set(of(item).installations.map(({ province }) => province))].join("; ")),
    ),
    field("cost", { vi: "Chi phí", en: "Cost" }, (item) => money(of(item).installations.flatMap(({ costs }) => costs))),
  ];
}
