import { type Check, check } from '../../src/check.ts';
import type { Report } from '../../src/finding.ts';
import type { NotionObject, Resolution, Verification } from '../../src/model.ts';
import type { Question } from '../../src/notion/verify.ts';
import type { ConfigFile } from '../../src/settings/schema.ts';
import { NO_CONFIG, type Settings, settingsOf } from '../../src/settings/settings.ts';
import { type Files, TestRepository } from '../change/repositories.ts';
import { treeOf } from '../files/tree.ts';
import { OBJECT } from '../support/findings.ts';

/** The settings that a config file makes. */
export function settingsWith(config: ConfigFile = {}): Settings {
  return settingsOf({ ...NO_CONFIG, config });
}

/** A folder with files, which git knows nothing about. */
export function folderWith(files: Files): string {
  const tree = new TestRepository();
  tree.write(files);
  return tree.folder;
}

/** Checks a folder: all of it, offline, and without a remark if nothing is found. */
export function checked(folder: string, changes: Partial<Check> = {}): Promise<Report> {
  return check({
    tree: treeOf(folder),
    settings: settingsWith(),
    settingsAtBase: Promise.resolve(null),
    failOn: 'error',
    showTitles: false,
    base: Promise.resolve(null),
    verify: null,
    remarks: [],
    ifNothingFound: null,
    face: 'command',
    ...changes,
  });
}

/** What Notion says about an ID that it finds. */
export function found(changes: Partial<NotionObject> = {}): Resolution {
  return { state: 'found', object: { ...OBJECT, ...changes } };
}

/** What Notion says about an ID that it does not find. */
export const ABSENT = {
  state: 'absent',
  lookAlike: null,
  namesake: null,
  looksLike: null,
  otherWorkspace: false,
} as const satisfies Resolution;

/** A verification with answers about some IDs. It keeps what it was asked. */
export function notionWith(
  answers: Readonly<Record<string, Resolution>>,
  token: Partial<Verification['token']> = {},
) {
  const asked: Question[] = [];
  const verify = (questions: readonly Question[]): Promise<Verification> => {
    asked.push(...questions);
    return Promise.resolve({
      token: { state: 'accepted', kind: 'connection', flaw: null, ...token },
      resolutions: new Map(
        questions.flatMap(({ id }) => {
          const answer = answers[id];
          return answer ? [[id, answer] as const] : [];
        }),
      ),
      counts: { requests: questions.length, retries: 1, waitedMs: 20 },
    });
  };
  return { asked, verify };
}

/** Findings as short lines: `a.env:2 unverified (no-token), error, new`. */
export function linesOf({ findings }: Report): string[] {
  return findings.map(({ reference: { file, line }, verdict, severity, introduced }) => {
    const reason = 'reason' in verdict ? ` (${verdict.reason})` : '';
    const rest = [
      ...(severity ? [severity] : []),
      ...(introduced === null ? [] : [introduced ? 'new' : 'old']),
    ];
    return [`${file}:${line} ${verdict.status}${reason}`, ...rest].join(', ');
  });
}
