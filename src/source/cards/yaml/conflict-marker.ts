import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** A conflict of versions that was not settled. */
export const card: Card<{ readonly marker: string }> = {
  id: "yaml/conflict-marker",
  title: { vi: "Xung đột phiên bản chưa được giải quyết", en: "A conflict of versions that was not settled" },
  message: {
    vi: ({ marker }) => `Git để lại dấu xung đột “${marker}” ở đây; khung đọc bản thứ nhất và bỏ qua bản thứ hai.`,
    en: ({ marker }) =>
      `Git left the conflict marker “${marker}” here; khung reads the first version and not the second.`,
  },
  rationale: {
    vi: "Hai người cùng sửa một chỗ, Git không biết giữ bản nào; mô hình chưa phải là mô hình nào cho đến khi có người chọn.",
    en: "Two people changed the same lines and Git cannot tell which to keep; until someone chooses, the model is neither of the two.",
  },
  remedy: {
    vi: "Giữ các dòng đúng, xóa ba dòng dấu <<<<<<<, =======, >>>>>>> rồi lưu và commit lại.",
    en: "Keep the right lines, delete the marker lines <<<<<<<, =======, >>>>>>>, then save and commit.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [inModel("agencies:\n  so-y-te:\n    name: Sở Y tế\n    note: ======= cũ\n    level: province\n")],
    bad: [
      {
        ...inModel(
          "agencies:\n  so-y-te:\n<<<<<<< HEAD\n    name: Sở Y tế\n=======\n    name: Sở Y tế thành phố\n>>>>>>> nhanh-khac\n    level: province\n",
        ),
        at: { file: "model.yaml", line: 3, column: 1 },
      },
    ],
  },
};
