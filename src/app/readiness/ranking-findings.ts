import type { Diagnostic, Severity } from "../../domain/diagnostic.ts";
import type { Edition } from "../../domain/edition.ts";
import { type Method, nodesOf } from "../../domain/method.ts";
import type { Locate, Place } from "../../domain/place.ts";
import { inLanguage, type Language, type Words } from "../../domain/text.ts";
import type { IndexFinding } from "../../readiness/index/finding.ts";
import { findingSentence } from "../../readiness/index/finding-sentence.ts";
import { pointerTo } from "../../source/read-method.ts";
import { card as notScored } from "../cards/edition/not-scored.ts";
import { card as scoredWithCare } from "../cards/edition/scored-with-care.ts";

const severities: Readonly<Record<IndexFinding["severity"], Severity>> = {
  error: "error",
  warning: "warning",
  note: "info",
};

/** What reading has told already, at a better place. */
const told: ReadonlySet<string> = new Set([
  "indicator-twice",
  "weights-sum",
  "weights-sum-zero",
  "column-absent",
  "column-empty",
  "unit-twice",
  "denominator-zero",
  "no-units",
]);

/** What the engine found, at the cell, the indicator of the method or the edition that it is about. */
export function rankingFindings(
  findings: readonly IndexFinding[],
  method: Method,
  edition: Edition,
  locate: Locate,
): readonly Diagnostic[] {
  return findings
    .filter(({ code }) => !told.has(code))
    .map((finding) => {
      const card = finding.severity === "error" ? notScored : scoredWithCare;
      return {
        rule: card.id,
        severity: severities[finding.severity],
        at: placeOf(finding, method, edition, locate),
        args: { what: sentence(finding, edition) },
        related: [],
        suggestions: [],
        elements: [],
      };
    });
}

/** Units are called by their names, as each language has them: codes are for machines. */
function sentence(finding: IndexFinding, { units }: Edition): Words {
  const unit = units.find(({ code }) => code === finding.unit);
  if (!unit) return findingSentence(finding);
  const said = (language: Language): string =>
    findingSentence({ ...finding, unit: inLanguage(unit.name, language) })[language];
  return { vi: said("vi"), en: said("en") };
}

function placeOf({ unit, indicator, args }: IndexFinding, { tree }: Method, edition: Edition, locate: Locate): Place {
  const nodes = nodesOf(tree);
  const code = typeof args["child"] === "string" ? args["child"] : indicator;
  const node = nodes.find((each) => each.code === code) ?? nodes.find((each) => each.indicator.column === code);
  const answers = edition.answers.get(unit ?? "");
  const cell = answers?.get(node?.indicator.column ?? code ?? "");
  if (cell) return cell.at;
  const row = edition.units.find((each) => each.code === unit);
  if (row) return row.at;
  return locate(pointerTo(node?.path ?? ["tree"], "key"));
}
