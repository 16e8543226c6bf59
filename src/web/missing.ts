import type { Words } from "../domain/text.ts";
import type { PageAnswer, PageRequest } from "./page.ts";

const title: Words = { vi: "Không tìm thấy trang", en: "Page not found" };
const text: Words = {
  vi: "Không có nội dung nào ở địa chỉ này. Hãy kiểm tra lại địa chỉ, hoặc bắt đầu từ trang chủ.",
  en: "There is nothing at this address. Please check the address, or start from the home page.",
};

/** The answer to an address that names something there is not. */
export function missing({ language }: Pick<PageRequest, "language">): PageAnswer {
  const model = { heading: title[language], text: text[language] };
  return { kind: "page", title: title[language], template: "message", status: 404, model };
}
