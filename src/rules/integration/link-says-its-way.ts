import type { Text } from "../../domain/text.ts";
import { endsOf, goesOverAxis } from "../../graph/axis.ts";
import { atEach } from "../../graph/each.ts";
import { stateOf } from "../../graph/graph.ts";
import { houses } from "../../graph/houses.ts";
import { nameOf } from "../../graph/names.ts";
import { ownerOf } from "../../graph/ownership.ts";
import { isBuiltOn } from "../../graph/platforms.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";

/** Links between systems of different departments of which nobody says whether they go over the axis. */
export const linkSaysItsWay = rule<{ readonly from: Text; readonly to: Text }>({
  card: {
    id: "integration/link-says-its-way",
    title: { vi: "Kết nối liên cơ quan ghi rõ đường đi", en: "A link between agencies says which way it goes" },
    message: {
      vi: ({ from, to }) => `Kết nối giữa “${from}” và “${to}” chưa ghi đi qua trục tích hợp hay kết nối thẳng.`,
      en: ({ from, to }) =>
        `The link between “${from}” and “${to}” does not say whether it goes over the axis or directly.`,
    },
    rationale: {
      vi: "Chưa biết không có nghĩa là đạt: phải biết đường đi của dữ liệu mới đánh giá được việc tích hợp qua trục.",
      en: "Unknown is not met: the way of the data must be known before integration over the axis can be judged.",
    },
    remedy: {
      vi: "Thêm `via`: ứng dụng đáp ứng `lgsp`, hoặc `direct` nếu kết nối thẳng.",
      en: "Add `via`: the application that realises `lgsp`, or `direct`.",
    },
    source: [{ document: "da-nang-architecture-2-integration", status: "inferred" }],
    severity: "info",
    since: "0.1.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            agencies:
              so-tttt: { name: Sở TT&TT, level: province }
              so-y-te: { name: Sở Y tế, level: province }
            applications:
              mot-cua: { name: Một cửa điện tử, owner: so-tttt }
              kham-benh: { name: Quản lý khám bệnh, owner: so-y-te }
            links:
              ho-so: { from: mot-cua, to: kham-benh, via: direct }
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
              mot-cua: { name: Một cửa điện tử, owner: so-tttt }
              kham-benh: { name: Quản lý khám bệnh, owner: so-y-te }
            links:
              ho-so: { from: mot-cua, to: kham-benh }
          `),
          at: { file: exampleFile, line: 13, column: 3 },
        },
      ],
    },
  },
  find: atEach("link", (graph, link) => {
    if (link.via || stateOf(graph, link) === "retired" || goesOverAxis(graph, link)) return [];
    const houseOf = houses(graph);
    const systems = (endsOf(graph, link) ?? []).filter(({ kind }) => kind === "application" || kind === "database");
    const [from, to] = systems.map(({ id }) => graph.elements.get(id));
    const [a, b] = [from && ownerOf(graph, from), to && ownerOf(graph, to)];
    if (!from || !to || !a || !b || houseOf(a) === houseOf(b)) return [];
    if (isBuiltOn(graph, from.id, to.id) || isBuiltOn(graph, to.id, from.id)) return [];
    return [{ at: { element: link.id, path: ["via"] }, args: { from: nameOf(from), to: nameOf(to) } }];
  }),
});
