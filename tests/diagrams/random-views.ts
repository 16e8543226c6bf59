import fc from "fast-check";
import { severities } from "../../src/domain/diagnostic.ts";
import { statuses } from "../../src/domain/provenance.ts";
import { onlineLevels } from "../../src/domain/service.ts";
import { boxKindNames } from "../../src/domain/value-words.ts";
import type { Box, BoxView, Group, GroupPlace } from "../../src/domain/view.ts";
import { type Badge, type BoxKind, boxStates, changes } from "../../src/domain/view-head.ts";
import { viewOf } from "./views.ts";

const words = fc
  .array(
    fc.constantFrom(
      "Hệ",
      "thống",
      "thông",
      "tin",
      "CSDL",
      "nghiêng",
      "Ế",
      "dichvucong.danang.gov.vn",
      "(LGSP)",
      "漢字",
      "🏥",
    ),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((list) => list.join(" "));
const label = fc.oneof(words, fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 60 })).map((vi) => ({ vi }));
const kinds = Object.keys(boxKindNames) as readonly BoxKind[];
const badge: fc.Arbitrary<Badge> = fc.oneof(
  fc.record({ kind: fc.constant("findings" as const), severity: fc.constantFrom(...severities), count: fc.nat(120) }),
  fc.record({ kind: fc.constant("online" as const), level: fc.constantFrom(...onlineLevels) }),
  fc.record({ kind: fc.constant("security" as const), level: fc.integer({ min: 1, max: 5 }) }),
);
const places: readonly GroupPlace[] = ["top", "band", "band", "side", "outside"];

type Seed = Omit<Box, "id" | "boxes"> & { readonly boxes: readonly Seed[] };

const { seed } = fc.letrec<{ seed: Seed }>((tie) => ({
  seed: fc.record(
    {
      kind: fc.constantFrom(...kinds),
      label,
      note: label,
      state: fc.constantFrom(...boxStates),
      provenance: fc.constantFrom(...statuses),
      change: fc.constantFrom(...changes),
      badges: fc.array(badge, { maxLength: 4 }),
      boxes: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.constant([]),
        fc.array(tie("seed"), { maxLength: 3 }),
      ),
    },
    { requiredKeys: ["kind", "label", "state", "boxes"] },
  ),
}));

const groupSeed = fc.record({
  place: fc.constantFrom(...places),
  title: label,
  boxes: fc.array(seed, { maxLength: 8 }),
});

/** Views of layers of every shape: groups in any place, boxes in boxes, labels of any length. */
export const randomViews: fc.Arbitrary<BoxView> = fc.array(groupSeed, { maxLength: 6 }).map((seeds) => {
  let count = 0;
  const withId = ({ boxes, ...rest }: Seed): Box => ({ ...rest, id: `box-${count++}`, boxes: boxes.map(withId) });
  const groups = seeds.map(
    (group, index): Group => ({ ...group, id: `group-${index}`, tone: "data", boxes: group.boxes.map(withId) }),
  );
  return viewOf(groups, [], "layers");
});
