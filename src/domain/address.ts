import * as z from "zod";

/**
 * The address of a page that anyone may open: `https` or `http`, without a user name or a password, which would be given
 * away with the model.
 */
export const addressSchema = z
  .url({ protocol: /^https?$/ })
  .refine((address) => !hasCredentials(address), { error: "credentials" });

function hasCredentials(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username !== "" || password !== "";
}
