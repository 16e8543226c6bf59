import type { BuildingBlock } from "../../domain/framework.ts";
import type { DocumentBlock, Inline } from "../../domain/page.ts";
import type { Words } from "../../domain/text.ts";
import type { BlockCoverage } from "../results.ts";
import { table } from "../telling/blocks.ts";
import { dateIn } from "../telling/dates.ts";
import { named, nameOf, words } from "../telling/inline.ts";
import { dueDate } from "../telling/lifecycle.ts";
import { coverageLaterNames, coverageNames } from "../telling/names.ts";
import type { Telling } from "../telling/telling.ts";

/** A building block with how it is covered. */
export interface CoveredBlock {
  readonly block: BuildingBlock;
  readonly covered: BlockCoverage;
}

/** The building blocks of a necessity whose state at the date is one of those given, in the order of the framework. */
export function blocksIn(
  { results }: Telling,
  necessity: BuildingBlock["necessity"],
  states: readonly BlockCoverage["now"][],
): readonly CoveredBlock[] {
  return results.coverage.flatMap((covered) => {
    const block = results.framework.blocks.get(covered.block);
    return block?.necessity === necessity && states.includes(covered.now) ? [{ block, covered }] : [];
  });
}

/** What realises a block, each with the date from which it does; unknown where nothing does. */
export function realiserNames(telling: Telling, { realisers }: BlockCoverage): Inline | undefined {
  if (!realisers.length) return undefined;
  return realisers.flatMap((id, index) => {
    const element = telling.elements.get(id);
    const due = element && dueDate(element);
    return [
      ...(index ? [{ text: ", " }] : []),
      nameOf(telling, id),
      ...(due ? [{ text: ` (${dateIn(telling.language, due)})` }] : []),
    ];
  });
}

/** Building blocks that are not there yet, with their layer, what is planned for them, and how they stand at the target. */
export function gapTable(
  telling: Telling,
  id: string,
  caption: Words,
  rows: readonly CoveredBlock[],
): readonly DocumentBlock[] {
  const { framework, target } = telling.results;
  const soon = target
    ? [
        {
          head: { vi: `Đến ${dateIn("vi", target)}`, en: `By ${dateIn("en", target)}` },
          cell: ({ covered }: CoveredBlock) => words(telling, coverageLaterNames[covered.later ?? covered.now]),
        },
      ]
    : [];
  return table(telling, {
    id,
    caption,
    rows,
    columns: [
      { head: { vi: "Thành phần", en: "Building block" }, cell: ({ block }) => named(telling, block) },
      {
        head: { vi: "Lớp", en: "Layer" },
        cell: ({ block }) => [{ text: framework.layers.get(block.layer)?.name[telling.language] ?? block.layer }],
      },
      { head: { vi: "Hiện tại", en: "Now" }, cell: ({ covered }) => words(telling, coverageNames[covered.now]) },
      ...soon,
      {
        head: { vi: "Hạng mục liên quan", en: "Related elements" },
        optional: true,
        cell: ({ covered }) => realiserNames(telling, covered),
      },
    ],
  });
}
