import { isKind } from "../domain/kind.ts";
import type { Agency, Element } from "../domain/model.ts";
import { inLanguage, type Words } from "../domain/text.ts";
import type { Box, BoxView, Group, GroupPlace } from "../domain/view.ts";
import type { ViewCard } from "../domain/view-card.ts";
import { elementOf, type Graph, incoming, outgoing } from "../graph/graph.ts";
import { nameOf } from "../graph/names.ts";
import { agenciesInRole } from "../graph/ownership.ts";
import { reachable } from "../graph/walk.ts";
import { elementBox } from "./element-box.ts";
import { agencyLabel } from "./label.ts";
import { nationalSystemBox } from "./outside.ts";
import { isInTime, type Scene } from "./scene.ts";
import { boxViewOf, noted, plural, type StandardView } from "./view-parts.ts";

const card: ViewCard = {
  id: "agency-context",
  title: { vi: "Bối cảnh cơ quan", en: "Agency context" },
  question: {
    vi: "Một cơ quan làm gì, có những hệ thống nào, dùng của ai và ai dùng của mình?",
    en: "What does one agency do, which systems does it have, whose does it use, and who uses its own?",
  },
  audience: {
    vi: "Lãnh đạo của chính cơ quan đó, và người mới đến làm việc với cơ quan đó.",
    en: "The leaders of that agency, and anybody who begins to work with it.",
  },
  reading: {
    vi: "Ở giữa là nghiệp vụ, dịch vụ, ứng dụng, dữ liệu, hạ tầng và dự án của cơ quan và các đơn vị trực thuộc. Cột bên là cấp trên và đơn vị trực thuộc; ngoài cùng là hệ thống của nơi khác mà cơ quan dùng, và cơ quan khác dùng hệ thống của mình. Chọn cơ quan bằng --only agency:…; không chọn thì vẽ cơ quan chuyên trách CNTT.",
    en: "In the middle stand the functions, services, applications, data, infrastructure and projects of the agency and its units. Its superior and its units stand at the side; outside are systems of others that it uses, and agencies that use its own. Choose the agency with --only agency:…; without it, the ICT department is drawn.",
  },
  example: {
    text: `
agencies:
  so-y-te: { name: Sở Y tế, level: province }
  so-tttt: { name: Sở TT&TT, level: province, roles: dic }
applications:
  nen-tang: { name: Nền tảng dùng chung, owner: so-tttt }
  benh-an: { name: Bệnh án điện tử, owner: so-y-te, builtOn: nen-tang }
`,
    shows: ["nen-tang", "user--so-y-te"],
    tells: {
      vi: "Sở TT&TT có nền tảng dùng chung; Sở Y tế dùng nền tảng đó.",
      en: "The ICT department owns the shared platform; the Department of Health uses it.",
    },
  },
  since: "0.2.0",
};

export const agencyContextView: StandardView = { card, build: agencyContext };

/** What an agency and its units do and own, whose systems they use, and who uses theirs. */
function agencyContext(scene: Scene): BoxView {
  const agency = agencyMeant(scene);
  if (!agency)
    return boxViewOf(scene, card, {
      layout: "layers",
      groups: [],
      lines: [],
      summary: { vi: "Mô hình chưa có cơ quan nào.", en: "The model has no agency." },
      notes: [],
    });
  const units = unitsOf(scene, agency);
  const naming = [...units].flatMap((id) => incoming(scene, "agency", id, "owner").map(({ from }) => from));
  const owned = inTime(scene, naming);
  const own = new Set<Element>(owned);
  const used = usedBy(scene, own);
  const users = usersOf(scene, own, units);
  const label = agencyLabel(agency);
  return boxViewOf(scene, card, {
    title: titleFor(scene, agency),
    layout: "layers",
    groups: [
      ...bands.map((band) => bandGroup(scene, band, owned)),
      lineGroup(scene, agency, units),
      outsideGroup("used", { vi: "Dùng của nơi khác", en: "Uses of others" }, [
        ...used.map((each) => withOwner(scene, each)),
        ...nationalSystemsOf(scene, own),
      ]),
      outsideGroup(
        "users",
        { vi: "Cơ quan khác sử dụng", en: "Used by others" },
        users.map((each) => userBox(scene, each)),
      ),
    ],
    lines: [],
    summary: {
      vi: `${label.vi}: ${owned.length} phần tử do cơ quan và đơn vị trực thuộc quản lý, dùng ${used.length} hệ thống của nơi khác, ${users.length} cơ quan khác sử dụng hệ thống của mình.`,
      en: `${inLanguage(label, "en")}: ${plural(owned.length, "element")} of its own and its units, ${plural(used.length, "system")} of others in use, ${plural(users.length, "other agency", "other agencies")} using its systems.`,
    },
    notes: [
      ...noted(owned.length ? 0 : 1, () => ({
        vi: `Mô hình chưa ghi phần tử nào do ${label.vi} hoặc đơn vị trực thuộc quản lý.`,
        en: `The model has nothing that ${inLanguage(label, "en")} or its units own.`,
      })),
    ],
  });
}

/** The agency asked for; else the one in charge of ICT, else the one that owns the most. */
function agencyMeant(scene: Scene): Agency | undefined {
  const { scope, byKind } = scene;
  const present = byKind.agency.filter((each) => isInTime(scene, each));
  if (scope) {
    const asked = present.filter(({ id }) => scope.asked.has(id));
    const top = asked.find(({ parent }) => parent === undefined || !scope.asked.has(parent));
    if (top) return top;
  }
  const owns = ({ id }: Agency): number => incoming(scene, "agency", id, "owner").length;
  const inCharge = agenciesInRole(scene, "dic").find((each) => isInTime(scene, each));
  return inCharge ?? [...present].sort((a, b) => owns(b) - owns(a))[0];
}

function titleFor(scene: Scene, agency: Agency): Words {
  const named = scene.framework.views.get(card.id)?.name ?? card.title;
  const { vi, en } = nameOf(agency);
  const { name } = scene.model.province;
  return { vi: `${named.vi}: ${vi} – ${name.vi}`, en: `${named.en}: ${en ?? vi} – ${name.en ?? name.vi}` };
}

function unitsOf(scene: Graph, agency: Agency): ReadonlySet<string> {
  // A people's committee is above everybody: only what it owns itself is its own.
  if (agency.kind === "peoples-committee") return new Set([agency.id]);
  return reachable([String(agency.id)], (id) => incoming(scene, "agency", id, "parent").map(({ from }) => from.id));
}

function inTime(scene: Scene, elements: readonly Element[]): readonly Element[] {
  return [...new Set(elements)].filter((each) => isInTime(scene, each));
}

const bands = [
  { type: "function", title: { vi: "Nghiệp vụ", en: "Functions" }, tone: "governance" },
  { type: "service", title: { vi: "Dịch vụ công", en: "Public services" }, tone: "channels" },
  { type: "application", title: { vi: "Ứng dụng", en: "Applications" }, tone: "business-applications" },
  { type: "database", title: { vi: "Cơ sở dữ liệu", en: "Databases" }, tone: "data" },
  { type: "node", title: { vi: "Hạ tầng", en: "Infrastructure" }, tone: "infrastructure" },
  { type: "project", title: { vi: "Nhiệm vụ, dự án", en: "Projects" }, tone: "shared-services" },
] as const satisfies readonly { readonly type: Element["type"]; readonly title: Words; readonly tone: string }[];

function bandGroup(scene: Scene, { type, title, tone }: (typeof bands)[number], owned: readonly Element[]): Group {
  const boxes = owned.filter((each) => each.type === type).map((each) => elementBox(scene, each));
  return { id: type, title, place: "band", tone, boxes };
}

function lineGroup(scene: Scene, agency: Agency, units: ReadonlySet<string>): Group {
  const above = elementOf(scene, "agency", agency.parent);
  const members = [above, ...scene.byKind.agency.filter(({ id }) => units.has(id) && id !== agency.id)];
  const boxes = members
    .flatMap((each) => (each && isInTime(scene, each) ? each : []))
    .map((each) => agencyBox(scene, each));
  return {
    id: "line",
    title: { vi: "Cấp trên, đơn vị trực thuộc", en: "Superior and units" },
    place: "side",
    tone: "governance",
    boxes,
  };
}

const usingFields = [
  "builtOn",
  "reads",
  "writes",
  "hostedOn",
  "realizedBy",
  "monitoredBy",
  "connects",
  "channels",
] as const;
const systemTypes: ReadonlySet<Element["type"]> = new Set(["application", "database", "node"]);

/** Systems of others that what the agency owns names or exchanges data with. */
function usedBy(scene: Scene, own: ReadonlySet<Element>): readonly Element[] {
  const named = [...own].flatMap(({ id }) =>
    usingFields.flatMap((field) =>
      outgoing(scene, id, field).flatMap(({ to }) => (isKind(to.kind) ? (scene.elements.get(to.id) ?? []) : [])),
    ),
  );
  return inTime(scene, named).filter((each) => systemTypes.has(each.type) && !own.has(each));
}

function nationalSystemsOf(scene: Scene, own: ReadonlySet<Element>): readonly Box[] {
  const ids = new Set(
    [...own].flatMap(({ id }) =>
      outgoing(scene, id)
        .filter(({ to }) => to.kind === "nationalSystem")
        .map(({ to }) => to.id),
    ),
  );
  return [...scene.framework.nationalSystems.values()]
    .filter(({ id }) => ids.has(id))
    .map((system) => nationalSystemBox(scene, system));
}

/** The agencies that own what uses the agency's systems. */
function usersOf(scene: Scene, own: ReadonlySet<Element>, units: ReadonlySet<string>): readonly Agency[] {
  const using = [...own].flatMap((each) =>
    usingFields.flatMap((field) => incoming(scene, each.type, each.id, field).map(({ from }) => from)),
  );
  const owners = inTime(scene, using).flatMap((each) =>
    outgoing(scene, each.id, "owner").flatMap(({ to }) => elementOf(scene, "agency", to.id) ?? []),
  );
  return [...new Set(owners)].filter(({ id }) => !units.has(id));
}

function withOwner(scene: Scene, element: Element): Box {
  const [owner] = outgoing(scene, element.id, "owner").flatMap(({ to }) => elementOf(scene, "agency", to.id) ?? []);
  if (!owner) return elementBox(scene, element);
  const { vi, en } = agencyLabel(owner);
  return elementBox(scene, element, { vi, en: en ?? vi });
}

/** An agency, called as its colleagues call it. */
function agencyBox(scene: Scene, agency: Agency): Box {
  return { ...elementBox(scene, agency), label: agencyLabel(agency) };
}

/** An agency may stand at the side as well: here it has an id of its own. */
function userBox(scene: Scene, agency: Agency): Box {
  return { ...agencyBox(scene, agency), id: `user--${agency.id}`, elements: [agency.id] };
}

function outsideGroup(id: string, title: Words, boxes: readonly Box[]): Group {
  const place: GroupPlace = "outside";
  return { id, title, place, tone: "outside", boxes };
}
