import { decree85Starts } from "../../domain/law/security-levels.ts";
import type { Element } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { atEach } from "../../graph/each.ts";
import { elementOf, isPresent } from "../../graph/graph.ts";
import { isInForce } from "../../graph/in-force.ts";
import { nameOf } from "../../graph/names.ts";
import { statedLevel } from "../../graph/security.ts";
import { exampleFile, provinceAsOf } from "../example.ts";
import { rule } from "../rule.ts";

/** Wholes that are graded below one of their parts; one finding for each whole, with its highest part. */
export const wholeTakesHighest = rule<{
  readonly whole: Text;
  readonly level: number;
  readonly part: Text;
  readonly partLevel: number;
}>({
  card: {
    id: "security/whole-takes-highest",
    title: { vi: "Hệ thống lấy cấp độ cao nhất của các phần", en: "A whole takes the highest level of its parts" },
    message: {
      vi: ({ whole, level, part, partLevel }) =>
        `“${whole}” ở cấp độ ${level}, thấp hơn cấp độ ${partLevel} của phần thuộc nó là “${part}”.`,
      en: ({ whole, level, part, partLevel }) =>
        `“${whole}” is at security level ${level}, below level ${partLevel} of its part “${part}”.`,
    },
    rationale: {
      vi: "Hệ thống gồm nhiều phần có cấp độ khác nhau thì lấy cấp độ cao nhất; mâu thuẫn giữa các phần thường do mỗi hồ sơ lập một nơi.",
      en: "Where the parts of a system have different levels, the whole takes the highest; contradictions come from dossiers written apart.",
    },
    remedy: {
      vi: "Nâng `securityLevel` của hệ thống bằng phần cao nhất, hoặc xác định lại cấp độ của phần.",
      en: "Raise `securityLevel` of the whole to that of the part, or have the part appraised again.",
    },
    source: [{ document: "nghi-dinh-85-2016", status: "cited" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: provinceAsOf(
            "2018",
            `
            nodes:
              ttdl: { name: Trung tâm dữ liệu, kind: data-centre, securityLevel: 3 }
              may-chu: { name: Cụm máy chủ, kind: server, within: ttdl, securityLevel: 2 }
            `,
          ),
        },
      ],
      bad: [
        {
          files: provinceAsOf(
            "2018",
            `
            nodes:
              ttdl: { name: Trung tâm dữ liệu, kind: data-centre, securityLevel: 2 }
              may-chu: { name: Cụm máy chủ, kind: server, within: ttdl, securityLevel: 3 }
            `,
          ),
          at: { file: exampleFile, line: 7, column: 70 },
        },
      ],
    },
  },
  *find(graph) {
    if (!isInForce(graph, decree85Starts)) return;
    const highest = new Map<Element, Part>();
    for (const { whole, part } of [...nodesWithin(graph), ...databasesWritten(graph)])
      if (part.level > (highest.get(whole)?.level ?? 0)) highest.set(whole, part);
    for (const [whole, part] of highest) {
      const level = statedLevel(whole);
      // A whole that states no level is not contradicted: security/level-stated asks for it where it matters.
      if (level === undefined || level >= part.level) continue;
      yield {
        at: { element: whole.id, path: ["securityLevel"] },
        args: { whole: nameOf(whole), level, part: nameOf(part.element), partLevel: part.level },
        related: [{ at: { element: part.element.id, path: ["securityLevel"] }, label: ofPart }],
      };
    }
  },
});

const ofPart = { vi: "cấp độ của phần", en: "the level of the part" };

/** What is a part of something else, and the level that it states. */
interface Part {
  readonly element: Element;
  readonly level: number;
}

interface Pair {
  readonly whole: Element;
  readonly part: Part;
}

/** What stands within a node is a part of it. */
const nodesWithin = atEach("node", (graph, node): readonly Pair[] => {
  const whole = elementOf(graph, "node", node.within);
  return whole && whole !== node && isPresent(graph, node) ? pairOf(whole, node) : [];
});

/** So is a database of the same owner that an application writes. */
const databasesWritten = atEach("application", (graph, whole): readonly Pair[] => {
  if (!whole.writes || !isPresent(graph, whole)) return [];
  return whole.writes.flatMap((id) => {
    const database = elementOf(graph, "database", id);
    return database && database.owner === whole.owner && isPresent(graph, database) ? pairOf(whole, database) : [];
  });
});

function pairOf(whole: Element, element: Element): readonly Pair[] {
  const level = statedLevel(element);
  return level === undefined ? [] : [{ whole, part: { element, level } }];
}
