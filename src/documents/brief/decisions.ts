import type { Inline } from "../../domain/page.ts";
import { blocksIn } from "../architecture/block-tables.ts";
import { inOrder } from "../architecture/roadmap.ts";
import type { ChapterPart } from "../chapter.ts";
import { list, paragraph } from "../telling/blocks.ts";
import { textRun } from "../telling/inline.ts";
import { namesIn, sentence } from "../telling/prose.ts";
import { stateNow, type Telling } from "../telling/telling.ts";

/** Điều cần quyết định: what only the director can decide, drawn from what is missing, wrong and planned. */
export const decisions: ChapterPart<Telling> = {
  card: {
    id: "decisions",
    name: { vi: "Đề nghị quyết định", en: "What to decide" },
    question: { vi: "Giám đốc cần quyết định điều gì?", en: "What does the director have to decide?" },
    audience: { vi: "Giám đốc sở, lãnh đạo tỉnh", en: "The director, and the leadership" },
    from: {
      vi: "Thành phần bắt buộc còn thiếu, phát hiện nặng nhất, nhiệm vụ sắp tới và điều mô hình chưa ghi",
      en: "Missing mandatory blocks, the gravest finding, the next project, and what the model does not state",
    },
  },
  blocks: (telling) => {
    const points = [missing(telling), remedy(telling), next(telling), target(telling)].filter(({ length }) => length);
    return points.length
      ? [list(points, true)]
      : [paragraph(telling, { vi: "Chưa có điều gì cần quyết định.", en: "Nothing has to be decided now." })];
  },
};

function missing(telling: Telling): Inline {
  const names = blocksIn(telling, "mandatory", ["missing"]).map(({ block }) => block.name);
  if (!names.length) return [];
  return sentence(
    telling.language,
    {
      vi: "Giao cơ quan chủ trì và thời hạn cho thành phần bắt buộc còn thiếu: {names}.",
      en: "Name who builds what is missing of the mandatory blocks, and by when: {names}.",
    },
    { names: namesIn(telling.language, names, 3) },
  );
}

function remedy(telling: Telling): Inline {
  const { diagnostics } = telling.results;
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  if (!errors) return [];
  return sentence(
    telling.language,
    {
      vi: "Giao các cơ quan chủ quản xử lý {errors} lỗi so với khung; lỗi nào được chấp nhận thì ghi miễn trừ có lý do và thời hạn.",
      en: "Have the owners mend the errors against the framework ({errors}); what is accepted needs a waiver with a reason and an end.",
    },
    { errors },
  );
}

function next(telling: Telling): Inline {
  const project = inOrder(telling.results.model.elements.projects).find(
    (each) => !each.end || each.end > telling.results.date,
  );
  if (!project) return [];
  const template =
    project.cost === undefined
      ? {
          vi: "Xác định kinh phí, nguồn vốn cho nhiệm vụ tiếp theo: {name}.",
          en: "Settle the cost and the funding of the next project: {name}.",
        }
      : { vi: "Cho phép triển khai nhiệm vụ tiếp theo: {name}.", en: "Let the next project begin: {name}." };
  return sentence(telling.language, template, { name: textRun(telling, project.name) });
}

function target(telling: Telling): Inline {
  const { model, target: by } = telling.results;
  const planned = model.elements.applications.some((element) => stateNow(telling, element) === "planned");
  if (by !== undefined) return [];
  return sentence(telling.language, {
    vi: planned
      ? "Ấn định thời điểm mục tiêu của kiến trúc."
      : "Ấn định thời điểm mục tiêu và những hệ thống sẽ xây dựng.",
    en: planned
      ? "Set the target date of the architecture."
      : "Set the target date, and the systems to be built by it.",
  });
}
