import type { Finding, Rule } from '../model.ts';
import { SHARE_ADVICE } from './wording.ts';

/** Findings that ask for the same thing to be done. */
export interface Group {
  readonly title: string;
  /** What to do about all of them; empty where each row says its own. */
  readonly advice: string;
  readonly findings: readonly Finding[];
}

/** Most pressing first. */
const GROUPS = {
  token: { title: 'Remove the token', advice: '' },
  shape: { title: 'Correct the ID', advice: '' },
  type: { title: 'Point it at the right kind of object', advice: '' },
  share: { title: 'Share it with the connection, or correct the ID', advice: '' },
  trash: { title: 'Restore it, or replace the ID', advice: '' },
  again: { title: 'Ask again', advice: 'Nothing is known to be wrong with these.' },
} as const;

const GROUP_OF: Readonly<Record<Rule, keyof typeof GROUPS>> = {
  'exposed-token': 'token',
  malformed: 'shape',
  placeholder: 'shape',
  'wrong-type': 'type',
  'not-found': 'share',
  'link-not-found': 'share',
  'in-trash': 'trash',
  unverified: 'again',
};

/** Groups findings by what to do about them, most pressing first; within a group they keep their order. */
export function groupsOf(findings: readonly Finding[]): Group[] {
  return Object.entries(GROUPS)
    .map(([name, { title, advice }]) => {
      const ofGroup = findings.filter(({ rule }) => rule !== null && GROUP_OF[rule] === name);
      // Advice that every hint ends in is given once.
      const shared = Object.values(SHARE_ADVICE).find(each =>
        ofGroup.every(({ hint }) => hint.endsWith(each)),
      );
      if (ofGroup.length === 0 || shared === undefined) return { title, advice, findings: ofGroup };
      const shorter = ofGroup.map(finding => ({
        ...finding,
        hint: finding.hint.slice(0, -shared.length).trim(),
      }));
      return { title, advice: shared, findings: shorter };
    })
    .filter(group => group.findings.length > 0);
}
