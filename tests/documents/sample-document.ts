import type { DocumentContent } from "../../src/domain/page.ts";

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" id="p" viewBox="0 0 1200 600"><style>@media screen{#p{fill:#fff}}</style><rect width="9" height="9" fill="var(--x, #123456)"/></svg>';

/** A document with a block of every kind, references, a chart, an annex, and the form of an official document. */
export const sampleDocument: DocumentContent = {
  language: "vi",
  title: "Kiến trúc chính quyền điện tử tỉnh Mẫu",
  subtitle: "Hiện trạng 2020",
  issuer: "Ủy ban nhân dân tỉnh Mẫu",
  date: "tháng 12/2020",
  official: {
    above: "Tỉnh Mẫu",
    issuer: "Ủy ban nhân dân",
    number: "BC-UBND",
    place: "Mẫu",
    signatory: "TM. Ủy ban nhân dân\nChủ tịch",
    recipients: ["Bộ Khoa học và Công nghệ;", "Lưu: VT."],
  },
  chapters: [
    {
      id: "summary",
      number: "",
      title: "Tóm tắt",
      blocks: [
        {
          kind: "paragraph",
          text: [
            { text: "Xem " },
            { text: "x", refersTo: "wide" },
            { text: ", " },
            { text: "x", refersTo: "chart" },
            { text: " và " },
            { text: "x", refersTo: "inner" },
            { text: "; " },
            { text: "nguồn", href: "#source-1" },
            { text: "; " },
            { text: "không có", refersTo: "nowhere" },
            { text: " " },
            { text: "trang", href: "https://example.org/a?b=1&c=2#d" },
            { text: " " },
            { text: "شهادة", mark: "inferred" },
          ],
        },
        {
          kind: "figures",
          items: [
            { label: "dịch vụ công", value: "2.100", note: "ước tính", mark: "background" },
            { label: "ứng dụng", value: "16" },
          ],
        },
        { kind: "callout", tone: "note", text: [{ text: "Ghi nhớ." }] },
      ],
      chapters: [],
    },
    {
      id: "first",
      number: "I",
      title: "Hiện trạng",
      blocks: [
        { kind: "heading", text: "Phần một" },
        { kind: "list", ordered: true, items: [[{ text: "một" }], [{ text: "hai" }]] },
        { kind: "heading", text: "Phần hai" },
        { kind: "list", ordered: false, items: [[{ text: "ba" }]] },
      ],
      chapters: [
        {
          id: "inner",
          number: "I.1",
          title: "Bên trong",
          blocks: [
            {
              kind: "table",
              id: "wide",
              caption: "Bảng rộng",
              head: ["A", "B", "C", "D", "E", "F", "G", "Số"],
              align: ["start", "start", "start", "start", "start", "start", "start", "end"],
              rows: Array.from({ length: 6 }, (_, row) => [
                ...["a", "b", "c", "d", "e", "f", "g"].map((text) => [{ text: `${text}${row}` }]),
                [{ text: row === 5 ? "–" : `1.23${row},5` }],
              ]),
              note: "Ghi chú của bảng.",
            },
          ],
          chapters: [],
        },
        { id: "second-inner", number: "I.2", title: "Thứ hai", blocks: [], chapters: [] },
      ],
    },
    {
      id: "second",
      number: "II",
      title: "Biểu đồ",
      blocks: [
        {
          kind: "figure",
          id: "chart",
          caption: "Số dịch vụ theo năm",
          picture: { svg, alternative: "Hai cột." },
          chart: {
            shape: "columns",
            categories: ["2019", "2020"],
            series: [{ name: "Dịch vụ", values: [400, undefined] }],
          },
          note: "Nguồn: mô hình.",
        },
        {
          kind: "figure",
          id: "picture",
          caption: "Sơ đồ",
          picture: { svg, alternative: "Một hình." },
        },
        {
          kind: "scores",
          items: [
            {
              label: "Chỉ số",
              value: "50%",
              share: 0.5,
              note: "1/2",
              evidence: [
                { text: [{ text: "ứng dụng một" }], counted: true },
                { text: [{ text: "ứng dụng hai" }], counted: false },
              ],
              parts: [{ label: "Con", value: "chưa biết", evidence: [], parts: [] }],
            },
          ],
        },
        {
          kind: "findings",
          items: [
            {
              rule: "ownership/x",
              severity: "error",
              severityName: "Lỗi",
              title: "Sai chủ quản",
              rationale: [{ text: "Vì thế." }],
              remedy: [{ text: "Sửa " }, { text: "owner", code: true }],
              cases: [{ message: [{ text: "Thiếu." }], at: "models/a.yaml:1:2" }],
            },
          ],
        },
      ],
      chapters: [],
    },
    {
      id: "annexes",
      number: "",
      title: "Phụ lục",
      blocks: [],
      chapters: [
        {
          id: "annex",
          number: "PL.1",
          title: "Nguồn",
          blocks: [{ kind: "sources", items: [{ number: 1, text: [{ text: "Nghị định", lang: "vi" }] }] }],
          chapters: [],
        },
      ],
    },
  ],
  colophon: [[{ text: "Lập từ mô hình." }], [{ text: "Dòng hai." }]],
};
