import type { Text } from "../../domain/text.ts";
import { servicesHandledOnline } from "../../graph/online.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";
import { together } from "../together.ts";
import { someOf } from "../wording.ts";

/** Single services handled online that do not give the time limit or the fee. One finding for all; groups are left out. */
export const timeAndFeeStated = rule<{
  readonly count: number;
  readonly total: number;
  readonly names: readonly Text[];
}>({
  card: {
    id: "services/time-and-fee-stated",
    title: { vi: "Dịch vụ trực tuyến có thời hạn và phí", en: "Services handled online give time limit and fee" },
    message: {
      vi: ({ count, total, names }) =>
        `${count}/${total} dịch vụ xử lý trực tuyến chưa ghi thời hạn giải quyết hoặc phí, lệ phí: ${someOf(names, count, "vi")}.`,
      en: ({ count, total, names }) =>
        `${count} of ${total} services handled online ${count === 1 ? "does" : "do"} not give the time limit or the fee: ${someOf(names, count, "en")}.`,
    },
    rationale: {
      vi: "Thời hạn giải quyết và phí, lệ phí thuộc các nội dung phải công khai; từ mức độ 3 hệ thống còn cần chúng để tính hạn và thu phí.",
      en: "Time limit and fee are among the items to be published, and from level 3 the system needs them to count days and to collect.",
    },
    remedy: {
      vi: "Thêm `days` (ngày làm việc) và `fee`; dịch vụ không thu phí thì ghi `fee: { amount: 0, currency: VND }`.",
      en: "Add `days` (working days) and `fee`; for a service that costs nothing write `fee: { amount: 0, currency: VND }`.",
    },
    source: [
      { document: "thong-tu-32-2017", status: "cited" },
      { document: "nghi-dinh-43-2011", clause: { vi: "Điều 3", en: "Article 3" }, status: "cited" },
    ],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(`
            services:
              khai-sinh:
                name: Đăng ký khai sinh
                online: { level: 3 }
                days: 1
                fee: { amount: 0, currency: VND }
          `),
        },
      ],
      bad: [
        {
          files: tinyProvince(`
            services:
              khai-sinh: { name: Đăng ký khai sinh, online: { level: 3 }, days: 1 }
          `),
          at: { file: exampleFile, line: 7, column: 3 },
        },
      ],
    },
  },
  *find(graph) {
    const single = servicesHandledOnline(graph).filter(({ count }) => count === undefined);
    const silent = single.filter(({ days, fee }) => days === undefined || fee === undefined);
    yield* together(
      silent.map((element) => ({ element, part: "key" })),
      another,
      (told) => ({ ...told, total: single.length }),
    );
  },
});

const another = { vi: "cũng chưa ghi thời hạn hoặc phí", en: "does not give them either" };
