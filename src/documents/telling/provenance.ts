import type { ModelOrigin } from "../../domain/model-origin.ts";
import type { Inline } from "../../domain/page.ts";
import type { Language } from "../../domain/text.ts";

/** The lines of a colophon on the state of the model: its commit, and the checksum of its files. */
export function originLines(language: Language, { commit, isChanged, checksum }: ModelOrigin): readonly Inline[] {
  const said = { vi: commitLine.vi(commit, isChanged), en: commitLine.en(commit, isChanged) }[language];
  const sum = {
    vi: "Mã kiểm tra SHA-256 của các tệp mô hình, nối theo thứ tự tên tệp: ",
    en: "SHA-256 checksum of the model’s files, joined in the order of their names: ",
  }[language];
  return [
    commit === undefined ? [{ text: said }] : [{ text: said }, { text: commit, code: true }, { text: "." }],
    [{ text: sum }, { text: checksum, code: true }, { text: "." }],
  ];
}

const commitLine = {
  vi: (commit: string | undefined, isChanged = false): string => {
    if (commit === undefined) return "Mô hình không nằm trong kho git, nên không có mã bản ghi (commit).";
    return isChanged ? "Mô hình có thay đổi chưa ghi vào git, sau bản ghi (commit) " : "Mô hình theo bản ghi (commit) ";
  },
  en: (commit: string | undefined, isChanged = false): string => {
    if (commit === undefined) return "The model lies in no git repository, so there is no commit to name.";
    return isChanged ? "The model has changes that are not committed, since commit " : "The model as of commit ";
  },
} as const;
