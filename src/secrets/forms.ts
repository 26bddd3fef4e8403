/**
 * The forms in which a secret may turn up: as it is, its words, without its prefix, URL-encoded, and in base64, also
 * behind `Bearer `. The runner masks each of them, and the scrubber removes them.
 */
export function formsOf(secret: string): string[] {
  const words = [...secret.split(/\s+/), secret.replace(/^(?:ntn_|secret_|gh[a-z]_|github_pat_)/, '')];
  const encoded = [secret, `Bearer ${secret}`].flatMap(inBase64);
  return [...new Set([secret, ...words, encodeURIComponent(secret), ...encoded])];
}

/** Base64 of a text at each of the three offsets it can have in a longer one, without what its neighbours change. */
function inBase64(text: string): string[] {
  return [0, 1, 2].map(offset => {
    const encoded = Buffer.from(`${'\0'.repeat(offset)}${text}`).toString('base64');
    const start = offset === 0 ? 0 : offset + 1;
    return encoded.slice(start, offset === 0 ? undefined : -4).replace(/=+$/, '');
  });
}
