import type { ReferenceKind } from "../../domain/kind.ts";
import type { Model } from "../../domain/model.ts";
import { allElements } from "../../domain/model.ts";
import type { Text } from "../../domain/text.ts";
import { type NamedThing, type NameIndex, nameIndex } from "../../exchange/spreadsheet/names.ts";
import { targetsOf } from "../../source/read-framework.ts";
import type { LoadedProvince } from "../load/load-province.ts";

/** All that the references of a model can mean, with what it is called: its own elements, things of its framework, sources. */
export function namesOf(model: Model, { graph, sources }: LoadedProvince): NameIndex {
  const own = allElements(model).map(
    (element): NamedThing => ({ id: element.id, target: element.type, names: ownNames(element) }),
  );
  const framework = graph
    ? [...targetsOf(graph.framework)].flatMap(([target, things]) => declared(target, things))
    : [];
  const cited = [...sources].map(([id, { title }]): NamedThing => ({ id, target: "source", names: spoken(title) }));
  return nameIndex([...own, ...framework, ...cited]);
}

function declared(target: ReferenceKind, things: ReadonlyMap<string, Text>): readonly NamedThing[] {
  return [...things].map(([id, name]) => ({ id, target, names: spoken(name) }));
}

function ownNames(element: ReturnType<typeof allElements>[number]): readonly string[] {
  const name = "name" in element ? element.name : undefined;
  const short = "abbreviation" in element ? element.abbreviation : undefined;
  return [...(name ? spoken(name) : []), ...(short === undefined ? [] : [short])];
}

function spoken({ vi, en }: Text): readonly string[] {
  return en === undefined || en === vi ? [vi] : [vi, en];
}
