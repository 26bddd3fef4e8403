/**
 * Values that are looked up when the program runs: variables, secrets, templates, calls. Each line is a notation
 * seen in real configuration, with its origin beside it.
 */
const NOTATIONS: readonly RegExp[] = [
  /\$\{|\$\(|\$\[/, // shell, compose, GitHub, Azure Pipelines
  /\$[A-Za-z_]/, // shell, make
  /\{\{|\{%|<%/, // Mustache, Jinja, Helm, n8n, ERB
  /#\{/, // Ruby, Octopus Deploy
  /(?<!\w)%[A-Z_][A-Z0-9_]*%/i, // Windows
  /@@\w+@@|__[A-Z][A-Z0-9_]*__/, // build-time replacement
  /\bprocess\.env\b|\bimport\.meta\.env\b|\bDeno\.env\b|\bos\.environ\b|\bgetenv\b|\bENV\[|\benv\(/, // code
  /^(?:var|local|data|module|secrets|vars|env|inputs|each|self)\.[\w.[\]"'-]+$/, // Terraform, GitHub
  /^(?:env|vault|ssm|secret|secretsmanager|keyvault|gsm|sm|op|awssm|doppler|infisical|bw|pass|file|ref):/i, // secret managers
  /^(?:ref\+|arn:|projects\/[^/]+\/secrets\/|ENC\[|@Microsoft\.KeyVault\()/, // vals, AWS, Google, SOPS, Azure
  /^[^{}]*\{[A-Za-z_][\w.]*(?:\[[^\]]*\])*\}/, // f-strings and format strings
  /^!\w/, // CloudFormation, Home Assistant
];

/** No lookup is longer; what follows is not looked at. */
const LONGEST_EXPRESSION = 2_000;

/** Whether the text is, or contains, something that only has a value when the program runs. */
export function isDynamic(text: string): boolean {
  const value = text.slice(0, LONGEST_EXPRESSION).trim();
  return NOTATIONS.some(notation => notation.test(value));
}

const DEFAULTS: readonly RegExp[] = [
  /\$\{[\w.]+:?[-=?+]([^{}]*)\}/d, // ${NAME:-default}
  /\$\{[\w.]+:([^{}]*)\}/d, // Spring: ${name:default}
  /(?:\|\||\?\?|\bor\b|\bdefault\b\s*[(:]?)\s*["']([^"']*)["']/d, // expressions
  /,\s*["']([^"']*)["']\s*\)/d, // getenv("NAME", "default")
];

/** The offsets of the literal default of a lookup in its text, if it has one. */
export function defaultOf(text: string): { start: number; end: number } | null {
  const value = text.slice(0, LONGEST_EXPRESSION);
  for (const notation of DEFAULTS) {
    const range = notation.exec(value)?.indices?.[1];
    if (range && range[1] > range[0]) return { start: range[0], end: range[1] };
  }
  return null;
}
