import type { Chart, ChartHead, ChartUnit, HeatState, WeightNode } from "../../../src/domain/chart.ts";
import type { Words } from "../../../src/domain/text.ts";

/** Numbers that look like data and are none: each follows from its place. */
const figure = (...place: readonly number[]) => {
  let state = place.reduce((sum, each, index) => sum + (each + 1) * ([12.9898, 78.233, 37.719][index % 3] ?? 1), 4.1);
  state = Math.abs(Math.sin(state) * 43758.5453);
  return state - Math.floor(state);
};

const same = (text: string): Words => ({ vi: text, en: text });

const provinceNames =
  "Đà Nẵng,Hà Nội,Thành phố Hồ Chí Minh,Bà Rịa – Vũng Tàu,Thừa Thiên Huế,Quảng Ninh,Bắc Ninh,Cần Thơ,Lào Cai,Sóc Trăng,Vĩnh Phúc,Khánh Hòa,Đắk Lắk,Bình Dương,Hải Phòng,Nghệ An".split(
    ",",
  );

const units = (count: number): readonly ChartUnit[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `unit-${index}`,
    name: { vi: provinceNames[index] ?? `Tỉnh số ${index + 1}`, en: provinceNames[index] ?? `Province ${index + 1}` },
    rank: String(index + 1),
    marked: index === 3,
  }));

const head = (id: string, title: Words, count: number): ChartHead => ({
  id,
  title,
  question: { vi: "Tỉnh nào dẫn đầu, và nhờ trụ cột nào?", en: "Which province leads, and by which pillar?" },
  summary: { vi: "Số liệu thử để kiểm tra hình vẽ.", en: "Made-up numbers to test the drawing." },
  source: { vi: "số liệu minh họa", en: "illustrative numbers" },
  year: "2019",
  units: count,
  coverage: 0.978,
  notes: [
    { vi: "Đây là số liệu minh họa, không phải kết quả đánh giá.", en: "These numbers are illustrative, no result." },
  ],
  table: { id, title, notes: [], columns: [], rows: [], empty: title },
});

const pillars: readonly Words[] = [
  { vi: "Hạ tầng kỹ thuật", en: "Technical infrastructure" },
  { vi: "Hạ tầng nhân lực", en: "Human infrastructure" },
  { vi: "Ứng dụng công nghệ thông tin", en: "Use of information technology" },
  { vi: "Sản xuất, kinh doanh", en: "Production and business" },
  { vi: "Môi trường tổ chức, chính sách", en: "Organisation and policy" },
];

const indicators = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `i${index}`,
    name: {
      vi: `${["Tỷ lệ máy tính trên cán bộ, công chức", "Băng thông Internet", "Chữ ký số"][index % 3]} ${index + 1}`,
      en: `${["Computers per official", "Internet bandwidth", "Digital signatures"][index % 3]} ${index + 1}`,
    },
    group: `g${Math.floor((index * pillars.length) / count)}`,
  }));

const states: readonly HeatState[] = ["imputed", "unknown", "not-applicable", "missing"];

/** A chart of each shape, with as many units and indicators as asked. */
export function sampleCharts(count = 16, indicatorCount = 15): readonly Chart[] {
  const rows = units(count);
  const columns = indicators(indicatorCount);
  const bars = rows.map((unit, index) => {
    const parts = pillars.map((_, pillar) => (0.08 + 0.12 * figure(index, pillar)) * (1 - index / (count * 1.6)));
    return { ...unit, parts, total: parts.reduce((sum, part) => sum + part, 0) };
  });
  const leaves = (group: number): readonly WeightNode[] =>
    [0.5, 0.3, 0.2].map((share, index) => ({
      id: `w${group}${index}`,
      name: same(`Chỉ tiêu ${group + 1}.${index + 1}`),
      share: share * ([0.3, 0.25, 0.2, 0.15, 0.1][group] ?? 0),
      children: [],
    }));
  return [
    {
      ...head("xep-hang", { vi: "Xếp hạng mức độ sẵn sàng", en: "Ranking of readiness" }, count),
      kind: "ranked-bars",
      pillars,
      rows: bars,
      mean: bars.reduce((sum, { total }) => sum + total, 0) / count,
      digits: 4,
    },
    {
      ...head("khoang-hang", { vi: "Thứ hạng có chắc chắn không", en: "How sure the ranks are" }, count),
      kind: "rank-intervals",
      rows: rows.map((unit, index) => {
        const spread = 1 + Math.round(figure(index, 7) * 5);
        const [low, high] = [Math.max(1, index + 1 - spread), Math.min(count, index + 1 + spread)];
        return { ...unit, nominal: index + 1, low, high, median: Math.round((low + high) / 2) };
      }),
    },
    {
      ...head("nhiet", { vi: "Bản đồ nhiệt theo chỉ tiêu", en: "Heat map by indicator" }, count),
      kind: "heat-map",
      columns,
      groups: pillars.map((name, index) => ({ id: `g${index}`, name })),
      rows: rows.map((unit, index) => ({
        ...unit,
        cells: columns.map((_, column) => {
          const value = figure(index, column, 3);
          const state = states[Math.floor(figure(index, column, 9) * 40)] ?? "number";
          return state === "number" || state === "imputed" ? { state, value } : { state };
        }),
      })),
    },
    {
      ...head("o-tinh", { vi: "Các tỉnh theo vị trí tương đối", en: "The provinces by rough position" }, count),
      kind: "tile-map",
      classes: [
        { vi: "Yếu", en: "Weak" },
        { vi: "Trung bình", en: "Average" },
        { vi: "Khá", en: "Fair" },
        { vi: "Tốt", en: "Good" },
      ],
      digits: 2,
      tiles: rows.map((unit, index) => {
        const value = figure(index, 2);
        const place = { column: index % 5, row: Math.floor(index / 5) };
        return index === 7 ? { ...unit, ...place } : { ...unit, ...place, value, class: Math.floor(value * 4) };
      }),
    },
    {
      ...head("ho-so", { vi: "Hồ sơ của Sóc Trăng", en: "Profile of Soc Trang" }, count),
      kind: "profile",
      unit: { vi: "Sóc Trăng", en: "Soc Trang" },
      rows: columns.map(({ id, name, group }, index) => ({
        id,
        name,
        ...(pillars[Number(group.slice(1))] ? { group: pillars[Number(group.slice(1))] as Words } : {}),
        ...(index === 4 ? {} : { value: figure(index, 5) }),
        median: 0.3 + 0.3 * figure(index, 6),
        best: 0.8 + 0.2 * figure(index, 8),
        imputed: index === 6,
      })),
    },
    {
      ...head("doc", { vi: "Thay đổi thứ hạng 2018–2019", en: "Change of ranks 2018–2019" }, count),
      kind: "slope",
      left: same("2018"),
      right: same("2019"),
      lines: rows.map((unit, index) => {
        const to = index % 2 ? index : Math.min(count, index + 2);
        return { ...unit, from: index + 1, to, fromText: String(index + 1), toText: String(to) };
      }),
    },
    {
      ...head("trong-so", { vi: "Trọng số thực tế", en: "Effective weights" }, count),
      kind: "icicle",
      root: {
        id: "index",
        name: { vi: "Chỉ số", en: "Index" },
        share: 1,
        children: pillars.map((name, group) => ({
          id: `p${group}`,
          name,
          share: [0.3, 0.25, 0.2, 0.15, 0.1][group] ?? 0,
          children: leaves(group),
        })),
      },
    },
    {
      ...head("tuong-quan", { vi: "Tương quan giữa các chỉ tiêu", en: "Correlations of the indicators" }, count),
      kind: "correlation",
      labels: columns,
      cells: columns.map((_, y) =>
        columns.map((_, x) =>
          x === y ? 1 : x === 2 || y === 2 ? undefined : 2 * figure(Math.min(x, y), Math.max(x, y)) - 1,
        ),
      ),
    },
    {
      ...head("do-nhay", { vi: "Lựa chọn nào quyết định thứ hạng", en: "Which choice decides the ranks" }, count),
      kind: "sensitivity",
      rows: [
        { id: "normalise", name: { vi: "Cách chuẩn hóa", en: "Normalisation" }, first: 0.42, total: 0.55 },
        { id: "weights", name: { vi: "Trọng số", en: "Weights" }, first: 0.21, total: 0.34 },
        { id: "aggregate", name: { vi: "Cách tổng hợp", en: "Aggregation" }, first: -0.01, total: 0.08 },
        { id: "removal", name: { vi: "Bỏ bớt một chỉ tiêu", en: "Removal of an indicator" }, first: 0.11, total: 0.19 },
      ],
    },
  ];
}
