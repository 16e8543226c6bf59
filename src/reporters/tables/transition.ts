import type { Gap } from "../../domain/gap.ts";
import { dateOf } from "../../domain/month.ts";
import { percentWords } from "../../domain/number-words.ts";
import type { ReportTable } from "../../domain/report-table.ts";
import type { FindingShift, PackageValue, Roadmap, ScheduledPackage, TransitionState } from "../../domain/roadmap.ts";
import type { Text } from "../../domain/text.ts";
import { date, extra, fieldsOf, joined, money, names, plain, tableOf } from "./cells.ts";

/** The transition architectures, one at the end of each wave (TOGAF: transition architecture state evolution). */
export function transitionTable(states: readonly TransitionState[]): ReportTable {
  const { field, numberField } = fieldsOf<TransitionState>();
  return tableOf(
    {
      id: "transition-states",
      title: { vi: "Kiến trúc chuyển tiếp cuối mỗi đợt", en: "Transition architectures at the end of each wave" },
      empty: { vi: "Không có đợt nào", en: "There is no wave" },
      notes: [
        {
          vi: "Mỗi kiến trúc chuyển tiếp được kiểm tra bằng mọi quy tắc. Phần tử do khung đề xuất là minh họa, nên có thể tạo phát hiện mới (chưa ghi nguồn, nơi vận hành…).",
          en: "Each transition architecture is checked by every rule. What khung proposes is illustrative and may bring findings of its own (no source, no host…).",
        },
      ],
    },
    [
      numberField("wave", { vi: "Đợt", en: "Wave" }, ({ wave }) => wave),
      field("date", { vi: "Thời điểm", en: "Date" }, (state) => date(state.date)),
      numberField("realised", { vi: "Thành phần đã có", en: "Blocks in place" }, ({ realised }) => realised),
      numberField("planned", { vi: "Có kế hoạch", en: "Planned" }, ({ planned }) => planned),
      numberField("missing", { vi: "Chưa có", en: "Missing" }, ({ missing }) => missing),
      field("score", { vi: "Thành phần bắt buộc", en: "Mandatory blocks" }, ({ score }) =>
        score === undefined ? undefined : percentWords(score),
      ),
      numberField("findings", { vi: "Phát hiện", en: "Findings" }, ({ findings }) => findings),
      extra(
        field(
          "gone",
          { vi: "Hết phát hiện", en: "Findings gone" },
          ({ shifts }) => shiftText(shifts.filter(({ before, after }) => after < before)),
          () => "good",
        ),
      ),
      extra(
        field(
          "new",
          { vi: "Phát hiện mới", en: "Findings new" },
          ({ shifts }) => shiftText(shifts.filter(({ before, after }) => after > before)),
          () => "partial",
        ),
      ),
    ],
    states,
  );
}

function shiftText(shifts: readonly FindingShift[]): Text | undefined {
  return shifts.length
    ? plain(shifts.map(({ rule, before, after }) => `${rule} ${before}→${after}`).join("; "))
    : undefined;
}

/** What each package brings, beside what it costs (TOGAF: business value assessment). */
export function valueTable({ packages }: Roadmap, values: readonly PackageValue[]): ReportTable {
  const { field, numberField } = fieldsOf<PackageValue>();
  const byId = new Map(packages.map((work) => [work.id, work]));
  return tableOf(
    {
      id: "business-value",
      title: { vi: "Giá trị của từng gói công việc", en: "Business value of each work package" },
      empty: {
        vi: "Không tính riêng từng gói: mô hình quá lớn, hoặc không còn việc gì",
        en: "Packages were not weighed one by one: the model is too large, or there is nothing to do",
      },
      notes: [
        {
          vi: "Tính bằng cách thêm lần lượt từng gói theo thứ tự lộ trình.",
          en: "Found by adding the packages one after the other, in the order of the roadmap.",
        },
      ],
    },
    [
      field("name", { vi: "Gói công việc", en: "Work package" }, ({ id }) => byId.get(id)?.name),
      numberField("closes", { vi: "Khoảng cách khắc phục", en: "Gaps closed" }, ({ closes }) => closes),
      numberField("services", { vi: "Dịch vụ được hưởng", en: "Services concerned" }, ({ services }) => services),
      field("gain", { vi: "Tăng tỷ lệ thành phần bắt buộc", en: "Mandatory blocks gained" }, ({ scoreGain }) =>
        scoreGain === 0 ? undefined : percentWords(scoreGain),
      ),
      field("gone", { vi: "Hết phát hiện", en: "Findings gone" }, ({ gone }) => shiftText(gone)),
      field("cost", { vi: "Kinh phí", en: "Cost" }, ({ id }) => {
        const cost = byId.get(id)?.cost;
        return cost ? money([cost]) : undefined;
      }),
    ],
    values,
  );
}

/** Gaps, the solutions to them and what these depend on (TOGAF: consolidated gaps, solutions and dependencies). */
export function consolidatedTable({ packages, toDecide }: Roadmap, gaps: readonly Gap[]): ReportTable {
  const { field } = fieldsOf<Gap>();
  const byId = new Map(packages.map((work) => [work.id, work]));
  const byGap = new Map<string, ScheduledPackage[]>();
  for (const work of packages) for (const gap of work.closes) byGap.set(gap, [...(byGap.get(gap) ?? []), work]);
  const closing = ({ id }: Gap): readonly ScheduledPackage[] => byGap.get(id) ?? [];
  const open = new Set(toDecide);
  return tableOf(
    {
      id: "gaps-solutions-dependencies",
      title: {
        vi: "Tổng hợp khoảng cách, giải pháp và phụ thuộc",
        en: "Consolidated gaps, solutions and dependencies",
      },
      empty: { vi: "Không có khoảng cách nào", en: "There is no gap" },
    },
    [
      field("gap", { vi: "Khoảng cách", en: "Gap" }, ({ what }) => what),
      field(
        "solution",
        { vi: "Giải pháp", en: "Solution" },
        (gap) => names(closing(gap)) ?? (open.has(gap.id) ? decide : undefined),
        (gap) => (open.has(gap.id) ? "partial" : undefined),
      ),
      field("wave", { vi: "Đợt", en: "Wave" }, (gap) => texts(closing(gap).map(({ wave }) => String(wave)))),
      field("until", { vi: "Xong", en: "Done by" }, (gap) =>
        date(
          closing(gap)
            .map(({ end }) => dateOf(end - 1))
            .toSorted()[0],
        ),
      ),
      field("dependencies", { vi: "Phụ thuộc", en: "Depends on" }, (gap) =>
        names(
          closing(gap)
            .flatMap(({ after }) => after)
            .flatMap(({ id }) => byId.get(id) ?? []),
        ),
      ),
    ],
    gaps,
  );
}

const decide = { vi: "cần quyết định, không phải dự án", en: "needs a decision, not a project" };

function texts(all: readonly string[]): Text | undefined {
  return all.length ? plain([...new Set(all)].join("; ")) : undefined;
}

/** What bears on carrying the roadmap out (TOGAF: implementation factors): why each package waits for others. */
export function factorTable({ packages }: Roadmap): ReportTable {
  const rows = packages.flatMap((work) => work.after.map((prerequisite) => ({ work, prerequisite })));
  const { field } = fieldsOf<(typeof rows)[number]>();
  const byId = new Map(packages.map((work) => [work.id, work.name]));
  return tableOf(
    {
      id: "implementation-factors",
      title: {
        vi: "Yếu tố thực hiện: vì sao phải làm trước, làm sau",
        en: "Implementation factors: why what comes before what",
      },
      empty: { vi: "Không gói nào phải chờ gói khác", en: "No package waits for another" },
    },
    [
      field("package", { vi: "Gói công việc", en: "Work package" }, ({ work }) => work.name),
      field("after", { vi: "Làm sau", en: "After" }, ({ prerequisite }) => byId.get(prerequisite.id)),
      field("why", { vi: "Vì", en: "Because" }, ({ prerequisite }) => joined([prerequisite.why])),
    ],
    rows,
  );
}
