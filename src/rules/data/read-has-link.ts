import { groupBy } from "../../domain/grouping.ts";
import type { Application, Database } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { isAxis } from "../../graph/axis.ts";
import { connectionsThat } from "../../graph/connections.ts";
import { atEach } from "../../graph/each.ts";
import { type End, elementOf, type Graph, isPresent } from "../../graph/graph.ts";
import { houses } from "../../graph/houses.ts";
import { onceEach } from "../../graph/once.ts";
import { type Part, parts } from "../../graph/parts.ts";
import { stackOf } from "../../graph/platforms.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { counted, someOf } from "../wording.ts";

/** Databases that applications of other departments read without any link between the two. One finding for each database. */
export const readHasLink = rule<{ readonly database: Text; readonly count: number; readonly names: readonly Text[] }>({
  card: {
    id: "data/read-has-link",
    title: {
      vi: "Đọc dữ liệu của cơ quan khác phải có kết nối",
      en: "What reads another agency's data has a link to it",
    },
    message: {
      vi: ({ database, count, names }) =>
        `“${database}” được ${count} ứng dụng của cơ quan khác đọc mà mô hình chưa có kết nối nào: ${someOf(names, count, "vi")}.`,
      en: ({ database, count, names }) =>
        `“${database}” is read by ${counted(count, "application of another agency", "applications of other agencies")}, but the model has no link for it: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Dữ liệu của cơ quan khác chỉ đến được qua một kết nối; không khai kết nối thì không biết đi qua trục hay kết nối thẳng, theo chuẩn nào, ai cho phép. Ứng dụng trên nền tảng dùng chung đọc cơ sở dữ liệu nền của nền tảng thì không cần.",
      en: "Another agency's data arrives over a link; where none is stated nobody knows its way, its standard or who allowed it. Applications on the shared platform need none for its base databases.",
    },
    remedy: {
      vi: "Thêm kết nối vào `links` với `data` là cơ sở dữ liệu này và `via` là trục tích hợp, hoặc bỏ khỏi `reads`.",
      en: "Add a link with this database as `data` and the axis as `via`, or drop it from `reads`.",
    },
    source: [
      { document: "da-nang-architecture-2-integration", status: "inferred" },
      { document: "nghi-dinh-47-2020", status: "background" },
    ],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            agencies:
              so-tttt: { name: Sở TT&TT, level: province }
              so-y-te: { name: Sở Y tế, level: province }
            databases:
              csdl-y-te: { name: CSDL y tế, kind: sector, owner: so-y-te }
            applications:
              mot-cua: { name: Một cửa điện tử, owner: so-tttt, reads: csdl-y-te }
            links:
              y-te-mot-cua: { from: csdl-y-te, to: mot-cua, data: csdl-y-te }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            agencies:
              so-tttt: { name: Sở TT&TT, level: province }
              so-y-te: { name: Sở Y tế, level: province }
            databases:
              csdl-y-te: { name: CSDL y tế, kind: sector, owner: so-y-te }
            applications:
              mot-cua: { name: Một cửa điện tử, owner: so-tttt, reads: csdl-y-te }
          `),
          at: { file: exampleFile, line: 12, column: 60 },
        },
      ],
    },
  },
  *find(graph) {
    for (const [database, reads] of groupBy(readsWithoutLink(graph), (it) => it.database))
      yield* together(
        reads.map(({ application, index }) => ({ element: application, path: ["reads", index] })),
        another,
        (told) => ({ ...told, database: database.name }),
      );
  },
});

const another = { vi: "cũng đọc mà không có kết nối", en: "reads it without a link too" };

interface Read {
  readonly application: Application;
  readonly index: number;
  readonly database: Database;
}

const readsWithoutLink = atEach("application", (graph, application): readonly Read[] => {
  if (!application.reads || !isPresent(graph, application)) return [];
  const houseOf = houses(graph);
  const reader = houseOf(application);
  return application.reads.flatMap((id, index) => {
    const database = elementOf(graph, "database", id);
    const holder = database && isPresent(graph, database) ? houseOf(database) : undefined;
    const isElsewhere = reader !== undefined && holder !== undefined && holder !== reader;
    if (!database || !isElsewhere || isOfPlatform(graph, application, database)) return [];
    return areLinked(graph, { reader, holder, database: id }) ? [] : [{ application, index, database }];
  });
});

type Pairs = Map<string, Set<string>>;

/** No department: the axis as the end of a link. */
const axis = "";

interface Need {
  readonly reader: string;
  readonly holder: string;
  readonly database: string;
}

/** Whether a link joins two departments, carries the database to the one that reads, or both are on the axis. */
function areLinked(graph: Graph, { reader, holder, database }: Need): boolean {
  const links = parts.map((part) => linksOfHouses(graph, part));
  const areJoined = (one: string, other: string): boolean => links.some(({ linked }) => linked.get(one)?.has(other));
  const isCarried = links.some(({ carried }) => carried.get(reader)?.has(database));
  return isCarried || areJoined(reader, holder) || (areJoined(reader, axis) && areJoined(holder, axis));
}

const linksOfHouses = onceEach((graph, part: Part) => {
  const houseOf = houses(graph);
  const linked: Pairs = new Map();
  const carried: Pairs = new Map();
  const standsFor = (end: End): string | undefined => (isAxis(graph, end.id) ? axis : houseOf(end));
  for (const connection of connectionsThat(graph, part)) {
    const { data = [] } = connection.link;
    if (!isPresent(graph, connection.link)) continue;
    const [from, to] = [standsFor(connection.from), standsFor(connection.to)];
    join(linked, from, to);
    join(linked, to, from);
    for (const carries of data) for (const house of [from, to]) join(carried, house, carries);
  }
  return { linked, carried };
});

function join(pairs: Pairs, one: string | undefined, other: string | undefined): void {
  if (one === undefined || other === undefined) return;
  const others = pairs.get(one);
  if (others) others.add(other);
  else pairs.set(one, new Set([other]));
}

/** Base and shared databases lie on the shared platform, and what is built on it reads them there. */
function isOfPlatform(graph: Graph, application: Application, { kind }: Database): boolean {
  return (kind === "base" || kind === "shared") && stackOf(graph, application.id).length > 0;
}
