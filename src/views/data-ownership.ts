import { databaseKinds } from "../domain/database.ts";
import type { Cell, Header, HeaderGroup, MatrixView } from "../domain/matrix-view.ts";
import type { Database, Element } from "../domain/model.ts";
import type { Words } from "../domain/text.ts";
import { databaseKindNames } from "../domain/value-words.ts";
import type { ViewCard } from "../domain/view-card.ts";
import { incoming, stateOf } from "../graph/graph.ts";
import { ownerOf } from "../graph/ownership.ts";
import { elementBox } from "./element-box.ts";
import { joinedNote } from "./label.ts";
import { spokenList } from "./named.ts";
import { ownerColumns, withoutOwner } from "./owner-columns.ts";
import { isShown, type Scene } from "./scene.ts";
import { matrixOf, noted, plural, type StandardView } from "./view-parts.ts";

const card: ViewCard = {
  id: "data-ownership",
  title: { vi: "Chủ quản dữ liệu", en: "Data ownership" },
  question: {
    vi: "Cơ sở dữ liệu nào do cơ quan nào chủ quản, cơ quan nào ghi, cơ quan nào đọc?",
    en: "Which agency owns which database, which agencies write to it, and which read it?",
  },
  audience: {
    vi: "Các sở, ngành có dữ liệu và sở phụ trách CNTT: mỗi cơ sở dữ liệu một chủ quản, mỗi dữ liệu nhập một lần.",
    en: "The departments that hold data and the ICT department: one owner for each database, each datum entered once.",
  },
  reading: {
    vi: "Hàng là cơ sở dữ liệu theo loại; cột là cơ quan. C: chủ quản; G: ứng dụng của cơ quan ghi vào; Đ: ứng dụng của cơ quan đọc. Hàng có dấu còn thiếu là cơ sở dữ liệu chưa ghi chủ quản.",
    en: "Rows are databases by kind, columns agencies. O: owner; W: its applications write; R: its applications read. A row marked as missing has no owner on record.",
  },
  example: {
    text: `
agencies:
  so-y-te: { name: Sở Y tế, level: province }
  so-tttt: { name: Sở TT&TT, level: province }
applications:
  benh-an: { name: Bệnh án điện tử, owner: so-y-te, writes: csdl-y-te }
  kho: { name: Kho dùng chung, owner: so-tttt, reads: [csdl-y-te, csdl-le] }
databases:
  csdl-y-te: { name: CSDL y tế, kind: sector, owner: so-y-te }
  csdl-le: { name: CSDL lẻ, kind: sector }
`,
    shows: ["csdl-y-te", "csdl-le", "so-y-te", "so-tttt"],
    tells: {
      vi: "Sở Y tế chủ quản và ghi CSDL y tế, Sở TT&TT đọc; CSDL lẻ chưa có chủ quản.",
      en: "The Department of Health owns and writes the health database, the ICT department reads it; the odd database has no owner.",
    },
  },
  since: "0.2.0",
};

export const dataOwnershipView: StandardView = { card, build: dataOwnership };

const roles = [
  { id: "owner", text: { vi: "C", en: "O" }, words: { vi: "chủ quản", en: "owner" } },
  { id: "writes", text: { vi: "G", en: "W" }, words: { vi: "có ứng dụng ghi vào", en: "has applications that write" } },
  { id: "reads", text: { vi: "Đ", en: "R" }, words: { vi: "có ứng dụng đọc", en: "has applications that read" } },
] as const satisfies readonly { readonly id: string; readonly text: Words; readonly words: Words }[];
type Role = (typeof roles)[number]["id"];

/** What an agency has to do with a database, and through which elements. */
type Relations = ReadonlyMap<Role, readonly Element[]>;

/** Databases by kind against agencies: who owns, writes, reads. */
function dataOwnership(scene: Scene): MatrixView {
  const databases = scene.byKind.database.filter((each) => isShown(scene, each));
  const cells = databases.flatMap((database) => cellsOf(scene, database));
  const rows = databaseKinds.map(
    (kind): HeaderGroup => ({
      id: kind,
      title: databaseKindNames[kind],
      tone: "data",
      headers: databases.filter((each) => each.kind === kind).map((each) => rowOf(scene, each)),
    }),
  );
  const ownerless = databases.filter((each) => !ownerOf(scene, each)).length;
  const personal = databases.filter(({ personalData }) => personalData).length;
  return matrixOf(scene, card, {
    layout: "matrix",
    setting: "figures",
    rowTitle: { vi: "Cơ sở dữ liệu", en: "Database" },
    columnTitle: { vi: "Cơ quan", en: "Agency" },
    rows,
    columns: ownerColumns(scene, new Set(cells.map(({ column }) => column))),
    cells,
    legend: (cells.length ? roles : []).map(({ text, words }) => ({ kind: "text", text, words })),
    summary: {
      vi: `Bảng có ${databases.length} cơ sở dữ liệu; ${ownerless} chưa ghi chủ quản, ${personal} có dữ liệu cá nhân.`,
      en: `The table has ${plural(databases.length, "database")}; ${ownerless} without an owner, ${personal} with personal data.`,
    },
    notes: noted(ownerless, (number) => ({
      vi: `${number} cơ sở dữ liệu chưa ghi cơ quan chủ quản.`,
      en: `${plural(number, "database names", "databases name")} no owner.`,
    })),
  });
}

const personalWords: Words = { vi: "dữ liệu cá nhân", en: "personal data" };
const openWords: Words = { vi: "dữ liệu mở", en: "open data" };

function rowOf(scene: Scene, database: Database): Header {
  const extra = joinedNote(
    database.personalData ? personalWords : undefined,
    database.openData ? openWords : undefined,
  ).note;
  const { label, note, state, kind: _, boxes: __, ...marks } = elementBox(scene, database, extra);
  const isOwned = ownerOf(scene, database) !== undefined;
  return { ...marks, label, ...(note ? { note } : {}), state: isOwned ? state : "missing" };
}

function cellsOf(scene: Scene, database: Database): readonly Cell[] {
  return [...relationsOf(scene, database)].map(([column, relations]): Cell => {
    const held = roles.filter(({ id }) => relations.has(id));
    const users = [...new Set([...relations.values()].flat())];
    return {
      row: database.id,
      column,
      text: { vi: held.map(({ text }) => text.vi).join(" "), en: held.map(({ text }) => text.en).join(" ") },
      state:
        column === withoutOwner && relations.has("owner")
          ? "missing"
          : stateOf(scene, database) === "planned"
            ? "planned"
            : "realised",
      spoken: spokenList(
        { vi: held.map(({ words }) => words.vi).join(", "), en: held.map(({ words }) => words.en).join(", ") },
        users,
      ),
      elements: users.map(({ id }) => id),
    };
  });
}

/** Who has to do with a database, by agency. */
function relationsOf(scene: Scene, database: Database): ReadonlyMap<string, Relations> {
  const byAgency = new Map<string, Map<Role, Element[]>>();
  const add = (agency: string, role: Role, element: Element): void => {
    const relations = byAgency.get(agency) ?? new Map<Role, Element[]>();
    byAgency.set(agency, relations);
    const known = relations.get(role);
    if (known) known.push(element);
    else relations.set(role, [element]);
  };
  add(ownerOf(scene, database)?.id ?? withoutOwner, "owner", database);
  for (const { from, field } of incoming(scene, "database", database.id)) {
    if (from.type !== "application" || !isShown(scene, from)) continue;
    if (field === "writes" || field === "reads") add(ownerOf(scene, from)?.id ?? withoutOwner, field, from);
  }
  return byAgency;
}
