/** The library's scanner by itself: its entry brings along a formatter and an editor, which nobody here calls. */
declare module 'jsonc-parser/lib/umd/impl/scanner.js' {
  export { createScanner } from 'jsonc-parser';
}
