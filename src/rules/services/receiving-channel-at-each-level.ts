import { type Level, levels } from "../../domain/agency.ts";
import type { Service } from "../../domain/model.ts";
import type { Text, Words } from "../../domain/text.ts";
import { receivingLevels } from "../../graph/channels.ts";
import { type Graph, isLive } from "../../graph/graph.ts";
import { servicesHandledOnline } from "../../graph/online.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { counted, levelNames, someOf } from "../wording.ts";

/** Services that several levels perform, at one of which nobody receives dossiers; one finding for each level. */
export const receivingChannelAtEachLevel = rule<{
  readonly level: Words;
  readonly count: number;
  readonly names: readonly Text[];
}>({
  card: {
    id: "services/receiving-channel-at-each-level",
    title: {
      vi: "Có nơi tiếp nhận hồ sơ ở mỗi cấp thực hiện",
      en: "Dossiers are received at every level that performs the service",
    },
    message: {
      vi: ({ level, count, names }) =>
        `${count} dịch vụ thực hiện ở nhiều cấp nhưng chưa có bộ phận tiếp nhận ở ${level}: ${someOf(names, count, "vi")}.`,
      en: ({ level, count, names }) =>
        `${counted(count, "service performed at several levels has", "services performed at several levels have")} nobody to receive dossiers at the level of ${level}: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Theo cơ chế một cửa, hồ sơ được tiếp nhận và trả kết quả tại bộ phận một cửa của cấp thực hiện; thủ tục chưa nộp được trực tuyến mà không có nơi tiếp nhận thì người dân không nộp được.",
      en: "Under the single-window mechanism dossiers are received and results returned by the one-stop section of the level that performs the procedure; without one, and without online submission, people cannot apply there.",
    },
    remedy: {
      vi: "Thêm bộ phận tiếp nhận của cấp còn thiếu vào `agencies` và vào `channels` của dịch vụ, hoặc sửa `performedAt`.",
      en: "Add the one-stop section of that level to `agencies` and to `channels` of the service, or correct `performedAt`.",
    },
    source: [
      { document: "nghi-dinh-61-2018", status: "inferred" },
      { document: "quyet-dinh-93-2007", status: "inferred" },
    ],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            agencies:
              mot-cua-tinh: { name: Trung tâm hành chính công, level: province }
              mot-cua-xa: { name: Bộ phận một cửa xã, level: commune }
            services:
              chung-thuc: { name: Chứng thực, performedAt: [province, commune], channels: [mot-cua-tinh, mot-cua-xa] }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            agencies:
              mot-cua-xa: { name: Bộ phận một cửa xã, level: commune }
            services:
              chung-thuc: { name: Chứng thực, performedAt: [province, commune], channels: [mot-cua-xa] }
          `),
          at: { file: exampleFile, line: 9, column: 79 },
        },
      ],
    },
  },
  *find(graph) {
    // What is sent and handled online is received at every level.
    const online = new Set(servicesHandledOnline(graph));
    const unserved = new Map<Level, Service[]>(levels.map((level) => [level, []]));
    for (const service of graph.byKind.service)
      if (!online.has(service) && isLive(graph, service))
        for (const level of missingLevels(graph, service)) unserved.get(level)?.push(service);
    for (const [level, services] of unserved)
      yield* together(
        services.map((element) => ({ element, path: ["channels"] })),
        another,
        (told) => ({ ...told, level: levelNames[level] }),
      );
  },
});

const another = { vi: "cũng chưa có nơi tiếp nhận ở cấp này", en: "has no receiving channel at this level either" };

/** Nothing is known of a service that states no channels. */
function missingLevels(graph: Graph, service: Service): readonly Level[] {
  const { performedAt = [], channels } = service;
  if (!channels || performedAt.length < 2) return [];
  const received = receivingLevels(graph, service);
  return performedAt.filter((level) => !received.has(level));
}
