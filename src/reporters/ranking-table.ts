import { numberWords, percentWords } from "../domain/number-words.ts";
import type { RankedNode, RankedUnit, Ranking } from "../domain/ranking.ts";
import type { ReportCell, ReportColumn, ReportTable } from "../domain/report-table.ts";
import type { Text, Words } from "../domain/text.ts";

/** What the columns of a ranking are called. */
export const rankingNames = {
  rank: { vi: "Hạng", en: "Rank" },
  groupRank: { vi: "Hạng trong nhóm", en: "Rank in the group" },
  unit: { vi: "Đơn vị", en: "Unit" },
  code: { vi: "Mã", en: "Code" },
  score: { vi: "Điểm", en: "Score" },
  band: { vi: "Xếp loại", en: "Band" },
  published: { vi: "Đã công bố", en: "Published" },
  publishedRank: { vi: "Hạng đã công bố", en: "Published rank" },
  coverage: { vi: "Đủ số liệu", en: "Coverage" },
  interval: { vi: "Hạng 5–95 %", en: "Rank 5–95 %" },
  note: { vi: "Ghi chú", en: "Note" },
  before: { vi: "Hạng trước", en: "Rank before" },
  scoreBefore: { vi: "Điểm trước", en: "Score before" },
  mean: { vi: "trung bình", en: "mean" },
  replications: { vi: "lần lặp", en: "replications" },
  seed: { vi: "số gieo", en: "seed" },
  number: { vi: "Số đơn vị", en: "Units" },
} as const satisfies Record<string, Words>;

const noUnit: Words = { vi: "không có đơn vị nào có số liệu", en: "no unit has answers" };
const none: ReportCell = { text: { vi: "–", en: "–" }, tone: "quiet" };

/** A ranking as tables for people: one of all units, or one for each group; and the published distribution where there is one. */
export function rankingTables(ranking: Ranking, width = 100): readonly ReportTable[] {
  const columns = columnsOf(ranking, width);
  const sections = ranking.groups?.length
    ? ranking.groups.map((group) => groupTable(ranking, group, columns))
    : [unitTable(ranking, ranking.units, columns, titleOf(ranking), [])];
  const shown = ranking.units.some(
    ({ published, score }) => score !== null || published.rank !== null || published.score !== null,
  );
  const tables = shown || !ranking.distribution ? sections : [];
  return withNotes([...tables, ...distributionTables(ranking)], ranking);
}

type Columns = readonly (ReportColumn & { readonly cell: (unit: RankedUnit) => ReportCell })[];

function columnsOf(ranking: Ranking, width: number): Columns {
  const digits = digitsOf(ranking);
  const { units, nodes, method } = ranking;
  const any = (has: (unit: RankedUnit) => boolean): boolean => units.some(has);
  const when = (shown: boolean, ...columns: Columns): Columns => (shown ? columns : []);
  const index = nodes[0]?.code ?? "";
  const below = nodes.filter(({ parent, scored }) => parent === index && scored).slice(0, fitting(width));
  return [
    { id: "rank", title: rankingNames.rank, align: "end", cell: rankCell },
    { id: "unit", title: rankingNames.unit, cell: ({ name }) => ({ text: name }) },
    {
      id: "score",
      title: rankingNames.score,
      align: "end",
      cell: ({ score, verdict }) => (verdict ? none : numberCell(score, digits)),
    },
    ...when(
      ranking.replay !== undefined,
      {
        id: "before",
        title: rankingNames.before,
        align: "end",
        cell: ({ before }) => numberCell(before?.rank ?? null, 0),
      },
      {
        id: "score-before",
        title: rankingNames.scoreBefore,
        align: "end",
        cell: ({ before }) => numberCell(before?.score ?? null, digits),
      },
    ),
    ...when(method.bands.length > 0, { id: "band", title: rankingNames.band, cell: (unit) => bandCell(unit, ranking) }),
    ...when(
      any(({ uncertainty }) => uncertainty !== undefined),
      { id: "interval", title: rankingNames.interval, align: "end", cell: intervalCell },
    ),
    ...below.map((node) => nodeColumn(node, digits)),
    ...when(
      any(({ published }) => published.score !== null),
      {
        id: "published",
        title: rankingNames.published,
        align: "end",
        spare: true,
        cell: ({ published }) => numberCell(published.score, digits),
      },
    ),
    ...when(
      any(({ published }) => published.rank !== null),
      {
        id: "published-rank",
        title: rankingNames.publishedRank,
        align: "end",
        spare: true,
        cell: ({ published }) => numberCell(published.rank, 0),
      },
    ),
    ...when(
      any(({ coverage }) => coverage < 1),
      {
        id: "coverage",
        title: rankingNames.coverage,
        align: "end",
        cell: ({ coverage }) => ({ text: percentWords(coverage), value: coverage }),
      },
    ),
    ...when(
      any((unit) => noteOf(unit) !== undefined),
      { id: "note", title: rankingNames.note, cell: (unit) => noteCell(unit) },
    ),
  ];
}

/** Columns of a terminal that all but the pillars need, and that one pillar needs. */
const needed = { others: 60, pillar: 9 } as const;

/** As many pillars as fit beside the rest; a table of all figures is what CSV and workbooks are for. */
function fitting(width: number): number {
  return Math.max(0, Math.floor((width - needed.others) / needed.pillar));
}

/** Decimals of scores: those that ranks are made on, else two, or four where scores are shares. */
function digitsOf({ method, units }: Pick<Ranking, "method" | "units">): number {
  if (method.digits !== null) return method.digits;
  return units.every(({ score }) => score === null || Math.abs(score) <= 1) ? 4 : 2;
}

function nodeColumn({ code, name }: RankedNode, digits: number): Columns[number] {
  const title = { vi: code, en: code };
  return {
    id: code,
    title: name.vi.length <= 12 ? name : title,
    align: "end",
    spare: true,
    cell: ({ nodes }) => numberCell(nodes[code]?.score ?? null, digits),
  };
}

function rankCell({ rank, rankText }: RankedUnit): ReportCell {
  return rank === null || rankText === null
    ? none
    : { text: { vi: rankText.replace(".", ","), en: rankText }, value: rank };
}

function numberCell(value: number | null, digits: number): ReportCell {
  return value === null ? none : { text: numberWords(value, digits), value };
}

function bandCell({ band, verdict }: RankedUnit, { method: { bands } }: Ranking): ReportCell {
  if (verdict) return { text: verdict.words, tone: "bad" };
  const name = bands.find(({ id }) => id === band)?.name;
  return name ? { text: name } : none;
}

function intervalCell({ uncertainty }: RankedUnit): ReportCell {
  const rank = uncertainty?.rank;
  if (!rank) return none;
  const text = `${Math.round(rank.low)}–${Math.round(rank.high)}`;
  return { text: { vi: text, en: text } };
}

function noteCell(unit: RankedUnit): ReportCell {
  const text = noteOf(unit);
  return text ? { text, tone: unit.verdict ? "bad" : "quiet" } : none;
}

/** What a reader must know of a unit: why it has no score, what was filled in or is approximate. */
function noteOf({ verdict, nodes, rank }: RankedUnit): Text | undefined {
  const answers = Object.entries(nodes).flatMap(([code, { answer }]) => (answer ? [{ code, answer }] : []));
  const codes = (wanted: (answer: (typeof answers)[number]["answer"]) => boolean): string =>
    listed(answers.filter(({ answer }) => wanted(answer)).map(({ code }) => code));
  const absent = rank === null ? codes(({ state }) => state === "missing" || state === "unknown") : "";
  const filled = codes(({ state }) => state === "imputed");
  const moved = codes(({ state }) => state === "winsorised");
  const about = codes(({ approximate }) => approximate === true);
  const parts: readonly Words[] = [
    ...(verdict
      ? [{ vi: `${verdict.words.vi}: ${verdict.reason.vi}`, en: `${verdict.words.en}: ${verdict.reason.en}` }]
      : []),
    ...(absent && !verdict ? [{ vi: `thiếu ${absent}`, en: `no ${absent}` }] : []),
    ...(filled ? [{ vi: `đã điền ${filled}`, en: `imputed: ${filled}` }] : []),
    ...(moved ? [{ vi: `đã dời ${moved}`, en: `winsorised: ${moved}` }] : []),
    ...(about ? [{ vi: `gần đúng: ${about}`, en: `approximate: ${about}` }] : []),
  ];
  if (!parts.length) return undefined;
  return { vi: parts.map(({ vi }) => vi).join("; "), en: parts.map(({ en }) => en).join("; ") };
}

const mostCodes = 5;

function listed(codes: readonly string[]): string {
  const more = codes.length - mostCodes;
  return [...codes.slice(0, mostCodes), ...(more > 0 ? [`… +${more}`] : [])].join(", ");
}

function titleOf({ edition, method }: Ranking): Words {
  const words = (language: "vi" | "en"): string =>
    `${edition.name[language]} · ${method.name[language]} (${method.id} ${method.version})`;
  return { vi: words("vi"), en: words("en") };
}

function unitTable(
  { edition }: Ranking,
  units: readonly RankedUnit[],
  columns: Columns,
  title: Words,
  notes: readonly Words[],
): ReportTable {
  return {
    id: edition.id,
    title,
    notes,
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: units.map((unit) => columns.map(({ cell }) => cell(unit))),
    empty: noUnit,
  };
}

function groupTable(ranking: Ranking, group: NonNullable<Ranking["groups"]>[number], columns: Columns): ReportTable {
  const places = new Map(group.units.map(({ code, rank }) => [code, rank]));
  const units = ranking.units.filter(({ code }) => places.has(code));
  const own = {
    id: "group-rank",
    title: rankingNames.groupRank,
    align: "end" as const,
    cell: ({ code }: RankedUnit) => numberCell(places.get(code) ?? null, 0),
  };
  const mean = group.mean === null ? undefined : numberWords(group.mean, digitsOf(ranking));
  const { name } = group;
  const title = {
    vi: `${name.vi}${mean ? `, ${rankingNames.mean.vi} ${mean.vi}` : ""}`,
    en: `${name.en ?? name.vi}${mean ? `, ${rankingNames.mean.en} ${mean.en}` : ""}`,
  };
  return { ...unitTable(ranking, units, [own, ...columns], title, []), id: `${ranking.edition.id}-${group.id}` };
}

function distributionTables({ distribution = [], method: { bands }, edition }: Ranking): readonly ReportTable[] {
  if (!distribution.length) return [];
  const title = (language: "vi" | "en") =>
    `${edition.name[language]}: ${{ vi: "số đơn vị theo mức", en: "units by band" }[language]}`;
  return [
    {
      id: `${edition.id}-distribution`,
      title: { vi: title("vi"), en: title("en") },
      notes: [],
      columns: [
        { id: "unit", title: rankingNames.unit },
        { id: "n", title: rankingNames.number, align: "end" },
        ...bands.map(({ id, name }) => ({ id, title: name, align: "end" as const })),
      ],
      rows: distribution.map(({ name, n, bands: counted }) => [
        { text: name },
        { text: numberWords(n), value: n },
        ...counted.map(({ count, share }) => bandCount(count, share)),
      ]),
      empty: noUnit,
    },
  ];
}

function bandCount(count: number | null, share: number | null): ReportCell {
  if (count === null) return none;
  if (share === null) return { text: numberWords(count), value: count };
  const [number, part] = [numberWords(count), percentWords(share)];
  return { text: { vi: `${number.vi} (${part.vi})`, en: `${number.en} (${part.en})` }, value: count };
}

/** The notes of edition and method stand below the last table. */
function withNotes(
  tables: readonly ReportTable[],
  { edition, method, changes, uncertainty, replay }: Ranking,
): readonly ReportTable[] {
  const changed = changes.length
    ? [
        {
          vi: `Thay đổi so với phương pháp: ${changes.join("; ")}.`,
          en: `Changed from the method: ${changes.join("; ")}.`,
        },
      ]
    : [];
  const runs = uncertainty
    ? [
        {
          vi: `Khoảng hạng từ ${uncertainty.replications} ${rankingNames.replications.vi}, ${rankingNames.seed.vi} ${uncertainty.seed}.`,
          en: `Rank intervals of ${uncertainty.replications} ${rankingNames.replications.en}, ${rankingNames.seed.en} ${uncertainty.seed}.`,
        },
      ]
    : [];
  const notes = [...changed, ...(replay ? replayNotes(replay) : []), ...runs, ...edition.notes, ...method.notes];
  return tables.map((table, at) =>
    at === tables.length - 1 ? { ...table, notes: [...table.notes, ...notes] } : table,
  );
}

function replayNotes({ file, changed, answersChanged }: NonNullable<Ranking["replay"]>): readonly Words[] {
  const what = changed.length ? changed.join("; ") : undefined;
  return [
    {
      vi: `Chạy lại ${file}, ${what ? `chỉ đổi ${what}` : "không đổi gì"}.`,
      en: `${file} again, ${what ? `with ${what} changed` : "nothing changed"}.`,
    },
    ...(answersChanged
      ? [
          {
            vi: `Lưu ý: ${answersChanged} câu trả lời trong tệp không còn như lần được ghi.`,
            en: `Note: ${answersChanged} ${answersChanged === 1 ? "answer of the files is" : "answers of the files are"} not what the recorded run had.`,
          },
        ]
      : []),
  ];
}
