/** A path with forward slashes, without `.` and without `x/..`; `.` for the current folder. Nothing is asked of the disk. */
export function tidy(path: string): string {
  const steps: string[] = [];
  for (const step of path.replaceAll("\\", "/").split("/")) {
    if (step === "." || (step === "" && steps.length > 0)) continue;
    const last = steps.at(-1);
    if (step === ".." && last && last !== "..") steps.pop();
    else if (step !== ".." || last !== "") steps.push(step);
  }
  if (steps.length === 1 && steps[0] === "") return "/";
  return steps.join("/") || ".";
}

/** Joins steps to a tidy path. */
export function join(...steps: readonly string[]): string {
  return tidy(steps.filter((step) => step !== "").join("/"));
}

/** The last step of a path: the name of a province's folder. The name of `.` is not known from the path alone. */
export function nameOf(path: string): string {
  return tidy(path).split("/").at(-1) ?? "";
}
