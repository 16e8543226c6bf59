import type { Example } from "../domain/card.ts";

const head = `edition:
  id: mau-2019
  name: { vi: Kỳ mẫu, en: Sample edition }
  method: mau
  period: { from: 2019, to: 2019 }
  status: illustrative
`;

const methodHead = `id: mau
version: "1"
name: { vi: Phương pháp mẫu, en: Sample method }
status: illustrative
units: province
normalise: none
tree:
  chi-so:
    children:
`;

/** A method with leaves, each as `CODE: { unit: percent }`. */
export function methodWith(...leaves: readonly string[]): string {
  return `${methodHead}${leaves.map((leaf) => `      ${leaf}\n`).join("")}`;
}

/** An edition of 2019 whose answers stand in a table, with the leaves of its method. */
export function inEdition(rows: string, ...leaves: readonly string[]): Example {
  const [first = "HTKT: { unit: percent }", ...others] = leaves;
  return { files: { "edition.yaml": head, "answers.csv": rows, "method.yaml": methodWith(first, ...others) } };
}

/** A method file alone. */
export function inMethod(text: string): Example {
  return { files: { "method.yaml": text } };
}

/** A table without a head, as `khung rank --data` takes it. */
export function inTable(rows: string): Example {
  return { files: { "answers.csv": rows, "method.yaml": methodWith("HTKT: { unit: percent }") } };
}

/** Two heads in one edition. */
export const twoHeads: Example = {
  files: { ...inEdition("unit,HTKT\nĐà Nẵng,57.5\n").files, "other.yaml": head },
};
