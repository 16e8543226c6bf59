import type { Card } from "../../../domain/card.ts";

type Args = {
  readonly framework: string;
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly others: readonly string[];
};

/** A model that is read against a framework which does not hold at the date. */
export const card: Card<Args> = {
  id: "framework/outside-validity",
  title: { vi: "Khung tham chiếu không áp dụng tại thời điểm xem xét", en: "The framework does not hold at the date" },
  message: {
    vi: ({ framework, date, from, to, others }) =>
      `Mô hình được xét tại ${date}, nhưng khung “${framework}” áp dụng ${periodVi(from, to)}${others.length ? `; tại thời điểm đó có ${others.join(", ")}` : ""}.`,
    en: ({ framework, date, from, to, others }) =>
      `The model is read as of ${date}, but “${framework}” holds ${periodEn(from, to)}${others.length ? `; at that date there is ${others.join(", ")}` : ""}.`,
  },
  rationale: {
    vi: "Đối chiếu với một khung chưa ban hành hoặc đã được thay thế vẫn có ích khi so sánh, nhưng kết quả không nói lên việc tuân thủ tại thời điểm đó.",
    en: "To read a model against a framework that is not yet, or no longer, in force is useful for comparison, but says nothing of compliance at that date.",
  },
  remedy: {
    vi: "Chọn phiên bản khung áp dụng tại thời điểm xem xét trong `framework`, hoặc xem thêm bằng `khung check --framework all`.",
    en: "Choose in `framework` the version that holds at the date, or compare with `khung check --framework all`.",
  },
  source: [],
  severity: "info",
  since: "0.2.0",
  examples: { good: [], bad: [] },
};

function periodVi(from: string, to: string): string {
  return [from && `từ ${from}`, to && `đến hết ${to}`].filter(Boolean).join(" ");
}

function periodEn(from: string, to: string): string {
  return [from && `from ${from}`, to && `to the end of ${to}`].filter(Boolean).join(" ");
}
