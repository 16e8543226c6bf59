import { groupBy } from "../domain/grouping.ts";
import type { Element } from "../domain/model.ts";
import type { Text } from "../domain/text.ts";
import { endsOf, isAxis } from "../graph/axis.ts";
import { outgoing } from "../graph/graph.ts";
import { ownerOf } from "../graph/ownership.ts";
import { agencyLabel } from "./label.ts";
import type { Scene } from "./scene.ts";
import { chunks } from "./split-parts.ts";
import type { Division } from "./view-parts.ts";

/** Services, or flows of data, in one picture. */
const servicesShown = 14;
const flowsShown = 14;

const withoutSector: Text = { vi: "Chưa ghi lĩnh vực", en: "No sector stated" };
const withoutOwner: Text = { vi: "Chưa rõ cơ quan", en: "Agency not known" };

/** The services of a scene by sector. */
export function bySector(scene: Scene): readonly Division[] {
  const services = within(scene, scene.byKind.service);
  const title = ({ sector }: (typeof services)[number]): Text =>
    (sector ? scene.framework.sectors.get(sector)?.name : undefined) ?? withoutSector;
  return divisions(scene, services, title, servicesShown);
}

/** The flows of data of a scene by the agency that they come from. */
export function bySender(scene: Scene): readonly Division[] {
  const { link, application } = scene.byKind;
  const readers = application.filter(({ id }) =>
    outgoing(scene, id, "reads").some(({ to }) => to.kind === "nationalSystem"),
  );
  const axis = application.filter(({ id }) => isAxis(scene, id)).map(({ id }) => id);
  const flows = within<Element>(scene, [...link, ...readers]);
  return divisions(scene, flows, (each) => senderOf(scene, each), flowsShown).map((division) => ({
    ...division,
    scene: holding(scene, [...(division.scene.scope?.shown ?? []), ...axis]),
  }));
}

function senderOf(scene: Scene, element: Element): Text {
  const [from] = element.type === "link" ? (endsOf(scene, element) ?? []) : [];
  const start = from ? scene.elements.get(from.id) : element;
  const owner = start && ownerOf(scene, start);
  return owner ? agencyLabel(owner) : withoutOwner;
}

function within<E extends Element>({ scope }: Scene, elements: readonly E[]): readonly E[] {
  return scope ? elements.filter(({ id }) => scope.shown.has(id)) : elements;
}

function divisions<E extends Element>(
  scene: Scene,
  elements: readonly E[],
  titleOf: (element: E) => Text,
  most: number,
): readonly Division[] {
  const titles = new Map(elements.map((each) => [titleOf(each).vi, titleOf(each)]));
  const groups = [...groupBy(elements, (each) => titleOf(each).vi)].map(([vi, members]) => ({
    title: titles.get(vi) ?? { vi },
    members,
  }));
  const sheets = chunks(groups, most, ({ members }) => members.length, cutMembers);
  return sheets.map((sheet) => ({
    titles: sheet.map(({ title }) => title),
    scene: holding(
      scene,
      sheet.flatMap(({ members }) => members.map(({ id }) => id)),
    ),
  }));
}

interface Members<E> {
  readonly title: Text;
  readonly members: readonly E[];
}

function cutMembers<E>({ title, members }: Members<E>, from: number, to: number): Members<E> {
  return { title, members: members.slice(from, to) };
}

/** A scene of some elements alone; what a picture follows from them it follows to the end. */
function holding(scene: Scene, ids: readonly string[]): Scene {
  const { words, asked, blocks } = scene.scope ?? { asked: new Set(scene.elements.keys()), blocks: new Set<string>() };
  return { ...scene, scope: { ...(words ? { words } : {}), asked, shown: new Set(ids), blocks } };
}
