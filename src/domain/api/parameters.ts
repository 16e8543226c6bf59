import * as z from "zod";
import { kinds } from "../kind.ts";
import { languages, type Words } from "../text.ts";
import type { ApiParameter } from "./card.ts";

function path(name: string, vi: string, en: string): ApiParameter {
  return { name, in: "path", words: { vi, en }, schema: z.string() };
}

function query(name: string, words: Words, schema: z.ZodType): ApiParameter {
  return { name, in: "query", words, schema };
}

/** A date of the precision of a year, a month or a day. */
const dateSchema = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);

/** The values that several addresses of the API take. */
export const parameters = {
  province: path("province", "tên thư mục mô hình của tỉnh", "the name of the province's model folder"),
  element: path("element", "mã của phần tử", "the id of an element"),
  view: path("view", "mã của sơ đồ", "the id of a view"),
  framework: path("framework", "tên khung, ví dụ da-nang@1.0", "the name of a framework, such as da-nang@1.0"),
  method: path("method", "mã của phương pháp", "the id of a method"),
  edition: path("edition", "tên thư mục của kỳ đánh giá", "the name of an edition's folder"),
  rule: path("rule", "mã của quy tắc; dấu gạch chéo viết là %2F", "the id of a rule; its slash written as %2F"),
  at: query(
    "at",
    { vi: "thời điểm: 2020, 2020-07 hoặc 2020-07-24", en: "a date: 2020, 2020-07 or 2020-07-24" },
    dateSchema,
  ),
  since: query(
    "since",
    { vi: "thời điểm trước, để xem khác biệt", en: "an earlier date, for a difference" },
    dateSchema,
  ),
  text: query("q", { vi: "từ cần tìm, có dấu hay không", en: "words to find, with or without accents" }, z.string()),
  page: query("page", { vi: "trang, từ 1", en: "the page, from 1" }, z.number().int().min(1)),
  kind: query("kind", { vi: "loại phần tử", en: "the kind of elements" }, z.enum(kinds)),
  against: query(
    "framework",
    {
      vi: "đối chiếu với khung này (mặc định: khung của mô hình)",
      en: "compare with this framework (default: the model's own)",
    },
    z.string(),
  ),
  byMethod: query("method", { vi: "theo phương pháp này", en: "by this method" }, z.string()),
  group: query(
    "group",
    { vi: "xếp hạng trong từng nhóm, ví dụ region", en: "rank within groups, such as region" },
    z.string(),
  ),
  target: query("rank", { vi: "thứ hạng cần đạt", en: "the rank to reach" }, z.number().int().min(1)),
  unit: query("unit", { vi: "mã của đơn vị", en: "the code of a unit" }, z.string()),
  editions: query(
    "edition",
    { vi: "kỳ đánh giá; lặp lại ít nhất hai lần", en: "an edition; repeated at least twice" },
    z.string(),
  ),
  owner: query("owner", { vi: "mã cơ quan", en: "the id of an agency" }, z.string()),
  sector: query("sector", { vi: "mã lĩnh vực", en: "the id of a sector" }, z.string()),
  level: query("level", { vi: "mức độ trực tuyến", en: "the online level" }, z.string()),
  state: query("state", { vi: "tình trạng", en: "the state" }, z.enum(["planned", "live", "retired"])),
  sort: query(
    "sort",
    { vi: "thứ tự", en: "the order" },
    z.enum(["relevance", "name", "owner", "level", "dossiers", "days"]),
  ),
  language: query("lang", { vi: "ngôn ngữ của lời nhắn", en: "the language of messages" }, z.enum(languages)),
} as const satisfies Record<string, ApiParameter>;
