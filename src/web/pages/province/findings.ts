import { type ToldFinding, tellFindings } from "../../../app/portal/findings.ts";
import { type Severity, severities } from "../../../domain/diagnostic.ts";
import { numberWords } from "../../../domain/number-words.ts";
import { inLanguage, type Language, type Words } from "../../../domain/text.ts";
import { findingBlock, ruleHref } from "../../finding-block.ts";
import { notFound } from "../../not-found.ts";
import { oneOf } from "../../one-of.ts";
import { linkTo, type Page, type PageAnswer, type PageRequest } from "../../page.ts";
import { saidIn } from "../../said.ts";
import { provinceParts } from "./province-page.ts";

/** More findings of one rule are told by their number. */
const mostOfRule = 50;

/**
 * What is found on a province as its files stand now, rule by rule, the gravest first. Where they cannot be read, this page
 * tells why, and the others go on showing the last state that could.
 */
export const findingsPage: Page = {
  path: "/provinces/:province/findings",
  make: async (request) => {
    const { language, steps, portal } = request;
    const id = steps["province"] ?? "";
    const good = portal.provinces.get(id);
    const broken = portal.broken.get(id);
    const now = broken
      ? { loaded: broken.loaded, findings: broken.findings }
      : good && { loaded: good.loaded, findings: (await good.judged()).findings };
    if (!now) return notFound(language, noProvince(id));
    const name = good ? inLanguage(good.graph.model.province.name, language) : id;
    return tell(request, id, name, tellFindings(now.findings, now.loaded), {
      isBroken: broken !== undefined,
      hasPages: good !== undefined,
    });
  },
};

interface Standing {
  readonly isBroken: boolean;
  /** There is a state of the province that its other pages show. */
  readonly hasPages: boolean;
}

function tell(
  request: PageRequest,
  id: string,
  name: string,
  findings: readonly ToldFinding[],
  { isBroken, hasPages }: Standing,
): PageAnswer {
  const { language, query } = request;
  const part = (...more: readonly string[]): string => linkTo(request, "provinces", id, ...more);
  const severity = oneOf(severities, query.one("severity"));
  const rule = query.one("rule");
  const ofSeverity = findings.filter((one) => severity === undefined || one.severity === severity);
  const chosen = ofSeverity.filter((one) => rule === undefined || one.rule === rule);
  const heading = words.title[language];
  return {
    kind: "page",
    title: `${heading} · ${name}`,
    template: "province/findings",
    section: "provinces",
    province: id,
    trail: [
      { text: words.provinces[language], href: linkTo(request, "provinces") },
      hasPages ? { text: name, href: part() } : { text: name },
      { text: heading },
    ],
    model: {
      words: saidIn(words, language),
      province: { id, name },
      part: "findings",
      heading,
      tabsName: words.parts[language],
      tabs: provinceParts.map((each) => ({
        text: each.name[language],
        href: each.id === "" ? part() : part(each.id),
        isHere: each.id === "findings",
      })),
      isBroken,
      action: part("findings"),
      severities: severities.toReversed().map((each) => ({
        id: each,
        text: severityTitles[each][language],
        count: findings.filter((one) => one.severity === each).length,
        isChosen: each === severity,
      })),
      rules: rulesIn(ofSeverity).map(({ first, count }) => ({
        id: first.rule,
        text: first.title[language],
        count,
        isChosen: first.rule === rule,
      })),
      groups: rulesIn(chosen).map((group) => groupModel(group, language, (element) => part("elements", element))),
      isNone: findings.length === 0,
    },
  };
}

interface RuleGroup {
  readonly first: ToldFinding;
  readonly count: number;
  readonly findings: readonly ToldFinding[];
}

/** Findings by rule: the gravest rules first, then those found most often. */
function rulesIn(findings: readonly ToldFinding[]): readonly RuleGroup[] {
  const groups = new Map<string, ToldFinding[]>();
  for (const one of findings) groups.set(one.rule, [...(groups.get(one.rule) ?? []), one]);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      return first ? [{ first, count: group.length, findings: group }] : [];
    })
    .sort(
      (a, b) =>
        weight(b.first.severity) - weight(a.first.severity) ||
        b.count - a.count ||
        (a.first.rule < b.first.rule ? -1 : 1),
    );
}

function weight(severity: Severity): number {
  return severities.indexOf(severity);
}

function groupModel({ first, count, findings }: RuleGroup, language: Language, hrefOf: (element: string) => string) {
  const shown = findings.slice(0, mostOfRule);
  const rest = count - shown.length;
  return {
    title: first.title[language],
    rule: first.rule,
    href: ruleHref(first.rule, language),
    severity: first.severity,
    severityName: first.severityName[language],
    count: numberWords(count)[language],
    rationale: first.rationale[language],
    remedy: first.remedy[language],
    findings: shown.map((one) => ({ ...findingBlock(one, language, hrefOf), words: saidIn(findingWords, language) })),
    more:
      rest > 0
        ? { vi: `và ${numberWords(rest).vi} phát hiện nữa`, en: `and ${numberWords(rest).en} more` }[language]
        : "",
  };
}

function noProvince(id: string): Words {
  return { vi: `Không có mô hình của tỉnh “${id}”.`, en: `There is no model of a province “${id}”.` };
}

const severityTitles: Readonly<Record<Severity, Words>> = {
  error: { vi: "Lỗi", en: "Errors" },
  warning: { vi: "Cảnh báo", en: "Warnings" },
  info: { vi: "Lưu ý", en: "Notes" },
};

/** Words of every finding. */
export const findingWords = {
  meant: { vi: "Ý bạn là", en: "Did you mean" },
  about: { vi: "Về:", en: "About:" },
} as const satisfies Record<string, Words>;

const words = {
  title: { vi: "Phát hiện", en: "Findings" },
  provinces: { vi: "Tỉnh, thành phố", en: "Provinces" },
  parts: { vi: "Các phần của tỉnh", en: "Parts of the province" },
  severity: { vi: "Mức độ", en: "Severity" },
  rule: { vi: "Quy tắc", en: "Rule" },
  all: { vi: "Tất cả", en: "All" },
  find: { vi: "Lọc", en: "Filter" },
  why: { vi: "Vì sao", en: "Why" },
  remedy: { vi: "Cách sửa", en: "What to do" },
  more: { vi: "Xem quy tắc trong sổ tay", en: "The rule in the handbook" },
  none: { vi: "Không có phát hiện nào.", en: "Nothing was found." },
  noneChosen: { vi: "Không có phát hiện nào theo điều kiện đã chọn.", en: "Nothing was found of that kind." },
  broken: {
    vi: "Tệp mô hình đang có lỗi khi đọc. Dưới đây là các lỗi của tệp hiện tại; các trang khác vẫn hiện trạng thái đọc được gần nhất và tự cập nhật khi lỗi được sửa.",
    en: "Files of the model cannot be read as they stand. Below is what is wrong with them now; the other pages show the last state that could be read, and follow as soon as the files are mended.",
  },
} as const satisfies Record<string, Words>;
