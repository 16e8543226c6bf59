import { dirname } from "node:path";
import { forShortRuns } from "./engine.ts";
import { partsIn } from "./parts.ts";

/** The part to begin with: the build puts its name in. */
declare const firstPart: string;

// Before any part is loaded: code that was compiled under other settings is not taken.
forShortRuns();
partsIn(dirname(__filename)).load(firstPart);
