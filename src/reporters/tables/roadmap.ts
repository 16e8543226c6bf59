import { dateOf } from "../../domain/month.ts";
import { numberWords } from "../../domain/number-words.ts";
import type { ReportTable } from "../../domain/report-table.ts";
import type { Month, Roadmap, RoadmapWave, ScheduledPackage, YearCost } from "../../domain/roadmap.ts";
import type { Text, Words } from "../../domain/text.ts";
import { originNames } from "../../domain/value-words.ts";
import { date, extra, fieldsOf, joined, money, names, plain, tableOf } from "./cells.ts";

/** The work packages in the order of their start. */
export function packageTable({ packages, circles, end, target }: Roadmap): ReportTable {
  const { field, numberField } = fieldsOf<ScheduledPackage>();
  const byId = new Map(packages.map((work) => [work.id, work.name]));
  return tableOf(
    {
      id: "roadmap",
      title: { vi: "Lộ trình: các gói công việc", en: "Roadmap: work packages" },
      empty: { vi: "Không còn việc nào phải làm", en: "There is nothing left to do" },
      notes: [
        assumed,
        ...(target !== undefined && end > target ? [lateNote(end, target)] : []),
        ...circles.map(circleNote),
      ],
    },
    [
      numberField("wave", { vi: "Đợt", en: "Wave" }, ({ wave }) => wave),
      field("name", { vi: "Gói công việc", en: "Work package" }, ({ name }) => name),
      extra(
        field(
          "origin",
          { vi: "Nguồn", en: "Origin" },
          ({ origin }) => originNames[origin],
          ({ origin }) => (origin === "proposed" ? "planned" : undefined),
        ),
      ),
      field("owner", { vi: "Chủ trì", en: "Owner" }, ({ owner }) => owner?.name),
      field("start", { vi: "Bắt đầu", en: "Start" }, ({ start }) => date(dateOf(start))),
      field("end", { vi: "Kết thúc", en: "End" }, ({ end, isDurationAssumed }) =>
        ended(dateOf(end - 1), isDurationAssumed),
      ),
      extra(
        field("earliest", { vi: "Xong sớm nhất", en: "Earliest end" }, ({ earliestEnd }) =>
          date(dateOf(earliestEnd - 1)),
        ),
      ),
      field("latest", { vi: "Xong muộn nhất", en: "Latest end" }, ({ latestEnd }) => date(dateOf(latestEnd - 1))),
      field(
        "critical",
        { vi: "Găng", en: "Critical" },
        ({ isCritical }) => (isCritical ? critical : undefined),
        ({ isCritical }) => (isCritical ? "bad" : undefined),
      ),
      extra(
        field(
          "late",
          { vi: "Trễ hạn mô hình", en: "Misses its date" },
          ({ late }) => (late > 0 ? months(late) : undefined),
          ({ late }) => (late > 0 ? "bad" : undefined),
        ),
      ),
      extra(
        field("after", { vi: "Sau", en: "After" }, ({ after }) =>
          after.length ? joined(after.map(({ id }) => byId.get(id) ?? plain(id))) : undefined,
        ),
      ),
      field("cost", { vi: "Kinh phí", en: "Cost" }, ({ cost }) => (cost ? money([cost]) : undefined)),
      extra(field("funding", { vi: "Nguồn vốn", en: "Funding" }, ({ funding }) => funding)),
      extra(
        field("closes", { vi: "Khắc phục", en: "Closes" }, ({ closes }) =>
          closes.length ? plain(closes.join("; ")) : undefined,
        ),
      ),
    ],
    packages,
  );
}

/** The waves, with what each brings (TOGAF: architecture increments). */
export function waveTable({ waves, packages }: Roadmap): ReportTable {
  const { field, numberField } = fieldsOf<RoadmapWave>();
  const of = ({ number }: RoadmapWave): readonly ScheduledPackage[] => packages.filter(({ wave }) => wave === number);
  return tableOf(
    {
      id: "increments",
      title: { vi: "Các bước tăng trưởng kiến trúc", en: "Architecture increments" },
      empty: { vi: "Không có đợt nào", en: "There is no wave" },
    },
    [
      numberField("wave", { vi: "Đợt", en: "Wave" }, ({ number }) => number),
      field("start", { vi: "Từ", en: "From" }, ({ start }) => date(dateOf(start))),
      field("end", { vi: "Đến", en: "To" }, ({ end }) => date(dateOf(end - 1))),
      numberField("count", { vi: "Số gói", en: "Packages" }, ({ packages: ids }) => ids.length),
      extra(field("packages", { vi: "Gói công việc", en: "Work packages" }, (wave) => names(of(wave)))),
      field("blocks", { vi: "Thành phần có thêm", en: "Building blocks gained" }, (wave) =>
        names(of(wave).flatMap(({ realizes }) => realizes)),
      ),
    ],
    waves,
  );
}

/** What each year costs, beside its limit. */
export function yearTable({ years, packages }: Roadmap): ReportTable {
  const { field, numberField } = fieldsOf<YearCost>();
  const byId = new Map(packages.map(({ id, name }) => [id, { name }]));
  return tableOf(
    {
      id: "years",
      title: { vi: "Kinh phí theo năm", en: "Cost by year" },
      empty: { vi: "Mô hình không ghi kinh phí nào", en: "The model states no cost" },
      notes: [
        {
          vi: "Kinh phí của một gói chia đều theo tháng. Gói chưa ghi kinh phí không được coi là 0.",
          en: "The cost of a package is spread evenly over its months. What is not stated is not taken for zero.",
        },
      ],
    },
    [
      field("year", { vi: "Năm", en: "Year" }, ({ year }) => plain(String(year))),
      field("currency", { vi: "Loại tiền", en: "Currency" }, ({ currency }) => plain(currency)),
      numberField("amount", { vi: "Kinh phí đã ghi", en: "Stated cost" }, ({ amount }) => amount),
      numberField("limit", { vi: "Trần", en: "Limit" }, ({ limit }) => limit),
      field(
        "over",
        { vi: "Vượt trần", en: "Over the limit" },
        ({ amount, limit }) => (limit !== undefined && amount > limit ? yes : undefined),
        ({ amount, limit }) => (limit !== undefined && amount > limit ? "bad" : undefined),
      ),
      field("funding", { vi: "Theo nguồn vốn", en: "By funding" }, ({ funding }) =>
        funding.length > 0 ? joined(funding.map(fundingText)) : undefined,
      ),
      field("unstated", { vi: "Chưa ghi kinh phí", en: "Cost not stated" }, ({ unstated }) =>
        names(unstated.flatMap((id) => byId.get(id) ?? [])),
      ),
    ],
    years,
  );
}

function fundingText({ source, amount }: YearCost["funding"][number]): Words {
  const { vi, en } = numberWords(amount);
  const name = source ?? { vi: "chưa ghi", en: "not stated" };
  return { vi: `${name.vi}: ${vi}`, en: `${name.en ?? name.vi}: ${en}` };
}

const critical: Words = { vi: "Găng", en: "Critical" };

const yes: Words = { vi: "Có", en: "Yes" };

const assumed: Words = {
  vi: "* Thời lượng là giả định minh họa của khung, không có trong mô hình; phạm vi thời gian chỉ ghi theo năm được coi là giai đoạn.",
  en: "* The duration is an illustrative assumption of khung, not stated in the model; a span given in years only is taken for a period.",
};

function ended(end: string, isAssumed: boolean): Text | undefined {
  const told = date(end);
  return told && isAssumed ? { vi: `${told.vi}*`, en: `${told.en}*` } : told;
}

function months(count: number): Words {
  return { vi: `${count} tháng`, en: `${count} ${count === 1 ? "month" : "months"}` };
}

function lateNote(end: Month, target: Month): Words {
  const [last, goal] = [date(dateOf(end - 1)), date(dateOf(target - 1))];
  const missed = months(end - target);
  return {
    vi: `Lộ trình kết thúc ${last?.vi}, chậm ${missed.vi} so với mục tiêu ${goal?.vi}.`,
    en: `The roadmap ends in ${last?.en}, ${missed.en} after the target, ${goal?.en}.`,
  };
}

function circleNote(circle: readonly string[]): Words {
  const way = circle.join(" → ");
  return { vi: `Các gói chờ lẫn nhau: ${way}.`, en: `Packages wait for one another: ${way}.` };
}
