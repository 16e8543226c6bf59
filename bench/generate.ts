/** A file of a generated model. */
export interface GeneratedFile {
  readonly name: string;
  readonly text: string;
}

type Section = "agencies" | "functions" | "services" | "applications" | "databases" | "nodes" | "projects" | "links";

/** The share of the elements that each section has, in hundredths; there are twice as many links as elements. */
const shares = {
  agencies: 5,
  functions: 10,
  services: 30,
  applications: 25,
  databases: 15,
  nodes: 10,
  projects: 5,
} as const;
const linksPerElement = 2;
const entriesPerFile = 750;

/**
 * A province of so many elements, with twice as many links, spread over files of 750 entries. The same count gives the
 * same text. What it says has no meaning; its shape is that of a real inventory, and every reference leads somewhere.
 */
export function generateModel(elements: number): readonly GeneratedFile[] {
  const count = (section: Section): number =>
    section === "links" ? elements * linksPerElement : Math.max(1, Math.round((elements * shares[section]) / 100));
  const pick = (section: Section, index: number): string => `${section}-${(index * 7919 + 13) % count(section)}`;
  const entries = (Object.keys(writers) as readonly Section[]).flatMap((section) =>
    Array.from({ length: count(section) }, (_, index) => ({ section, text: entry(section, index, pick) })),
  );
  const files = Array.from({ length: Math.ceil(entries.length / entriesPerFile) }, (_, index) => ({
    name: `part-${String(index).padStart(4, "0")}.yaml`,
    text: fileText(entries.slice(index * entriesPerFile, (index + 1) * entriesPerFile)),
  }));
  return [{ name: "province.yaml", text: header }, ...files];
}

const header = `province:
  code: "48"
  name: { vi: Tỉnh thử nghiệm, en: A province for the bench }
  framework: da-nang@1.0
  asOf: 2014-12
  status: illustrative
`;

type Pick = (section: Section, index: number) => string;

function entry(section: Section, index: number, pick: Pick): string {
  const lines = writers[section](index, pick).map((line) => `    ${line}\n`);
  return `  ${section}-${index}:\n${lines.join("")}`;
}

function fileText(entries: readonly { readonly section: Section; readonly text: string }[]): string {
  let section: Section | undefined;
  let text = "";
  for (const each of entries) {
    if (each.section !== section) text += `${each.section}:\n`;
    section = each.section;
    text += each.text;
  }
  return text;
}

const writers: Readonly<Record<Section, (index: number, pick: Pick) => readonly string[]>> = {
  agencies: (index) => [
    `name: Cơ quan thử nghiệm số ${index}`,
    "level: province",
    "kind: department",
    ...(index === 0 ? ["roles: [dic]"] : ["parent: agencies-0"]),
    `staff: ${20 + (index % 60)}`,
  ],
  functions: (index, pick) => [`name: Nghiệp vụ thử nghiệm số ${index}`, `owner: ${pick("agencies", index)}`],
  services: (index, pick) => [
    `name: { vi: Thủ tục thử nghiệm số ${index}, en: Procedure ${index} }`,
    `owner: ${pick("agencies", index)}`,
    "performedAt: [province]",
    "online: { level: 3, since: 2013, provides: [information, forms, submission, processing] }",
    `realizedBy: ${pick("applications", index)}`,
    `function: ${pick("functions", index)}`,
    `dossiersPerYear: ${index % 997}`,
  ],
  applications: (index, pick) => [
    `name: { vi: Ứng dụng thử nghiệm số ${index}, en: Application ${index} }`,
    `owner: ${pick("agencies", index)}`,
    ...(index === 0 ? ["realizes: [egov-platform, lgsp]"] : ["builtOn: applications-0"]),
    `reads: [${pick("databases", index)}, ${pick("databases", index + 1)}]`,
    `writes: [${pick("databases", index + 2)}]`,
    `hostedOn: ${pick("nodes", index)}`,
    `lifecycle: { live: ${2008 + (index % 6)} }`,
  ],
  databases: (index, pick) => [
    `name: Cơ sở dữ liệu thử nghiệm số ${index}`,
    "kind: shared",
    `owner: ${pick("agencies", index)}`,
    `hostedOn: ${pick("nodes", index)}`,
  ],
  nodes: (index) => [`name: Máy chủ thử nghiệm số ${index}`, "kind: server", "owner: agencies-0"],
  projects: (index, pick) => [
    `name: Dự án thử nghiệm số ${index}`,
    "kind: development",
    `owner: ${pick("agencies", index)}`,
    `start: ${2015 + (index % 5)}`,
    `end: ${2020 + (index % 5)}`,
  ],
  links: (index, pick) => [
    `from: ${pick("applications", index)}`,
    `to: ${pick("applications", index + 1)}`,
    "via: applications-0",
    `data: [${pick("databases", index)}]`,
    "standard: XML",
  ],
};
