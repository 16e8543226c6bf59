import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "../../src/node/find-browser.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "khung-browser-"));
  for (const name of ["chromium", "google-chrome", "mine"]) {
    await writeFile(join(folder, name), "");
    await chmod(join(folder, name), 0o755);
  }
  await writeFile(join(folder, "not-a-program"), "");
});
afterAll(() => rm(folder, { recursive: true }));

describe("finding a browser", () => {
  it("takes the one that KHUNG_CHROME names, by its path or by its name", async () => {
    expect(await findBrowser({ KHUNG_CHROME: join(folder, "mine"), PATH: folder })).toEqual({
      path: join(folder, "mine"),
    });
    expect(await findBrowser({ KHUNG_CHROME: "mine", PATH: folder })).toEqual({ path: join(folder, "mine") });
  });

  it("does not replace the named one by another in silence", async () => {
    for (const named of [join(folder, "nothing"), join(folder, "not-a-program")])
      expect(await findBrowser({ KHUNG_CHROME: named, PATH: folder })).toEqual({ wrong: named });
  });

  it("else takes the first that is installed, in any folder of the path", async () => {
    const path = ["/no/such/folder", folder].join(delimiter);
    expect(await findBrowser({ PATH: path })).toEqual({ path: join(folder, "chromium") });
  });

  it("finds nothing where there is none", async () => {
    expect(await findBrowser({ PATH: "/no/such/folder" })).toBeUndefined();
  });
});
