import type { Words } from "../../domain/text.ts";
import type { LoadedProvince } from "../load/load-province.ts";

/** The rule whose waiver lets something go without a successor. */
const rule = "transition/elimination-is-decided";

/** Tells the reason of the waiver that lets an element go, where there is one. */
export function waivedEliminations({ waivers }: LoadedProvince): (element: string) => Words | undefined {
  const reasons = new Map(
    waivers.waivers.filter(({ waiver }) => waiver.rule === rule).map(({ waiver }) => [waiver.element, waiver.reason]),
  );
  return (element) => {
    const reason = reasons.get(element);
    return reason === undefined ? undefined : { vi: reason, en: reason };
  };
}
