import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { check } from '../../src/check.ts';
import type { Report } from '../../src/finding.ts';
import { verify } from '../../src/notion/verify.ts';
import { Secret } from '../../src/secrets/secret.ts';
import { parseConfig } from '../../src/settings/config-file.ts';
import { DEFAULT_CONFIG } from '../../src/settings/options.ts';
import { NO_CONFIG, settingsOf } from '../../src/settings/settings.ts';
import type { NotionServer } from '../notion/server.ts';
import type { Fence } from '../support/docs.ts';

/**
 * An example of the documentation: the named files below one heading, which together form a repository.
 *
 * After the name of a file comes the expected result: `finds RULE` (several rules with commas) or `passes`. A block
 * `text says` contains the message and hint of the finding before it.
 */
export interface Example {
  readonly heading: string;
  readonly files: readonly ExampleFile[];
}

export interface ExampleFile {
  readonly name: string;
  readonly text: string;
  readonly line: number;
  /** The rules of its findings. Null for a config file, which has no expected result. */
  readonly finds: readonly string[] | null;
  /** The texts of its findings, as `message\n→ hint`. */
  readonly says: readonly string[];
}

/** Matches a block that quotes a finding. */
export const SAYS = /^(```text says)\n(?:(?!```).*\n)*```$/gm;

const FILE = /^(\S*[./]\S*)(?: (?:finds (.+)|(passes)))?$/;

/** The examples of a page: groups of blocks in which a file states its expected result. */
export function examplesOf(fences: readonly Fence[]): Example[] {
  const byHeading = new Map<string, ExampleFile[]>();
  for (const { heading, info, text, line, language } of fences) {
    const files = byHeading.get(heading) ?? [];
    byHeading.set(heading, files);
    const last = files.at(-1);
    if (language === 'text' && info === 'says' && last)
      files[files.length - 1] = { ...last, says: [...last.says, text] };
    const [matched, name = '', rules, passes] = FILE.exec(info) ?? [];
    if (matched === undefined || language === 'text') continue;
    const finds = passes ? [] : rules === undefined ? null : rules.split(', ');
    if (finds !== null || name.endsWith(DEFAULT_CONFIG)) files.push({ name, text, line, finds, says: [] });
  }
  return [...byHeading]
    .map(([heading, files]) => ({ heading, files }))
    .filter(({ files }) => files.some(({ finds }) => finds !== null));
}

/** Checks the files of an example as the action would, with scope `all`. */
export async function checkExample({ files }: Example, notion: NotionServer): Promise<Report> {
  const root = mkdtempSync(path.join(tmpdir(), 'example-'));
  try {
    for (const { name, text } of files) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      writeFileSync(path.join(root, name), `${text}\n`);
    }
    const config = files.find(({ name }) => name === DEFAULT_CONFIG);
    const { signal } = new AbortController();
    const asking = { token: new Secret(notion.token), apiUrl: notion.url, budgetMs: 20_000, signal };
    return await check({
      tree: {
        root,
        workspace: root,
        prefix: '',
        askGit: () => Promise.resolve(null),
        except: [DEFAULT_CONFIG],
        only: null,
      },
      settings: settingsOf(config ? parseConfig(config.text, config.name) : NO_CONFIG, {
        files: [],
        expectations: [],
      }),
      failOn: 'error',
      showTitles: false,
      base: Promise.resolve(null),
      verify: questions => verify(questions, asking),
      settingsAtBase: Promise.resolve(null),
      remarks: [],
      ifNothingFound: 'error',
      face: 'action',
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
