import type { RankRule } from "../../domain/composite.ts";
import { type Method, nodesOf } from "../../domain/method.ts";
import type { DocumentBlock, Inline } from "../../domain/page.ts";
import { statusNames } from "../../domain/page.ts";
import type { RankedNode } from "../../domain/ranking.ts";
import { chartFigures } from "../telling/chart-figure.ts";
import { countedLeaves } from "../telling/indicator-standings.ts";
import { numberIn, percentIn } from "../telling/numbers.ts";
import { prose, textOf } from "../telling/prose.ts";
import { optionName } from "./option-name.ts";
import { type ComparisonChapter, type ComparisonTelling, dash } from "./telling.ts";

/** How scores come about: the tree, weights, goalposts, the rules of ranking, and how indicators go together. */
export const method: ComparisonChapter = {
  card: {
    id: "comparison-method",
    name: { vi: "Phương pháp", en: "Method" },
    question: {
      vi: "Điểm được tính thế nào, trọng số và mốc ra sao, chỉ tiêu có trùng nhau không?",
      en: "How do scores come about, with which weights and goalposts, and do indicators overlap?",
    },
    audience: { vi: "Người thiết kế, người thẩm định chỉ số", en: "Those who design or check the index" },
    from: { vi: "Tệp phương pháp, tương quan của số liệu", en: "The method file, the correlation of figures" },
  },
  blocks: (telling) => [
    ...description(telling),
    ...steps(telling),
    ...chartFigures(telling.language, telling.results.charts, ({ kind }) => kind === "icicle"),
    ...tree(telling),
    ...correlation(telling),
  ],
};

function description({ results, language }: ComparisonTelling): readonly DocumentBlock[] {
  const { method: own } = results;
  const sources = (own.source ?? []).map(results.sourceTitle);
  return [
    prose(
      language,
      {
        vi: "{name} (phiên bản {version}), mức độ chắc chắn của phương pháp: {status}.",
        en: "{name} (version {version}); how sure the method is: {status}.",
      },
      { name: own.name, version: { text: own.version }, status: statusNames[own.status] },
    ),
    ...(own.description ? [prose(language, { vi: "{text}", en: "{text}" }, { text: own.description })] : []),
    ...(own.notes?.length
      ? [
          {
            kind: "list" as const,
            ordered: false,
            items: own.notes.map((words): Inline => [{ text: words[language] }]),
          },
        ]
      : []),
    ...(sources.length
      ? [
          {
            kind: "paragraph" as const,
            text: [
              { text: { vi: "Nguồn: ", en: "Sources: " }[language] },
              ...sources.flatMap((title, at) => [...(at ? [{ text: "; " }] : []), textOf(language, title)]),
              { text: "." },
            ],
          },
        ]
      : []),
  ];
}

/** The steps from answers to ranks, as the head of the method sets them. */
function steps({ results, language }: ComparisonTelling): readonly DocumentBlock[] {
  const { method: own } = results;
  const { digits, ties }: Partial<RankRule> = own.ranks ?? {};
  const tie = tieNames[ties ?? "competition"];
  const rows: readonly (readonly [{ readonly vi: string; readonly en: string }, string])[] = [
    [{ vi: "Điều chỉnh ngoại lai", en: "Outliers" }, optionName("treatment", own.treatment, language)],
    [{ vi: "Bù số liệu", en: "Missing figures" }, optionName("imputation", own.imputation, language)],
    [{ vi: "Chuẩn hóa", en: "Normalisation" }, optionName("normalise", own.normalise, language)],
    [{ vi: "Trọng số", en: "Weights" }, optionName("weights", own.weights, language)],
    [{ vi: "Tổng hợp", en: "Aggregation" }, optionName("aggregate", own.aggregate, language)],
    [
      { vi: "Độ phủ tối thiểu", en: "Least coverage" },
      own.missing ? percentIn(language, own.missing.minimumCoverage) : noRule[language],
    ],
    [
      { vi: "Thứ hạng", en: "Ranks" },
      {
        vi: `${digits === undefined ? "so đủ chữ số" : `so ${digits} chữ số thập phân`}; đồng hạng: ${tie.vi}`,
        en: `${digits === undefined ? "compared on all digits" : `compared on ${digits} decimals`}; ties: ${tie.en}`,
      }[language],
    ],
    ...(own.bands ?? []).map(
      ({ name, from }) =>
        [
          { vi: `Mức “${name.vi}”`, en: `Band “${name.en}”` },
          from === undefined ? { vi: "dưới mức trên", en: "below" }[language] : `≥ ${numberIn(language, from, 4)}`,
        ] as const,
    ),
  ];
  return [
    {
      kind: "table",
      id: "table-method",
      caption: { vi: "Các bước của phương pháp", en: "The steps of the method" }[language],
      head: [{ vi: "Bước", en: "Step" }[language], { vi: "Quy định", en: "Rule" }[language]],
      align: ["start", "start"],
      rows: rows.map(([name, rule]): readonly Inline[] => [[{ text: name[language] }], [{ text: rule }]]),
    },
  ];
}

const noRule = { vi: "không quy định", en: "none" };
const tieNames = {
  competition: { vi: "cùng hạng nhỏ nhất (1, 2, 2, 4)", en: "the lowest of them (1, 2, 2, 4)" },
  dense: { vi: "hạng liền nhau (1, 2, 2, 3)", en: "without holes (1, 2, 2, 3)" },
  mean: { vi: "hạng trung bình (1; 2,5; 2,5; 4)", en: "their mean (1, 2.5, 2.5, 4)" },
} as const;

function tree({ results, language }: ComparisonTelling): readonly DocumentBlock[] {
  const { nodes } = results.ranking;
  const goalposts = goalpostsOf(results.method);
  const hasGoalposts = nodes.some(({ code }) => goalposts.has(code));
  const depth = (node: RankedNode): number => {
    const parent = nodes.find(({ code }) => code === node.parent);
    return parent ? 1 + depth(parent) : 0;
  };
  return [
    prose(language, {
      vi: "{table-tree} cho biết mỗi chỉ tiêu chiếm bao nhiêu trong nhóm và trong cả chỉ số.",
      en: "{table-tree} tells what each indicator counts for within its group and within the index.",
    }),
    {
      kind: "table",
      id: "table-tree",
      caption: { vi: "Cây chỉ tiêu và trọng số", en: "The tree of indicators and its weights" }[language],
      head: [
        { vi: "Chỉ tiêu", en: "Indicator" },
        { vi: "Mã", en: "Code" },
        { vi: "Trong nhóm", en: "Within its group" },
        { vi: "Trong chỉ số", en: "Within the index" },
        ...(hasGoalposts ? [{ vi: "Mốc thấp – cao", en: "Goalposts" }] : []),
      ].map((head) => head[language]),
      align: ["start", "start", "end", "end", ...(hasGoalposts ? (["end"] as const) : [])],
      rows: nodes.map((node): readonly Inline[] => {
        const posts = goalposts.get(node.code);
        return [
          [
            {
              text: `${"– ".repeat(depth(node))}${node.name[language]}`,
              ...(node.kind === "group" ? { strong: true } : {}),
            },
          ],
          [{ text: node.code, code: true }],
          node.weight === null || node.parent === null ? dash : [{ text: percentIn(language, node.weight) }],
          weightCell(language, node),
          ...(hasGoalposts
            ? [
                posts
                  ? [{ text: `${numberIn(language, posts.worst, 4)} – ${numberIn(language, posts.best, 4)}` }]
                  : dash,
              ]
            : []),
        ];
      }),
    },
  ];
}

function weightCell(language: "vi" | "en", { scored, effectiveWeight }: RankedNode): Inline {
  if (!scored) return [{ text: { vi: "không tính", en: "not counted" }[language] }];
  return effectiveWeight === null ? dash : [{ text: percentIn(language, effectiveWeight) }];
}

function goalpostsOf({ tree: own }: Method): ReadonlyMap<string, { readonly worst: number; readonly best: number }> {
  return new Map(
    nodesOf(own).flatMap(({ code, indicator }) => (indicator.goalposts ? [[code, indicator.goalposts]] : [])),
  );
}

function correlation({ results, language }: ComparisonTelling): readonly DocumentBlock[] {
  const figures = chartFigures(language, results.charts, ({ kind }) => kind === "correlation");
  if (!figures.length || countedLeaves(results.ranking).length < 2) return [];
  const scored = results.ranking.units.filter(({ rank }) => rank !== null).length;
  return [
    prose(
      language,
      {
        vi: "Hai chỉ tiêu tương quan rất cao đo gần như cùng một điều; tương quan âm nghĩa là cải thiện cái này thường đi với giảm cái kia. Tính trên {n} đơn vị{small}.",
        en: "Two indicators that go together closely measure nearly the same; a negative correlation means that one tends to fall where the other rises. Found on {n} units{small}.",
      },
      { n: scored, small: scored < 10 ? few : { vi: "", en: "" } },
    ),
    ...figures,
  ];
}

const few = { vi: ", quá ít để kết luận", en: ", too few for conclusions" };
