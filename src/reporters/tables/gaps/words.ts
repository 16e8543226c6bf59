import type { ExchangeWay, MatrixCell, Realisation, TraceStep } from "../../../domain/gap.ts";
import type { Confidence } from "../../../domain/overlap.ts";
import type { ReportTone } from "../../../domain/report-table.ts";
import type { Words } from "../../../domain/text.ts";

type Names<K extends string> = Readonly<Record<K, Words>>;

export const realisationNames: Names<Realisation> = {
  realised: { vi: "Đã có", en: "Realised" },
  partly: { vi: "Có một phần", en: "Partly" },
  planned: { vi: "Có kế hoạch", en: "Planned" },
  missing: { vi: "Chưa có", en: "Missing" },
  surplus: { vi: "Ngoài khung", en: "Surplus" },
};

export const realisationTones: Readonly<Record<Realisation, ReportTone>> = {
  realised: "good",
  partly: "partial",
  planned: "planned",
  missing: "bad",
  surplus: "quiet",
};

export const meaningNames: Names<MatrixCell["meaning"]> = {
  kept: { vi: "Giữ lại", en: "Kept" },
  replaced: { vi: "Thay thế", en: "Replaced" },
  new: { vi: "Mới", en: "New" },
  eliminated: { vi: "Loại bỏ", en: "Eliminated" },
};

export const stepNames: Names<TraceStep> = {
  service: { vi: "Dịch vụ", en: "Service" },
  function: { vi: "Nghiệp vụ", en: "Function" },
  application: { vi: "Ứng dụng", en: "Applications" },
  database: { vi: "Cơ sở dữ liệu", en: "Databases" },
  node: { vi: "Hạ tầng", en: "Infrastructure" },
};

export const wayNames: Names<ExchangeWay> = {
  axis: { vi: "Qua trục tích hợp", en: "Over the axis" },
  direct: { vi: "Kết nối thẳng", en: "Direct" },
  unsaid: { vi: "Chưa ghi qua đâu", en: "Way not stated" },
  none: { vi: "Chưa có kết nối", en: "No link" },
};

export const confidenceNames: Names<Confidence> = {
  low: { vi: "Thấp", en: "Low" },
  medium: { vi: "Vừa", en: "Medium" },
  high: { vi: "Cao", en: "High" },
};
