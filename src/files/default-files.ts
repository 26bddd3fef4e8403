/** The files that are scanned by default: environment files and configuration, by their names. */
export const DEFAULT_FILE =
  /^(?:\.env.*|\.dev\.vars.*|(?:.*\.)?(?:env|json|jsonc|json5|ya?ml|toml|ini|cfg|conf|properties|tf|tfvars|config\.[mc]?[jt]s)(?:\.(?:example|sample|template|dist))?)$/is;

/** Lock files contain thousands of exact versions and hashes, and no person writes them. */
const LOCK_FILE = /^npm-shrinkwrap\.json$|[-.]lock\.(?:json|ya?ml|toml)$/i;

/** Folders of other people's code and of build output. */
export const NEVER = new Set(
  `.git node_modules bower_components vendor dist build out target coverage .next .nuxt .output .svelte-kit .astro
   .vercel .netlify .turbo .parcel-cache .cache .gradle .terraform .serverless .venv venv __pycache__ .tox
   .mypy_cache .pytest_cache .yarn .pnpm-store .hg .svn`.split(/\s+/),
);

/** Whether a file is scanned by default, going by its path. */
export function isDefaultPath(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return DEFAULT_FILE.test(name) && !LOCK_FILE.test(name) && !isBelowNever(path);
}

/** Whether nothing in a folder of this name is scanned unless somebody names it. */
export function isNeverFolder(name: string): boolean {
  return NEVER.has(name);
}

/** Whether one of the folders on the way to a file is never scanned unless somebody names it. */
export function isBelowNever(path: string): boolean {
  const end = path.lastIndexOf('/');
  for (let from = 0; from <= end; ) {
    const next = path.indexOf('/', from);
    if (NEVER.has(path.slice(from, next))) return true;
    from = next + 1;
  }
  return false;
}
