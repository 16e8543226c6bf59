import type { Agency, Model } from "../../domain/model.ts";
import type { OfficialForm } from "../../domain/page.ts";
import { inLanguage, type Language } from "../../domain/text.ts";
import { bareName } from "./places.ts";

/** Who issues a document: the people's committee, or the department that manages the shared infrastructure. */
type Issuer = "committee" | "department";

/**
 * The form of an official report of a province, as far as its model knows who issues it. Where it names no such
 * department, the committee does; where it names neither, the province.
 */
export function officialForm(language: Language, model: Model, wanted: Issuer): OfficialForm {
  const committee = committeeOf(model);
  const department = wanted === "department" ? model.elements.agencies.find(isDepartment) : undefined;
  const issuer = inLanguage((department ?? committee ?? model.province).name, language);
  const short = department?.abbreviation ?? (department ? undefined : committee && "UBND");
  return {
    ...(department && committee && { above: inLanguage(committee.name, language) }),
    issuer,
    number: ["BC", ...(short ? [short] : [])].join("-"),
    place: placeOf(model, language),
    signatory: signatories[department ? "department" : "committee"][language],
    recipients: recipients(language, [department && committee, ...leaders(model)], short),
  };
}

/** The people's committee of a province; nothing where the model does not name it. */
export function committeeOf({ elements }: Model): Agency | undefined {
  return elements.agencies.find(({ kind, level }) => kind === "peoples-committee" && level === "province");
}

function isDepartment({ roles, level }: Agency): boolean {
  return level === "province" && (roles?.includes("dic") ?? false);
}

function leaders({ elements }: Model): readonly Agency[] {
  return elements.agencies.filter(
    ({ roles, kind }) => roles?.includes("province-leaders") && kind !== "peoples-committee",
  );
}

const signatories = {
  department: { vi: "GIÁM ĐỐC", en: "DIRECTOR" },
  committee: { vi: "CHỦ TỊCH", en: "CHAIR" },
} as const;

function recipients(
  language: Language,
  agencies: readonly (Agency | undefined)[],
  short: string | undefined,
): readonly string[] {
  const named = agencies.flatMap((agency) => (agency ? [inLanguage(agency.name, language)] : []));
  const filed = { vi: `Lưu: VT${short ? `, ${short}` : ""}`, en: `Filed: registry${short ? `, ${short}` : ""}` }[
    language
  ];
  return [...new Set(named), filed];
}

/** A place stands by its name alone: `Đà Nẵng`, not `Thành phố Đà Nẵng`. */
function placeOf({ province }: Model, language: Language): string {
  return bareName(inLanguage(province.name, language));
}
