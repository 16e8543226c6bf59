import type { agencyKinds, Level } from "../../domain/agency.ts";
import type { licences, sourcings } from "../../domain/application.ts";
import type { databaseKinds } from "../../domain/database.ts";
import type { Severity } from "../../domain/diagnostic.ts";
import type { Necessity } from "../../domain/framework.ts";
import type { Section } from "../../domain/kind.ts";
import type { Source } from "../../domain/library.ts";
import type { State } from "../../domain/lifecycle.ts";
import type { nodeKinds } from "../../domain/node.ts";
import type { projectKinds } from "../../domain/project.ts";
import type { OnlineFeature, OnlineLevel } from "../../domain/service.ts";
import type { Words } from "../../domain/text.ts";
import type { CoverageState } from "../results.ts";

type Names<K extends PropertyKey> = Readonly<Record<K, Words>>;

export const levelNames: Names<Level> = {
  central: { vi: "Trung ương", en: "Central" },
  province: { vi: "Cấp tỉnh", en: "Province" },
  district: { vi: "Cấp huyện", en: "District" },
  commune: { vi: "Cấp xã", en: "Commune" },
};

export const agencyKindNames: Names<(typeof agencyKinds)[number]> = {
  "peoples-committee": { vi: "Ủy ban nhân dân", en: "People’s Committee" },
  department: { vi: "Sở", en: "Department" },
  office: { vi: "Văn phòng, ban", en: "Office" },
  ministry: { vi: "Bộ, ngành Trung ương", en: "Ministry" },
  "vertical-agency": { vi: "Cơ quan ngành dọc", en: "Vertical agency" },
  "public-service-unit": { vi: "Đơn vị sự nghiệp", en: "Public service unit" },
  enterprise: { vi: "Doanh nghiệp", en: "Enterprise" },
  partner: { vi: "Đối tác", en: "Partner" },
  group: { vi: "Nhóm cơ quan", en: "Group of agencies" },
};

export const sourcingNames: Names<(typeof sourcings)[number]> = {
  own: { vi: "Tự đầu tư", en: "Own" },
  rented: { vi: "Thuê dịch vụ", en: "Rented" },
  state: { vi: "Nhà nước đầu tư", en: "State investment" },
};

export const licenceNames: Names<(typeof licences)[number]> = {
  "open-source": { vi: "Nguồn mở", en: "Open source" },
  proprietary: { vi: "Thương mại", en: "Proprietary" },
  freeware: { vi: "Miễn phí", en: "Freeware" },
};

export const databaseKindNames: Names<(typeof databaseKinds)[number]> = {
  base: { vi: "Cơ sở dữ liệu nền", en: "Base databases" },
  sector: { vi: "Cơ sở dữ liệu chuyên ngành", en: "Sector databases" },
  shared: { vi: "Cơ sở dữ liệu dùng chung", en: "Shared databases" },
  national: { vi: "Cơ sở dữ liệu quốc gia", en: "National databases" },
};

export const nodeKindNames: Names<(typeof nodeKinds)[number]> = {
  "data-centre": { vi: "Trung tâm dữ liệu", en: "Data centres" },
  network: { vi: "Mạng truyền dẫn", en: "Networks" },
  "operations-centre": { vi: "Trung tâm điều hành, giám sát", en: "Operations centres" },
  site: { vi: "Điểm, trụ sở", en: "Sites" },
  server: { vi: "Máy chủ", en: "Servers" },
  equipment: { vi: "Trang thiết bị", en: "Equipment" },
  security: { vi: "Hệ thống an toàn thông tin", en: "Security systems" },
  training: { vi: "Cơ sở đào tạo", en: "Training facilities" },
};

export const projectKindNames: Names<(typeof projectKinds)[number]> = {
  survey: { vi: "Khảo sát", en: "Survey" },
  consulting: { vi: "Tư vấn", en: "Consulting" },
  development: { vi: "Xây dựng phần mềm", en: "Development" },
  infrastructure: { vi: "Đầu tư hạ tầng", en: "Infrastructure" },
  training: { vi: "Đào tạo", en: "Training" },
  transfer: { vi: "Chuyển giao", en: "Transfer" },
};

export const onlineLevelNames: Names<OnlineLevel> = {
  1: { vi: "Mức độ 1", en: "Level 1" },
  2: { vi: "Mức độ 2", en: "Level 2" },
  3: { vi: "Mức độ 3", en: "Level 3" },
  4: { vi: "Mức độ 4", en: "Level 4" },
  "3-4": { vi: "Mức độ 3, 4", en: "Levels 3–4" },
  full: { vi: "Toàn trình", en: "Full" },
  partial: { vi: "Một phần", en: "Partial" },
};

export const onlineFeatureNames: Names<OnlineFeature> = {
  information: { vi: "thông tin", en: "information" },
  forms: { vi: "biểu mẫu", en: "forms" },
  submission: { vi: "nộp hồ sơ", en: "submission" },
  processing: { vi: "xử lý hồ sơ", en: "processing" },
  payment: { vi: "thanh toán", en: "payment" },
  result: { vi: "trả kết quả", en: "result" },
};

export const necessityNames: Names<Necessity> = {
  mandatory: { vi: "Bắt buộc", en: "Mandatory" },
  recommended: { vi: "Khuyến nghị", en: "Recommended" },
  optional: { vi: "Tùy chọn", en: "Optional" },
};

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

export const sourceKindNames: Names<Source["kind"]> = {
  law: { vi: "Văn bản quy phạm pháp luật", en: "Law" },
  decision: { vi: "Quyết định", en: "Decision" },
  plan: { vi: "Kế hoạch", en: "Plan" },
  article: { vi: "Bài báo", en: "Article" },
  paper: { vi: "Bài nghiên cứu", en: "Paper" },
  page: { vi: "Trang thông tin", en: "Web page" },
  code: { vi: "Mã nguồn", en: "Source code" },
  document: { vi: "Tài liệu", en: "Document" },
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
