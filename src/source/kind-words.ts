import type { Target } from "../domain/kind.ts";
import type { Text, Words } from "../domain/text.ts";
import { alternatives } from "./alternatives.ts";

/** Kinds of things as messages name them. */
const words: Readonly<Record<Target, Words>> = {
  agency: { vi: "cơ quan", en: "agency" },
  function: { vi: "nghiệp vụ", en: "business function" },
  service: { vi: "dịch vụ công", en: "public service" },
  application: { vi: "ứng dụng", en: "application" },
  database: { vi: "cơ sở dữ liệu", en: "database" },
  link: { vi: "kết nối", en: "link" },
  node: { vi: "hạ tầng", en: "infrastructure node" },
  document: { vi: "văn bản", en: "document" },
  project: { vi: "dự án", en: "project" },
  view: { vi: "sơ đồ", en: "view" },
  block: { vi: "thành phần của khung", en: "building block" },
  layer: { vi: "lớp của khung", en: "layer" },
  role: { vi: "vai trò", en: "role" },
  sector: { vi: "lĩnh vực", en: "sector" },
  userGroup: { vi: "nhóm người dùng", en: "user group" },
  nationalSystem: { vi: "hệ thống quốc gia", en: "national system" },
  platform: { vi: "nền tảng", en: "platform" },
  packageItem: { vi: "phần của gói chuyển giao", en: "item of the transfer package" },
  condition: { vi: "điều kiện chuyển giao", en: "condition of the transfer" },
  source: { vi: "nguồn", en: "source" },
};

/** Kinds in words: `ứng dụng hoặc nền tảng`. */
export function kindText(targets: readonly Target[]): Text {
  return alternatives(targets.map((target) => words[target]));
}
