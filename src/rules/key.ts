/** The last name in a path of keys, without an index: a pattern that matches the key. */
export function lastName(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1).replace(/\[\d+\]$/, '') || key;
}
