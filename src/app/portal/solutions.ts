import { groupBy } from "../../domain/grouping.ts";
import type { Solution } from "../../domain/overlap.ts";
import type { Text } from "../../domain/text.ts";
import { solutionsOf } from "../../gaps/solutions.ts";
import { blockStandings } from "../../graph/block-standing.ts";
import { nameOf } from "../../graph/names.ts";
import type { PortalIndex } from "./index.ts";

/** A building block that several provinces mean to build or buy, each with the plans that say so. */
export interface SharedNeed {
  readonly block: string;
  readonly name: Text;
  readonly framework: string;
  readonly plans: readonly {
    readonly province: string;
    readonly elements: readonly { readonly id: string; readonly name: Text }[];
  }[];
  /** Open source first: what runs already in some province and could be taken over. */
  readonly running: readonly Solution[];
}

/** What runs in the provinces, product by product. */
export function solutions({ provinces }: PortalIndex): readonly Solution[] {
  return solutionsOf([...provinces.values()].map(({ id, graph }) => ({ province: id, graph })));
}

/** What at least two provinces plan and lack alike, by block: what could be bought or built once. Those of most provinces first. */
export function sharedNeeds({ provinces }: PortalIndex, known: readonly Solution[]): readonly SharedNeed[] {
  const planned = [...provinces.values()].flatMap(({ id, graph }) =>
    blockStandings(graph)
      .filter(({ state, block }) => state === "planned" && !block.several)
      .map(({ block, planned: elements }) => ({ province: id, block, framework: graph.framework.header, elements })),
  );
  return [...groupBy(planned, ({ block }) => block.id)]
    .filter(([, plans]) => plans.length > 1)
    .map(([block, plans]): SharedNeed => {
      const [first] = plans;
      return {
        block,
        name: first?.block.name ?? { vi: block },
        framework: first ? `${first.framework.id}@${first.framework.version}` : "",
        plans: plans.map(({ province, elements }) => ({
          province,
          elements: elements.map((element) => ({ id: element.id, name: nameOf(element) })),
        })),
        running: known
          .filter(
            ({ blocks, installations }) =>
              blocks.some(({ id }) => id === block) && installations.some((one) => !one.isLeaving),
          )
          .toSorted((a, b) => Number(b.license === "open-source") - Number(a.license === "open-source")),
      };
    })
    .toSorted((a, b) => b.plans.length - a.plans.length || (a.block < b.block ? -1 : 1));
}
