import type { Application } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { elementOf, type Graph, outgoing, realisersOf, stateOf } from "../../graph/graph.ts";
import { houseOf, ownerOf } from "../../graph/ownership.ts";
import { lifetimeOf, overlap } from "../../graph/periods.ts";
import { stackOf } from "../../graph/platforms.ts";
import { longestLine, reachable } from "../../graph/walk.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { labels } from "../wording.ts";

/** Applications of different departments that do the same for the same users at the same time. */
export const noTwoApplicationsForOneBlock = rule<{
  readonly name: Text;
  readonly owner: Text;
  readonly other: Text;
  readonly otherOwner: Text;
  readonly block: Text;
}>({
  card: {
    id: "investment/no-two-applications-for-one-block",
    title: {
      vi: "Không đầu tư trùng lặp ứng dụng giữa các cơ quan",
      en: "No two agencies invest in the same application",
    },
    message: {
      vi: ({ name, owner, other, otherOwner, block }) =>
        `“${name}” của “${owner}” và “${other}” của “${otherOwner}” cùng đáp ứng thành phần “${block}” cho cùng nhóm người dùng.`,
      en: ({ name, owner, other, otherOwner, block }) =>
        `“${name}” of “${owner}” and “${other}” of “${otherOwner}” both realise “${block}” for the same users.`,
    },
    rationale: {
      vi: "Mục đích của khung kiến trúc dùng chung, như Sóc Trăng nêu khi tiếp nhận mô hình Đà Nẵng, là chấm dứt tình trạng các sở, ngành đầu tư riêng lẻ và chồng chéo.",
      en: "The framework exists, as Soc Trang said when it took over the model, so that departments stop investing each for itself and in each other's way.",
    },
    remedy: {
      vi: "Chọn một ứng dụng dùng chung: xây ứng dụng kia trên nền tảng chung (`builtOn`), thay thế (`replaces`) hoặc cho ngừng (`lifecycle.retired`); nếu đối tượng phục vụ khác nhau, ghi rõ `users`.",
      en: "Keep one: build the other on it (`builtOn`), replace it (`replaces`) or retire it (`lifecycle.retired`); if they serve different people, say so in `users`.",
    },
    source: [{ document: "ictnews-soc-trang-2015", status: "cited" }],
    severity: "error",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            agencies:
              so-tttt: { name: Sở TT&TT, level: province }
              so-y-te: { name: Sở Y tế, level: province }
            applications:
              mot-cua: { name: Một cửa điện tử, owner: so-tttt, realizes: one-stop, users: [citizens] }
              mot-cua-y-te:
                name: Một cửa ngành y tế
                owner: so-y-te
                realizes: one-stop
                users: [citizens]
                builtOn: mot-cua
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            agencies:
              so-tttt: { name: Sở TT&TT, level: province }
              so-y-te: { name: Sở Y tế, level: province }
            applications:
              mot-cua: { name: Một cửa điện tử, owner: so-tttt, realizes: one-stop, users: [citizens] }
              mot-cua-y-te:
                name: Một cửa ngành y tế
                owner: so-y-te
                realizes: one-stop
                users: [citizens]
          `),
          at: { file: exampleFile, line: 14, column: 15 },
        },
      ],
    },
  },
  *find(graph) {
    for (const block of graph.framework.blocks.values()) {
      if (block.several) continue;
      const earlier: Candidate[] = [];
      const candidates = realisersOf(graph, block.id).flatMap((element) => candidateOf(graph, element.id));
      for (const [index, candidate] of candidates.entries()) {
        const other = earlier.find((known) => compete(candidate, known));
        if (index < comparedWith) earlier.push(candidate);
        if (!other) continue;
        yield {
          at: { element: candidate.application.id, path: ["realizes", positionOf(candidate.application, block.id)] },
          args: {
            name: candidate.application.name,
            owner: candidate.owner,
            other: other.application.name,
            otherOwner: other.owner,
            block: block.name,
          },
          related: [{ at: { element: other.application.id, part: "key" }, label: labels.otherApplication }],
        };
      }
    }
  },
});

/** The first realisers of a block are compared with all that follow; to compare thousands with thousands takes hours. */
const comparedWith = 200;

/** An application that is in use or planned, with all that must be known to compare it. */
interface Candidate {
  readonly application: Application;
  readonly owner: Text;
  readonly house: string;
  readonly users: ReadonlySet<string>;
  /** What it is built on and what it replaces, directly or through others. */
  readonly family: ReadonlySet<string>;
}

function candidateOf(graph: Graph, id: string): readonly Candidate[] {
  const application = elementOf(graph, "application", id);
  const owner = application && ownerOf(graph, application);
  if (!owner || !application.users || stateOf(graph, application) === "retired") return [];
  return [
    {
      application,
      owner: owner.name,
      house: houseOf(graph, owner).id,
      users: new Set(application.users),
      family: familyOf(graph, id),
    },
  ];
}

function compete(a: Candidate, b: Candidate): boolean {
  return (
    a.house !== b.house &&
    [...a.users].some((user) => b.users.has(user)) &&
    overlap(lifetimeOf(a.application), lifetimeOf(b.application)) &&
    !a.family.has(b.application.id) &&
    !b.family.has(a.application.id)
  );
}

function familyOf(graph: Graph, id: string): ReadonlySet<string> {
  const replaced = (next: string): readonly string[] => outgoing(graph, next, "replaces").map(({ to }) => to.id);
  return new Set([...stackOf(graph, id).map((end) => end.id), ...reachable([id], replaced, longestLine)]);
}

function positionOf(application: Application, block: string): number {
  return application.realizes?.indexOf(block) ?? 0;
}
