import { type ElementAccount, elementAccount, type FactValue } from "../../../app/portal/element.ts";
import { tellFindings } from "../../../app/portal/findings.ts";
import { isKind } from "../../../domain/kind.ts";
import { numberWords } from "../../../domain/number-words.ts";
import type { ReachedSubject } from "../../../domain/reach.ts";
import { inLanguage, type Words } from "../../../domain/text.ts";
import { boxKindNames } from "../../../domain/value-words.ts";
import { findingBlock } from "../../finding-block.ts";
import { notFound } from "../../not-found.ts";
import { placeText } from "../../places.ts";
import { saidIn } from "../../said.ts";
import { findingWords } from "./findings.ts";
import { type ProvinceRequest, provincePage, toldOf } from "./province-page.ts";

/** So many steps of a trace are listed; a platform carries half of a province. */
const mostReached = 200;

/** An element: its fields with their places in the files, what it leads to and what leads to it, findings, trace and impact. */
export const elementPage = provincePage({
  path: "/elements/:element",
  make: async (request) => {
    const { language, province, steps, part } = request;
    const id = steps["element"] ?? "";
    const account = await elementAccount(province, id);
    if (!account) return notFound(language, noElement(id));
    const name = inLanguage(account.name, language);
    return toldOf(request, {
      part: "elements",
      title: name,
      template: "province/element",
      model: {
        words: saidIn(words, language),
        kind: account.kindName[language],
        id,
        state: account.stateName[language],
        status: account.statusName?.[language] ?? "",
        place: account.place ? placeText(account.place) : "",
        facts: account.facts.map(({ label, meaning, values, at, field }) => ({
          label: label[language],
          meaning: meaning?.[language] ?? "",
          field,
          values: values.map((value) => valueModel(value, request)),
          place: placeText(at),
        })),
        referrers: account.referrers.map(({ id: other, kind, name: otherName, field }) => ({
          href: part("elements", other),
          name: inLanguage(otherName, language),
          kind: boxKindNames[kind][language],
          field: field[language],
        })),
        findings: tellFindings(account.findings, province.loaded).map((one) => ({
          ...findingBlock(one, language, (element) => part("elements", element)),
          words: saidIn(findingWords, language),
        })),
        restsOn: reached(account.restsOn, request),
        restedOn: reached(account.restedOn, request),
        impact: impactModel(account, request),
      },
    });
  },
});

function valueModel({ text, to, address }: FactValue, request: ProvinceRequest) {
  return { text: inLanguage(text, request.language), href: to ? hrefOf(to, request) : "", address: address ?? "" };
}

/** The page of what a value names. */
function hrefOf({ kind, id }: NonNullable<FactValue["to"]>, { language, province, part }: ProvinceRequest): string {
  if (isKind(kind)) return province.graph.elements.has(id) ? part("elements", id) : "";
  if (kind === "source") return `/${language}/sources#${encodeURIComponent(id)}`;
  const { id: framework, version } = province.graph.framework.header;
  return kind === "block"
    ? `/${language}/frameworks/${encodeURIComponent(`${framework}@${version}`)}#block-${encodeURIComponent(id)}`
    : "";
}

function reached(subjects: readonly ReachedSubject[], { language, province, part }: ProvinceRequest) {
  return {
    list: subjects.slice(0, mostReached).map(({ subject, steps }) => ({
      steps: numberWords(steps)[language],
      kind: boxKindNames[subject.kind][language],
      name: inLanguage(subject.name, language),
      href: province.graph.elements.has(subject.id) ? part("elements", subject.id) : "",
    })),
    count: numberWords(subjects.length)[language],
  };
}

function impactModel({ impact }: ElementAccount, { language }: ProvinceRequest) {
  const { services, dossiersPerYear, applications, users, agencies } = impact;
  const names = (subjects: typeof users): string => subjects.map(({ name }) => inLanguage(name, language)).join("; ");
  return [
    { label: words.services[language], text: numberWords(services)[language] },
    {
      label: words.dossiers[language],
      text: dossiersPerYear === undefined ? words.unstated[language] : numberWords(dossiersPerYear)[language],
    },
    { label: words.applications[language], text: numberWords(applications)[language] },
    { label: words.users[language], text: names(users) || "–" },
    { label: words.agencies[language], text: names(agencies) || "–" },
  ];
}

function noElement(id: string): Words {
  return { vi: `Mô hình không có phần tử “${id}”.`, en: `The model has no element “${id}”.` };
}

const words = {
  id: { vi: "Mã", en: "Id" },
  kind: { vi: "Loại", en: "Kind" },
  state: { vi: "Tình trạng", en: "State" },
  status: { vi: "Mức độ chắc chắn", en: "How sure" },
  file: { vi: "Trong tệp", en: "In the file" },
  fields: { vi: "Thông tin", en: "Fields" },
  field: { vi: "Trường", en: "Field" },
  value: { vi: "Giá trị", en: "Value" },
  place: { vi: "Vị trí", en: "Place" },
  referrers: { vi: "Được nhắc đến bởi", en: "Referred to by" },
  findings: { vi: "Phát hiện", en: "Findings" },
  trace: { vi: "Truy vết", en: "Trace" },
  restsOn: { vi: "Dựa trên", en: "Rests on" },
  restedOn: { vi: "Dựa vào phần tử này", en: "Rests on this" },
  impact: { vi: "Nếu ngừng hoạt động", en: "If it fails" },
  services: { vi: "Dịch vụ công ngừng", en: "Public services that stop" },
  dossiers: { vi: "Hồ sơ mỗi năm (số mô hình ghi)", en: "Dossiers a year (as stated)" },
  applications: { vi: "Ứng dụng ngừng", en: "Applications that stop" },
  users: { vi: "Nhóm người dùng bị ảnh hưởng", en: "Groups of users concerned" },
  agencies: { vi: "Cơ quan chủ quản liên quan", en: "Agencies concerned" },
  unstated: { vi: "mô hình không ghi", en: "not stated" },
  steps: { vi: "Bước", en: "Steps" },
  name: { vi: "Tên", en: "Name" },
  nothing: { vi: "Không có.", en: "None." },
} as const satisfies Record<string, Words>;
