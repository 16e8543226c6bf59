import type { Agency } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { isPresent } from "../../graph/graph.ts";
import { ownerOf } from "../../graph/ownership.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { labels } from "../wording.ts";

/** Single systems whose owner stands for many agencies, so that it has many owners or none. */
export const oneOwner = rule<{ readonly name: Text; readonly owner: Text }>({
  card: {
    id: "ownership/one-owner",
    title: { vi: "Mỗi hệ thống có đúng một cơ quan chủ quản", en: "A system has exactly one owner" },
    message: {
      vi: ({ name, owner }) =>
        `“${name}” là một hệ thống nhưng chủ quản “${owner}” là một nhóm nhiều cơ quan, nên chưa rõ cơ quan nào chịu trách nhiệm.`,
      en: ({ name, owner }) =>
        `“${name}” is one system, but its owner “${owner}” is a group of agencies: nobody can tell which one answers for it.`,
    },
    rationale: {
      vi: "Theo quy định về bảo đảm an toàn hệ thống thông tin theo cấp độ, mỗi hệ thống chỉ có một chủ quản; nhiều chủ quản thì không ai lập hồ sơ cấp độ và chịu trách nhiệm khi có sự cố.",
      en: "By the rules on the security of information systems a system has one owner only; with many, nobody files its dossier or answers when it fails.",
    },
    remedy: {
      vi: "Ghi `owner` là một cơ quan cụ thể; nếu mỗi cơ quan trong nhóm có một hệ thống riêng thì ghi số lượng vào `count`.",
      en: "Name one agency as `owner`; if every agency of the group has a system of its own, write how many in `count`.",
    },
    source: [
      { document: "nghi-dinh-85-2016", status: "cited" },
      { document: "luat-an-toan-thong-tin-mang-2015", status: "background" },
    ],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            agencies:
              ubnd-xa: { name: UBND các xã, level: commune, kind: group, count: 56 }
            applications:
              trang-tin: { name: Trang tin của các xã, count: 56, owner: ubnd-xa }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            agencies:
              ubnd-xa: { name: UBND các xã, level: commune, kind: group, count: 56 }
            applications:
              trang-tin: { name: Cổng thông tin, owner: ubnd-xa }
          `),
          at: { file: exampleFile, line: 9, column: 45 },
        },
      ],
    },
  },
  *find(graph) {
    for (const element of [...graph.byKind.application, ...graph.byKind.database]) {
      const owner = ownerOf(graph, element);
      if (!owner || element.count !== undefined || !isGroup(owner) || !isPresent(graph, element)) continue;
      yield {
        at: { element: element.id, path: ["owner"] },
        args: { name: element.name, owner: owner.name },
        related: [{ at: { element: owner.id, part: "key" }, label: labels.owner }],
      };
    }
  },
});

function isGroup({ kind, count }: Agency): boolean {
  return kind === "group" || (count !== undefined && count > 1);
}
