import * as z from "zod";

/** The version of the manifest of a package; it grows when a field changes its meaning or goes. */
export const packageManifestVersion = 1;

const text = z.strictObject({ vi: z.string(), en: z.string().optional() });

/** What a package holds: `manifest.json` within the zip. Checksums are SHA-256 in hexadecimal. */
export const packageManifestSchema = z.strictObject({
  version: z.literal(packageManifestVersion),
  /** The name of the package. */
  package: z.string(),
  province: text,
  /** The date of the architecture that is told. */
  date: z.string(),
  framework: z.string(),
  khung: z.string(),
  model: z.strictObject({ commit: z.string().optional(), isChanged: z.boolean().optional(), checksum: z.string() }),
  /** Where the source code of the platform is to be had, as far as the model says. */
  platformSource: z.array(
    z.strictObject({
      id: z.string(),
      name: text,
      number: z.string().optional(),
      date: z.string().optional(),
      url: z.string().optional(),
      status: z.string().optional(),
    }),
  ),
  /** The conditions of the transfer; a condition without a level was not answered. */
  conditions: z.array(
    z.strictObject({ id: z.string(), name: text, level: z.number().int().optional(), status: z.string().optional() }),
  ),
  files: z.array(z.strictObject({ path: z.string(), bytes: z.number().int(), sha256: z.string() })),
});
export type PackageManifest = z.output<typeof packageManifestSchema>;
