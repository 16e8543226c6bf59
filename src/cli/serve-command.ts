import type { CommandCard } from "./command.ts";

/** The card of `khung serve`. */
export const serveCommand: CommandCard = {
  name: "serve",
  summary: {
    vi: "mở cổng thông tin trên trình duyệt, tự cập nhật khi tệp thay đổi",
    en: "open the portal in a browser; it follows the files as they change",
  },
  arguments: [],
  options: [
    {
      name: "workspace",
      short: "w",
      value: { vi: "thư mục", en: "folder" },
      words: {
        vi: "không gian làm việc (mặc định: thư mục hiện tại)",
        en: "the workspace (default: the current folder)",
      },
    },
    {
      name: "port",
      short: "p",
      value: { vi: "cổng", en: "port" },
      words: {
        vi: "cổng mạng (mặc định 4600; 0: cổng trống bất kỳ)",
        en: "port (default 4600; 0: any that is free)",
      },
      standard: "4600",
    },
    {
      name: "host",
      value: { vi: "địa chỉ", en: "address" },
      words: {
        vi: "địa chỉ lắng nghe (mặc định 127.0.0.1: chỉ máy này truy cập được)",
        en: "address to listen on (default 127.0.0.1: this machine alone)",
      },
      standard: "127.0.0.1",
    },
    {
      name: "name",
      value: { vi: "tên miền", en: "name" },
      words: {
        vi: "tên miền mà người xem dùng để truy cập (dùng được nhiều lần)",
        en: "a name by which readers reach the portal (may be repeated)",
      },
      many: true,
    },
    {
      name: "rate",
      value: { vi: "số lượt", en: "requests" },
      words: {
        vi: "số lượt truy cập một phút của mỗi địa chỉ (mặc định 1200)",
        en: "requests a minute of one address (default 1200)",
      },
      standard: "1200",
    },
    {
      name: "quiet",
      words: { vi: "không ghi nhật ký truy cập", en: "write no log of requests" },
    },
  ],
  examples: [
    { line: "khung serve", words: { vi: "mở tại http://127.0.0.1:4600", en: "at http://127.0.0.1:4600" } },
    {
      line: "khung serve --workspace tinh-toi --port 8080",
      words: { vi: "không gian làm việc khác, cổng khác", en: "another workspace, another port" },
    },
    {
      line: "khung serve --host 0.0.0.0 --name kientruc.danang.gov.vn",
      words: {
        vi: "cho cả mạng nội bộ, đặt sau máy chủ có HTTPS",
        en: "for the whole network, behind a server that speaks HTTPS",
      },
    },
  ],
};
