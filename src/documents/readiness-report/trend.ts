import { numberWords } from "../../domain/number-words.ts";
import type { DocumentBlock, Inline } from "../../domain/page.ts";
import type { FamilyEdition } from "../edition-results.ts";
import { chartFigures } from "../telling/chart-figure.ts";
import { type KnownRank, knownRank } from "../telling/known-rank.ts";
import { callout, sentence } from "../telling/prose.ts";
import { dash, type ReadinessTelling } from "./telling.ts";

interface Point extends FamilyEdition {
  readonly known: KnownRank;
}

/** The unit over the editions of the index; where the method broke, nothing is compared across. */
export function trend({ results, language, unit }: ReadinessTelling): readonly DocumentBlock[] {
  if (!unit) return [];
  const points = pointsOf(results.edition.family, unit.code);
  if (points.length < 2)
    return [
      callout(language, "note", {
        vi: "Chỉ có một kỳ của chỉ số này có hạng của đơn vị, nên chưa có diễn biến.",
        en: "Only one edition of this index has a rank of the unit, so that there is no trend yet.",
      }),
    ];
  return [
    { kind: "paragraph", text: movement(language, points) },
    ...chartFigures(language, results.charts, ({ kind }) => kind === "series"),
    table(language, points),
  ];
}

/** The editions in which the unit has a rank; a break between two that it skips still stands between them. */
function pointsOf(family: readonly FamilyEdition[], unit: string): readonly Point[] {
  const points: Point[] = [];
  let broken: FamilyEdition["breakBefore"];
  for (const { ranking, breakBefore } of family) {
    broken ??= breakBefore;
    const own = ranking.units.find(({ code }) => code === unit);
    const known = own && knownRank(own);
    if (!known) continue;
    points.push({ ranking, known, ...(broken && points.length ? { breakBefore: broken } : {}) });
    broken = undefined;
  }
  return points;
}

/** From the edition before to the latest; nothing is subtracted across a break, or between two kinds of rank. */
function movement(language: ReadinessTelling["language"], points: readonly Point[]): Inline {
  const [last, before] = [points.at(-1), points.at(-2)];
  if (!last || !before) return [];
  const names = { last: last.ranking.edition.name, before: before.ranking.edition.name };
  if (last.breakBefore !== undefined || last.known.basis !== before.known.basis)
    return sentence(
      language,
      {
        vi: "Hạng {to} ở {last} và hạng {from} ở {before} không so trực tiếp được: phương pháp, hoặc cách có hạng, khác nhau.",
        en: "Rank {to} in {last} and rank {from} in {before} may not be compared: the method, or where the rank comes from, differs.",
      },
      { ...names, to: { text: last.known.text }, from: { text: before.known.text } },
    );
  const change = before.known.rank - last.known.rank;
  const templates = {
    up: {
      vi: "Từ {before} đến {last}, đơn vị tăng {n} bậc, từ hạng {from} lên hạng {to}.",
      en: "From {before} to {last} the unit rose by {n} [n:rank|ranks], from {from} to {to}.",
    },
    down: {
      vi: "Từ {before} đến {last}, đơn vị giảm {n} bậc, từ hạng {from} xuống hạng {to}.",
      en: "From {before} to {last} the unit fell by {n} [n:rank|ranks], from {from} to {to}.",
    },
    same: {
      vi: "Từ {before} đến {last}, đơn vị giữ hạng {to}.",
      en: "From {before} to {last} the unit kept rank {to}.",
    },
  };
  return sentence(language, templates[change > 0 ? "up" : change < 0 ? "down" : "same"], {
    ...names,
    n: Math.abs(change),
    from: { text: before.known.text },
    to: { text: last.known.text },
  });
}

function table(language: ReadinessTelling["language"], points: readonly Point[]): DocumentBlock {
  return {
    kind: "table",
    id: "table-trend",
    caption: { vi: "Hạng và điểm qua các kỳ", en: "Ranks and scores over the editions" }[language],
    head: heads.map((head) => head[language]),
    align: ["start", "end", "end", "start", "start"],
    rows: points.map(({ ranking, known, breakBefore }): readonly Inline[] => [
      [{ text: ranking.edition.name[language] }],
      [{ text: known.text }],
      known.score === undefined ? dash : [{ text: numberWords(known.score, ranking.method.digits ?? 2)[language] }],
      [{ text: bases[known.basis][language] }],
      breakBefore ? [{ text: breaks[breakBefore][language] }] : dash,
    ]),
    note: {
      vi: "Điểm của hai phương pháp khác nhau không so với nhau.",
      en: "Scores of two methods are not to be compared.",
    }[language],
  };
}

const heads = [
  { vi: "Kỳ", en: "Edition" },
  { vi: "Hạng", en: "Rank" },
  { vi: "Điểm", en: "Score" },
  { vi: "Nguồn hạng", en: "Rank from" },
  { vi: "Khác kỳ trước", en: "Break" },
] as const;

const bases = { published: { vi: "công bố", en: "published" }, computed: { vi: "tính lại", en: "computed" } } as const;
const breaks = {
  method: { vi: "phương pháp khác", en: "another method" },
  version: { vi: "phiên bản khác", en: "another version" },
} as const;
