import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A token that occurs nowhere else, so that every trace of it is a leak. */
export const CANARY = 'ntn_8Jq2VdX0pLw6Tz4Rb9Yc1Mf7Hk3Ns5GeUa0Wi2Zo';
/** The same for GitHub's. */
export const GITHUB_CANARY = 'ghs_q7WmE1rT5yU9iO3pA6sD0fG4hJ8kL2zXcVbN';

/** A part of a secret of this length is a leak, in every form. */
const PART = 10;

/**
 * Base64 of a text inside a longer one, at each of the three offsets, without the characters that depend on
 * the text around it.
 */
function inBase64(text: string): string[] {
  return [0, 1, 2].map(offset => {
    const encoded = Buffer.from('\0'.repeat(offset) + text).toString('base64');
    return encoded.slice(offset === 0 ? 0 : 4, -4);
  });
}

/**
 * Parts of the secret at its beginning, middle and end, each as it is and in the encodings that could occur.
 */
export function tracesOf(secret: string): string[] {
  const pieces = secret
    .replace(/^(?:ntn_|secret_|ghs_)/, '')
    .split(/\s+/)
    .flatMap(word => {
      const middle = Math.max(0, (word.length - PART) >> 1);
      return [word.slice(0, PART), word.slice(middle, middle + PART), word.slice(-PART)];
    })
    .filter(piece => piece.length >= Math.min(PART, secret.length));
  return [...new Set(pieces)].flatMap(piece => [
    piece,
    encodeURIComponent(piece),
    Buffer.from(piece).toString('hex'),
    JSON.stringify(piece).slice(1, -1),
    ...inBase64(piece).flatMap(text => [text, text.replaceAll('+', '-').replaceAll('/', '_')]),
  ]);
}

/** The leaks of secrets: the names of the places that contain a part of one, each with the text around it. */
export function leaks(places: Readonly<Record<string, string>>, ...secrets: readonly string[]): string[] {
  return Object.entries(places).flatMap(([name, text]) => {
    const lower = text.toLowerCase();
    const trace = secrets.flatMap(tracesOf).find(each => lower.includes(each.toLowerCase()));
    if (trace === undefined) return [];
    const at = lower.indexOf(trace.toLowerCase());
    return [`${name}: …${text.slice(Math.max(0, at - 60), at + 60)}…`];
  });
}

/** Standard output without the commands that mask a secret, which are the only place that may contain one. */
export function withoutMasks(stdout: string): string {
  return stdout.replace(/^::add-mask::.*$/gm, '');
}

/** Requests as they were sent, without the header for the token. */
export function withoutAuthorization(sent: string): string {
  return sent.replace(/^authorization: .*$/gim, '');
}

/** The contents and names of all files in a folder. */
export function filesOf(folder: string, except: readonly string[] = []): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter(entry => entry.isFile() && !except.includes(entry.name))
      .map(entry => path.join(entry.parentPath, entry.name))
      .map(file => [file, `${file}\n${readFileSync(file, 'latin1')}`]),
  );
}
