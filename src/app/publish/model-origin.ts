import type { ModelOrigin } from "../../domain/model-origin.ts";
import { bounds } from "../../source/bounds.ts";
import { inOrder } from "../../source/source-file.ts";
import type { Effects } from "../effects.ts";

/** The commit and the checksum of the files of a model, as they are now. */
export async function modelOrigin(folder: string, { files, git, digest }: Effects): Promise<ModelOrigin> {
  const content = await files.readFolder(folder, bounds);
  const bytes = inOrder(content.files).map((file) => file.bytes);
  const whole = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of bytes) {
    whole.set(part, at);
    at += part.length;
  }
  const checksum = digest(whole);
  const head = await git.commitOf(folder, "HEAD");
  if ("failure" in head) return { checksum };
  const changes = await git.diff(folder, head.commit, ["."]);
  const isChanged = "failure" in changes || changes.patch !== "" || changes.untracked.length > 0;
  return { commit: head.commit, checksum, ...(isChanged && { isChanged }) };
}
