import { describe, expect, it } from "vitest";
import { forms } from "../../../src/app/draw/forms.ts";
import { viewFileSchema } from "../../../src/domain/view-file.ts";
import { effects } from "../../app/effects.ts";
import { picturesOfProvince, provinces } from "../province-views.ts";
import { nastyViews } from "./nasty.ts";

const tools = { picture: () => "", spoken: ["vi", "en"], scale: 1, effects } as const;
const written = async (view: Parameters<typeof forms.json.make>[0]["view"]): Promise<unknown> =>
  JSON.parse(String(await forms.json.make({ view }, "vi", tools)));

describe("a view as JSON", () => {
  it.each(provinces)(
    "of every view and difference of $province keeps to the published schema",
    async ({ province, at, since }) => {
      for (const view of [...picturesOfProvince(province, at), ...picturesOfProvince(province, at, since)]) {
        const { error } = viewFileSchema.safeParse(await written(view));
        expect(error?.issues, view.id).toBeUndefined();
      }
    },
  );

  it.each(nastyViews)("of nasty ids and texts, %s, reads back the same", async (_, view) => {
    expect(await written(view)).toEqual({ version: 1, ...JSON.parse(JSON.stringify(view)) });
  });
});
