import type { Lack } from "../app/effects.ts";
import type { Words } from "../domain/text.ts";

function lack(words: Words): Lack {
  return { kind: "lack", words };
}

/** What khung can do without until it is needed, and how to get it. */
export const lacks = {
  browser: lack({
    vi: "Cần một trình duyệt họ Chromium để tạo PDF hoặc vẽ Mermaid, nhưng máy này chưa có. Cài bằng một trong các lệnh:\n  apt install chromium\n  npm install @sparticuz/chromium\nhoặc đặt biến môi trường KHUNG_CHROME là đường dẫn đến trình duyệt.",
    en: "A browser of the Chromium family is needed for PDF and for drawing Mermaid, and this machine has none. Install one:\n  apt install chromium\n  npm install @sparticuz/chromium\nor set KHUNG_CHROME to the path of a browser.",
  }),
  namedBrowser: (path: string): Lack =>
    lack({
      vi: `KHUNG_CHROME là “${path}”, nhưng ở đó không có chương trình nào chạy được.`,
      en: `KHUNG_CHROME is “${path}”, but no program that can be run is there.`,
    }),
  deadBrowser: (path: string, reason: string): Lack =>
    lack({
      vi: `Trình duyệt “${path}” không khởi động được: ${reason}. Hãy cài trình duyệt khác (apt install chromium) hoặc đặt biến môi trường KHUNG_CHROME là đường dẫn đến một trình duyệt chạy được.`,
      en: `The browser “${path}” does not start: ${reason}. Install another one (apt install chromium), or set KHUNG_CHROME to the path of one that runs.`,
    }),
  puppeteer: lack({
    vi: "Cần gói puppeteer-core để điều khiển trình duyệt. Cài bằng lệnh:\n  npm install puppeteer-core",
    en: "The package puppeteer-core is needed to drive the browser. Install it:\n  npm install puppeteer-core",
  }),
  mermaid: lack({
    vi: "Cần gói mermaid để vẽ Mermaid thành SVG. Cài bằng lệnh:\n  npm install mermaid",
    en: "The package mermaid is needed to draw Mermaid as SVG. Install it:\n  npm install mermaid",
  }),
  resvg: lack({
    vi: "Cần gói @resvg/resvg-js để tạo PNG; máy này chưa có hoặc không dùng được gói đó. Cài bằng lệnh:\n  npm install @resvg/resvg-js\nhoặc vẽ dạng svg, pdf.",
    en: "The package @resvg/resvg-js is needed for PNG; it is missing here, or has no build for this machine. Install it:\n  npm install @resvg/resvg-js\nor draw svg or pdf instead.",
  }),
} as const;
