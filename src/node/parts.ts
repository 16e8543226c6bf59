import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";

/** The parts of the bundled program. */
export interface Parts {
  /** Runs a part, with those that it asks for, once; what it exports. Throws what the part throws. */
  readonly load: (name: string) => unknown;
  /** The compiled code of every part that was loaded, by its name, with all functions that have run so far. */
  readonly compiled: () => readonly (readonly [name: string, code: Buffer])[];
}

/** What a part is given: where its exports go, what it asks for at once and later, by name, the address of the program. */
type Part = (
  module: { exports: object },
  ask: (name: string) => unknown,
  askLater: (name: string) => Promise<unknown>,
  address: string,
) => void;

/** How the build makes a script of the body of a part. */
export const partHead = "(function(module,require,__load,__address){";
export const partTail = "\n})";

/**
 * The folder beside the program with the code of its parts, compiled when it was built, for the engine at hand. Code for
 * another one would be refused by the engine; another kind of processor is ours to tell apart.
 */
export const compiledFolder = join("compiled", `${process.version}-${process.platform}-${process.arch}`);

/**
 * The parts in the folder of a program. Each is a script of ASCII, run with the code that was compiled for it where the engine
 * takes that: a run of a second otherwise spends a tenth of it on compiling what every run needs.
 */
export function partsIn(folder: string): Parts {
  const scripts = new Map<string, Script>();
  const modules = new Map<string, { exports: object }>();
  const address = pathToFileURL(join(folder, "cli.js")).href;
  const others = createRequire(address);
  const ask = (name: string): unknown => (name.startsWith("./") ? load(name.slice(2)) : others(name));
  const askLater = async (name: string): Promise<unknown> => (name.startsWith("./") ? ask(name) : import(name));
  const load = (name: string): unknown => {
    const known = modules.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    const script = scriptOf(folder, name);
    scripts.set(name, script);
    const part: Part = script.runInThisContext();
    part(module, ask, askLater, address);
    return module.exports;
  };
  return { load, compiled: () => Array.from(scripts, ([name, script]) => [name, script.createCachedData()]) };
}

/** Compiled code keeps the name that it was given: one that says nothing of where it lay then. */
function scriptOf(folder: string, name: string): Script {
  const cachedData = codeOf(join(folder, compiledFolder, name));
  const text = readFileSync(join(folder, name), "latin1");
  return new Script(text, { filename: name, ...(cachedData ? { cachedData } : {}) });
}

function codeOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
