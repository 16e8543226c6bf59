import type { Words } from "../../domain/text.ts";

/** What stands in the head and the foot of every official document (Decree 30/2020/NĐ-CP, annex I). */
export const officialWords = {
  state: { vi: "Cộng hòa xã hội chủ nghĩa Việt Nam", en: "Socialist Republic of Viet Nam" },
  motto: { vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness" },
  number: { vi: "Số:", en: "No.:" },
  day: { vi: "ngày …… tháng …… năm 20……", en: "date: …… / …… / 20……" },
  place: { vi: "……………", en: "……………" },
  recipients: { vi: "Nơi nhận:", en: "Recipients:" },
  signed: { vi: "(Ký, ghi rõ họ tên, đóng dấu)", en: "(Signature, full name, seal)" },
} as const satisfies Readonly<Record<string, Words>>;
