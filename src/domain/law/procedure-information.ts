import type { PartialDate } from "../date.ts";
import type { Words } from "../text.ts";

/** The year of Circular 32/2017; our source gives no day. Status: cited. */
export const circular32Starts: PartialDate = "2017";

/**
 * The eleven items of information on a procedure that level 1 gives in full (list of Circular 32/2017, as an enterprise
 * explains it; the circular itself was not read). Status: cited.
 */
export const informationItems = {
  name: { vi: "tên thủ tục", en: "name of the procedure" },
  steps: { vi: "trình tự thực hiện", en: "steps" },
  means: { vi: "cách thức thực hiện", en: "ways of carrying it out" },
  dossier: { vi: "thành phần, số lượng hồ sơ", en: "contents and copies of the dossier" },
  "time-limit": { vi: "thời hạn giải quyết", en: "time limit" },
  applicants: { vi: "đối tượng thực hiện", en: "who may apply" },
  agency: { vi: "cơ quan giải quyết", en: "agency in charge" },
  result: { vi: "kết quả thực hiện", en: "result" },
  "forms-fees-conditions": {
    vi: "mẫu đơn, tờ khai; phí, lệ phí; yêu cầu, điều kiện (nếu có)",
    en: "forms, fees and conditions (if any)",
  },
  channels: { vi: "hình thức nhận hồ sơ, trả kết quả", en: "how dossiers are received and results returned" },
  "legal-basis": {
    vi: "văn bản quy phạm pháp luật và quyết định công bố",
    en: "legal texts and the decision that published it",
  },
} as const satisfies Readonly<Record<string, Words>>;
export type InformationItem = keyof typeof informationItems;
export const informationItemIds = Object.keys(informationItems) as readonly InformationItem[];

/** The one item that only some procedures have. */
export const itemIfAny: InformationItem = "forms-fees-conditions";
