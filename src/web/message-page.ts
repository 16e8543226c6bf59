import type { Language, Words } from "../domain/text.ts";
import { layoutOf } from "./layout.ts";
import type { PageAnswer } from "./page.ts";
import type { Render } from "./render.ts";
import type { PortalServices } from "./services.ts";

const messages = {
  missing: {
    title: { vi: "Không tìm thấy trang", en: "Page not found" },
    text: {
      vi: "Không có trang nào ở địa chỉ này. Hãy kiểm tra lại địa chỉ, hoặc bắt đầu từ trang chủ.",
      en: "There is no page at this address. Please check the address, or start from the home page.",
    },
  },
  wrong: {
    title: { vi: "Địa chỉ không đọc được", en: "The address cannot be read" },
    text: {
      vi: "Địa chỉ này có ký tự viết sai. Hãy kiểm tra lại địa chỉ, hoặc bắt đầu từ trang chủ.",
      en: "Some letters of this address are not written as they must be. Please check it, or start from the home page.",
    },
  },
  fault: {
    title: { vi: "Cổng thông tin gặp lỗi", en: "Something went wrong" },
    text: {
      vi: "Đây là lỗi của cổng thông tin, không phải của người xem. Người quản trị tìm thấy chi tiết trong nhật ký; xin thử lại sau.",
      en: "The fault is the portal's, not yours. Whoever runs it finds the details in the log; please try again later.",
    },
  },
  ending: {
    title: { vi: "Cổng thông tin đang dừng", en: "The portal is closing" },
    text: {
      vi: "Cổng thông tin đang được khởi động lại hoặc dừng. Xin thử lại sau ít phút.",
      en: "The portal is being restarted or closed. Please try again in a few minutes.",
    },
  },
  loading: {
    title: { vi: "Đang đọc dữ liệu", en: "Reading the workspace" },
    text: {
      vi: "Cổng thông tin vừa khởi động và đang đọc các mô hình. Xin tải lại trang sau ít giây.",
      en: "The portal has just started and is reading the models. Please reload the page in a few seconds.",
    },
  },
} as const satisfies Record<string, { readonly title: Words; readonly text: Words }>;

/** A message in a few words, for who reads no page. */
export function messageWords(kind: keyof typeof messages): Words {
  return messages[kind].text;
}

/** The language of an address: that of its first step, else Vietnamese. */
function languageIn(path: string): Language {
  return path === "/en" || path.startsWith("/en/") ? "en" : "vi";
}

/** A message as a page of the portal; before the first state is read, as a bare page. */
export function messagePage(
  kind: keyof typeof messages,
  path: string,
  { portal, assets }: Pick<PortalServices, "portal" | "assets">,
  render: Render,
): string {
  const language = languageIn(path);
  const { title, text } = messages[kind];
  const page: PageAnswer = { kind: "page", title: title[language], template: "message", model: {} };
  const body = render("pages/message", { heading: title[language], text: text[language] });
  const state = portal.now();
  // An address that leads nowhere leads nowhere in the other language either.
  return state
    ? render("layout", layoutOf(page, body, { language, address: "", portal: state, assets }))
    : render("bare", { language, title: title[language], body, style: assets.hrefOf("portal.css") });
}
