import { type Shown, shownBy } from "./number-format.ts";
import { walkXml } from "./xml.ts";

/** How each style of a workbook shows numbers, by its index. However many styles there are, only that is kept of them. */
export function stylesOf(xml: string): readonly Shown[] {
  const codes = new Map<number, string>();
  const shown: Shown[] = [];
  let isOfCells = false;
  walkXml(xml, {
    open: (name, attribute) => {
      if (name === "numFmt") codes.set(Number(attribute("numFmtId")), attribute("formatCode") ?? "");
      if (name === "cellXfs") isOfCells = true;
      if (name !== "xf" || !isOfCells) return;
      const id = Number(attribute("numFmtId") ?? 0);
      shown.push(shownBy(id, codes.get(id)));
    },
    close: (name) => {
      if (name === "cellXfs") isOfCells = false;
    },
    text: () => undefined,
  });
  return shown;
}
