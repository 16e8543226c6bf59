import { orderableDocuments, orderableFormats } from "../../../app/portal/documents.ts";
import type { Words } from "../../../domain/text.ts";
import { saidIn } from "../../said.ts";
import { jobModel, jobWords } from "../document-jobs.ts";
import { provincePage, toldOf } from "./province-page.ts";

/** The documents of a province: each in the forms that it can be had in, built when it is asked for. */
export const documentsPage = provincePage({
  path: "/documents",
  make: (request) => {
    const { language, province, part, jobs } = request;
    const own = jobs.list().filter(({ order }) => order.province === province.id);
    return toldOf(request, {
      part: "documents",
      template: "province/documents",
      isPassing: true,
      model: {
        words: { ...saidIn(words, language), ...saidIn(jobWords, language) },
        documents: orderableDocuments().map(({ id, name, question, audience }) => ({
          id,
          name: name[language],
          question: question[language],
          audience: audience[language],
          formats: orderableFormats.map((format) => ({
            text: formatNames[format],
            action: `${part("documents")}?document=${id}&format=${format}`,
            label: `${name[language]}, ${formatNames[format]}`,
          })),
        })),
        jobs: own.map((job) => jobModel(job, request)),
        queue: `/${language}/documents`,
      },
    });
  },
});

const formatNames = { html: "HTML", pdf: "PDF", docx: "Word", xlsx: "Excel", md: "Markdown", zip: "ZIP" } as const;

const words = {
  lead: {
    vi: "Mỗi tài liệu được lập từ mô hình hiện tại khi có người yêu cầu. Cùng một nội dung chỉ lập một lần.",
    en: "Each document is made from the model as it stands, when it is asked for. The same content is built once.",
  },
  make: { vi: "Lập tài liệu", en: "Build" },
  for: { vi: "Dành cho", en: "For" },
} as const satisfies Record<string, Words>;
