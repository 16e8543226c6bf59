/** The files of a new workspace besides its model, by path. `province` is the name of the model's folder. */
export function workspaceFiles(province: string): Readonly<Record<string, string>> {
  return {
    "README.md": readme(province),
    ".gitignore": "reports/out/\n",
    "architecture/README.md": note(
      "Khung tham chiếu riêng của tỉnh: `reference/<tên>/<phiên bản>/*.yaml`; nguồn trích dẫn: `sources/*.yaml`. Để trống thì dùng khung có sẵn của khung.",
      "Frameworks of your own: `reference/<name>/<version>/*.yaml`; cited documents: `sources/*.yaml`. Left empty, those that come with khung are used.",
    ),
    "assessments/README.md": note(
      "Phương pháp đánh giá riêng: `methods/*.yaml`. Để trống thì dùng các phương pháp có sẵn.",
      "Methods of your own: `methods/*.yaml`. Left empty, those that come with khung are used.",
    ),
    "reports/README.md": note(
      "Báo cáo do khung tạo ra nằm trong `out/`, không đưa vào git.",
      "What khung makes lies in `out/`, which is not kept in git.",
    ),
  };
}

function note(vi: string, en: string): string {
  return `${vi}\n\n${en}\n`;
}

function readme(province: string): string {
  return `# Kiến trúc chính quyền điện tử: ${province}

Mô hình của tỉnh nằm trong \`models/${province}\`: mỗi tệp YAML là một phần, lời chú trong tệp hướng dẫn cách viết.

| Việc | Lệnh |
|---|---|
| Kiểm tra mô hình | \`khung check models/${province}\` |
| Vẽ các sơ đồ | \`khung draw models/${province}\` |
| Chấm điểm | \`khung score models/${province}\` |
| Viết tài liệu kiến trúc | \`khung publish models/${province}\` |
| Hiểu một phát hiện | \`khung explain <quy tắc>\` |

Kết quả nằm trong \`reports/out/${province}\`. Nên lưu cả thư mục này bằng git: mỗi thay đổi của kiến trúc có ngày và có người chịu trách nhiệm.

# E-government architecture: ${province}

The model of the province lies in \`models/${province}\`: each YAML file is a part, the comments say how to write it.

| To | Run |
|---|---|
| check the model | \`khung check models/${province} --lang en\` |
| draw the views | \`khung draw models/${province} --lang en\` |
| score it | \`khung score models/${province} --lang en\` |
| write the architecture document | \`khung publish models/${province} --lang en\` |
| understand a finding | \`khung explain <rule> --lang en\` |

Results lie in \`reports/out/${province}\`. Keep this folder in git: every change of the architecture then has a date and an author.
`;
}
