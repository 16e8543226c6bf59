import { handbookOf } from "../app/handbook.ts";
import { languages } from "../domain/text.ts";
import { realWorld } from "../node/world.ts";

/** The pages of the handbook of this repository, by their path below its folder. */
export async function handbookFiles(): Promise<ReadonlyMap<string, () => string>> {
  const { effects } = realWorld("vi", false);
  const pages = await handbookOf(languages, effects);
  return new Map([...pages].map(([path, text]) => [path, () => text]));
}
