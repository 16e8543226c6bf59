import { reachFor } from "../../app/portal/reach.ts";
import { type PortalScored, scoredFor } from "../../app/portal/scored.ts";
import { inLanguage, type Words } from "../../domain/text.ts";
import { missing } from "../missing.ts";
import { type Answer, linkTo, type Page, type PageRequest } from "../page.ts";
import { saidIn } from "../said.ts";
import { tableBlock } from "../table-block.ts";
import { editionChoices, trialEditionOf } from "./trial-edition.ts";

/** What it would take a unit to reach a rank, a score or a band. */
export const reach: Page = { path: "/reach", make: (request) => makeReach(request) };

type Scored = Extract<PortalScored, { kind: "scored" }>;

async function makeReach(request: PageRequest): Promise<Answer> {
  const { portal, language } = request;
  const said = saidIn(words, language);
  const edition = await trialEditionOf(request);
  if (!edition) return missing(request);
  const found = await scoredFor(portal, { edition: edition.id });
  const whatIf = `${linkTo(request, "what-if")}?edition=${encodeURIComponent(edition.id)}`;
  return {
    kind: "page",
    title: said.title,
    section: "methods",
    trail: [{ text: said.whatIf, href: whatIf }, { text: said.title }],
    template: "reach",
    model: {
      w: said,
      action: linkTo(request, "reach"),
      editions: editionChoices(request, edition),
      edition: edition.id,
      name: edition.header.name[language],
      form: found.kind === "scored" ? formOf(found, request) : undefined,
    },
  };
}

function formOf(found: Scored, request: PageRequest) {
  const { language, query } = request;
  const said = saidIn(words, language);
  const ranked = found.ranking.units.filter(({ rank }) => rank !== null);
  const unit = query.one("unit");
  const kinds = ["rank", "score", "band"] as const;
  const kind = kinds.find((one) => one === query.one("target")) ?? "rank";
  const value = query.one("value") ?? (kind === "rank" ? "1" : "");
  const told = unit === undefined ? undefined : reachFor(found, unit, { kind, value: bandId(found, value) });
  return {
    units: ranked.map(({ code, name, rankText }) => ({
      value: code,
      text: `${inLanguage(name, language)} (${said.rank.toLocaleLowerCase(language)} ${rankText})`,
      isChosen: code === unit,
    })),
    kinds: (found.ranking.method.bands.length ? kinds : kinds.slice(0, 2)).map((one) => ({
      value: one,
      text: said[one],
      isChosen: one === kind,
    })),
    value,
    bands: found.ranking.method.bands.map(({ name }) => name[language]).join(", "),
    isAsked: told !== undefined,
    why: told && "why" in told ? told.why[language] : "",
    tables:
      told && "tables" in told
        ? told.tables
            .filter(({ rows }) => rows.length)
            .map((table) => ({ ...tableBlock(table, language), notes: table.notes.map((note) => note[language]) }))
        : [],
  };
}

/** A band may be named as people name it. */
function bandId({ ranking }: Scored, value: string): string {
  const wanted = value.toLocaleLowerCase("vi");
  return (
    ranking.method.bands.find(({ name }) => [name.vi, name.en].some((one) => one.toLocaleLowerCase("vi") === wanted))
      ?.id ?? value
  );
}

const words = {
  title: { vi: "Cần gì để đạt một thứ hạng?", en: "What would it take to reach a rank?" },
  lead: {
    vi: "Chọn một đơn vị và mục tiêu: từng chỉ tiêu phải đạt bao nhiêu nếu chỉ riêng nó thay đổi, và cách kết hợp ít thay đổi nhất.",
    en: "Choose a unit and an aim: how far each indicator would have to go alone, and the combination with the least change.",
  },
  whatIf: { vi: "Nếu đổi phương pháp thì sao?", en: "What if the method were different?" },
  edition: { vi: "Kỳ đánh giá", en: "Edition" },
  choose: { vi: "Chọn kỳ", en: "Choose" },
  unit: { vi: "Đơn vị", en: "Unit" },
  target: { vi: "Mục tiêu", en: "Aim" },
  rank: { vi: "Hạng", en: "Rank" },
  score: { vi: "Điểm", en: "Score" },
  band: { vi: "Mức xếp loại", en: "Band" },
  value: { vi: "Giá trị cần đạt", en: "Value to reach" },
  valueHint: {
    vi: "Hạng: 1, 2, 3… Điểm: theo thang của phương pháp.",
    en: "A rank: 1, 2, 3… A score: on the method’s scale.",
  },
  bands: { vi: "Các mức:", en: "Bands:" },
  compute: { vi: "Tìm cách đạt", en: "Find out" },
  none: {
    vi: "Kỳ này không có đơn vị nào đủ số liệu để tính.",
    en: "No unit of this edition has the figures for this.",
  },
} as const satisfies Record<string, Words>;
