import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { workspaceFiles } from "../../src/app/load/workspace-files.ts";
import { type Editor, type EditorCompletion, openEditor } from "./language-server.ts";

const model = `applications:
  mot-cua:
    name: { vi: Một cửa điện tử, en: One-stop }
    ownr: so-tttt
    sourcing: rentd
    lifecycle: { live: 24/7/2014 }
`;

const unfinished = `applications:
  mot-cua:
    name: { vi: Một cửa điện tử, en: One-stop }
    ow
`;

let folder = "";
let editor: Editor | undefined;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "khung-editor-")));
  const files = workspaceFiles("tinh");
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const settings = JSON.parse(files[".vscode/settings.json"] ?? "{}") as Readonly<Record<string, unknown>>;
  editor = await openEditor(folder, {
    yaml: { schemas: settings["yaml.schemas"], validate: true, completion: true, schemaStore: { enable: false } },
  });
}, 60_000);

afterAll(async () => {
  editor?.close();
  await rm(folder, { recursive: true, force: true });
});

function wordsOf({ documentation = "" }: EditorCompletion): string {
  return typeof documentation === "string" ? documentation : documentation.value;
}

describe("the YAML language server, in a workspace made by khung init", { timeout: 60_000 }, () => {
  test("flags a misspelt key, a wrong value and a wrong date at their places", async () => {
    const found = (await editor?.diagnose("models/tinh/ung-dung.yaml", model)) ?? [];
    const told = found.map(({ message, range }) => `${range.start.line}:${range.start.character} ${message}`);
    expect(told.find((line) => line.startsWith("3:4 "))).toMatch(/ownr/);
    expect(told.find((line) => line.startsWith("4:14 "))).toMatch(/own.*rented.*state/s);
    expect(told.some((line) => line.startsWith("5:23 "))).toBe(true);
    expect(told).toHaveLength(3);
  });

  test("completes owner: within an application, and says what it means in both languages", async () => {
    await editor?.diagnose("models/tinh/moi.yaml", unfinished);
    const offered = (await editor?.complete("models/tinh/moi.yaml", 3, 6)) ?? [];
    const owner = offered.find(({ label }) => label === "owner");
    expect(owner?.insertText).toMatch(/^owner: /);
    expect(owner && wordsOf(owner)).toContain("Cơ quan chịu trách nhiệm");
    expect(owner && wordsOf(owner)).toContain("The agency that answers for");
  });

  test("offers the values of a closed list with their names", async () => {
    await editor?.diagnose("models/tinh/gia-tri.yaml", unfinished.replace("    ow", "    sourcing: "));
    const offered = (await editor?.complete("models/tinh/gia-tri.yaml", 3, 14)) ?? [];
    expect(offered.map(({ label }) => label)).toEqual(expect.arrayContaining(["own", "rented", "state"]));
    const rented = offered.find(({ label }) => label === "rented");
    expect(rented && wordsOf(rented)).toContain("Thuê dịch vụ · Rented");
  });

  test("has nothing to say of a file that is in order", async () => {
    const text = unfinished.replace("    ow\n", "    owner: so-tttt\n");
    expect(await editor?.diagnose("models/tinh/dung.yaml", text)).toEqual([]);
  });

  test("knows the files of a framework and of waivers by their place", async () => {
    const framework = await editor?.diagnose("architecture/reference/x/1.0/f.yaml", "blocks:\n  a: { nmae: A }\n");
    expect(framework?.map(({ message }) => message).join("\n")).toMatch(/nmae/);
    const waivers = await editor?.diagnose("assessments/waivers/tinh.yaml", "- { rule: a/b, element: x }\n");
    expect(waivers?.map(({ message }) => message).join("\n")).toMatch(/decidedBy/);
  });
});
