import { conformanceStatement } from "../../documents/conformance.ts";
import { rules } from "../../rules/catalogue.ts";
import { conformanceOf } from "../check/conformance.ts";
import { waiversOf } from "../check/findings.ts";
import type { ProvinceInputs, Publication } from "./publication.ts";

/** The conformance statement: the findings, the waivers, and the model read against every framework. */
export async function publishConformance(inputs: ProvinceInputs): Promise<readonly Publication[]> {
  const { province, graph, undrawn, effects } = inputs;
  const results = {
    ...(await undrawn()),
    matrix: await conformanceOf(province, graph, effects),
    waivers: waiversOf(province),
    ruleCount: rules.length + province.framework.rules.length,
  };
  return [
    {
      name: "conformance",
      document: "conformance",
      tell: (language, choices) => conformanceStatement(results, language, choices),
    },
  ];
}
