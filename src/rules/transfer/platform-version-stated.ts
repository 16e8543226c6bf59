import type { Text } from "../../domain/text.ts";
import { elementOf, hasHappenedBy, isPresent, realisersOf } from "../../graph/graph.ts";
import { exampleFile, tinyProvince } from "../example.ts";
import { rule } from "../rule.ts";

/** The block of the framework that is the shared platform. */
const platformBlock = "egov-platform";

/** Platforms taken over of which nobody says the version, or what was changed. */
export const platformVersionStated = rule<{ readonly name: Text; readonly missing: "version" | "changes" | "both" }>({
  card: {
    id: "transfer/platform-version-stated",
    title: { vi: "Biết phiên bản nền tảng và những gì đã sửa", en: "Version and changes of the platform are known" },
    message: {
      vi: ({ name, missing }) => `Nền tảng được chuyển giao “${name}” chưa ghi ${openPoints.vi[missing]}.`,
      en: ({ name, missing }) =>
        `The platform “${name}” was taken over, but the model does not give ${openPoints.en[missing]}.`,
    },
    rationale: {
      vi: "Mỗi địa phương nhận mã nguồn rồi sửa theo cách riêng; không biết phiên bản gốc và phần đã sửa thì không nhận được bản vá, bản nâng cấp từ nơi chuyển giao.",
      en: "Every province takes the source code over and changes it in its own way; without the version and the changes no fix or upgrade of the giver can be taken in.",
    },
    remedy: {
      vi: "Ghi `version` (phiên bản nhận chuyển giao) và `changes` (những gì đã sửa; ghi “không sửa” nếu dùng nguyên bản).",
      en: "Write `version` (as handed over) and `changes` (what was changed; “none” if it is used as it came).",
    },
    source: [
      { document: "dantri-chuyen-giao-17-tinh", status: "inferred" },
      { document: "ictnews-soc-trang-2015", status: "inferred" },
    ],
    severity: "info",
    since: "0.2.0",
    examples: {
      good: [
        {
          files: tinyProvince(
            `
            applications:
              nen-tang: { name: Nền tảng dùng chung, realizes: egov-platform, version: "1.0", changes: Không sửa }
            `,
            "transfer: { from: Đà Nẵng }",
          ),
        },
      ],
      bad: [
        {
          files: tinyProvince(
            `
            applications:
              nen-tang: { name: Nền tảng dùng chung, realizes: egov-platform, version: "1.0" }
            `,
            "transfer: { from: Đà Nẵng }",
          ),
          at: { file: exampleFile, line: 8, column: 3 },
        },
      ],
    },
  },
  *find(graph) {
    const { transfer } = graph.model.province;
    if (!transfer || (transfer.date && !hasHappenedBy(graph, transfer.date))) return;
    for (const { id } of realisersOf(graph, platformBlock)) {
      const platform = elementOf(graph, "application", id);
      if (!platform || !isPresent(graph, platform) || (platform.version && platform.changes)) continue;
      const missing = platform.version ? "changes" : platform.changes ? "version" : "both";
      yield {
        at: { element: id, path: [missing === "changes" ? "changes" : "version"] },
        args: { name: platform.name, missing },
      };
    }
  },
});

const openPoints = {
  vi: {
    version: "phiên bản",
    changes: "những gì đã sửa so với bản gốc",
    both: "phiên bản và những gì đã sửa so với bản gốc",
  },
  en: { version: "its version", changes: "what was changed", both: "its version and what was changed" },
} as const;
