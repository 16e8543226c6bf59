import type { ReportHead } from "../../documents/report-head.ts";
import type { DocumentResults } from "../../documents/results.ts";
import { colophon } from "../../documents/telling/colophon.ts";
import { committeeOf, officialForm } from "../../documents/telling/official-form.ts";

/** The head of a report on the model of a province, issued by the department that manages its infrastructure. */
export function modelHead(results: DocumentResults): ReportHead {
  const { model, date } = results;
  return {
    subject: model.province.name,
    issuer: committeeOf(model)?.name ?? model.province.name,
    date,
    colophon: [],
    provenance: { vi: colophon("vi", results), en: colophon("en", results) },
    official: { vi: officialForm("vi", model, "department"), en: officialForm("en", model, "department") },
  };
}
