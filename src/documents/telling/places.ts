/** A place's kind is written small within a sentence: `thành phố Đà Nẵng`, `tỉnh Sóc Trăng`. */
export function placeInSentence(name: string): string {
  return name.replace(/^(Thành phố|Tỉnh) /, (kind) => kind.toLocaleLowerCase("vi"));
}

/** A place by its name alone: `Đà Nẵng`. */
export function bareName(name: string): string {
  return name.replace(/^(Thành phố|Tỉnh) /, "");
}
