import type { Inline } from "../../domain/page.ts";
import type { Language } from "../../domain/text.ts";
import type { DocumentResults } from "../results.ts";
import { dateIn } from "./dates.ts";
import { frameworkName } from "./framework-name.ts";
import { joined } from "./inline.ts";
import { originLines } from "./provenance.ts";

/** The last lines of a document of a province: what it was made with, from which state of the model, and what it is not. */
export function colophon(language: Language, results: DocumentResults): readonly Inline[] {
  const { framework, version, date, scorecards, origin } = results;
  const methods = joined(
    language,
    scorecards.map(({ title }) => title[language]),
  );
  const made = {
    vi: `Tài liệu do khung ${version} lập từ mô hình (thời điểm ${dateIn("vi", date)}) theo ${frameworkName("vi", framework)}${methods && `; phương pháp đo: ${methods}`}.`,
    en: `Written by khung ${version} from the model (as of ${dateIn("en", date)}) by ${frameworkName("en", framework)}${methods && `; methods of measurement: ${methods}`}.`,
  };
  const purpose = {
    vi: "Tài liệu phục vụ việc xây dựng, thẩm định kiến trúc; không thay thế văn bản do cơ quan có thẩm quyền ban hành.",
    en: "It serves the making and the appraisal of an architecture; it does not replace a document issued by the competent authority.",
  };
  return [[{ text: made[language] }], ...originLines(language, origin), [{ text: purpose[language] }]];
}
