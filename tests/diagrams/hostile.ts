/** Texts that break careless escaping: markup, quotes, words of languages, directions, joined emoji, and sheer length. */
export const hostileTexts: readonly string[] = [
  'Sở "TT&TT" <b>đậm</b>',
  "a[b](c){d}|e|f",
  "end",
  "click n1 javascript:alert(1)",
  '%%{init: {"theme":"dark"}}%%',
  "<script>alert(1)</script>",
  "]]><!-- --><![CDATA[",
  "dòng một\ndòng hai\r\n\tdòng ba",
  "👨‍👩‍👧‍👦 hộ khẩu 🇻🇳",
  "\u202eمرحبا بالعالم\u202c",
  "`markdown **đậm**`",
  "#quot; &quot; #35;",
  "nul\u0000 và \ud800 lẻ \ufffe",
  "C:\\thư mục\\n",
  "Ế".repeat(5000),
  "Hệ thống thông tin ".repeat(270),
];
