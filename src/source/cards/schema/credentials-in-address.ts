import type { Card } from "../../../domain/card.ts";
import { inModel } from "../../example.ts";

/** A web address that carries a user name or a password. */
export const card: Card<{ readonly key: string; readonly host: string }> = {
  id: "schema/credentials-in-address",
  title: { vi: "Địa chỉ chứa tài khoản hoặc mật khẩu", en: "An address with a user name or a password" },
  message: {
    vi: ({ key, host }) => `Địa chỉ ở “${key}” chứa tên tài khoản hoặc mật khẩu để vào ${host}.`,
    en: ({ key, host }) => `The address in “${key}” carries a user name or a password for ${host}.`,
  },
  rationale: {
    vi: "Mô hình được nhiều người đọc và được in thành tài liệu; mật khẩu trong đó coi như đã lộ. Phần trước dấu @ cũng có thể giả làm một địa chỉ khác.",
    en: "Models are read by many and printed in documents; a password in one is given away. What stands before the @ can also pretend to be another address.",
  },
  remedy: {
    vi: "Xóa phần trước dấu @, và đổi mật khẩu nếu đó là mật khẩu thật.",
    en: "Delete what stands before the @, and change the password if it was a real one.",
  },
  source: [],
  severity: "error",
  since: "0.2.0",
  examples: {
    good: [inModel("documents:\n  quyet-dinh:\n    name: Quyết định\n    url: https://danang.gov.vn/a@b\n")],
    bad: [
      {
        ...inModel("documents:\n  quyet-dinh:\n    name: Quyết định\n    url: https://admin:123456@danang.gov.vn/\n"),
        at: { file: "model.yaml", line: 4, column: 10 },
      },
    ],
  },
};
