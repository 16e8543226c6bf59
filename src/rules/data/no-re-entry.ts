import type { Application, Database } from "../../domain/model.ts";
import { spellingOf } from "../../domain/spelling.ts";
import type { Text } from "../../domain/text.ts";
import { atEach } from "../../graph/each.ts";
import { elementOf, type Graph, isLive } from "../../graph/graph.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";

/** Applications that keep a subject in a database of their own and do not read the base database that has it. */
export const noReEntry = rule<{
  readonly name: Text;
  readonly own: Text;
  readonly base: Text;
  readonly subject: string;
}>({
  card: {
    id: "data/no-re-entry",
    title: { vi: "Không nhập lại dữ liệu đã có trong CSDL nền", en: "What a base database has is not entered again" },
    message: {
      vi: ({ name, own, base, subject }) =>
        `“${name}” ghi dữ liệu “${subject}” vào “${own}” mà không đọc từ cơ sở dữ liệu nền “${base}” đã có dữ liệu này.`,
      en: ({ name, own, base, subject }) =>
        `“${name}” keeps “${subject}” in “${own}” and does not read the base database “${base}”, which has it.`,
    },
    rationale: {
      vi: "Dữ liệu chỉ nhập một lần: cơ quan phải dùng lại dữ liệu đã có trong cơ sở dữ liệu; nhập lại thì tốn công và hai nơi sớm lệch nhau.",
      en: "Data is given once: agencies reuse what their databases have; to enter it again costs work, and soon the two differ.",
    },
    remedy: {
      vi: "Thêm cơ sở dữ liệu nền vào `reads` khi ứng dụng đã đọc từ đó, hoặc đưa việc này vào lộ trình.",
      en: "Add the base database to `reads` once the application reads it, or put that on the roadmap.",
    },
    source: [
      { document: "nghi-dinh-42-2022", clause: { vi: "Điều 11", en: "Article 11" }, status: "inferred" },
      { document: "khoahocphattrien-2017", status: "inferred" },
    ],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            databases:
              cong-dan: { name: CSDL công dân, kind: base, subject: citizen }
              benh-nhan: { name: CSDL bệnh nhân, kind: sector, subject: citizen }
            applications:
              kham-benh: { name: Quản lý khám bệnh, reads: cong-dan, writes: benh-nhan }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            databases:
              cong-dan: { name: CSDL công dân, kind: base, subject: citizen }
              benh-nhan: { name: CSDL bệnh nhân, kind: sector, subject: citizen }
            applications:
              kham-benh: { name: Quản lý khám bệnh, writes: benh-nhan }
          `),
          at: { file: exampleFile, line: 10, column: 49 },
        },
      ],
    },
  },
  *find(graph) {
    const bases = baseOfSubject(graph);
    for (const { application, index, own, subject } of writtenSubjects(graph)) {
      const base = bases.get(subject);
      if (base && !isFed(application, own, base))
        yield {
          at: { element: application.id, path: ["writes", index] },
          args: { name: application.name, own: own.name, base: base.name, subject: own.subject ?? "" },
          related: [{ at: { element: base.id, path: ["subject"] }, label: holder }],
        };
    }
  },
});

const holder = { vi: "cơ sở dữ liệu nền đã có dữ liệu này", en: "the base database that has it" };

/** What an application in use keeps data of: the subject as it is spelled, by the database and the place of its id. */
const writtenSubjects = atEach("application", (graph, application) => {
  if (!application.writes || !isLive(graph, application)) return [];
  return application.writes.flatMap((id, index) => {
    const own = elementOf(graph, "database", id);
    return own?.subject && isLive(graph, own) ? [{ application, index, own, subject: spellingOf(own.subject) }] : [];
  });
});

function baseOfSubject(graph: Graph): ReadonlyMap<string, Database> {
  const bases = graph.byKind.database.filter(({ kind, subject }) => kind === "base" && subject !== undefined);
  return new Map(bases.filter((base) => isLive(graph, base)).map((base) => [spellingOf(base.subject ?? ""), base]));
}

/** Two masters of one subject are data/one-master-per-subject. */
function isFed(
  { reads = [], writes = [], inheritsDataFrom = [] }: Application,
  own: Database,
  base: Database,
): boolean {
  const known: readonly string[] = [...reads, ...writes, ...inheritsDataFrom];
  return own.master === true || own.kind === "base" || known.includes(base.id);
}
