import type { Application } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { elementOf, type Graph, outgoing, realisersOf, stateOf } from "../../graph/graph.ts";
import { houseOf, ownerOf } from "../../graph/ownership.ts";
import { lifetimeOf, overlap } from "../../graph/periods.ts";
import { isBuiltOn } from "../../graph/platforms.ts";
import { reachable } from "../../graph/walk.ts";
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
        `«${name}» của «${owner}» và «${other}» của «${otherOwner}» cùng đáp ứng thành phần «${block}» cho cùng nhóm người dùng.`,
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
      const candidates = realisersOf(graph, block.id).flatMap((element) => candidateOf(graph, element.id));
      for (const [index, candidate] of candidates.entries()) {
        const other = candidates.slice(0, index).find((earlier) => compete(graph, candidate, earlier));
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

/** An application that is in use or planned, with all that must be known to compare it. */
interface Candidate {
  readonly application: Application;
  readonly owner: Text;
  readonly house: string;
  readonly users: ReadonlySet<string>;
}

function candidateOf(graph: Graph, id: string): readonly Candidate[] {
  const application = elementOf(graph, "application", id);
  const owner = application && ownerOf(graph, application);
  if (!owner || !application.users || stateOf(graph, application) === "retired") return [];
  return [{ application, owner: owner.name, house: houseOf(graph, owner).id, users: new Set(application.users) }];
}

function compete(graph: Graph, a: Candidate, b: Candidate): boolean {
  return (
    a.house !== b.house &&
    [...a.users].some((user) => b.users.has(user)) &&
    overlap(lifetimeOf(a.application), lifetimeOf(b.application)) &&
    !belongTogether(graph, a.application.id, b.application.id)
  );
}

function belongTogether(graph: Graph, a: string, b: string): boolean {
  const replacedBy = (id: string): ReadonlySet<string> =>
    reachable([id], (next) => outgoing(graph, next, "replaces").map(({ to }) => to.id));
  return isBuiltOn(graph, a, b) || isBuiltOn(graph, b, a) || replacedBy(a).has(b) || replacedBy(b).has(a);
}

function positionOf(application: Application, block: string): number {
  return application.realizes?.indexOf(block) ?? 0;
}
