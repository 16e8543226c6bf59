import { within } from "./part.ts";

/** What begins above this line of the window, in CSS pixels, is read. */
const readingLine = 160;
/** Below this width, in CSS pixels, the contents stand above the text: see document.css. */
const narrow = "(max-width: 60rem)";

/** Marks the chapter that is read in the contents, and keeps it in sight there. On a narrow screen the contents fold away. */
export function showPlace(part: HTMLElement): void {
  const contents = within(part, ".contents");
  const links = new Map(
    [...contents.querySelectorAll<HTMLAnchorElement>(".fold:first-of-type a")].map((link) => [
      link.hash.slice(1),
      link,
    ]),
  );
  const chapters = [...part.querySelectorAll<HTMLElement>("main .chapter[id]")];
  let current: HTMLAnchorElement | undefined;
  const show = (): void => {
    if (part.offsetParent === null && part.getClientRects().length === 0) return;
    const read = lastAbove(chapters, readingLine);
    const link = read && links.get(read.id);
    if (link === current) return;
    current?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "true");
    current = link;
    if (link && !matchMedia(narrow).matches) keepInSight(contents, link);
  };
  const observer = new IntersectionObserver(show, { rootMargin: "-20% 0px -60%" });
  for (const chapter of chapters) observer.observe(chapter);
  if (matchMedia(narrow).matches) within(contents, ".fold").removeAttribute("open");
}

/** The last chapter, or part of one, that begins above a line of the window. */
function lastAbove(chapters: readonly HTMLElement[], line: number): HTMLElement | undefined {
  return chapters.filter((chapter) => chapter.getBoundingClientRect().top < line).at(-1);
}

/** Scrolls the contents, and nothing but them. */
function keepInSight(contents: HTMLElement, link: HTMLElement): void {
  const [outer, inner] = [contents.getBoundingClientRect(), link.getBoundingClientRect()];
  if (inner.top < outer.top + 40 || inner.bottom > outer.bottom - 40)
    contents.scrollTop += inner.top - outer.top - outer.height / 2;
}
