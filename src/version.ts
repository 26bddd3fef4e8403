/** The version in package.json. A test compares them. */
export const VERSION = '1.0.0';
export const NAME = 'Notion ID Check';
export const HOMEPAGE = 'https://github.com/notion-id-check/notion-id-check';
