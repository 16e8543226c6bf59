/**
 * An OpenAPI description of so many items: half of them operations, half of them schemas, each with two references. It
 * gives a linter nothing to say, so that only reading and checking are measured.
 */
export function openapiFile(items: number): string {
  const half = Math.ceil(items / 2);
  const pick = (index: number) => `"#/components/schemas/Schema${(index * 7919 + 13) % half}"`;
  const each = (write: (index: number) => string) => Array.from({ length: half }, (_, index) => write(index)).join("");
  return `openapi: 3.1.0
info:
  title: Bench
  version: "1.0"
  description: As many items as the model of khung has.
  contact: { name: Bench, url: https://example.org, email: bench@example.org }
  license: { name: Apache-2.0, identifier: Apache-2.0 }
servers:
  - url: https://api.example.org
tags:
  - { name: procedures, description: Procedures. }
security: []
paths:
${each(
  (index) => `  /procedures-${index}:
    get:
      operationId: getProcedure${index}
      summary: Thủ tục thử nghiệm số ${index}
      description: Thủ tục thử nghiệm số ${index}
      tags: [procedures]
      responses:
        "200":
          description: Kết quả
          content: { application/json: { schema: { $ref: ${pick(index)} } } }
        "404":
          description: Không có
          content: { application/json: { schema: { $ref: ${pick(index + 1)} } } }
`,
)}components:
  schemas:
${each(
  (index) => `    Schema${index}:
      type: object
      properties:
        name: { type: string, description: Tên gọi số ${index} }
        first: { $ref: ${pick(index + 2)} }
        second: { $ref: ${pick(index + 3)} }
`,
)}`;
}
