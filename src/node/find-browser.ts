import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";

/** Names under which a browser of the Chromium family is installed, the one made for such work first. */
const names = [
  "chromium-headless-shell",
  "chrome-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
] as const;

/** Where macOS and Windows keep theirs, which is on no path. */
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
] as const;

/** A browser that was found; or the one that was named and is not there; or nothing. */
export type FoundBrowser = { readonly path: string } | { readonly wrong: string } | undefined;

/**
 * The browser to print with: the one that `KHUNG_CHROME` names, else the first that is installed. One that is named but
 * cannot be run is not replaced by another in silence.
 */
export async function findBrowser(environment: Readonly<Record<string, string | undefined>>): Promise<FoundBrowser> {
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = (name: string): readonly string[] => folders.map((folder) => join(folder, name));
  const named = environment["KHUNG_CHROME"];
  if (named) {
    const path = await firstRunnable(isAbsolute(named) ? [named] : [named, ...onPath(named)]);
    return path === undefined ? { wrong: named } : { path };
  }
  const path = await firstRunnable([...names.flatMap(onPath), ...places]);
  return path === undefined ? undefined : { path };
}

async function firstRunnable(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await isRunnable(path)) return path;
  return undefined;
}

function isRunnable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
