import type { agencyKinds, Level } from "./agency.ts";
import type { licences, sourcings } from "./application.ts";
import type { databaseKinds } from "./database.ts";
import type { Severity } from "./diagnostic.ts";
import type { ChangeKind } from "./difference.ts";
import type { DocumentId } from "./document-card.ts";
import type { chapterContents, Necessity, requirementSubjects } from "./framework.ts";
import type { GapKind } from "./gap.ts";
import type { decisionStatuses } from "./gap-decisions.ts";
import { correlationNames, inspectedStageNames, pairFlagNames, statisticFlagNames } from "./inspection-names.ts";
import { informationItems } from "./law/procedure-information.ts";
import type { Source } from "./library.ts";
import type { State } from "./lifecycle.ts";
import type { Division } from "./method.ts";
import type { currencies } from "./money.ts";
import type { nodeKinds } from "./node.ts";
import { optionTables } from "./option-words.ts";
import type { TimeClass } from "./overlap.ts";
import { statusNames } from "./page.ts";
import type { projectKinds } from "./project.ts";
import type { ReportTone } from "./report-table.ts";
import type { PackageOrigin } from "./roadmap.ts";
import type { Score } from "./score.ts";
import type { OnlineFeature, OnlineLevel } from "./service.ts";
import type { Language, Words } from "./text.ts";
import type { BoxKind } from "./view-head.ts";
import { viewNames } from "./view-names.ts";

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

const severityWords: Names<Severity> = {
  info: { vi: "Lưu ý", en: "Note" },
  warning: { vi: "Cảnh báo", en: "Warning" },
  error: { vi: "Lỗi", en: "Error" },
};

const currencyNames: Names<(typeof currencies)[number]> = {
  VND: { vi: "Đồng Việt Nam", en: "Vietnamese đồng" },
  USD: { vi: "Đô la Mỹ", en: "US dollar" },
  KRW: { vi: "Won Hàn Quốc", en: "Korean won" },
  EUR: { vi: "Euro", en: "Euro" },
};

const languageNames: Names<Language> = {
  vi: { vi: "Tiếng Việt", en: "Vietnamese" },
  en: { vi: "Tiếng Anh", en: "English" },
};

export const divisionNames: Names<Division> = {
  layer: { vi: "Theo lớp", en: "By layer" },
  sector: { vi: "Theo lĩnh vực", en: "By sector" },
  owner: { vi: "Theo cơ quan chủ quản", en: "By owner" },
};

export const unitNames: Names<Score["unit"]> = {
  share: { vi: "Tỷ lệ", en: "Share" },
  count: { vi: "Số lượng", en: "Count" },
  points: { vi: "Điểm", en: "Points" },
  percent: { vi: "Phần trăm", en: "Per cent" },
  index: { vi: "Chỉ số", en: "Index" },
  number: { vi: "Số", en: "Number" },
};

const chapterContentNames: Names<(typeof chapterContents)[number]> = {
  basis: { vi: "Căn cứ", en: "Basis" },
  "purpose-and-scope": { vi: "Mục đích, phạm vi", en: "Purpose and scope" },
  vision: { vi: "Tầm nhìn", en: "Vision" },
  principles: { vi: "Nguyên tắc", en: "Principles" },
  "development-plan": { vi: "Kế hoạch phát triển", en: "Development plan" },
  "current-architecture": { vi: "Kiến trúc hiện tại", en: "Current architecture" },
  "business-architecture": { vi: "Kiến trúc nghiệp vụ", en: "Business architecture" },
  "data-architecture": { vi: "Kiến trúc dữ liệu", en: "Data architecture" },
  "application-architecture": { vi: "Kiến trúc ứng dụng", en: "Application architecture" },
  "technology-architecture": { vi: "Kiến trúc công nghệ", en: "Technology architecture" },
  "security-architecture": { vi: "Kiến trúc an toàn thông tin", en: "Security architecture" },
  "target-architecture": { vi: "Kiến trúc mục tiêu", en: "Target architecture" },
  "overall-design": { vi: "Sơ đồ tổng thể", en: "Overall design" },
  "gap-analysis": { vi: "Phân tích khoảng cách", en: "Gap analysis" },
  implementation: { vi: "Tổ chức thực hiện", en: "Implementation" },
  roadmap: { vi: "Lộ trình", en: "Roadmap" },
  transfer: { vi: "Chuyển giao", en: "Transfer" },
  readiness: { vi: "Mức độ sẵn sàng", en: "Readiness" },
  findings: { vi: "Các phát hiện", en: "Findings" },
  "annex-services": { vi: "Phụ lục dịch vụ công", en: "Annex: services" },
  "annex-applications": { vi: "Phụ lục ứng dụng", en: "Annex: applications" },
  "annex-databases": { vi: "Phụ lục cơ sở dữ liệu", en: "Annex: databases" },
  "annex-links": { vi: "Phụ lục kết nối", en: "Annex: links" },
  "annex-standards": { vi: "Phụ lục tiêu chuẩn", en: "Annex: standards" },
  "annex-sources": { vi: "Phụ lục nguồn trích dẫn", en: "Annex: sources" },
};

const documentNames: Names<DocumentId> = {
  architecture: { vi: "Tài liệu kiến trúc", en: "Architecture document" },
  "transfer-package": { vi: "Gói chuyển giao", en: "Transfer package" },
  "gap-report": { vi: "Báo cáo khoảng cách, lộ trình", en: "Gap and roadmap report" },
  "service-inventory": { vi: "Báo cáo danh mục dịch vụ công", en: "Service inventory report" },
  "readiness-report": { vi: "Báo cáo mức sẵn sàng", en: "Readiness report" },
  "national-comparison": { vi: "So sánh toàn quốc", en: "National comparison" },
  conformance: { vi: "Xác nhận sự phù hợp", en: "Conformance statement" },
  brief: { vi: "Báo cáo tóm tắt", en: "Director’s brief" },
};

export const requirementSubjectNames: Names<(typeof requirementSubjects)[number]> = {
  agencies: { vi: "Cơ quan, đơn vị", en: "Agencies" },
  functions: { vi: "Nghiệp vụ", en: "Business functions" },
  services: { vi: "Dịch vụ công", en: "Services" },
  applications: { vi: "Ứng dụng", en: "Applications" },
  databases: { vi: "Cơ sở dữ liệu", en: "Databases" },
  links: { vi: "Kết nối", en: "Links" },
  nodes: { vi: "Hạ tầng", en: "Infrastructure" },
  documents: { vi: "Văn bản", en: "Documents" },
  projects: { vi: "Nhiệm vụ, dự án", en: "Projects" },
  views: { vi: "Sơ đồ", en: "Views" },
  province: { vi: "Cả tỉnh", en: "The province" },
};

const layerPlaceNames = {
  band: { vi: "Dải ngang", en: "Band" },
  side: { vi: "Cột bên", en: "Bar at the side" },
  outside: { vi: "Bên ngoài tỉnh", en: "Outside the province" },
} as const satisfies Record<string, Words>;

const sideNames = {
  public: { vi: "Người dân, doanh nghiệp", en: "The public" },
  government: { vi: "Cơ quan nhà nước", en: "The government" },
} as const satisfies Record<string, Words>;

const nationalSystemKindNames = {
  integration: { vi: "Nền tảng tích hợp", en: "Integration platform" },
  channel: { vi: "Kênh", en: "Channel" },
  database: { vi: "Cơ sở dữ liệu", en: "Database" },
  "shared-service": { vi: "Dịch vụ dùng chung", en: "Shared service" },
  infrastructure: { vi: "Hạ tầng", en: "Infrastructure" },
  system: { vi: "Hệ thống thông tin", en: "Information system" },
  external: { vi: "Hệ thống bên ngoài", en: "External system" },
} as const satisfies Record<string, Words>;

const provinceKindNames = {
  province: { vi: "Tỉnh", en: "Province" },
  city: { vi: "Thành phố trực thuộc Trung ương", en: "City under the centre" },
} as const satisfies Record<string, Words>;

const directionNames = {
  "one-way": { vi: "Một chiều", en: "One way" },
  "two-way": { vi: "Hai chiều", en: "Two ways" },
} as const satisfies Record<string, Words>;

const layoutNames = {
  layers: { vi: "Theo lớp", en: "By layers" },
  graph: { vi: "Theo đồ thị", en: "As a graph" },
} as const satisfies Record<string, Words>;

/** What a box of a picture stands for; the legend says which shape is which. */
export const boxKindNames: Names<BoxKind> = {
  agency: { vi: "Cơ quan, đơn vị", en: "Agency" },
  function: { vi: "Nghiệp vụ", en: "Business function" },
  service: { vi: "Dịch vụ công", en: "Public service" },
  application: { vi: "Ứng dụng, hệ thống thông tin", en: "Application" },
  database: { vi: "Cơ sở dữ liệu", en: "Database" },
  link: { vi: "Kết nối", en: "Link" },
  node: { vi: "Hạ tầng kỹ thuật", en: "Infrastructure" },
  document: { vi: "Văn bản", en: "Document" },
  project: { vi: "Nhiệm vụ, dự án", en: "Project" },
  view: { vi: "Sơ đồ", en: "View" },
  block: { vi: "Thành phần của khung", en: "Building block" },
  userGroup: { vi: "Nhóm người dùng", en: "User group" },
  nationalSystem: { vi: "Hệ thống quốc gia", en: "National system" },
  platform: { vi: "Nền tảng", en: "Platform" },
  level: { vi: "Cấp, mức độ", en: "Level" },
  part: { vi: "Hình thành phần", en: "Part of the picture" },
};

/** What an import does with an entry, and what it says of a cell. */
const importNames = {
  added: { vi: "Thêm mới", en: "Added" },
  changed: { vi: "Thay đổi", en: "Changed" },
  refused: { vi: "Không nhận được", en: "Refused" },
  noted: { vi: "Cần biết", en: "To be known" },
} as const satisfies Record<string, Words>;

export const gapKindNames: Names<GapKind> = {
  "block-missing": { vi: "Thiếu thành phần", en: "Missing block" },
  "block-partly": { vi: "Thành phần chưa đủ căn cứ", en: "Block lacks evidence" },
  "block-planned": { vi: "Mới có kế hoạch", en: "Planned only" },
  "block-surplus": { vi: "Hệ thống ngoài khung", en: "System outside the framework" },
  "elimination-undecided": { vi: "Loại bỏ chưa quyết định", en: "Undecided elimination" },
  "service-unsupported": { vi: "Dịch vụ chưa có ứng dụng", en: "Service without an application" },
  "application-serves-nothing": { vi: "Chưa rõ phục vụ ai", en: "Serves nothing" },
  "data-without-master": { vi: "Dữ liệu chưa có chủ quản", en: "Data that nobody masters" },
  "system-without-host": { vi: "Chưa rõ nơi vận hành", en: "Runs nowhere" },
  "single-point-of-failure": { vi: "Điểm lỗi đơn", en: "Single point of failure" },
  "exchange-missing": { vi: "Thiếu kết nối dữ liệu", en: "Missing exchange" },
  "exchange-direct": { vi: "Kết nối không qua trục", en: "Exchange beside the axis" },
  "level-unreachable": { vi: "Đứt mạch giữa các cấp", en: "Level out of reach" },
  "national-system-unconnected": { vi: "Chưa kết nối quốc gia", en: "National link missing" },
  duplicate: { vi: "Có thể trùng lặp", en: "Possible duplicate" },
};

export const decisionNames: Names<(typeof decisionStatuses)[number]> = {
  open: { vi: "Chưa xử lý", en: "Open" },
  accepted: { vi: "Chấp nhận", en: "Accepted" },
  planned: { vi: "Đã lên kế hoạch", en: "Planned" },
  "in-work": { vi: "Đang xử lý", en: "In work" },
  closed: { vi: "Đã xong", en: "Closed" },
};

export const changeNames: Names<ChangeKind> = {
  added: { vi: "thêm", en: "added" },
  removed: { vi: "bỏ", en: "removed" },
  renamed: { vi: "khác mã", en: "other id" },
  changed: { vi: "đổi", en: "changed" },
  kept: { vi: "giữ", en: "kept" },
};

export const stateNames: Names<State> = {
  planned: { vi: "có kế hoạch", en: "planned" },
  live: { vi: "đang dùng", en: "in use" },
  retired: { vi: "đã ngừng", en: "retired" },
};

export const originNames: Names<PackageOrigin> = {
  project: { vi: "dự án trong mô hình", en: "project of the model" },
  deliverable: { vi: "sản phẩm của dự án", en: "deliverable of a project" },
  element: { vi: "kế hoạch chưa có dự án", en: "planned, without a project" },
  proposed: { vi: "khung đề xuất", en: "proposed by khung" },
};

export const timeNames: Names<TimeClass> = {
  tolerate: { vi: "Duy trì", en: "Tolerate" },
  invest: { vi: "Đầu tư", en: "Invest" },
  migrate: { vi: "Chuyển đổi", en: "Migrate" },
  eliminate: { vi: "Loại bỏ", en: "Eliminate" },
};

const toneNames: Names<ReportTone> = {
  good: { vi: "Tốt", en: "Good" },
  partial: { vi: "Một phần", en: "Partial" },
  bad: { vi: "Chưa đạt", en: "Bad" },
  planned: { vi: "Có kế hoạch", en: "Planned" },
  quiet: { vi: "Không đáng kể", en: "Of no weight" },
};

/** Words that may stand alone where another value is usual. */
const wordNames = {
  all: { vi: "Tất cả", en: "All" },
  direct: { vi: "Trực tiếp", en: "Directly" },
  required: { vi: "Bắt buộc", en: "Required" },
} as const satisfies Record<string, Words>;

/** What the analyses of an index say with one word. */
const analysisNames: readonly Readonly<Record<string, Words>>[] = [
  {
    rank: { vi: "Thứ hạng", en: "Rank" },
    score: { vi: "Số điểm", en: "Score" },
    band: { vi: "Mức xếp loại", en: "Band" },
  },
  { exact: { vi: "Chính xác", en: "Exact" }, searched: { vi: "Dò từng bước", en: "Searched" } },
  { points: { vi: "Điểm", en: "Points" }, relative: { vi: "Độ lệch chuẩn", en: "Standard deviations" } },
  {
    value: { vi: "Giá trị", en: "Value" },
    weight: { vi: "Trọng số", en: "Weight" },
    added: { vi: "Thêm mới", en: "Added" },
    dropped: { vi: "Bỏ đi", en: "Dropped" },
    rest: { vi: "Phần còn lại", en: "The rest" },
  },
  {
    refused: { vi: "Phương pháp không cho phép", en: "Refused by the method" },
    "no-population": { vi: "Không có dân số", en: "No population" },
  },
  {
    method: { vi: "Phương pháp khác", en: "Another method" },
    version: { vi: "Phiên bản khác", en: "Another version" },
    merger: { vi: "Sáp nhập tỉnh", en: "A merger of provinces" },
  },
];

/** The names of the values of every closed list of the files. */
const tables: readonly Readonly<Record<string, Words>>[] = [
  levelNames,
  agencyKindNames,
  sourcingNames,
  licenceNames,
  databaseKindNames,
  nodeKindNames,
  projectKindNames,
  onlineLevelNames,
  onlineFeatureNames,
  informationItems,
  necessityNames,
  sourceKindNames,
  statusNames,
  severityWords,
  currencyNames,
  languageNames,
  divisionNames,
  unitNames,
  ...optionTables,
  chapterContentNames,
  documentNames,
  requirementSubjectNames,
  layerPlaceNames,
  sideNames,
  nationalSystemKindNames,
  provinceKindNames,
  directionNames,
  layoutNames,
  boxKindNames,
  importNames,
  gapKindNames,
  decisionNames,
  timeNames,
  changeNames,
  stateNames,
  originNames,
  toneNames,
  wordNames,
  ...analysisNames,
  inspectedStageNames,
  correlationNames,
  statisticFlagNames,
  pairFlagNames,
  ...viewNames,
];

/**
 * The names of the values of a closed list, in its order; nothing where a value has none. The list is known by its
 * values: the table with the fewest others that has them all.
 */
export function namesOfValues(values: readonly (string | number)[]): readonly Words[] | undefined {
  const fitting = tables.filter((table) => values.every((value) => Object.hasOwn(table, value)));
  const [nearest] = fitting.sort((a, b) => Object.keys(a).length - Object.keys(b).length);
  return nearest && values.flatMap((value) => nearest[value] ?? []);
}
