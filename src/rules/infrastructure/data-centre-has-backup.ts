import type { Node } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { type Graph, incoming, stateOf } from "../../graph/graph.ts";
import { sharedDataCentres } from "../../graph/hosting.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";

/** Shared data centres that no other site stands in for. */
export const dataCentreHasBackup = rule<{ readonly name: Text }>({
  card: {
    id: "infrastructure/data-centre-has-backup",
    title: { vi: "Trung tâm dữ liệu có nơi dự phòng", en: "A data centre has a second site" },
    message: {
      vi: ({ name }) => `“${name}” chưa có trung tâm dự phòng hoặc nơi sao lưu nào trong mô hình.`,
      en: ({ name }) => `“${name}” has neither a second site nor a backup in the model.`,
    },
    rationale: {
      vi: "Mô hình dồn ứng dụng và dữ liệu của cả tỉnh về một nơi; nơi đó ngừng thì dịch vụ công ngừng theo. Bảo đảm hoạt động liên tục và khôi phục là nhiệm vụ nêu trong kiến trúc 2.0 của Đà Nẵng.",
      en: "The model brings the applications and data of the province to one place; when it fails, public services fail. Continuity and recovery are tasks named in Da Nang's architecture 2.0.",
    },
    remedy: {
      vi: "Khai nơi dự phòng (kể cả thuê ngoài hoặc trong kế hoạch) trong `nodes` với `backupOf`.",
      en: "Enter the second site, a rented or a planned one too, under `nodes` with `backupOf`.",
    },
    source: [{ document: "da-nang-architecture-2-soc", status: "inferred" }],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            nodes:
              ttdl: { name: Trung tâm dữ liệu, kind: data-centre, shared: true }
              du-phong: { name: Trung tâm dự phòng, kind: data-centre, shared: true, backupOf: ttdl }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            nodes:
              ttdl: { name: Trung tâm dữ liệu, kind: data-centre, shared: true }
          `),
          at: { file: exampleFile, line: 7, column: 3 },
        },
      ],
    },
  },
  *find(graph) {
    for (const centre of sharedDataCentres(graph))
      if (!hasBackup(graph, centre)) yield { at: { element: centre.id, part: "key" }, args: { name: centre.name } };
  },
});

/** A site that is itself a backup has one: the other. A planned site will do: the gap is known and dealt with. */
function hasBackup(graph: Graph, centre: Node): boolean {
  const standIns = incoming(graph, "node", centre.id, "backupOf").map(({ from }) => from);
  return centre.backupOf !== undefined || standIns.some((site) => stateOf(graph, site) !== "retired");
}
