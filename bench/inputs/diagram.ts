/** Boxes and lines that every tool is given: a quarter more lines than boxes. */
export interface DiagramInput {
  readonly boxes: readonly { readonly id: string; readonly name: string }[];
  readonly lines: readonly { readonly from: string; readonly to: string }[];
}

const words = [
  "Hệ thống quản lý văn bản",
  "Cổng dịch vụ công",
  "Phần mềm một cửa",
  "Dữ liệu chuyên ngành",
  "Bản đồ số",
];

/** The same count gives the same picture: a tree in which everyone has four below, and short ways across. */
export function diagramInput(count: number): DiagramInput {
  const boxes = Array.from({ length: count }, (_, index) => ({
    id: idOf(index),
    name: `${words[index % words.length]} ${index}`,
  }));
  const tree = boxes.slice(1).map(({ id }, index) => ({ from: idOf(Math.floor(index / 4)), to: id }));
  const across = Array.from({ length: Math.floor(count / 4) }, (_, index) => {
    const from = (index * 7919) % count;
    return { from: idOf(from), to: idOf((from + 1 + (index % 5)) % count) };
  });
  return { boxes, lines: [...tree, ...across] };
}

function idOf(index: number): string {
  return `he-thong-${index}`;
}

/** The input as a province with one view of everything: each application is built on the one above it. */
export function asProvince({ boxes, lines }: DiagramInput): ReadonlyMap<string, string> {
  const targets = new Map(boxes.map(({ id }) => [id, lines.filter(({ to }) => to === id)]));
  const applications = boxes.map(({ id, name }) => {
    const [above, ...others] = (targets.get(id) ?? []).map(({ from }) => from);
    return [
      `  ${id}:\n    name: ${name}\n    owner: so-tttt\n`,
      ...(above === undefined ? [] : [`    builtOn: ${above}\n`]),
      ...(others.length > 0 ? [`    replaces: [${others.join(", ")}]\n`] : []),
    ].join("");
  });
  return new Map([
    ["province.yaml", province],
    ["applications.yaml", `applications:\n${applications.join("")}`],
  ]);
}

const province = `province:
  code: "48"
  name: { vi: Tỉnh thử nghiệm, en: A province for the bench }
  framework: da-nang@1.0
  asOf: 2014-12
  status: illustrative
agencies:
  so-tttt: { name: Sở Thông tin và Truyền thông, level: province, kind: department }
views:
  tat-ca: { title: Tất cả, include: 'element.type == "application"', layout: graph }
`;

/** The input in the language of LikeC4, with one view of everything. */
export function asLikec4({ boxes, lines }: DiagramInput): string {
  const name = (id: string): string => id.replaceAll("-", "_");
  return [
    "specification {\n  element application\n}\n",
    "model {\n",
    ...boxes.map((box) => `  ${name(box.id)} = application "${box.name}"\n`),
    ...lines.map(({ from, to }) => `  ${name(from)} -> ${name(to)}\n`),
    "}\nviews {\n  view all {\n    include *\n  }\n}\n",
  ].join("");
}

/** The input as a Mermaid flowchart. */
export function asMermaid({ boxes, lines }: DiagramInput): string {
  const name = (id: string): string => id.replaceAll("-", "_");
  return [
    "flowchart LR\n",
    ...boxes.map((box) => `  ${name(box.id)}["${box.name}"]\n`),
    ...lines.map(({ from, to }) => `  ${name(from)} --> ${name(to)}\n`),
  ].join("");
}
