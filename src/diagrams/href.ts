import { element, type Svg } from "./xml.ts";

/** Whether a link may stand in a picture: `https:`, or a path or fragment of the same place. Nothing else leads anywhere safe. */
export function isSafeLink(href: string): boolean {
  if (/[\u0000-\u0020\u007f-\u009f\\<>"`{}|^]/.test(href)) return false;
  if (/^https:\/\/[^/]/i.test(href)) return true;
  return href !== "" && !href.startsWith("//") && !/^[^/?#]*:/.test(href);
}

/** Shapes as a link to the page of what they show; the shapes alone where there is none, or none that is safe. */
export function linked(href: string | undefined, ...shapes: readonly Svg[]): readonly Svg[] {
  return href !== undefined && isSafeLink(href) ? [element("a", { class: "khung-link", href }, ...shapes)] : shapes;
}
