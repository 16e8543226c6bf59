import type { Agency, Node } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { elementOf, type Graph, isLive, realisersOf } from "../../graph/graph.ts";
import { lineOf } from "../../graph/ownership.ts";
import { reachable } from "../../graph/walk.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { someOf } from "../wording.ts";

/** The block of the framework that is the network of the province. */
const networkBlock = "man";

/** Agencies of the province that its network does not connect. One finding for all. */
export const agencyOnNetwork = rule<{
  readonly network: Text;
  readonly count: number;
  readonly total: number;
  readonly names: readonly Text[];
}>({
  card: {
    id: "infrastructure/agency-on-network",
    title: { vi: "Mọi cơ quan được nối vào mạng của tỉnh", en: "Every agency is on the network of the province" },
    message: {
      vi: ({ network, count, total, names }) =>
        `${count}/${total} cơ quan, đơn vị chưa được nối vào “${network}”: ${someOf(names, count, "vi")}.`,
      en: ({ network, count, total, names }) =>
        `${count} of ${total} agencies ${count === 1 ? "is" : "are"} not on “${network}”: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Mạng đô thị, mạng diện rộng nối các cơ quan từ tỉnh đến xã là hạ tầng để dữ liệu và ứng dụng dùng chung đến được mọi nơi.",
      en: "The network from the province to the communes is what brings shared data and applications everywhere.",
    },
    remedy: {
      vi: "Thêm cơ quan (hoặc cơ quan cấp trên, mạng LAN của cơ quan) vào `connects` của mạng.",
      en: "Add the agency, the one above it, or its LAN to `connects` of the network.",
    },
    source: [
      { document: "qd-9911-2012", status: "inferred" },
      { document: "ictnews-soc-trang-2015", status: "inferred" },
    ],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            agencies:
              ubnd: { name: UBND tỉnh, level: province, kind: peoples-committee }
              so-y-te: { name: Sở Y tế, level: province, parent: ubnd }
            nodes:
              man: { name: Mạng đô thị, kind: network, realizes: man, connects: ubnd }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            agencies:
              ubnd: { name: UBND tỉnh, level: province, kind: peoples-committee }
              ubnd-xa: { name: UBND các xã, level: commune, parent: ubnd }
            nodes:
              man: { name: Mạng đô thị, kind: network, realizes: man, connects: ubnd }
          `),
          at: { file: exampleFile, line: 8, column: 3 },
        },
      ],
    },
  },
  *find(graph) {
    const networks = realisersOf(graph, networkBlock).flatMap((element) => elementOf(graph, "node", element.id) ?? []);
    const live = networks.filter((network) => network.connects && isLive(graph, network));
    const [first] = live;
    // A network that does not say what it connects may connect everyone.
    if (!first || live.length < networks.filter((network) => isLive(graph, network)).length) return;
    const connected = connectedBy(graph, live);
    const asked = graph.byKind.agency.filter((agency) => isAsked(graph, agency));
    const outside = asked.filter((agency) => !isConnected(graph, agency, connected));
    for (const finding of together(
      outside.map((element) => ({ element, part: "key" })),
      another,
      (told) => ({ ...told, network: first.name, total: asked.length }),
    ))
      yield {
        ...finding,
        related: [{ at: { element: first.id, path: ["connects"] }, label: net }, ...(finding.related ?? [])],
      };
  },
});

const another = { vi: "cũng chưa được nối", en: "is not on it either" };
const net = { vi: "mạng của tỉnh", en: "the network of the province" };

/** Firms and partners are outside, and vertical agencies (police, tax, customs) have networks of their own. */
function isAsked(graph: Graph, agency: Agency): boolean {
  const isOutside = agency.kind === "partner" || agency.kind === "enterprise" || agency.kind === "vertical-agency";
  // Of an agency that says neither where it belongs nor that it heads a level, nothing is known: structure/no-orphan.
  const hasPlace = agency.parent !== undefined || agency.kind === "peoples-committee";
  return agency.level !== "central" && hasPlace && !isOutside && isLive(graph, agency);
}

/** What networks connect, directly or through other nodes. */
function connectedBy(graph: Graph, networks: readonly Node[]): ReadonlySet<string> {
  return reachable(
    networks.map(({ id }) => id as string),
    (id) => elementOf(graph, "node", id)?.connects ?? [],
  );
}

/** A department is connected with its committee or with what it belongs to, at its own level. */
function isConnected(graph: Graph, agency: Agency, connected: ReadonlySet<string>): boolean {
  return lineOf(graph, agency).some(({ id, level }) => level === agency.level && connected.has(id));
}
