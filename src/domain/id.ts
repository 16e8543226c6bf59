import * as z from "zod";

declare const brand: unique symbol;

/** An identifier of a thing of kind `K`: an ASCII slug. The brand keeps an agency's id out of an application's place. */
export type Id<K extends string = string> = string & { readonly [brand]?: K };

/** Lower-case ASCII letters and digits in words joined by single hyphens, at most 80 characters. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const slugMaximumLength = 80;

export const slugSchema = z.string().max(slugMaximumLength).regex(slugPattern).meta({
  title: "id",
  description:
    "Định danh: chữ thường không dấu, chữ số, nối bằng gạch ngang · Identifier: lower-case ASCII words and digits joined by hyphens",
});
