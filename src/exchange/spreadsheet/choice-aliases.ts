import { fold } from "../../domain/folding.ts";
import type { Choice } from "./columns.ts";

/** What spreadsheets of agencies call the values of closed lists besides their names, folded, by the last part of the field. */
const aliases: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  level: {
    central: ["tw", "bo", "bo-nganh", "cap-bo", "cap-trung-uong"],
    province: ["tinh", "cap-thanh-pho", "so-nganh", "cap-so"],
    district: ["huyen", "quan-huyen", "cap-quan-huyen", "quan"],
    commune: ["xa", "phuong-xa", "xa-phuong", "cap-phuong-xa", "cap-xa-phuong", "phuong"],
    full: ["dich-vu-cong-truc-tuyen-toan-trinh", "dvctt-toan-trinh", "truc-tuyen-toan-trinh"],
    partial: ["dich-vu-cong-truc-tuyen-mot-phan", "dvctt-mot-phan", "truc-tuyen-mot-phan"],
    ...Object.fromEntries(
      [1, 2, 3, 4].map((level) => [
        level,
        [`muc-${level}`, `dvctt-muc-do-${level}`, `dvc-muc-do-${level}`, `dvc-muc-${level}`],
      ]),
    ),
    "3-4": ["muc-3-4", "muc-do-3-va-4", "muc-3-va-4"],
  },
  currency: { VND: ["dong", "vn-dong", "vnd", "d"], USD: ["do-la", "usd"] },
  sourcing: { own: ["tu-xay-dung", "dau-tu", "mua-sam"], rented: ["thue", "thue-dich-vu-cntt"] },
  license: { "open-source": ["ma-nguon-mo", "nguon-mo"], proprietary: ["ban-quyen", "ma-nguon-dong", "nguon-dong"] },
};
const fieldOf: Readonly<Record<string, string>> = { performedAt: "level" };

/** The value that a text stands for: the value itself, its name in either language, or what else it is called. */
export function choiceMeant(
  text: string,
  choices: readonly Choice[],
  path: readonly string[],
): string | number | undefined {
  const wanted = fold(text);
  const field = path.at(-1) ?? "";
  const others = aliases[fieldOf[field] ?? field] ?? {};
  return choices.find(({ value, name }) =>
    [String(value), name.vi, name.en, ...(others[String(value)] ?? [])].some((each) => fold(each) === wanted),
  )?.value;
}
