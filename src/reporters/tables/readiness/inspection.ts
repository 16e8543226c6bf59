import {
  correlationNames,
  inspectedStageNames,
  pairFlagNames,
  statisticFlagNames,
} from "../../../domain/inspection-names.ts";
import type { Inspection } from "../../../domain/inspection-report.ts";
import type { ReportTable } from "../../../domain/report-table.ts";
import type { Words } from "../../../domain/text.ts";
import { columnTitles, numberCell, shareCell, subjectNote, textCell } from "./cells.ts";

type Group = Inspection["groups"][number];

/** An inspection as tables: statistics, pairs that stand out, consistency, components, and rank reversals. */
export function inspectionTables(inspection: Inspection): readonly ReportTable[] {
  return [
    statisticsTable(inspection),
    pairTable(inspection),
    alphaTable(inspection),
    componentTable(inspection),
    loadingTable(inspection),
    ...(inspection.reversals ? [reversalTable(inspection, inspection.reversals)] : []),
  ];
}

const column = (id: string, vi: string, en: string) => ({ id, title: { vi, en }, align: "end" as const });
const plain = (id: string, title: Words) => ({ id, title });
const nothing: Words = { vi: "không có gì đáng chú ý", en: "nothing stands out" };

function statisticsTable({ statistics, stage, units, subject }: Inspection): ReportTable {
  const numbers = ["least", "median", "mean", "greatest", "deviation", "skewness", "kurtosis"] as const;
  const stageName = inspectedStageNames[stage];
  return {
    id: "statistics",
    title: { vi: `Thống kê từng chỉ tiêu, ${stageName.vi}`, en: `Statistics per indicator, ${stageName.en}` },
    notes: [
      {
        vi: `n = ${units.length}. Độ lệch chuẩn mẫu (n − 1); độ lệch và độ nhọn hiệu chỉnh (G1, G2).`,
        en: `n = ${units.length}. Sample deviation (n − 1); bias-corrected skewness and kurtosis (G1, G2).`,
      },
      subjectNote(subject),
    ],
    columns: [
      plain("indicator", columnTitles.indicator),
      column("least", "Nhỏ nhất", "Least"),
      column("median", "Trung vị", "Median"),
      column("mean", "Trung bình", "Mean"),
      column("greatest", "Lớn nhất", "Greatest"),
      column("deviation", "Độ lệch chuẩn", "Deviation"),
      column("skewness", "Độ lệch", "Skewness"),
      column("kurtosis", "Độ nhọn", "Kurtosis"),
      column("available", "Có số liệu", "Available"),
      plain("flags", { vi: "Lưu ý", en: "Flags" }),
    ],
    rows: statistics.map((each) => [
      textCell(each.name),
      ...numbers.map((key) => numberCell(each[key], 2)),
      numberCell(each.available),
      textCell(together(each.flags.map((flag) => statisticFlagNames[flag]))),
    ]),
    empty: nothing,
  };
}

function together(list: readonly Words[]): Words {
  return { vi: list.map(({ vi }) => vi).join(", "), en: list.map(({ en }) => en).join(", ") };
}

/** All pairs of small groups are told; JSON has every one. */
function pairTable({ groups, correlation }: Inspection): ReportTable {
  const kind = correlationNames[correlation];
  return {
    id: "correlations",
    title: { vi: `Tương quan trong từng nhóm (${kind.vi})`, en: `Correlations within groups (${kind.en})` },
    notes: [],
    columns: [
      plain("group", groupTitle),
      plain("first", { vi: "Chỉ tiêu", en: "Indicator" }),
      plain("second", { vi: "Với", en: "With" }),
      column("value", "Hệ số", "Coefficient"),
      column("n", "n", "n"),
      plain("flag", { vi: "Lưu ý", en: "Flags" }),
    ],
    rows: groups.flatMap(({ name, correlations }) =>
      correlations.map(({ first, second, value, n, flag }) => [
        textCell(name),
        textCell({ vi: first }),
        textCell({ vi: second }),
        numberCell(value, 3),
        numberCell(n),
        textCell(flag === null ? { vi: "" } : pairFlagNames[flag]),
      ]),
    ),
    empty: nothing,
  };
}

const groupTitle: Words = { vi: "Nhóm", en: "Group" };

function alphaTable({ groups }: Inspection): ReportTable {
  return {
    id: "alpha",
    title: { vi: "Độ nhất quán (Cronbach alpha, chuẩn hóa)", en: "Consistency (Cronbach’s alpha, standardised)" },
    notes: [],
    columns: [
      plain("group", groupTitle),
      column("alpha", "Alpha", "Alpha"),
      column("n", "n", "n"),
      column("indicators", "Alpha của các chỉ tiêu bên dưới", "Alpha of the indicators below"),
      plain("without", { vi: "Khi bỏ từng mục", en: "Without each" }),
    ],
    rows: groups.map(({ name, alpha, alphaOfIndicators }) => [
      textCell(name),
      numberCell(alpha.value, 3),
      numberCell(alpha.n),
      numberCell(alphaOfIndicators?.value, 3),
      textCell(alpha.why ?? withoutEach(alpha)),
    ]),
    empty: nothing,
  };
}

function withoutEach({ without }: Group["alpha"]): Words {
  const list = without.flatMap(({ code, value }) => (value === null ? [] : [{ code, text: value.toFixed(3) }]));
  return {
    vi: list.map(({ code, text }) => `${code}: ${text.replace(".", ",")}`).join("; "),
    en: list.map(({ code, text }) => `${code}: ${text}`).join("; "),
  };
}

function componentTable({ groups }: Inspection): ReportTable {
  return {
    id: "components",
    title: { vi: "Thành phần chính", en: "Principal components" },
    notes: groups.flatMap(({ why }) => (why ? [why] : [])),
    columns: [
      plain("group", groupTitle),
      column("number", "Thành phần", "Component"),
      column("eigenvalue", "Giá trị riêng", "Eigenvalue"),
      column("share", "Tỷ lệ phương sai", "Share of variance"),
      column("cumulative", "Cộng dồn", "Cumulative"),
    ],
    rows: groups.flatMap(({ name, components }) =>
      (components?.eigenvalues ?? []).map(({ value, share, cumulative }, at) => [
        textCell(name),
        numberCell(at + 1),
        numberCell(value, 3),
        shareCell(share),
        shareCell(cumulative),
      ]),
    ),
    empty: nothing,
  };
}

function loadingTable({ groups }: Inspection): ReportTable {
  return {
    id: "factors",
    title: { vi: "Nhân tố sau khi xoay varimax và trọng số OECD/JRC", en: "Varimax factors and OECD/JRC weights" },
    notes: [],
    columns: [
      plain("group", groupTitle),
      plain("indicator", columnTitles.indicator),
      plain("loadings", { vi: "Hệ số tải", en: "Loadings" }),
      column("factor", "Thuộc nhân tố", "Factor"),
      column("weight", "Trọng số", "Weight"),
    ],
    rows: groups.flatMap(({ name, components }) =>
      (components?.weights ?? []).map(({ code, factor, weight }, at) => {
        const loadings = (components?.rotated[at] ?? []).map((value) => value.toFixed(2)).join("; ");
        return [
          textCell(name),
          textCell({ vi: code }),
          textCell({ vi: loadings.replaceAll(".", ","), en: loadings }),
          numberCell(factor),
          numberCell(weight, 3),
        ];
      }),
    ),
    empty: nothing,
  };
}

function reversalTable({ units }: Inspection, { dropOne, addOne }: NonNullable<Inspection["reversals"]>): ReportTable {
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const nameOf = (code: string, language: "vi" | "en"): string =>
    names.get(code)?.[language] ?? names.get(code)?.vi ?? code;
  const listed = (pairs: (typeof dropOne)[number]["pairs"]): Words => {
    const say = (language: "vi" | "en"): string =>
      pairs
        .slice(0, mostPairs)
        .map(({ ahead, behind }) => `${nameOf(ahead, language)} ↔ ${nameOf(behind, language)}`)
        .join("; ") + (pairs.length > mostPairs ? "; …" : "");
    return { vi: say("vi"), en: say("en") };
  };
  const rows = (list: typeof dropOne, what: (change: string) => Words) =>
    list.map(({ change, pairs }) => [textCell(what(change)), numberCell(pairs.length), textCell(listed(pairs))]);
  return {
    id: "reversals",
    title: { vi: "Đảo hạng khi một đơn vị ra hoặc vào", en: "Rank reversals when a unit leaves or joins" },
    notes: [],
    columns: [
      plain("change", { vi: "Thay đổi", en: "Change" }),
      column("count", "Số cặp đảo hạng", "Pairs reversed"),
      plain("pairs", { vi: "Các cặp", en: "Pairs" }),
    ],
    rows: [
      ...rows(dropOne, (code) => ({ vi: `bỏ ${nameOf(code, "vi")}`, en: `without ${nameOf(code, "en")}` })),
      ...rows(addOne, (change) => newcomer(change)),
    ],
    empty: { vi: "không cặp nào đảo hạng", en: "no pair is reversed" },
  };
}

const mostPairs = 3;

/** `CODE above`: a unit that is the median everywhere else and lies far beyond the best or worst value of one column. */
function newcomer(change: string): Words {
  const [, code = change, side = ""] = /^(.*) (above|below)$/.exec(change) ?? [];
  const isAbove = side === "above";
  return {
    vi: `thêm một đơn vị có ${code} rất ${isAbove ? "cao" : "thấp"}`,
    en: `with a newcomer whose ${code} is very ${isAbove ? "high" : "low"}`,
  };
}
