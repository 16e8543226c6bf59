import type { DocumentBlock } from "../../domain/page.ts";
import { callout, namesIn, prose } from "../telling/prose.ts";
import { type GapChapter, type GapTelling, shownPictures, shownTable } from "./telling.ts";

/** The TOGAF gap matrix, of building blocks and of systems, and the picture of what becomes of them. */
export const matrix: GapChapter = {
  card: {
    id: "gap-matrix",
    name: { vi: "Ma trận khoảng cách (TOGAF)", en: "Gap matrix (TOGAF)" },
    question: {
      vi: "Thành phần và hệ thống nào được giữ, thay, thêm mới hoặc bỏ; việc bỏ đã được quyết định chưa?",
      en: "Which blocks and systems are kept, replaced, added or dropped, and did anyone decide the dropping?",
    },
    audience: { vi: "Kiến trúc sư, tư vấn", en: "Architects, consultants" },
    from: { vi: "So sánh hiện trạng với đích", en: "The architecture as it is against the target" },
  },
  blocks: (telling) => [
    counted(telling),
    ...undecidedEliminations(telling),
    ...shownTable(telling, "gap-matrix", { always: ["baseline", "target"] }),
    ...shownTable(telling, "gap-matrix-systems", { always: ["baseline", "target"] }),
    ...shownPictures(telling, "overall-design"),
  ],
};

function counted({ results, language }: GapTelling): DocumentBlock {
  const count = (matrix: "blocks" | "systems", meaning: string): number =>
    results.analysis[matrix].cells.filter((cell) => cell.meaning === meaning).length;
  return prose(
    language,
    {
      vi: "Từ hiện trạng đến đích: {kept} thành phần được giữ, {added} thêm mới, {dropped} bị bỏ ({table-gap-matrix}); {systemsKept} hệ thống được giữ, {systemsAdded} thêm mới, {systemsReplaced} được thay, {systemsDropped} bị bỏ ({table-gap-matrix-systems}).",
      en: "From the architecture as it is to the target, {kept} blocks are kept, {added} are new, {dropped} are dropped ({table-gap-matrix}); {systemsKept} systems are kept, {systemsAdded} are new, {systemsReplaced} are replaced, {systemsDropped} are dropped ({table-gap-matrix-systems}).",
    },
    {
      kept: count("blocks", "kept"),
      added: count("blocks", "new"),
      dropped: count("blocks", "eliminated"),
      systemsKept: count("systems", "kept"),
      systemsAdded: count("systems", "new"),
      systemsReplaced: count("systems", "replaced"),
      systemsDropped: count("systems", "eliminated"),
    },
  );
}

function undecidedEliminations({ results, language }: GapTelling): readonly DocumentBlock[] {
  const open = results.gaps.filter(({ kind, decision }) => kind === "elimination-undecided" && !decision);
  if (!open.length) return [];
  return [
    callout(
      language,
      "warning",
      {
        vi: "{n} thứ biến mất trên đường đến đích mà không ai quyết định bỏ: {names}. TOGAF coi đây là dấu hiệu quên, phải xác nhận hoặc khôi phục.",
        en: "{n} [n:thing disappears|things disappear] on the way to the target without anyone having decided so: {names}. TOGAF reads this as a sign of forgetting: confirm it, or bring them back.",
      },
      {
        n: open.length,
        names: namesIn(
          language,
          open.flatMap(({ subjects }) => subjects[0]?.name ?? []),
        ),
      },
    ),
  ];
}
