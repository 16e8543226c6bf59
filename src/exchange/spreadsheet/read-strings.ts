import { walkXml } from "./xml.ts";

/** The strings that the cells of a workbook share. What says how they are spoken (`rPh`) is no part of them. */
export function stringsOf(xml: string): readonly string[] {
  const strings: string[] = [];
  let current = "";
  let spoken = 0;
  let isText = false;
  walkXml(xml, {
    open: (name) => {
      if (name === "si") current = "";
      if (name === "rPh") spoken += 1;
      isText = name === "t" && spoken === 0;
    },
    close: (name) => {
      if (name === "si") strings.push(decoded(current));
      if (name === "rPh") spoken -= 1;
      isText = false;
    },
    text: (text) => {
      if (isText) current += text;
    },
  });
  return strings;
}

/** Workbooks write characters that XML has not as `_x0008_`. */
export function decoded(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
