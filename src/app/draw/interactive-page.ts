import { darkStyle, toPage } from "../../diagrams/formats/page.ts";
import { pictureFonts, shippedText } from "../load/assets.ts";
import type { FormTools, ViewToWrite } from "../sheets/form-tools.ts";
import { contentPolicy } from "./content-policy.ts";

/** A view at all its dates as one interactive page. */
export async function interactivePage({ view, dates = [view] }: ViewToWrite, tools: FormTools): Promise<string> {
  const { spoken: languages, picture, effects } = tools;
  const style = [
    await pictureFonts(effects),
    await shippedText("reports/style/diagram.css", effects),
    darkStyle(),
  ].join("\n");
  const script = await shippedText("dist/diagram-page.js", effects);
  const first = Math.max(0, dates.indexOf(view));
  return toPage(
    { views: dates, first, languages },
    {
      dress: { kind: "within", style, script, policy: await contentPolicy(style, [script], []) },
      picture: (one, language) => picture(one, "svg", language),
    },
  );
}
