/** Only the library's scanner: the main entry also contains a formatter and an editor, which we do not use. */
declare module 'jsonc-parser/lib/umd/impl/scanner.js' {
  export { createScanner } from 'jsonc-parser';
}
