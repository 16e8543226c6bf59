import { groupBy } from "../../domain/grouping.ts";
import { spellingOf } from "../../domain/spelling.ts";
import type { Text } from "../../domain/text.ts";
import { isLive } from "../../graph/graph.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { someOf } from "../wording.ts";

/** Subjects with more than one master database, or with several databases and no master. One finding for each subject. */
export const oneMasterPerSubject = rule<{
  readonly subject: string;
  readonly masters: number;
  readonly count: number;
  readonly names: readonly Text[];
}>({
  card: {
    id: "data/one-master-per-subject",
    title: { vi: "Mỗi đối tượng dữ liệu có một cơ sở dữ liệu gốc", en: "Every subject has one master database" },
    message: {
      vi: ({ subject, masters, count, names }) =>
        masters > 0
          ? `Đối tượng dữ liệu “${subject}” có ${masters} cơ sở dữ liệu cùng khai là gốc: ${someOf(names, count, "vi")}.`
          : `Đối tượng dữ liệu “${subject}” có ${count} cơ sở dữ liệu nhưng chưa cái nào là gốc: ${someOf(names, count, "vi")}.`,
      en: ({ subject, masters, count, names }) =>
        masters > 0
          ? `The subject “${subject}” has ${masters} databases that claim to be its master: ${someOf(names, count, "en")}.`
          : `The subject “${subject}” has ${count} databases, and none is its master: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Kiến trúc 2.0 của Đà Nẵng nêu dữ liệu phân tán, không đồng nhất; muốn dùng chung thì mỗi đối tượng (công dân, doanh nghiệp, thửa đất) phải có đúng một nơi là gốc, nơi khác đọc từ đó.",
      en: "Da Nang found its data scattered and at odds; to be shared, every subject (citizen, enterprise, parcel) needs one place that is right, from which the others read.",
    },
    remedy: {
      vi: "Giữ `master: true` ở một cơ sở dữ liệu của đối tượng, cho các hệ thống khác đọc từ đó.",
      en: "Keep `master: true` on one database of the subject and let the others read from it.",
    },
    source: [
      { document: "dx-shared-data-warehouse", status: "inferred" },
      { document: "nghi-dinh-47-2020", status: "background" },
    ],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            databases:
              cong-dan: { name: CSDL công dân, kind: base, subject: citizen, master: true }
              ho-tich: { name: CSDL hộ tịch, kind: sector, subject: citizen }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            databases:
              cong-dan: { name: CSDL công dân, kind: base, subject: citizen, master: true }
              ho-tich: { name: CSDL hộ tịch, kind: sector, subject: Citizen, master: true }
          `),
          at: { file: exampleFile, line: 7, column: 74 },
        },
        {
          files: tinyProvince(`
            databases:
              cong-dan: { name: CSDL công dân, kind: base, subject: citizen }
              ho-tich: { name: CSDL hộ tịch, kind: sector, subject: citizen }
          `),
          at: { file: exampleFile, line: 7, column: 57 },
        },
      ],
    },
  },
  *find(graph) {
    const live = graph.byKind.database.filter((database) => isLive(graph, database));
    for (const databases of groupBy(live, ({ subject }) => subject && spellingOf(subject)).values()) {
      const masters = databases.filter(({ master }) => master);
      if (databases.length < 2 || masters.length === 1) continue;
      const [field, offenders] = masters.length > 0 ? ["master", masters] : ["subject", databases];
      yield* together(
        offenders.map((element) => ({ element, path: [field] })),
        another,
        (told) => ({ ...told, subject: databases[0]?.subject ?? "", masters: masters.length }),
      );
    }
  },
});

const another = { vi: "cùng đối tượng dữ liệu", en: "of the same subject" };
