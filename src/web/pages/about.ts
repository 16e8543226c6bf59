import { statusNames } from "../../domain/page.ts";
import { statuses } from "../../domain/provenance.ts";
import type { Words } from "../../domain/text.ts";
import type { Page } from "../page.ts";
import { saidIn } from "../said.ts";

/** What the portal is, how sure its facts are, and how it is used. */
export const about: Page = {
  path: "/about",
  make: ({ language, portal }) => {
    const said = saidIn(words, language);
    return {
      kind: "page",
      title: said.title,
      template: "about",
      trail: [{ text: said.title }],
      model: {
        w: said,
        version: portal.effects.version,
        statuses: statuses.map((status) => ({ name: statusNames[status][language], text: meanings[status][language] })),
        paragraphs: [said.files, said.merged, said.access].filter(Boolean),
      },
    };
  },
};

const meanings: Readonly<Record<(typeof statuses)[number], Words>> = {
  cited: {
    vi: "lấy từ một văn bản hoặc bài báo được nêu tên",
    en: "taken from a document or an article that is named",
  },
  inferred: { vi: "suy ra từ dữ kiện được trích dẫn", en: "follows from facts that are cited" },
  background: {
    vi: "kiến thức chung, chưa đối chiếu với văn bản",
    en: "common knowledge, not checked against a document",
  },
  illustrative: { vi: "ví dụ để minh họa, không phải số liệu thật", en: "an example, no real figure" },
};

const words = {
  title: { vi: "Giới thiệu", en: "About" },
  lead: {
    vi: "Cổng thông tin đọc các mô hình kiến trúc, khung tham chiếu và kỳ đánh giá từ một thư mục tệp, và cho cùng kết quả như dòng lệnh khung.",
    en: "The portal reads architecture models, frameworks and editions from a folder of files, and gives the same results as the command line of khung.",
  },
  sure: { vi: "Mức độ chắc chắn của dữ kiện", en: "How sure a fact is" },
  how: { vi: "Cách hoạt động", en: "How it works" },
  files: {
    vi: "Chỉ đọc, không sửa tệp nào. Khi tệp thay đổi, trang đang mở tự cập nhật; tệp có lỗi thì hiện lỗi, và nội dung đọc được lần gần nhất vẫn còn.",
    en: "It only reads and changes no file. When files change, an open page follows; a file with an error shows its findings, and what could be read last stays up.",
  },
  merged: {
    vi: "Chưa rõ không phải là không: số liệu còn thiếu được ghi là chưa có, không thay bằng số 0 hay giá trị trung bình.",
    en: "Unknown is not zero: a figure that is lacking is shown as lacking, never as 0 or as a mean.",
  },
  access: {
    vi: "Mọi trang dùng được bằng bàn phím, không cần JavaScript, phóng to đến 400 %, nền sáng hoặc tối; biểu đồ nào cũng có bảng số liệu và mô tả bằng lời.",
    en: "Every page works by keyboard, without JavaScript, at a zoom of up to 400 %, in light and in dark; every chart has its numbers as a table and in words.",
  },
} as const satisfies Record<string, Words>;
