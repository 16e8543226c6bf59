import { fold } from "../../domain/folding.ts";
import { columnsOf, type FieldColumn, sectionTitle, type TableSection, tableSections } from "./columns.ts";

/** What stands in a column: the id of an entry, or a field. */
export type Heading = "id" | FieldColumn;

/** Titles of the id column, folded. */
const idTitles = ["id", "dinh-danh", "ma-dinh-danh", "identifier"];

/** Titles that say nothing of an entry: the number of the row. */
export const rowNumberTitles: ReadonlySet<string> = new Set(["stt", "tt", "so-tt", "so-thu-tu", "no", "number", "row"]);

type Aliases = Readonly<Record<string, readonly string[]>>;

/**
 * Titles that spreadsheets of agencies have for fields, besides the names of the fields in both languages; folded. Those
 * of services are the titles of the procedure lists of the national portal and of Circular 32/2017 (status: background).
 */
const commonAliases: Aliases = {
  owner: ["chu-quan", "don-vi-chu-quan", "co-quan-quan-ly", "don-vi-quan-ly", "owner"],
  description: ["mo-ta-chung", "noi-dung"],
  "lifecycle.live": [
    "ngay-van-hanh",
    "nam-dua-vao-su-dung",
    "thoi-gian-dua-vao-su-dung",
    "ngay-dua-vao-su-dung",
    "live",
  ],
  "lifecycle.planned": ["du-kien-van-hanh", "nam-du-kien", "planned"],
  "lifecycle.retired": ["ngung-su-dung", "ngay-ngung", "retired"],
  "name.vi": ["ten", "ten-goi", "name"],
};
const sectionAliases: Readonly<Record<TableSection, Aliases>> = {
  agencies: {
    "name.vi": ["ten-co-quan", "ten-don-vi", "co-quan", "don-vi", "co-quan-don-vi", "agency"],
    abbreviation: ["viet-tat", "ten-tat"],
    level: ["cap", "cap-hanh-chinh"],
    parent: ["truc-thuoc", "don-vi-cap-tren", "co-quan-cap-tren"],
    staff: ["so-can-bo", "tong-so-can-bo", "bien-che", "so-cbccvc"],
    itStaff: ["can-bo-cntt", "so-can-bo-cntt", "can-bo-chuyen-trach-cntt"],
  },
  services: {
    code: ["ma-thu-tuc", "ma-tthc", "ma-so", "ma-so-thu-tuc", "ma-thu-tuc-hanh-chinh", "procedure-code", "code"],
    "name.vi": [
      "ten-thu-tuc",
      "ten-thu-tuc-hanh-chinh",
      "ten-tthc",
      "thu-tuc",
      "thu-tuc-hanh-chinh",
      "ten-dich-vu",
      "ten-dich-vu-cong",
      "ten-dvc",
      "procedure-name",
      "service",
    ],
    owner: [
      "co-quan-thuc-hien",
      "co-quan-giai-quyet",
      "don-vi-thuc-hien",
      "don-vi-giai-quyet",
      "co-quan-co-tham-quyen",
      "handling-agency",
    ],
    sector: ["linh-vuc", "ten-linh-vuc", "nganh-linh-vuc", "field", "sector"],
    performedAt: ["cap-thuc-hien", "cap-giai-quyet", "level-of-execution"],
    "online.level": [
      "muc-do",
      "muc-do-dvc",
      "muc-dvc",
      "muc-do-cung-cap",
      "muc-do-cung-cap-truc-tuyen",
      "muc-do-dich-vu-cong",
      "loai-dich-vu-cong",
      "online-level",
    ],
    days: ["thoi-han", "thoi-han-giai-quyet", "thoi-gian-giai-quyet", "so-ngay-giai-quyet", "time-limit"],
    "fee.amount": ["phi", "le-phi", "phi-le-phi", "muc-phi", "fees-and-charges", "fee"],
    dossiersPerYear: ["so-ho-so", "so-ho-so-nam", "so-ho-so-mot-nam", "so-luong-ho-so"],
    "online.dossiersPerYear": ["so-ho-so-truc-tuyen", "ho-so-truc-tuyen"],
    realizedBy: ["he-thong-thuc-hien", "ung-dung", "phan-mem"],
  },
  applications: {
    "name.vi": [
      "ten-ung-dung",
      "ten-he-thong",
      "ten-he-thong-thong-tin",
      "ten-phan-mem",
      "ung-dung",
      "phan-mem",
      "he-thong",
      "application",
    ],
    vendor: ["don-vi-phat-trien", "nha-thau", "don-vi-cung-cap", "don-vi-xay-dung"],
    sourcing: ["hinh-thuc-dau-tu", "hinh-thuc-trien-khai"],
    securityLevel: ["cap-do", "cap-do-attt", "cap-do-an-toan-thong-tin"],
    hostedOn: ["noi-dat", "noi-cai-dat", "ha-tang"],
    users: ["doi-tuong-su-dung", "nguoi-su-dung"],
    "cost.build.amount": ["kinh-phi", "kinh-phi-dau-tu", "kinh-phi-xay-dung", "tong-muc-dau-tu"],
    "cost.run.amount": ["kinh-phi-van-hanh", "kinh-phi-duy-tri", "kinh-phi-thue", "chi-phi-hang-nam"],
  },
  databases: {
    "name.vi": ["ten-co-so-du-lieu", "ten-csdl", "co-so-du-lieu", "csdl", "database"],
    kind: ["loai", "loai-csdl"],
    sector: ["nganh"],
  },
  links: {
    from: ["he-thong-nguon", "ben-gui", "nguon-du-lieu", "source-system"],
    to: ["he-thong-dich", "ben-nhan", "target-system"],
    via: ["truc-tich-hop", "phuong-thuc-ket-noi"],
    data: ["du-lieu-trao-doi"],
  },
  nodes: {
    "name.vi": ["ten-ha-tang", "ten-thiet-bi", "ten-trung-tam-du-lieu", "ten-mang", "ha-tang", "node"],
    kind: ["loai", "loai-thiet-bi"],
    within: ["thuoc", "dat-tai", "vi-tri"],
  },
};

/** Names of sheets and files for a section, folded. */
const sheetAliases: Readonly<Record<TableSection, readonly string[]>> = {
  agencies: ["co-quan", "don-vi", "co-quan-don-vi", "danh-sach-co-quan"],
  services: [
    "dich-vu-cong",
    "thu-tuc",
    "thu-tuc-hanh-chinh",
    "tthc",
    "dvc",
    "dvctt",
    "danh-muc-thu-tuc",
    "danh-muc-tthc",
    "danh-muc-thu-tuc-hanh-chinh",
  ],
  applications: ["ung-dung", "phan-mem", "he-thong-thong-tin", "danh-muc-ung-dung"],
  databases: ["co-so-du-lieu", "csdl", "danh-muc-csdl"],
  links: ["ket-noi", "tich-hop", "lien-thong"],
  nodes: ["ha-tang", "thiet-bi", "ha-tang-ky-thuat"],
};

/** The section that the name of a sheet or file stands for. */
export function sectionNamed(name: string): TableSection | undefined {
  const folded = fold(name);
  return tableSections.find((section) => {
    const { vi, en } = sectionTitle(section);
    return [section, vi, en, ...sheetAliases[section]].some((each) => fold(each) === folded);
  });
}

/** What stands in the columns of a section's table, by their folded titles. A title that two fields could have is none. */
export function headingsOf(section: TableSection): ReadonlyMap<string, Heading> {
  const found = new Map<string, Heading>(idTitles.map((title) => [title, "id"]));
  // The stronger claims first: a column's own title, then what others call it, then its last part.
  for (const titlesOf of [ownTitles, aliasesOf, lastParts]) {
    const claims = new Map<string, FieldColumn | undefined>();
    for (const column of columnsOf(section))
      for (const title of titlesOf(column, section).map(fold)) {
        const other = claims.get(title);
        claims.set(title, claims.has(title) && other !== column ? undefined : column);
      }
    for (const [title, column] of claims) if (column && !found.has(title)) found.set(title, column);
  }
  return found;
}

function ownTitles({ title, path }: FieldColumn): readonly string[] {
  return [title.vi, title.en, path.join(".")];
}

function aliasesOf({ path }: FieldColumn, section: TableSection): readonly string[] {
  const name = path.join(".");
  return [...(sectionAliases[section][name] ?? []), ...(commonAliases[name] ?? [])];
}

function lastParts({ title, path, language }: FieldColumn): readonly string[] {
  const ends = [title.vi, title.en].map((each) => each.split(": ").at(-1) ?? each);
  return language ? ends : [...ends, path.at(-1) ?? ""];
}
