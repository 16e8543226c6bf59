import type { FailurePoint, Hole, IntegrationGaps, NeededExchange, ServiceTrace } from "../../../domain/gap.ts";
import type { ReportTable } from "../../../domain/report-table.ts";
import type { Text } from "../../../domain/text.ts";
import { fieldsOf, joined, names, tableOf } from "../cells.ts";
import { stepNames, wayNames } from "./words.ts";

/** Every service with what it rests on, step by step, and the holes. */
export function traceTable(traces: readonly ServiceTrace[]): ReportTable {
  const { field } = fieldsOf<ServiceTrace>();
  return tableOf(
    {
      id: "traceability",
      title: { vi: "Truy vết từ dịch vụ đến hạ tầng", en: "Traceability from service to infrastructure" },
      empty: { vi: "Mô hình không có dịch vụ nào tại thời điểm này", en: "The model has no service at the date" },
    },
    [
      field("service", stepNames.service, ({ service }) => service.name),
      ...(["function", "application", "database", "node"] as const).map((step) =>
        field(step, stepNames[step], ({ steps }) => names(steps[step])),
      ),
      field(
        "holes",
        { vi: "Chỗ đứt", en: "Holes" },
        ({ holes }) => (holes.length === 0 ? undefined : joined(holes.map(holeText))),
        ({ holes }) => (holes.length === 0 ? undefined : "bad"),
      ),
    ],
    traces,
  );
}

/** A hole in words: what lacks what. */
function holeText({ at, lacks }: Hole): Text {
  const step = stepNames[lacks];
  return {
    vi: `“${at.name.vi}” chưa có ${step.vi.toLowerCase()}`,
    en: `“${at.name.en ?? at.name.vi}” lacks ${step.en.toLowerCase()}`,
  };
}

/** What stops when something fails, the gravest first. */
export function failureTable(points: readonly FailurePoint[]): ReportTable {
  const { field, numberField } = fieldsOf<FailurePoint>();
  return tableOf(
    {
      id: "failure-points",
      title: { vi: "Nếu ngừng thì ảnh hưởng đến đâu", en: "What fails with what" },
      empty: {
        vi: "Không có dịch vụ nào dựa trên hệ thống trong mô hình",
        en: "No service rests on a system of the model",
      },
      notes: [
        {
          vi: "Dịch vụ theo nhóm được tính theo số lượng của nhóm. Mọi liên hệ đều tính, kể cả chỉ đọc dữ liệu.",
          en: "Groups of services count by their size. Every relation counts, even reading only.",
        },
      ],
    },
    [
      field("subject", { vi: "Điểm", en: "Point" }, ({ subject }) => subject.name),
      numberField("services", { vi: "Dịch vụ bị ảnh hưởng", en: "Services affected" }, ({ amount }) => amount),
      numberField(
        "applications",
        { vi: "Ứng dụng bị ảnh hưởng", en: "Applications affected" },
        ({ applications }) => applications.length,
      ),
      field(
        "covered",
        { vi: "Dự phòng", en: "Stand-in" },
        ({ covered }) => (covered ? { vi: "Có", en: "Yes" } : { vi: "Chưa có", en: "None" }),
        ({ covered, subject }) => (covered || subject.kind !== "node" ? undefined : "bad"),
      ),
    ],
    points,
  );
}

/** The exchanges that are needed, and how data goes. */
export function exchangeTable({ exchanges, brokenHop }: IntegrationGaps): ReportTable {
  const { field } = fieldsOf<NeededExchange>();
  return tableOf(
    {
      id: "exchanges",
      title: { vi: "Nhu cầu trao đổi dữ liệu và kết nối đã có", en: "Exchanges needed and exchanges there are" },
      empty: {
        vi: "Mô hình không ghi nhu cầu trao đổi giữa các cơ quan",
        en: "The model states no need to exchange data between agencies",
      },
      notes: brokenHop
        ? [
            {
              vi: `Dữ liệu chưa đi được từ ${brokenHop.from} lên ${brokenHop.to}.`,
              en: `Data cannot pass from ${brokenHop.from} to ${brokenHop.to}.`,
            },
          ]
        : [],
    },
    [
      field("reader", { vi: "Cơ quan cần", en: "Who needs it" }, ({ reader }) => reader.name),
      field("data", { vi: "Dữ liệu", en: "Data" }, ({ data }) => data.name),
      field("needs", { vi: "Cho", en: "For" }, ({ needs }) => names(needs)),
      field(
        "way",
        { vi: "Đường đi", en: "Way" },
        ({ way }) => wayNames[way],
        ({ way }) => (({ axis: "good", direct: "partial", unsaid: "quiet", none: "bad" }) as const)[way],
      ),
      field("links", { vi: "Kết nối", en: "Links" }, ({ links }) => names(links)),
    ],
    exchanges,
  );
}
