import type { Application } from "../../domain/model.ts";
import { byName } from "../telling/order.ts";
import { stateNow, type Telling } from "../telling/telling.ts";

/** The platform and what runs on it, as the package hands them over: nothing that has been retired. */
export interface PlatformSystems {
  /** Applications that others are built on, or that stand on a platform of the framework. */
  readonly platforms: readonly Application[];
  readonly applications: readonly Application[];
}

/** Divides the applications of a model into the platform and those built on it, each in the order of their names. */
export function platformSystems(telling: Telling): PlatformSystems {
  const { model, framework } = telling.results;
  const all = model.elements.applications.filter((application) => stateNow(telling, application) !== "retired");
  const bases = new Set(all.flatMap(({ builtOn }) => builtOn ?? []));
  const isPlatform = ({ id, builtOn }: Application): boolean =>
    bases.has(id) || (builtOn !== undefined && framework.platforms.has(builtOn));
  return {
    platforms: all.filter(isPlatform).toSorted(byName),
    applications: all.filter((each) => each.builtOn !== undefined && !isPlatform(each)).toSorted(byName),
  };
}
