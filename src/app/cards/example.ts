import type { Example } from "../../domain/card.ts";

/** The model of every example of a workspace, below its root: an application without an owner, known as of 2014. */
const exampleModel = "models/tinh/tinh.yaml";

/** The file of waivers of that province. */
export const exampleWaivers = "assessments/waivers/tinh.yaml";

/** The file of decisions on the gaps of that province. */
export const exampleDecisions = "assessments/gaps/tinh.yaml";

/** The file that holds the boxes of a view of that province. */
export function exampleLayout(view: string): string {
  return `models/tinh/layout/${view}.yaml`;
}

/** The file of a chapter: the province's own text, or a template. */
export function exampleText(chapter: string, folder = "models/tinh/text"): string {
  return `${folder}/${chapter}.md`;
}

const model = `province:
  code: "48"
  name: Tỉnh mẫu
  framework: da-nang@1.0
  asOf: 2014
applications:
  mot-cua: { name: Một cửa điện tử, status: illustrative }
`;

/** A workspace of that model and one more file. */
export function workspaceWith(path: string, text: string): Example {
  return { files: { [exampleModel]: model, [path]: text } };
}
