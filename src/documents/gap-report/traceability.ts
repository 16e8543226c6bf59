import type { DocumentBlock, Inline } from "../../domain/page.ts";
import { namesIn, prose, sentence } from "../telling/prose.ts";
import { type GapChapter, type GapTelling, hasRows, points, shownTable } from "./telling.ts";

/** From each service down to the infrastructure: where the way breaks off, and what fails with what. */
export const traceability: GapChapter = {
  card: {
    id: "gap-traceability",
    name: { vi: "Truy vết và điểm lỗi đơn", en: "Traceability and single points of failure" },
    question: {
      vi: "Mỗi dịch vụ dựa trên gì, chỗ nào đứt, hỏng gì thì dừng bao nhiêu dịch vụ?",
      en: "What does each service rest on, where does the way break off, and what stops with what?",
    },
    audience: { vi: "Kiến trúc sư, người vận hành", en: "Architects, those who run the systems" },
    from: { vi: "Truy vết dịch vụ đến hạ tầng", en: "The way from services to infrastructure" },
  },
  blocks: (telling) => [
    holes(telling),
    ...shownTable(telling, "traceability"),
    ...points(loose(telling)),
    ...failing(telling),
    ...shownTable(telling, "failure-points"),
  ],
};

function holes({ results, language }: GapTelling): DocumentBlock {
  const { traces } = results.analysis;
  const broken = traces.filter((trace) => trace.holes.length > 0);
  if (!traces.length)
    return prose(language, {
      vi: "Mô hình chưa có dịch vụ nào đang cung cấp, nên chưa truy vết được.",
      en: "The model has no service in use, so that nothing can be traced.",
    });
  if (!broken.length)
    return prose(
      language,
      {
        vi: "{all} dịch vụ hoặc nhóm dịch vụ đều truy được đến hạ tầng ({table-traceability}).",
        en: "All {all} services or groups of services can be traced to infrastructure ({table-traceability}).",
      },
      { all: traces.length },
    );
  return prose(
    language,
    {
      vi: "{n} trong {all} dịch vụ hoặc nhóm dịch vụ đứt mạch ở đâu đó trên đường xuống hạ tầng ({table-traceability}): {names}.",
      en: "For {n} of {all} services or groups the way down to infrastructure breaks off somewhere ({table-traceability}): {names}.",
    },
    {
      n: broken.length,
      all: traces.length,
      names: namesIn(
        language,
        broken.map(({ service }) => service.name),
      ),
    },
  );
}

function loose({ results, language }: GapTelling): readonly Inline[] {
  const { idle, unmastered } = results.analysis;
  const said = (template: { vi: string; en: string }, subjects: typeof idle): readonly Inline[] =>
    subjects.length
      ? [
          sentence(language, template, {
            n: subjects.length,
            names: namesIn(
              language,
              subjects.map(({ name }) => name),
            ),
          }),
        ]
      : [];
  return [
    ...said(
      {
        vi: "{n} ứng dụng chưa rõ phục vụ dịch vụ hay người dùng nào: {names}.",
        en: "{n} [n:application serves|applications serve], as far as is stated, no service and no user: {names}.",
      },
      idle,
    ),
    ...said(
      {
        vi: "{n} cơ sở dữ liệu được đọc nhưng chưa rõ ai làm chủ: {names}.",
        en: "{n} [n:database is|databases are] read and nobody is said to keep [n:it|them]: {names}.",
      },
      unmastered,
    ),
  ];
}

function failing(telling: GapTelling): readonly DocumentBlock[] {
  const { results, language } = telling;
  const worst = results.analysis.failurePoints.find(({ covered }) => !covered);
  if (!worst || !hasRows(telling, "failure-points")) return [];
  return [
    prose(
      language,
      {
        vi: "Điểm đáng lo nhất là {name}: nếu hỏng, {services} dịch vụ và {applications} ứng dụng dừng theo, mà mô hình không ghi dự phòng nào ({table-failure-points}).",
        en: "The point of greatest concern is {name}: if it fails, {services} [services:service|services] and {applications} [applications:application|applications] stop with it, and the model states no stand-in ({table-failure-points}).",
      },
      { name: worst.subject.name, services: worst.amount, applications: worst.applications.length },
    ),
  ];
}
