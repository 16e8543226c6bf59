import { levels } from "../domain/agency.ts";
import type { Header, HeaderGroup } from "../domain/matrix-view.ts";
import type { Agency, Element } from "../domain/model.ts";
import type { Text } from "../domain/text.ts";
import { levelNames } from "../domain/value-words.ts";
import { ownerOf } from "../graph/ownership.ts";
import { markOf } from "./element-box.ts";
import { agencyLabel } from "./label.ts";
import { isNeighbour, type Scene } from "./scene.ts";

/** The column of what nobody owns. No slug has two hyphens in a row. */
export const withoutOwner = "agency--none";

const nobody: Text = { vi: "Chưa ghi chủ quản", en: "No owner stated" };

/** The id of the column in which an element stands. */
export function ownerColumn(scene: Scene, element: Element): string {
  return ownerOf(scene, element)?.id ?? withoutOwner;
}

/** The colours of the layers stand for the levels of government here. */
const toneOfLevel = {
  central: "national-systems",
  province: "business-applications",
  district: "channels",
  commune: "channels",
} as const;

/** A column for each of some agencies, by level from the highest down, and one for what nobody owns. */
export function ownerColumns(
  scene: Scene,
  ids: ReadonlySet<string>,
  totalOf?: (column: string) => number,
): readonly HeaderGroup[] {
  const total = (id: string): Pick<Header, "total"> => (totalOf ? { total: totalOf(id) } : {});
  const byLevel = levels.map((level): HeaderGroup => {
    const agencies = scene.byKind.agency.filter((agency) => agency.level === level && ids.has(agency.id));
    const headers = agencies.map((agency) => ({ ...agencyHeader(scene, agency), ...total(agency.id) }));
    return { id: level, title: levelNames[level], tone: toneOfLevel[level], headers };
  });
  const none: Header = { id: withoutOwner, label: nobody, state: "missing", ...total(withoutOwner) };
  return [
    ...byLevel,
    {
      id: "none",
      title: { vi: "Chưa rõ", en: "Unknown" },
      tone: "outside",
      headers: ids.has(withoutOwner) ? [none] : [],
    },
  ];
}

function agencyHeader(scene: Scene, agency: Agency): Header {
  return {
    id: agency.id,
    label: agencyLabel(agency),
    ...markOf(agency),
    ...(isNeighbour(scene, agency.id) ? { isNeighbour: true } : {}),
  };
}
