import type { Example } from "../domain/card.ts";

/** The header of every example. */
export const header = `province:
  code: "48"
  name: Đà Nẵng
  framework: da-nang@1.0
  asOf: 2014
`;

/** An example whose header is in order and whose other file holds the text. */
export function inModel(text: string, file = "model.yaml"): Example {
  return { files: { "province.yaml": header, [file]: text } };
}

/** An example of one file, without a header. */
export function alone(text: string): Example {
  return { files: { "model.yaml": text } };
}

/**
 * The bytes of a file of an example. They are UTF-8, but for names that say otherwise (`model.utf-16le.yaml`,
 * `model.latin1.yaml`): examples of encodings could not be written down as strings.
 */
export function exampleBytes(file: string, text: string): Uint8Array {
  if (file.includes(".latin1.")) return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
  if (file.includes(".utf-16le."))
    return Uint8Array.from(
      [..."\ufeff", ...text].flatMap((character) => {
        const code = character.charCodeAt(0);
        return [code & 0xff, code >> 8];
      }),
    );
  return new TextEncoder().encode(text);
}
