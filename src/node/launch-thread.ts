import { dirname } from "node:path";
import { partsIn } from "./parts.ts";

/** The part to begin with: the build puts its name in. */
declare const firstPart: string;

// The engine is as the program has set it.
partsIn(dirname(__filename)).load(firstPart);
