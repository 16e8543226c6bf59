import * as z from "zod";
import { type PartialDate, partialDateSchema } from "./date.ts";

const line = z.string().trim().min(1);

/**
 * A decision to live with a finding for a time. `element` is the one at which the finding stands: its id, `province` for
 * the header, or the path of a file from the root of the workspace. `about` narrows it to one of several findings of the
 * rule on that element, by a value that its message names.
 */
export const waiverSchema = z.strictObject({
  rule: line.meta({
    description: "Quy tắc được miễn trừ, ví dụ ownership/application-has-owner · The rule that is waived",
  }),
  element: line.meta({
    description:
      "Phần tử có phát hiện: định danh, province, hoặc đường dẫn tệp · The element with the finding: an id, province, or the path of a file",
  }),
  about: line.optional().meta({
    description:
      "Giá trị phân biệt khi một phần tử có nhiều phát hiện · A value that tells apart several findings on one element",
  }),
  reason: line.meta({ description: "Lý do chấp nhận · Why it is accepted" }),
  decidedBy: line.meta({ description: "Người hoặc cơ quan quyết định · Who decided it" }),
  until: partialDateSchema,
});
export type Waiver = z.output<typeof waiverSchema>;

/** A waiver with what became of it: how many findings it covers, and whether its time is over. */
export interface AppliedWaiver {
  readonly waiver: Waiver;
  readonly covered: number;
  readonly isOver: boolean;
}

/** A file of waivers is a list, so that a line printed by `khung check` can be added to it, or be its first. */
export const waiversFileSchema = z.array(waiverSchema);

/** The waiver that would silence a finding, but for what only people can say, and the file that it belongs into. */
export interface WaiverDraft {
  /** As the user knows it. */
  readonly file: string;
  readonly element: string;
  readonly about?: string;
  readonly until: PartialDate;
}

/** Whether a text of a waiver still is the one that khung proposed in its place: `<lý do>`. */
export function isPlaceholder(text: string): boolean {
  return /^<[^<>]*>$/.test(text.trim());
}
