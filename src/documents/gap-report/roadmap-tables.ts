import type { DocumentBlock, Inline } from "../../domain/page.ts";
import type { PackageValue, ScheduledPackage } from "../../domain/roadmap.ts";
import type { Words } from "../../domain/text.ts";
import { numberIn, percentIn } from "../telling/numbers.ts";
import { namesIn, textOf } from "../telling/prose.ts";
import type { GapTelling } from "./telling.ts";

interface Factor {
  readonly before: string;
  readonly why: Words;
  readonly waiting: ScheduledPackage[];
}

/** Why what comes before what (TOGAF: implementation factors): what waits for the same thing for the same reason stands on one line. */
export function factorTable({ results: { roadmap }, language }: GapTelling): readonly DocumentBlock[] {
  const byId = new Map(roadmap.packages.map((work) => [work.id, work]));
  const factors = new Map<string, Factor>();
  for (const work of roadmap.packages)
    for (const { id, why } of work.after) {
      const key = `${id}\n${why.vi}`;
      const own = factors.get(key) ?? { before: id, why, waiting: [] };
      own.waiting.push(work);
      factors.set(key, own);
    }
  if (!factors.size) return [];
  return [
    {
      kind: "table",
      id: "table-factors",
      caption: {
        vi: "Yếu tố triển khai: việc gì phải xong trước việc gì",
        en: "Implementation factors: what comes before what",
      }[language],
      head: [
        { vi: "Phải xong trước", en: "Comes first" },
        { vi: "Vì", en: "Because" },
        { vi: "Số gói chờ", en: "Packages that wait" },
        { vi: "Gói chờ", en: "Which" },
      ].map((head) => head[language]),
      align: ["start", "start", "end", "start"],
      rows: [...factors.values()]
        .toSorted((a, b) => b.waiting.length - a.waiting.length)
        .map(({ before, why, waiting }): readonly Inline[] => [
          [textOf(language, byId.get(before)?.name ?? { vi: before, en: before })],
          [{ text: why[language] }],
          [{ text: numberIn(language, waiting.length) }],
          [
            namesIn(
              language,
              waiting.map(({ name }) => name),
              4,
            ),
          ],
        ]),
    },
  ];
}

/** What each package brings (TOGAF: business value); those that bring nothing that can be measured are counted below. */
export function valueTable({ results: { roadmap, values }, language }: GapTelling): readonly DocumentBlock[] {
  const byId = new Map(roadmap.packages.map((work) => [work.id, work]));
  const telling = values.filter(bringsSomething);
  const rest = values.length - telling.length;
  if (!telling.length) return [];
  return [
    {
      kind: "table",
      id: "table-value",
      caption: { vi: "Giá trị của từng gói công việc", en: "What each work package brings" }[language],
      head: [
        { vi: "Gói công việc", en: "Work package" },
        { vi: "Khoảng cách khắc phục", en: "Gaps closed" },
        { vi: "Dịch vụ được hưởng", en: "Services concerned" },
        { vi: "Tăng thành phần bắt buộc", en: "Mandatory blocks gained" },
        { vi: "Phát hiện hết", en: "Findings gone" },
      ].map((head) => head[language]),
      align: ["start", "end", "end", "end", "end"],
      rows: telling.map(({ id, closes, services, scoreGain, gone }): readonly Inline[] => [
        [textOf(language, byId.get(id)?.name ?? { vi: id, en: id })],
        [{ text: numberIn(language, closes) }],
        [{ text: numberIn(language, services) }],
        [{ text: scoreGain === 0 ? "–" : percentIn(language, scoreGain) }],
        [
          {
            text: numberIn(
              language,
              gone.reduce((sum, { before, after }) => sum + before - after, 0),
            ),
          },
        ],
      ]),
      note: {
        vi: `Tính bằng cách thêm lần lượt từng gói theo thứ tự lộ trình.${rest ? ` ${rest} gói khác chưa mang lại thay đổi đo được.` : ""}`,
        en: `Found by adding the packages one after the other, in the order of the roadmap.${rest ? ` ${rest} others bring no change that can be measured.` : ""}`,
      }[language],
    },
  ];
}

function bringsSomething({ closes, services, scoreGain, gone }: PackageValue): boolean {
  return closes > 0 || services > 0 || scoreGain !== 0 || gone.length > 0;
}
