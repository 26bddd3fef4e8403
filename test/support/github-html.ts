import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Parser } from 'htmlparser2';
import { marked } from 'marked';
import sanitizeHtml from 'sanitize-html';

/**
 * The HTML that GitHub allows in Markdown: no scripts, styles, classes or handlers (github/markup's README).
 */
const ALLOWED = {
  allowedTags: [
    ...sanitizeHtml.defaults.allowedTags,
    'details',
    'summary',
    'h1',
    'h2',
    'img',
    'del',
    'input',
    'picture',
    'source',
  ],
  allowedAttributes: {
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    th: ['align'],
    td: ['align'],
    details: ['open'],
    input: ['type', 'checked', 'disabled'],
  },
  allowedSchemes: ['http', 'https', 'mailto'],
};

/** Approximately the HTML that GitHub creates from Markdown: its dialect, then its sanitizer. */
export function gitHubHtml(markdown: string): string {
  return sanitizeHtml(marked.parse(markdown, { gfm: true, async: false }), ALLOWED);
}

/** What GitHub turns into a link in the HTML (GFM's extended autolinks, and GitHub's references). */
const ADDRESS = /https?:\/\/\S|(?<![a-z\d])www\.\w|[\w.+-]+@[\w-]+\.\w/i;
const REFERENCE = /(?:^|\W)@\w|#\d|(?<![a-z\d])gh-\d|\b[0-9a-f]{7,40}\b/i;

/** The texts of a page that a renderer could link. GitHub does not link references in code. */
export function linkable(html: string): string[] {
  const found: string[] = [];
  let codes = 0;
  const parser = new Parser({
    onopentag: name => {
      if (name === 'code') codes++;
    },
    onclosetag: name => {
      if (name === 'code') codes--;
    },
    ontext: content => {
      if (ADDRESS.test(content) || (codes === 0 && REFERENCE.test(content))) found.push(content);
    },
  });
  // Entities are decoded together, as a renderer sees them.
  parser.write(html.replace(/&#(\d+);/g, (_, n: string) => String.fromCodePoint(Number(n))));
  parser.end();
  return found;
}

/** A complete page in GitHub's own style. */
export function gitHubPage(markdown: string, title: string, theme: 'light' | 'dark' = 'light'): string {
  const css = createRequire(import.meta.url).resolve(`github-markdown-css/github-markdown-${theme}.css`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${readFileSync(css, 'utf8')}
body { margin: 0; background: ${theme === 'light' ? '#fff' : '#0d1117'}; }
main { max-width: 1012px; margin: 0 auto; padding: 24px; }
</style>
</head>
<body><main class="markdown-body">
${gitHubHtml(markdown)}
</main></body>
</html>
`;
}
