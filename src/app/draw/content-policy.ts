/** The content security policy of a page of ours: this style, these scripts, and what `others` allow; nothing else. */
export async function contentPolicy(
  style: string,
  scripts: readonly string[],
  others: readonly string[],
): Promise<string> {
  const hashes = await Promise.all(scripts.map(hashOf));
  return [
    "default-src 'none'",
    `style-src ${await hashOf(style)}`,
    ...(hashes.length > 0 ? [`script-src ${hashes.join(" ")}`] : []),
    "font-src data:",
    ...others,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * The policy of a document: one script of ours. Its rules are not named by hash, since the bars of scores and the pictures
 * carry rules of their own; rules can reach nothing outside of the page either.
 */
export async function documentPolicy(script: string): Promise<string> {
  return [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    `script-src ${await hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
