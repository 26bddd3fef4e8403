/** The last name in a path of keys, without an index: a pattern that matches the key. */
export function lastName(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1).replace(/\[\d+\]$/, '') || key;
}

/** ` “Tasks”` after the name of an object, or nothing: titles are null unless they may be shown. */
export function titleOf({ title }: { readonly title: string | null }): string {
  return title === null || title === '' ? '' : ` “${title}”`;
}
