import type { Effects } from "../effects.ts";
import type { Outcome } from "../outcome.ts";
import { nameOf } from "../paths.ts";
import { written } from "../report.ts";
import { charts } from "./charts.ts";
import type { RankRequest } from "./ranking-request.ts";

/**
 * The ranking as pictures, each with its table: bars by pillar, and the intervals of ranks where they were asked for. A
 * name of a file gets the bars alone, in the language that is spoken.
 */
export async function rankingPictures(request: RankRequest, effects: Effects): Promise<Outcome> {
  const { output, uncertainty, language, format: _, ...asked } = request;
  const isFile = output !== undefined && /\.svg$/i.test(nameOf(output));
  const kinds = uncertainty && !isFile ? ["ranked-bars", "rank-intervals"] : ["ranked-bars"];
  const runs = uncertainty ?? { replications: 1, seed: 1 };
  const drawn = await charts(
    {
      ...asked,
      ...runs,
      language,
      charts: kinds,
      theme: "auto",
      format: "svg",
      json: false,
      ...(isFile ? { languages: [language] } : {}),
      ...(isFile || output === undefined ? {} : { output }),
    },
    effects,
  );
  const picture = isFile ? drawn.files?.find(({ path }) => path.endsWith(".svg")) : undefined;
  if (!picture || output === undefined) return drawn;
  return { ...drawn, ...written([{ ...picture, path: output }], { json: false, language }) };
}
