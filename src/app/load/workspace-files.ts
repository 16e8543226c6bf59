import { schemaFolder, schemasByEditor } from "../../exchange/file-kinds.ts";
import { schemaFiles } from "../../exchange/json-schema.ts";

/**
 * The files of a new workspace besides its model, by path. `province` is the name of the model's folder. The schemas are
 * among them, and the settings with which an editor that has a YAML language server completes and checks the files.
 */
export function workspaceFiles(province: string): Readonly<Record<string, string>> {
  return {
    "README.md": readme(province),
    ".gitignore": "reports/out/\n",
    "khung.yaml": ruleSettings,
    ".vscode/extensions.json": settings({ recommendations: ["redhat.vscode-yaml"] }),
    ".vscode/settings.json": settings({ "yaml.schemas": schemasByEditor() }),
    ...Object.fromEntries([...schemaFiles()].map(([name, make]) => [`${schemaFolder}/${name}`, make()])),
    "architecture/README.md": note(
      "Khung tham chiếu riêng của tỉnh: `reference/<tên>/<phiên bản>/*.yaml`; nguồn trích dẫn: `sources/*.yaml`. Để trống thì dùng khung có sẵn của khung.",
      "Frameworks of your own: `reference/<name>/<version>/*.yaml`; cited documents: `sources/*.yaml`. Left empty, those that come with khung are used.",
    ),
    "assessments/README.md": note(
      `Phương pháp đánh giá riêng: \`methods/*.yaml\`. Để trống thì dùng các phương pháp có sẵn. Miễn trừ: \`waivers/${province}.yaml\`, mỗi dòng là một dòng mà \`khung check\` in ra cùng phát hiện, có lý do, người quyết định và thời hạn.`,
      `Methods of your own: \`methods/*.yaml\`. Left empty, those that come with khung are used. Waivers: \`waivers/${province}.yaml\`, each line one that \`khung check\` prints with a finding, with its reason, who decided and until when.`,
    ),
    "reports/README.md": note(
      "Báo cáo do khung tạo ra nằm trong `out/`, không đưa vào git.",
      "What khung makes lies in `out/`, which is not kept in git.",
    ),
  };
}

function settings(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

const ruleSettings = `# Thiết lập của không gian làm việc · Settings of this workspace
#
# Mức nghiêm trọng riêng của quy tắc: error, warning hoặc info · Severities of rules: error, warning or info
# severity:
#   ownership/application-has-owner: error
#
# Chương bỏ bớt của từng tài liệu (xem: khung explain architecture) · Chapters that a document does without
# documents:
#   architecture: { without: [readiness, transfer] }
`;

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
