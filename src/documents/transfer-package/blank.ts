import type { DocumentBlock, Inline } from "../../domain/page.ts";
import type { Words } from "../../domain/text.ts";
import { list } from "../telling/blocks.ts";
import { say, type Telling } from "../telling/telling.ts";

/** A line to be filled in by who hands the package over: nobody writes what the model does not say. */
export const blank = "……………………………………";

/** A list of steps of which the model says nothing: each with its name, and a line to fill in. */
export function blankSteps(telling: Telling, steps: readonly Words[]): DocumentBlock {
  return list(
    steps.map((step): Inline => [{ text: `${say(telling, step)}: ` }, { text: blank }]),
    true,
  );
}

/** Says that a guide is a skeleton: what is in it, and what is left open. */
export function skeletonNote(telling: Telling): DocumentBlock {
  return {
    kind: "callout",
    tone: "note",
    text: [
      {
        text: say(telling, {
          vi: `Đây là khung tài liệu, phần đã điền lấy từ mô hình; chỗ có dòng chấm (${blank}) do đơn vị chuyển giao điền.`,
          en: `This is a skeleton: what is filled in comes from the model; dotted lines (${blank}) are for who hands the package over.`,
        }),
      },
    ],
  };
}
