import type * as z from "zod";
import type { Words } from "../text.ts";

/** A value that an address of the API takes. */
export interface ApiParameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly words: Words;
  readonly schema: z.ZodType;
}

/** All that is said of one address of the API: the router, the description in OpenAPI and the tests start from it. */
export interface ApiCard {
  /** Behind `/api/v1`: `/provinces/{province}`. */
  readonly path: string;
  readonly tag: string;
  readonly words: Words;
  readonly parameters: readonly ApiParameter[];
  readonly schema: z.ZodType;
}
