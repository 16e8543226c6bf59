import type { Response } from "express";
import type { Words } from "../domain/text.ts";

/** What is said to who asks what no page of ours asks: programs mostly, so one line in each language and no page. */
const refusals = {
  403: {
    vi: "Yêu cầu này không đến từ trang của cổng thông tin.",
    en: "Forbidden: the order does not come from a page of the portal.",
  },
  405: { vi: "Cổng thông tin chỉ cho xem.", en: "Method Not Allowed: the portal is read-only." },
  413: { vi: "Cổng thông tin không nhận dữ liệu gửi kèm.", en: "Content Too Large: the portal takes no content." },
  414: { vi: "Địa chỉ quá dài.", en: "URI Too Long." },
  421: {
    vi: "Máy chủ này không phục vụ tên miền đó.",
    en: "Misdirected Request: this server does not go by that name.",
  },
  429: {
    vi: "Quá nhiều lượt truy cập trong một phút; xin thử lại sau.",
    en: "Too Many Requests in a minute; please try again later.",
  },
  503: {
    vi: "Đang có quá nhiều trang theo dõi thay đổi; xin thử lại sau.",
    en: "Service Unavailable: too many pages follow changes; please try again later.",
  },
} as const satisfies Readonly<Record<number, Words>>;

/** A status with which requests are refused. */
export type RefusalStatus = keyof typeof refusals;

/** Refuses a request with a status and why, in both languages. */
export function refuse(response: Response, status: RefusalStatus): void {
  if (status === 405) response.set("Allow", "GET, HEAD");
  response.status(status).type("text/plain").send(refusalText(status));
}

function refusalText(status: RefusalStatus): string {
  const { vi, en } = refusals[status];
  return `${vi}\n${en}\n`;
}
