import type { TablesHead } from "../../documents/tables-document.ts";
import type { AnalysisSubject } from "../../domain/analysis-report.ts";
import type { Words } from "../../domain/text.ts";

/** The head of a report of an analysis: what was analysed, by which method, with which changes. */
export function analysisHead(title: Words, { edition, method, changes }: AnalysisSubject, version: string): TablesHead {
  const changed = changes.length ? `; ${changes.join("; ")}` : "";
  return {
    title: { vi: `${title.vi}: ${edition.name.vi}`, en: `${title.en}: ${edition.name.en}` },
    subtitle: {
      vi: `Theo phương pháp ${method.name.vi} (${method.id} ${method.version})${changed}`,
      en: `By the method ${method.name.en} (${method.id} ${method.version})${changed}`,
    },
    issuer: edition.name,
    date: { vi: `Kỳ đánh giá: ${edition.id}`, en: `Edition: ${edition.id}` },
    colophon: [
      {
        vi: `Lập bằng khung ${version} từ kỳ đánh giá ${edition.id}.`,
        en: `Made with khung ${version} from the edition ${edition.id}.`,
      },
    ],
  };
}
