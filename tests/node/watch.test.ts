import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { changesIn } from "../../src/node/watch.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "khung-watch-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const patience = { quiet: 20, begun: 40, idle: 50, poll: 30 };
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How often each step of work rang, in turn. */
async function rings(watched: string, steps: readonly (() => Promise<unknown>)[]): Promise<readonly boolean[]> {
  const end = new AbortController();
  let count = 0;
  const listening = (async () => {
    for await (const _ of changesIn([{ folder: watched, deep: true }], end.signal, undefined, patience)) count += 1;
  })();
  await pause(150);
  const heard: boolean[] = [];
  for (const step of steps) {
    count = 0;
    await step();
    await pause(250);
    heard.push(count > 0);
  }
  end.abort();
  await listening;
  return heard;
}

describe("changesIn", () => {
  const write = (name: string, text = "x") => writeFile(join(folder, name), text);
  const replace = async (name: string) => {
    await write(".tmp", String(performance.now()));
    await rename(join(folder, ".tmp"), join(folder, name));
  };

  test("hears files that are written, replaced, replaced again and taken away, also in new folders; not others", async () => {
    const heard = await rings(folder, [
      () => write("a.yaml"),
      () => replace("a.yaml"),
      () => replace("a.yaml"),
      () => mkdir(join(folder, "sub")),
      () => write("sub/b.yaml"),
      () => rm(join(folder, "sub"), { recursive: true }),
      () => mkdir(join(folder, "sub")),
      () => write("sub/b.yaml", "y"),
    ]);
    expect(heard).toEqual([true, true, true, true, true, true, true, true]);
  });

  test("looks again and again for a folder that is not there yet", async () => {
    const later = join(folder, "later");
    const heard = await rings(later, [() => mkdir(later), () => write("later/a.yaml"), () => write("later/a.txt")]);
    expect(heard).toEqual([false, true, false]);
  });

  test("changes that come together are told once", async () => {
    const end = new AbortController();
    let count = 0;
    const listening = (async () => {
      for await (const _ of changesIn([{ folder, deep: true }], end.signal, undefined, { ...patience, quiet: 150 }))
        count += 1;
    })();
    await pause(400);
    count = 0;
    for (let index = 0; index < 10; index++) await write(`${index}.yaml`);
    await pause(500);
    end.abort();
    await listening;
    expect(count).toBe(1);
  });

  test("a file that its writer has emptied is told once, when it is written", async () => {
    await write("a.yaml");
    const end = new AbortController();
    const told: string[] = [];
    const listening = (async () => {
      const changes = changesIn([{ folder, deep: true }], end.signal, undefined, { ...patience, quiet: 5, begun: 300 });
      for await (const _ of changes) told.push(await readFile(join(folder, "a.yaml"), "utf8"));
    })();
    await pause(150);
    await write("a.yaml", "");
    await pause(60);
    await write("a.yaml", "y");
    await pause(150);
    await write("a.yaml", "");
    await pause(500);
    end.abort();
    await listening;
    expect(told).toEqual(["x", "y", ""]);
  });

  test("what can wait is done while nothing changes, until nothing is left of it", async () => {
    const end = new AbortController();
    const done: string[] = [];
    const meanwhile = async () => done.push("work") < 4;
    const listening = (async () => {
      for await (const _ of changesIn([{ folder, deep: true }], end.signal, meanwhile, patience)) done.push("told");
    })();
    await pause(110);
    await write("a.yaml");
    await pause(400);
    end.abort();
    await listening;
    expect(done.filter((each) => each === "told")).toHaveLength(2);
    expect(done.slice(0, 2)).toEqual(["told", "work"]);
    expect(done.at(-1)).toBe("work");
    expect(done.length).toBeLessThanOrEqual(6);
  });
});
