import type { Words } from "../domain/text.ts";
import type { Box, BoxView, Group } from "../domain/view.ts";
import type { ViewCard } from "../domain/view-card.ts";
import { type BlockStanding, blockStanding } from "../graph/block-standing.ts";
import { blockBoxId } from "./block-box.ts";
import { markOf } from "./element-box.ts";
import { joinedNote, shortened } from "./label.ts";
import { isShown, type Scene } from "./scene.ts";
import { boxViewOf, noted, plural, type StandardView } from "./view-parts.ts";

const card: ViewCard = {
  id: "capability-coverage",
  title: { vi: "Mức độ đáp ứng khung", en: "Capability coverage" },
  question: {
    vi: "Tỉnh đã đáp ứng bao nhiêu thành phần của khung tham chiếu, lớp nào đầy, lớp nào trống?",
    en: "How much of the reference framework has the province realised; which layers are full, which are empty?",
  },
  audience: {
    vi: "Lãnh đạo, bộ, ngành so sánh các tỉnh: một trang cho thấy toàn bộ khung và chỗ còn trống.",
    en: "Leaders, and ministries that compare provinces: one page with the whole framework and its empty places.",
  },
  reading: {
    vi: "Mỗi dải là một lớp, mỗi ô là một thành phần của khung, kể cả thành phần tùy chọn. Tô màu: đã có; viền đứt: theo kế hoạch; viền chấm: còn thiếu; không ký hiệu: tùy chọn hoặc chưa đến lúc phải có. Dòng nhỏ ghi số hệ thống hiện thực. Tiêu đề dải ghi đã có trên tổng số.",
    en: "A band is a layer, a box a building block, optional ones too. Filled: realised; dashed: planned; dotted: missing; without a symbol: optional, or not asked for yet. The small line counts the systems behind it. The title of a band tells how many of its blocks are realised.",
  },
  example: {
    text: `
applications:
  mot-cua: { name: Một cửa, realizes: one-stop }
  van-ban: { name: Văn bản, realizes: document, lifecycle: { planned: 2030 } }
`,
    shows: ["block--one-stop", "block--document", "block--lgsp"],
    tells: {
      vi: "Một cửa đã có, văn bản theo kế hoạch, trục tích hợp còn thiếu.",
      en: "One-stop is realised, documents are planned, the integration axis is missing.",
    },
  },
  since: "0.2.0",
};

export const capabilityCoverageView: StandardView = { card, build: capabilityCoverage };

/** Every block of the framework by layer, coloured by how it stands. */
function capabilityCoverage(scene: Scene): BoxView {
  const layers = [...scene.framework.layers.values()].sort((a, b) => a.order - b.order);
  const groups = layers.map(({ id, name, place }): Group => {
    const standings = standingsOf(scene, id);
    const realised = standings.filter(({ state }) => state === "realised").length;
    const share = `${realised}/${standings.length}`;
    return {
      id,
      title: { vi: `${name.vi} (${share})`, en: `${name.en} (${share})` },
      place,
      tone: id,
      boxes: standings.map((standing) => coverageBox(standing)),
    };
  });
  const all = layers.flatMap(({ id }) => standingsOf(scene, id));
  const count = (state: Box["state"]): number => all.filter((standing) => stateNow(standing) === state).length;
  return boxViewOf(scene, card, {
    layout: "layers",
    groups,
    lines: [],
    summary: {
      vi: `Khung có ${all.length} thành phần: ${count("realised")} đã có, ${count("planned")} theo kế hoạch, ${count("missing")} còn thiếu, ${count("neutral")} tùy chọn hoặc chưa đến lúc phải có.`,
      en: `The framework has ${plural(all.length, "building block")}: ${count("realised")} realised, ${count("planned")} planned, ${count("missing")} missing, ${count("neutral")} optional or not asked for yet.`,
    },
    notes: [
      ...noted(all.length, (number) => ({
        vi: `Đã có ${count("realised")}/${number} thành phần của khung.`,
        en: `${count("realised")} of ${plural(number, "building block")} of the framework ${count("realised") === 1 ? "is" : "are"} realised.`,
      })),
      ...noted(
        all.filter((each) => each.block.necessity === "mandatory" && stateNow(each) === "missing").length,
        (number) => ({
          vi: `${number} thành phần bắt buộc còn thiếu.`,
          en: `${plural(number, "mandatory building block is", "mandatory building blocks are")} missing.`,
        }),
      ),
    ],
  });
}

function standingsOf(scene: Scene, layer: string): readonly BlockStanding[] {
  return [...scene.framework.blocks.values()]
    .filter((block) => block.layer === layer)
    .map((block) => blockStanding(scene, block))
    .filter((standing) => isWithin(scene, standing));
}

function isWithin(scene: Scene, { block, live, planned }: BlockStanding): boolean {
  const { scope } = scene;
  return !scope || scope.blocks.has(block.id) || [...live, ...planned].some((each) => isShown(scene, each));
}

/** An optional block, and one that the sources do not know yet, is not missing. */
function stateNow({ block, state, due }: BlockStanding): Box["state"] {
  return state === "missing" && (!due || block.necessity === "optional") ? "neutral" : state;
}

function coverageBox(standing: BlockStanding): Box {
  const { block, live, planned } = standing;
  return {
    id: blockBoxId(block.id),
    kind: "block",
    label: shortened(block.name),
    ...joinedNote(
      systems(live.length || planned.length),
      stateNow(standing) === "neutral" ? unasked(standing) : undefined,
    ),
    state: stateNow(standing),
    elements: [...live, ...planned].map(({ id }) => id),
    boxes: [],
    ...(live.length || planned.length ? {} : markOf(block)),
  };
}

/** Why nobody is asked for a block. */
function unasked({ due }: BlockStanding): Words {
  return due ? { vi: "tùy chọn", en: "optional" } : { vi: "chưa yêu cầu", en: "not asked for yet" };
}

function systems(number: number): Words | undefined {
  return number > 1 ? { vi: `${number} hệ thống`, en: plural(number, "system") } : undefined;
}
