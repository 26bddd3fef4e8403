import type { Finding, Rule } from '../model.ts';
import { SHARE_ADVICE } from './wording.ts';

/** Findings that ask for the same thing to be done. */
export interface Group {
  readonly title: string;
  /** What to do about all of them; empty where each row says its own. */
  readonly advice: string;
  readonly findings: readonly Finding[];
}

const GROUPS: readonly { title: string; advice: string; rules: readonly Rule[] }[] = [
  { title: 'Remove the token', advice: '', rules: ['exposed-token'] },
  { title: 'Correct the ID', advice: '', rules: ['malformed', 'placeholder'] },
  { title: 'Point it at the right kind of object', advice: '', rules: ['wrong-type'] },
  {
    title: 'Share it with the connection, or correct the ID',
    advice: '',
    rules: ['not-found', 'link-not-found'],
  },
  { title: 'Restore it, or replace the ID', advice: '', rules: ['in-trash'] },
  { title: 'Ask again', advice: 'Nothing is known to be wrong with these.', rules: ['unverified'] },
];

/** Groups findings by what to do about them, most pressing first; within a group they keep their order. */
export function groupsOf(findings: readonly Finding[]): Group[] {
  return GROUPS.map(({ title, advice, rules }) => {
    const ofGroup = findings.filter(({ rule }) => rule !== null && rules.includes(rule));
    // Advice that every hint ends in is given once.
    const shared = Object.values(SHARE_ADVICE).find(each => ofGroup.every(({ hint }) => hint.endsWith(each)));
    if (ofGroup.length === 0 || shared === undefined) return { title, advice, findings: ofGroup };
    const shorter = ofGroup.map(finding => ({
      ...finding,
      hint: finding.hint.slice(0, -shared.length).trim(),
    }));
    return { title, advice: shared, findings: shorter };
  }).filter(group => group.findings.length > 0);
}
