import type { Base } from './change/base.ts';
import { weakened } from './change/weakened.ts';
import { compare, readBefore } from './check/change.ts';
import { countsOf, severitiesOf } from './check/counts.ts';
import { findingOf, hideConfidential, questionsOf } from './check/findings.ts';
import { unreadRemarks } from './check/unread.ts';
import type { Report } from './finding.ts';
import type { Remark, Severity, UnverifiedReason, Verification } from './model.ts';
import type { Question } from './notion/verify.ts';
import { type Scan, scan } from './references/scan.ts';
import { scanningTime } from './references/scanner.ts';
import type { Tree } from './references/tree.ts';
import {
  baseUnknown,
  type Face,
  nothingFound,
  outage,
  tokenRejected,
  unusedSetting,
  weakenedSettings,
} from './report/remarks.ts';
import { ruleNamed } from './rules/registry.ts';
import { fails, severityOf } from './rules/severity.ts';
import { scrubbed } from './secrets/scrub.ts';
import { unusedEntries } from './settings/entries.ts';
import type { Settings } from './settings/settings.ts';
import type { Deadline } from './text/deadline.ts';

/** What to check, what to compare it with, and how to ask Notion. */
export interface Check {
  readonly tree: Tree;
  readonly settings: Settings;
  readonly failOn: Severity | 'never';
  readonly showTitles: boolean;
  /** What a change is compared with; null if everything counts. It is looked for while the files are scanned. */
  readonly base: Promise<Base | null>;
  /** Asks Notion; null if only the format is checked. */
  readonly verify: ((questions: readonly Question[]) => Promise<Verification>) | null;
  /** The settings at the base, if the change touches them: they show what the change takes out of the check. */
  readonly settingsAtBase: Promise<Settings | null>;
  /** What is known about the run before it starts: a secret that was withheld, a base that is missing. */
  readonly remarks: readonly Remark[];
  readonly face: Face;
  /** The severity of finding nothing; null to pass over it. */
  readonly ifNothingFound: Severity | null;
  /** The end of the time that all of scanning may take; five minutes from the start of the check if omitted. */
  readonly deadline?: Deadline;
}

const NOT_ASKED: Verification = {
  token: { state: 'none', kind: null, flaw: null },
  resolutions: new Map(),
  counts: { requests: 0, retries: 0, waitedMs: 0 },
};

/**
 * The pipeline: scan the files, find out what is introduced, ask Notion, judge, report. Values in, a value out; only
 * the tree, the base and `verify` have effects. The report contains no secrets, although the scanned files may.
 */
export async function check(what: Check): Promise<Report> {
  const { tree, settings, verify, failOn } = what;
  const deadline = what.deadline ?? scanningTime();
  const [found, before, settingsAtBase] = await Promise.all([
    scan(tree, settings, deadline),
    readBefore(what.base, tree, settings, deadline),
    what.settingsAtBase,
  ]);
  hideConfidential(found.references);
  const { added, compared } = await compare(before, found);
  const questions = questionsOf(added ?? found.references);
  const verification = verify && questions.length > 0 ? await verify(questions) : NOT_ASKED;
  const evidence = {
    verification,
    unasked: reasonNotAsked(verify !== null, verification),
    added,
    severities: settings.severities,
    showTitles: what.showTitles,
  };
  const findings = found.references.map(reference => findingOf(reference, evidence));
  const remarks = [
    ...what.remarks,
    ...(before?.kind === 'unknown' ? [baseUnknown(before.why, before.whatToDo)] : []),
    ...(verification.token.state === 'rejected' ? [tokenRejected(verification.token.flaw)] : []),
    ...outage(findings, severityOf(ruleNamed('unverified'), settings.severities)),
    ...(what.ifNothingFound && found.references.length === 0
      ? [nothingFound(found.files.length, what.ifNothingFound, what.face)]
      : []),
    ...(tree.only === null ? unusedEntries(settings.entries, found, tree.prefix).map(unusedSetting) : []),
    ...(what.ifNothingFound ? await unreadRemarks(tree, settings, found, what.face) : []),
    ...(settingsAtBase ? await weakening(what, settingsAtBase, found, deadline) : []),
  ];
  const severities = severitiesOf(findings, remarks);
  // A check that could not do what the settings say has not passed, even if it found nothing.
  const isBroken = remarks.some(({ code, severity }) => severity === 'error' && code !== 'unverified');
  return scrubbed({
    result: isBroken || severities.some(severity => fails(severity, failOn)) ? 'failed' : 'passed',
    scope: compared ? 'introduced' : 'all',
    verified: verify !== null && verification.token.state !== 'rejected',
    failOn,
    counts: countsOf(found.files, findings, severities),
    notion: verification.counts,
    findings,
    problems: found.problems,
    remarks,
    compared,
  });
}

/** Why a reference has no answer although it may have been asked about. */
function reasonNotAsked(isVerified: boolean, { token }: Verification): UnverifiedReason {
  if (!isVerified) return 'no-token';
  return token.state === 'rejected' ? 'token-rejected' : 'cancelled';
}

/** What the change of the settings takes out of the check, found by scanning the same files with the old settings. */
async function weakening(
  { tree, settings }: Check,
  settingsAtBase: Settings,
  found: Scan,
  deadline: Deadline,
): Promise<Remark[]> {
  const before = await scan(tree, settingsAtBase, deadline);
  const effect = ({ references, files }: Scan, { severities }: Settings) => ({
    references,
    files: new Set(files),
    severities,
  });
  return weakenedSettings(weakened(effect(before, settingsAtBase), effect(found, settings)));
}
