import type { Severity } from "../../domain/diagnostic.ts";
import type { Section } from "../../domain/kind.ts";
import type { State } from "../../domain/lifecycle.ts";
import type { Words } from "../../domain/text.ts";
import type { CoverageState } from "../results.ts";

type Names<K extends PropertyKey> = Readonly<Record<K, Words>>;

export const severityNames: Names<Severity> = {
  error: { vi: "Lỗi", en: "Error" },
  warning: { vi: "Cảnh báo", en: "Warning" },
  info: { vi: "Lưu ý", en: "Note" },
};

export const stateNames: Names<State> = {
  live: { vi: "Đang vận hành", en: "In use" },
  planned: { vi: "Dự kiến", en: "Planned" },
  retired: { vi: "Đã ngừng", en: "Retired" },
};

export const coverageNames: Names<CoverageState> = {
  realised: { vi: "Đã có", en: "Realised" },
  partly: { vi: "Có một phần", en: "Partly realised" },
  planned: { vi: "Dự kiến", en: "Planned" },
  missing: { vi: "Còn thiếu", en: "Missing" },
  neutral: { vi: "Chưa xét", en: "Not yet asked" },
};

/** The same at the target date, where what is due by then counts as there. */
export const coverageLaterNames: Names<CoverageState> = {
  ...coverageNames,
  realised: { vi: "Sẽ có", en: "In place" },
  planned: { vi: "Dự kiến sau đó", en: "Planned for later" },
  missing: { vi: "Vẫn thiếu", en: "Still missing" },
};

/** What a section of the model holds, as it stands within a sentence. */
export const sectionNames: Names<Section> = {
  agencies: { vi: "cơ quan, đơn vị", en: "agencies" },
  functions: { vi: "nghiệp vụ", en: "business functions" },
  services: { vi: "dịch vụ công", en: "public services" },
  applications: { vi: "ứng dụng", en: "applications" },
  databases: { vi: "cơ sở dữ liệu", en: "databases" },
  links: { vi: "kết nối, chia sẻ dữ liệu", en: "links" },
  nodes: { vi: "hạ tầng kỹ thuật", en: "infrastructure" },
  documents: { vi: "văn bản, tài liệu", en: "documents" },
  projects: { vi: "nhiệm vụ, dự án", en: "projects" },
  views: { vi: "sơ đồ", en: "views" },
};

/** How far a condition of the transfer is met, 0 to 4. */
export const conditionLevelNames: Names<0 | 1 | 2 | 3 | 4> = {
  0: { vi: "Chưa có gì", en: "Nothing yet" },
  1: { vi: "Mới bắt đầu", en: "Begun" },
  2: { vi: "Đáp ứng một phần", en: "Partly met" },
  3: { vi: "Đáp ứng phần lớn", en: "Mostly met" },
  4: { vi: "Đáp ứng đầy đủ", en: "Fully met" },
};

/** The marks, short enough to stand beside a name. */
export const shortMarks = {
  cited: { vi: "trích dẫn", en: "cited" },
  inferred: { vi: "suy luận", en: "inferred" },
  background: { vi: "kiến thức nền", en: "background" },
  illustrative: { vi: "minh họa", en: "illustrative" },
} as const satisfies Names<"cited" | "inferred" | "background" | "illustrative">;
