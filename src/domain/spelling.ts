const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A name without what typing varies: case, composition (NFC, NFD), the place of the tone (`Hoà`, `Hòa`), Đ and Ð, dashes,
 * spaces and invisible characters. Letters and tones that tell Vietnamese words apart stay: `Tân Thành` is not `Tân Thạnh`.
 */
export function spellingOf(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{Cf}/gu, "")
    .replace(/[ÐðĐ]/g, "đ")
    .toLowerCase()
    .replace(/[\p{L}\p{M}]+/gu, (word) => word.replace(tones, "") + (word.match(tones) ?? []).toSorted().join(""))
    .replace(/[\p{P}\p{Z}\s]+/gu, " ")
    .trim();
}
