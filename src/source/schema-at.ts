import * as z from "zod";
import { anyItem, referenceFields } from "../domain/reference.ts";

/** The schemas that a value at the end of a way may follow: more than one where alternatives meet. */
export function schemasAt(schema: z.ZodType, path: readonly (string | number)[]): readonly z.ZodType[] {
  return path.reduce<readonly z.ZodType[]>((all, step) => all.flatMap((one) => below(one, step)), [schema]);
}

/** The schema without what wraps it: optional, default, transformed. Alternatives are taken apart. */
export function plainSchemas(schema: z.ZodType): readonly z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return plainSchemas(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return plainSchemas(schema.in as z.ZodType);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => plainSchemas(option as z.ZodType));
  return [schema];
}

function below(schema: z.ZodType, step: string | number): readonly z.ZodType[] {
  return plainSchemas(schema).flatMap((plain): readonly z.ZodType[] => {
    if (plain instanceof z.ZodArray) return typeof step === "number" ? [plain.element as z.ZodType] : [];
    if (plain instanceof z.ZodRecord) return [plain.valueType as z.ZodType];
    const field = plain instanceof z.ZodObject && Object.hasOwn(plain.shape, step) ? plain.shape[step] : undefined;
    return field ? [field as z.ZodType] : [];
  });
}

/** Whether a text at this place is meant as a reference. */
export function isReference(schemas: readonly z.ZodType[]): boolean {
  return schemas.some((schema) => referenceFields(schema).some(({ path }) => path.every((step) => step === anyItem)));
}

/** The keys that a map at this place may have. */
export function keysAt(schemas: readonly z.ZodType[]): readonly string[] {
  return schemas
    .flatMap(plainSchemas)
    .flatMap((plain) => (plain instanceof z.ZodObject ? Object.keys(plain.shape) : []));
}
