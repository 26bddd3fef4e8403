/** A file's name without its ending: `.env.notion` is a name, in `application.properties` only the first half is. */
export function nameOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:example|sample|template|dist)$/i, '');
  return name.startsWith('.env') ? name : name.replace(/(?<=.)\.\w+$/, '');
}
