import { type Edition, publishedBand, publishedNumber } from "../../domain/edition.ts";
import type { Method } from "../../domain/method.ts";
import type { Ranking } from "../../domain/ranking.ts";

type Distribution = NonNullable<Ranking["distribution"]>;

/** How many units of each group stand in each band, where an edition gives such numbers instead of scores. */
export function distributionOf({ bands = [] }: Method, { units, published }: Edition): Distribution {
  return units.flatMap(({ code, name }) => {
    const own = published.get(code);
    const number = (key: string): number | null => {
      const value = own?.get(key)?.value;
      return value?.kind === "number" ? value.value : null;
    };
    const n = number(publishedNumber);
    if (n === null) return [];
    const counted = bands.map(({ id }) => {
      const count = number(publishedBand(id));
      return { band: id, count, share: count === null || n === 0 ? null : count / n };
    });
    return [{ unit: code, name, n, bands: counted }];
  });
}
