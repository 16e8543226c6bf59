import { fold } from "../domain/folding.ts";
import type { PageThing } from "../domain/interactive-page.ts";

/** The things in whose texts, in either language, all words of a query occur: without regard to case, marks and đ. */
export function matching(query: string, things: readonly PageThing[]): readonly PageThing[] {
  const words = fold(query)
    .split("-")
    .filter((word) => word !== "");
  if (words.length === 0) return things;
  return things.filter((thing) => {
    const text = fold(
      [thing.id, ...[thing.label, thing.remarks, thing.kindName].flatMap(({ vi, en }) => [vi, en])].join(" "),
    );
    return words.every((word) => text.includes(word));
  });
}
