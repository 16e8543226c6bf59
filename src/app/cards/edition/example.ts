import type { Example } from "../../../domain/card.ts";

const head = `edition:
  id: mau-2019
  name: { vi: Kỳ mẫu, en: Sample edition }
  method: mau
  period: { from: 2019, to: 2019 }
  status: illustrative
`;

/** A workspace with a method of two indicators and an edition of it. */
export function editionOf(rows: string, options: string): Example {
  const method = `id: mau
version: "1"
name: { vi: Phương pháp mẫu, en: Sample method }
status: illustrative
units: province
${options}
tree:
  chi-so:
    children:
      HTKT: { unit: percent }
      HTNL: { unit: percent }
`;
  return {
    files: {
      "assessments/methods/mau.yaml": method,
      "assessments/editions/mau-2019/edition.yaml": head,
      "assessments/editions/mau-2019/answers.csv": rows,
    },
  };
}
