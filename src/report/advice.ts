import type { Advice } from '../rules/rule.ts';

/** Where entries of `expect` go. */
const CONFIG_FILE = '.github/notion-id-check.yml';

/** One piece of advice in full sentences. Code is in backquotes. */
export function wordAdvice(advice: Advice): string {
  switch (advice.kind) {
    case 'instruction':
      return advice.text;
    case 'use':
      return `Use ${advice.what}: ${advice.id}`;
    case 'expect': {
      const { condition, key, types } = advice;
      const value = types === 'none' ? types : types.length === 1 ? types.join() : `[${types.join(', ')}]`;
      return `If ${condition}, add this to \`${CONFIG_FILE}\`: \`expect: { ${yamlKey(key)}: ${value} }\``;
    }
  }
}

/** All advice, as running text. */
export function wordAll(advice: readonly Advice[]): string {
  return advice.map(wordAdvice).join(' ');
}

/** A key as YAML, quoted unless it is a plain word. */
function yamlKey(key: string): string {
  return /^[A-Za-z_][\w.-]*$/.test(key) ? key : `'${key.replaceAll("'", "''")}'`;
}
