/** ` “Tasks”` after the name of an object, or nothing: titles are null unless they may be shown. */
export function titleOf({ title }: { readonly title: string | null }): string {
  return title === null || title === '' ? '' : ` “${title}”`;
}
