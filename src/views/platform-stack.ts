import type { Framework } from "../domain/framework.ts";
import { groupBy } from "../domain/grouping.ts";
import type { Application } from "../domain/model.ts";
import type { Text, Words } from "../domain/text.ts";
import type { Box, BoxView, Group } from "../domain/view.ts";
import type { ViewCard } from "../domain/view-card.ts";
import { isLive } from "../graph/graph.ts";
import { stackOf } from "../graph/platforms.ts";
import { elementBox, markOf } from "./element-box.ts";
import { labelOf } from "./label.ts";
import { isInTime, isShown, type Scene } from "./scene.ts";
import { boxViewOf, noted, plural, type StandardView } from "./view-parts.ts";

const card: ViewCard = {
  id: "platform-stack",
  title: { vi: "Ngăn xếp nền tảng", en: "Platform stack" },
  question: {
    vi: "Ứng dụng nào xây trên nền tảng nào, nền tảng cung cấp sẵn những gì, ứng dụng nào đứng riêng?",
    en: "Which applications are built on which platform, what does the platform bring, and which applications stand alone?",
  },
  audience: {
    vi: "Kiến trúc sư và bên thầu phần mềm: dùng lại dịch vụ có sẵn thay vì viết lại; bên nhận chuyển giao: biết phải nhận những lớp nào.",
    en: "Architects and software contractors: to reuse what is there instead of writing it again; those who take the model over: to know which layers they get.",
  },
  reading: {
    vi: "Từ trên xuống: ứng dụng, nền tảng của tỉnh, rồi những nền tảng bên dưới, mỗi nền tảng một dải với các lớp và nhóm thành phần của nó. Ứng dụng không dựa trên nền tảng nào đứng ở cột bên.",
    en: "From the top: applications, the platform of the province, then the platforms below it, each a band with its layers and groups of components. Applications that are built on no platform stand at the side.",
  },
  example: {
    text: `
applications:
  nen-tang: { name: Nền tảng chính quyền điện tử, builtOn: dng-egov-platform }
  mot-cua: { name: Một cửa, builtOn: nen-tang }
  le: { name: Phần mềm lẻ }
`,
    shows: ["mot-cua", "nen-tang", "egovframe--layer--persistence", "le"],
    tells: {
      vi: "Một cửa đứng trên nền tảng của tỉnh, nền tảng của tỉnh đứng trên DNG eGov Platform và eGovFrame; phần mềm lẻ đứng riêng.",
      en: "The one-stop system stands on the platform of the province, which stands on DNG eGov Platform and eGovFrame; the odd program stands alone.",
    },
  },
  since: "0.2.0",
};

export const platformStackView: StandardView = { card, build: platformStack };

type Platform = Framework["platforms"] extends ReadonlyMap<string, infer P> ? P : never;

/** Applications above the platforms that they are built on, down to the framework's own. */
function platformStack(scene: Scene): BoxView {
  const shown = scene.byKind.application.filter((each) => isShown(scene, each) && each.sourcing !== "own");
  const carrying = carriers(scene, shown);
  const built = shown.filter((each) => each.builtOn !== undefined && !carrying.has(each.id));
  const alone = shown.filter((each) => each.builtOn === undefined && !carrying.has(each.id));
  const platforms = platformsUnder(scene, shown);
  const own = scene.byKind.application.filter((each) => carrying.has(each.id) && isInTime(scene, each));
  const stands = built.length + own.length > 0;
  return boxViewOf(scene, card, {
    layout: "layers",
    groups: [
      ...builtGroups(scene, built),
      {
        id: "own",
        title: { vi: "Nền tảng của tỉnh", en: "Platforms of the province" },
        place: "band",
        tone: "shared-services",
        boxes: own.map((each) => elementBox(scene, each)),
      },
      ...platforms.map((platform, index) => platformGroup(platform, index)),
      aloneGroup(scene, alone, stands),
    ],
    lines: [],
    summary: {
      vi: `Sơ đồ có ${built.length} ứng dụng xây trên nền tảng, ${own.length + platforms.length} nền tảng và ${alone.length} ứng dụng đứng riêng.`,
      en: `The picture has ${plural(built.length, "application")} built on a platform, ${plural(own.length + platforms.length, "platform")} and ${plural(alone.length, "application")} that ${alone.length === 1 ? "stands" : "stand"} alone.`,
    },
    notes: [
      ...noted(stands ? 0 : shown.length, () => ({
        vi: "Mô hình chưa ghi ứng dụng nào xây trên nền tảng.",
        en: "The model has no application that is built on a platform.",
      })),
      ...noted(stands ? alone.filter((each) => isLive(scene, each)).length : 0, (number) => ({
        vi: `${number} ứng dụng đang dùng không dựa trên nền tảng nào.`,
        en: `${plural(number, "application")} in use ${number === 1 ? "is" : "are"} built on no platform.`,
      })),
    ],
  });
}

/** The applications that others are built on, and those that stand right on a platform of the framework and bear its block. */
function carriers(scene: Scene, applications: readonly Application[]): ReadonlySet<string> {
  const beneath = applications.flatMap(({ id }) => stackOf(scene, id).filter(({ kind }) => kind === "application"));
  return new Set(beneath.map(({ id }) => id));
}

/** The platforms of the framework under some applications, from the upper to the lower. */
function platformsUnder(scene: Scene, applications: readonly Application[]): readonly Platform[] {
  const ids = applications.flatMap(({ id }) => stackOf(scene, id).filter(({ kind }) => kind === "platform"));
  return [...new Set(ids.map(({ id }) => id))].flatMap((id) => scene.framework.platforms.get(id) ?? []);
}

/** Applications by what they stand on. */
function builtGroups(scene: Scene, built: readonly Application[]): readonly Group[] {
  const byBase = [...groupBy(built, ({ builtOn }) => builtOn)];
  return byBase.map(([base, members]): Group => {
    const element = scene.elements.get(base);
    const label: Text = element ? labelOf(element) : (scene.framework.platforms.get(base)?.name ?? { vi: base });
    return {
      id: `on--${base}`,
      title: byBase.length > 1 ? onBase(label) : { vi: "Ứng dụng trên nền tảng", en: "Applications on the platform" },
      place: "band",
      tone: "business-applications",
      boxes: members.map((each) => elementBox(scene, each)),
    };
  });
}

function onBase({ vi, en }: Text): Text {
  return { vi: `Ứng dụng trên ${vi}`, en: `Applications on ${en ?? vi}` };
}

const tones = ["data", "infrastructure"] as const;
const product: Text = { vi: "Sản phẩm nền tảng", en: "Platform product" };

function platformGroup(platform: Platform, index: number): Group {
  const { id, name, layers = {}, components = {} } = platform;
  const boxes = [
    ...Object.entries(layers).map(([key, layer]) => layerBox(id, key, layer)),
    ...componentBoxes(id, components),
  ];
  const whole: Box = {
    id: `${id}--platform`,
    kind: "platform",
    label: name,
    state: "neutral",
    boxes: [],
    ...markOf(platform),
  };
  return {
    id: `platform--${id}`,
    title: boxes.length ? name : product,
    place: "band",
    tone: tones[index % tones.length] ?? "data",
    boxes: boxes.length ? boxes : [whole],
  };
}

type Layers = NonNullable<Platform["layers"]>;
type Components = NonNullable<Platform["components"]>;

function layerBox(platform: string, key: string, layer: Layers[string]): Box {
  const id = `${platform}--layer--${key}`;
  const inner = Object.entries(layer.services).map(
    ([service, { name, ...marks }]): Box => ({
      id: `${id}--${service}`,
      kind: "platform",
      label: name,
      state: "neutral",
      boxes: [],
      ...markOf(marks),
    }),
  );
  return { id, kind: "platform", label: layer.name, state: "neutral", boxes: inner, ...markOf(layer) };
}

function componentBoxes(platform: string, components: Components): readonly Box[] {
  return Object.entries(components).map(([key, component]): Box => {
    const note: Words = { vi: `${component.count} thành phần`, en: plural(component.count, "component") };
    const id = `${platform}--components--${key}`;
    return { id, kind: "platform", label: component.name, note, state: "neutral", boxes: [], ...markOf(component) };
  });
}

/** What stands on no platform stands beside the stack; where there is no stack, it is all there is. */
function aloneGroup(scene: Scene, alone: readonly Application[], beside: boolean): Group {
  return {
    id: "alone",
    title: { vi: "Không dựa trên nền tảng", en: "On no platform" },
    place: beside ? "outside" : "band",
    tone: "users",
    boxes: alone.map((each) => elementBox(scene, each)),
  };
}
