import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Frame, overlap, sheetProportion } from "../../src/diagrams/frame.ts";
import { layeredLayout } from "../../src/diagrams/layered-layout.ts";
import type { PlacedBox, PlacedGroup, PlacedPicture } from "../../src/diagrams/placed.ts";
import type { PlacedText } from "../../src/diagrams/text-block.ts";
import { smallestSize } from "../../src/diagrams/text-style.ts";
import { lineWidth } from "../../src/diagrams/wrap.ts";
import { inLanguage } from "../../src/domain/text.ts";
import { boxesOf } from "../../src/domain/view.ts";
import { randomViews } from "./random-views.ts";
import { box, danangOverall, group, viewOf } from "./views.ts";

const tolerance = 0.01;

function within(inner: Frame, outer: Frame): boolean {
  return (
    inner.x >= outer.x - tolerance &&
    inner.y >= outer.y - tolerance &&
    inner.x + inner.width <= outer.x + outer.width + tolerance &&
    inner.y + inner.height <= outer.y + outer.height + tolerance
  );
}

/** The smallest frame around a text: from the top of marks on capitals to the foot of `g`. */
function extent(text: PlacedText): Frame {
  const { size } = text.style;
  const width = Math.max(...text.lines.map((line) => lineWidth(line.text, text.style)));
  const x = text.lines[0]?.x ?? 0;
  const y = text.lines[0]?.y ?? 0;
  const height = (text.lines.at(-1)?.y ?? 0) - y + size * 1.1;
  if (text.turned)
    return { x: x - size * 0.85, y: y - width / 2, width: (text.lines.at(-1)?.x ?? 0) - x + size * 1.1, height: width };
  const left = { start: x, middle: x - width / 2, end: x - width }[text.anchor];
  return { x: left, y: y - size * 0.85, width, height };
}

function faultsOfBox(placed: PlacedBox): readonly string[] {
  const { frame, boxes, label, note, symbol, mark, sign, badges } = placed;
  const id = placed.box.id;
  const parts: Frame[] = [
    extent(label),
    ...(note ? [extent(note)] : []),
    ...(symbol ? [{ x: symbol.x - 5, y: symbol.y - 5, width: 10, height: 10 }] : []),
    ...(mark ? [mark.frame] : []),
    ...(sign ? [{ x: sign.x - 6.4, y: sign.y - 6.4, width: 12.8, height: 12.8 }] : []),
    ...badges.map((badge) => badge.frame),
    ...boxes.map((inner) => inner.frame),
  ];
  return [
    ...parts.flatMap((part, index) => (within(part, frame) ? [] : [`part ${index} leaves ${id}`])),
    ...clashes(parts).map(([one, other]) => `parts ${one} and ${other} of ${id} overlap`),
    ...boxes.flatMap(faultsOfBox),
  ];
}

function clashes(frames: readonly Frame[]): readonly (readonly [number, number])[] {
  return frames.flatMap((one, index) =>
    frames
      .slice(index + 1)
      .flatMap((other, offset) => (overlap(shrunk(one), shrunk(other)) ? [[index, index + 1 + offset] as const] : [])),
  );
}

function shrunk({ x, y, width, height }: Frame): Frame {
  return { x: x + tolerance, y: y + tolerance, width: width - 2 * tolerance, height: height - 2 * tolerance };
}

function faultsOfGroup({ group: { id }, frame, titleFrame, title, boxes }: PlacedGroup): readonly string[] {
  if (!frame || !titleFrame || !title) return [`${id} has no frame`];
  const inner = boxes.map((placed) => placed.frame);
  return [
    ...inner.flatMap((one) => (within(one, frame) ? [] : [`a box leaves ${id}`])),
    ...clashes([titleFrame, ...inner]).map(([one, other]) => `parts ${one} and ${other} of ${id} overlap`),
    ...(within(extent(title), titleFrame) ? [] : [`the title of ${id} leaves its field`]),
    ...boxes.flatMap(faultsOfBox),
  ];
}

function faultsOf(picture: PlacedPicture): readonly string[] {
  const page = { x: 0, y: 0, width: picture.width, height: picture.height };
  const frames = picture.groups.flatMap(({ frame }) => (frame ? [frame] : []));
  const around = [...picture.margins.texts, ...picture.margins.legend.map(({ text }) => text)].map(extent);
  return [
    ...[...frames, ...around].flatMap((frame, index) => (within(frame, page) ? [] : [`${index} leaves the page`])),
    ...clashes([...frames, ...around]).map(([one, other]) => `${one} and ${other} on the page overlap`),
    ...picture.groups.flatMap(faultsOfGroup),
  ];
}

function drawnIds(picture: PlacedPicture): readonly string[] {
  const idsOf = (placed: PlacedBox): readonly string[] => [placed.box.id, ...placed.boxes.flatMap(idsOf)];
  return picture.groups.flatMap(({ boxes }) => boxes.flatMap(idsOf));
}

describe("the layout of layers", () => {
  it("keeps boxes in their parents, apart from one another, texts in their boxes, and draws every box once", () => {
    fc.assert(
      fc.property(randomViews, fc.constantFrom("vi" as const, "en" as const), (view, language) => {
        const picture = layeredLayout(view, language);
        expect(faultsOf(picture)).toEqual([]);
        expect([...drawnIds(picture)].sort()).toEqual(
          boxesOf(view)
            .map(({ id }) => id)
            .sort(),
        );
      }),
      { numRuns: 30, interruptAfterTimeLimit: 40_000 },
    );
  }, 60_000);

  it.each(["vi", "en"] as const)("of Da Nang fits a sheet lying down and is readable there (%s)", (language) => {
    const picture = layeredLayout(danangOverall, language);
    expect(faultsOf(picture)).toEqual([]);
    expect(Math.abs(picture.width / picture.height - sheetProportion)).toBeLessThan(0.06);
    const pointsPerUnit = ((277 / 25.4) * 72) / Math.max(picture.width, picture.height * sheetProportion);
    expect(smallestSize * pointsPerUnit).toBeGreaterThanOrEqual(6.3);
    expect(picture.groups.flatMap((placed) => placed.boxes)).toHaveLength(6 + 58 + 14);
  });

  it.each(["vi", "en"] as const)("divides no word of Da Nang's picture (%s)", (language) => {
    const words = new Set(boxesOf(danangOverall).flatMap(({ label }) => inLanguage(label, language).split(" ")));
    const linesOf = ({ label, boxes }: PlacedBox): readonly string[] => [
      ...label.lines.map(({ text }) => text),
      ...boxes.flatMap(linesOf),
    ];
    const lines = layeredLayout(danangOverall, language).groups.flatMap(({ boxes }) => boxes.flatMap(linesOf));
    expect(lines.flatMap((text) => text.split(" ")).filter((word) => !words.has(word))).toEqual([]);
  });

  it("places groups where the view says", () => {
    const view = viewOf(
      [
        group("users", "top", [box("a")]),
        group("data", "band", [box("b")]),
        group("security", "side", [box("c")]),
        group("national", "outside", [box("d")]),
      ],
      [],
      "layers",
    );
    const frames = new Map(layeredLayout(view, "vi").groups.map(({ group: { id }, frame }) => [id, frame]));
    const edges = (id: string) => {
      const { x = 0, y = 0, width = 0, height = 0 } = frames.get(id) ?? {};
      return { left: x, top: y, right: x + width, bottom: y + height };
    };
    expect(edges("users").bottom).toBeLessThan(edges("data").top);
    expect(edges("data").right).toBeLessThan(edges("security").left);
    expect(edges("users").right).toBeLessThan(edges("national").left);
    expect(edges("security").bottom).toBeCloseTo(edges("data").bottom);
    expect(edges("national").top).toBeCloseTo(edges("users").top);
  });

  it("keeps its time for a view of a thousand boxes", () => {
    const bands = Array.from({ length: 8 }, (_, band) =>
      group(
        `band-${band}`,
        "band",
        Array.from({ length: 125 }, (__, index) =>
          box(`b${band}-${index}`, { label: { vi: `Hệ thống thông tin số ${index}` } }),
        ),
      ),
    );
    const start = performance.now();
    layeredLayout(viewOf(bands, [], "layers"), "vi");
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 40_000);
});
