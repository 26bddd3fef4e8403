import type { Base, KnownBase, UnknownBase } from './change/base.ts';
import { BaseUnavailable } from './change/contents.ts';
import { introduced } from './change/introduced.ts';
import { weakened } from './change/weakened.ts';
import { fails, judge, ruleOf, severityOf } from './judge.ts';
import type {
  Comparison,
  Counts,
  Expected,
  Finding,
  NotionId,
  Reference,
  Remark,
  Report,
  Resolution,
  Severity,
  UnverifiedReason,
  Verification,
} from './model.ts';
import type { Question } from './notion/verify.ts';
import { discreet } from './references/confidential.ts';
import { type Scan, scan } from './references/scan.ts';
import { Scanner } from './references/scanner.ts';
import type { Tree } from './references/tree.ts';
import {
  baseUnknown,
  nothingFound,
  TOKEN_REJECTED,
  unusedSetting,
  weakenedSettings,
} from './report/remarks.ts';
import { sentencesFor } from './report/wording.ts';
import { remember, scrubbed } from './secrets/scrub.ts';
import { unusedEntries } from './settings/entries.ts';
import type { Settings } from './settings/settings.ts';

/** A check: what is looked at, what it is compared with, and who is asked. */
export interface Check {
  readonly tree: Tree;
  readonly settings: Settings;
  readonly failOn: Severity | 'never';
  readonly showTitles: boolean;
  /** What a change is told from; null where everything counts. It is looked for while the files are scanned. */
  readonly base: Promise<Base | null>;
  /** Asks Notion; null where formats alone are checked. */
  readonly verify: ((questions: readonly Question[]) => Promise<Verification>) | null;
  /** The settings that the base had, where the change touches them: to tell what it takes out of the check. */
  readonly former: Promise<Settings | null>;
  /** What is known of the run before it starts: a secret that was withheld, a base that is missing. */
  readonly remarks: readonly Remark[];
  /** What to say where nothing was found; null to say nothing. */
  readonly ifNothingFound: Severity | null;
}

const UNASKED: Verification = {
  token: { state: 'none', kind: null, flaw: null },
  resolutions: new Map(),
  counts: { requests: 0, retries: 0, waitedMs: 0 },
};

/**
 * The whole way of a reference: scan the files, tell what is introduced, ask Notion, judge, report.
 * Values in, a value out; only the tree, the base and `verify` touch the world. The report is without secrets: texts of
 * the scanned files may contain some anywhere.
 */
export async function check(order: Check): Promise<Report> {
  const [found, compared, former] = await Promise.all([
    scan(order.tree, order.settings),
    comparisonOf(order),
    order.former,
  ]);
  hideConfidential(found.references);
  const change = changeOf(compared, found);
  const { added } = change;
  const verification = order.verify ? await order.verify(questionsOf(found.references, added)) : UNASKED;
  const findings = found.references.map(reference => findingOf(order, reference, verification, added));
  const remarks = [...order.remarks, ...change.remarks];
  if (verification.token.state === 'rejected') remarks.push(TOKEN_REJECTED);
  if (order.ifNothingFound && found.references.length === 0) {
    remarks.push(nothingFound(found.files.length, order.ifNothingFound));
  }
  if (order.tree.only === null) {
    const unused = unusedEntries(order.settings.entries, found, order.tree.prefix);
    remarks.push(...unused.map(unusedSetting));
  }
  if (former) remarks.push(...(await weakening(order, former, found)));
  return scrubbed(report(order, found, findings, verification, remarks, change.compared));
}

/** Keeps IDs of confidential values out of everything that is shown, unless a file of the repository has them too. */
function hideConfidential(references: readonly Reference[]): void {
  const idsOf = (isConfidential: boolean) =>
    references.flatMap(({ reading, isConfidential: is }) =>
      reading.kind === 'id' && (is === true) === isConfidential ? [reading.id] : [],
    );
  const inFiles = new Set(idsOf(false));
  for (const id of idsOf(true)) {
    if (inFiles.has(id)) continue;
    remember(id);
    remember(id.replaceAll('-', ''));
  }
}

/** What a change is made of. */
interface Change {
  /** The references that it added; null where everything counts. */
  readonly added: ReadonlySet<Reference> | null;
  readonly compared: Comparison | null;
  readonly remarks: readonly Remark[];
}

/** A base, with the references that it has in the files that the change touches. */
interface Before {
  readonly kind: 'known';
  readonly base: KnownBase;
  readonly references: readonly Reference[];
}

/** What the files are compared with; it is read while they are scanned. */
async function comparisonOf({ tree, settings, base: coming }: Check): Promise<Before | UnknownBase | null> {
  const base = await coming;
  if (base?.kind !== 'known') return base;
  try {
    return { kind: 'known', base, references: await referencesOf(base, tree, settings) };
  } catch (error) {
    if (!(error instanceof BaseUnavailable)) throw error;
    return { kind: 'unknown', why: error.message, whatToDo: error.whatToDo };
  }
}

/**
 * What the change introduces. Candidates are counted on both sides: a value that was there before is not introduced
 * because evidence for it was added elsewhere.
 */
function changeOf(before: Before | UnknownBase | null, { references: found, candidates }: Scan): Change {
  if (before === null) return { added: null, compared: null, remarks: [] };
  if (before.kind === 'unknown') return everything(before);
  const { base, references } = before;
  const changed = [...found, ...candidates].filter(({ file }) => base.changed.has(file));
  const isCandidate = new Set(candidates);
  const added = [
    ...[...introduced(changed, references)].filter(reference => !isCandidate.has(reference)),
    // Values outside of the repository have no earlier version to compare with.
    ...found.filter(({ isConfidential }) => isConfidential),
  ];
  return {
    added: new Set(added),
    compared: { base: base.commit, how: base.how },
    remarks: [],
  };
}

function everything({ why, whatToDo }: UnknownBase): Change {
  return { added: null, compared: null, remarks: [baseUnknown(why, whatToDo)] };
}

/** What the change of the settings takes out of the check, told by scanning the same files with the former ones. */
async function weakening({ tree, settings }: Check, former: Settings, found: Scan): Promise<Remark[]> {
  const before = await scan(tree, former);
  const effect = ({ references, files }: Scan, { severities }: Settings) => ({
    references,
    files: new Set(files),
    rules: severities,
  });
  return [weakenedSettings(weakened(effect(before, former), effect(found, settings)))].filter(
    remark => remark !== null,
  );
}

/** The references and candidates that the base has in the files that the change touches. */
async function referencesOf(base: KnownBase, tree: Tree, settings: Settings): Promise<Reference[]> {
  const scanner = new Scanner(settings, tree.prefix);
  const isScanned = (path: string) =>
    path.startsWith(tree.prefix) &&
    !tree.except.includes(path) &&
    scanner.scans(path.slice(tree.prefix.length));
  const references: Reference[] = [];
  for await (const { path, bytes } of base.read([...base.inBase].filter(isScanned))) {
    const file = path.slice(tree.prefix.length);
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (!scanner.passes(file, content)) continue;
    const scanned = await scanner.scan(file, content);
    for (const reference of scanned.references) references.push(reference);
    for (const { place } of scanned.candidates) references.push(place);
  }
  return references;
}

/** One question an ID, those that the change introduced first: when time is short, they count most. */
function questionsOf(references: readonly Reference[], added: ReadonlySet<Reference> | null): Question[] {
  const byId = new Map<NotionId, Expected[]>();
  const inOrder = added ? [...added, ...references.filter(reference => !added.has(reference))] : references;
  for (const { reading, expected } of inOrder) {
    if (reading.kind !== 'id') continue;
    const known = byId.get(reading.id);
    if (!known) byId.set(reading.id, [expected]);
    else if (!known.some(types => types.join() === expected.join())) known.push(expected);
  }
  return [...byId].map(([id, expected]) => ({ id, expected }));
}

function findingOf(
  { settings, showTitles, verify }: Check,
  reference: Reference,
  { resolutions, token }: Verification,
  added: ReadonlySet<Reference> | null,
): Finding {
  const unasked: UnverifiedReason =
    verify === null ? 'no-token' : token.state === 'rejected' ? 'token-rejected' : 'cancelled';
  const resolution = reference.reading.kind === 'id' ? resolutions.get(reference.reading.id) : undefined;
  const known = reference.isConfidential && resolution ? discreet(resolution) : resolution;
  const verdict = judge(reference, showTitles ? known : known && untitled(known), unasked);
  const rule = ruleOf(reference, verdict);
  const severity = severityOf(rule, settings.severities);
  return {
    reference,
    verdict,
    rule: severity === null ? null : rule,
    severity,
    ...sentencesFor(reference, verdict, { tokenKind: token.kind, showTitles }),
    introduced: added ? added.has(reference) : null,
  };
}

/** Titles and names go no further than this unless they were asked for. */
function untitled(resolution: Resolution): Resolution {
  switch (resolution.state) {
    case 'found': {
      const dataSources = resolution.object.dataSources.map(({ id }) => ({ id, name: null }));
      return { ...resolution, object: { ...resolution.object, title: null, dataSources } };
    }
    case 'absent':
      return {
        ...resolution,
        lookAlike: resolution.lookAlike && { ...resolution.lookAlike, title: null },
        namesake: resolution.namesake && { ...resolution.namesake, title: null },
      };
    case 'invalid':
    case 'unknown':
      return resolution;
  }
}

function report(
  { failOn, verify }: Check,
  found: Scan,
  findings: readonly Finding[],
  verification: Verification,
  remarks: readonly Remark[],
  compared: Comparison | null,
): Report {
  const counting = findings.filter(finding => finding.introduced !== false);
  // Of the remarks, only that about the token is a finding; an error among them fails the run all the same.
  const told = [...counting, ...remarks.filter(({ code }) => code === 'token-rejected')];
  const severities = told.flatMap(({ severity }) => severity ?? []);
  // A check that could not be made as it was ordered has not passed, whatever its findings may do.
  const isBroken = remarks.some(({ severity }) => severity === 'error');
  return {
    result: isBroken || severities.some(severity => fails(severity, failOn)) ? 'failed' : 'passed',
    scope: compared ? 'introduced' : 'all',
    verified: verify !== null && verification.token.state !== 'rejected',
    failOn,
    counts: countsOf(found, findings, severities),
    notion: verification.counts,
    findings,
    problems: found.problems,
    remarks,
    compared,
  };
}

function countsOf(found: Scan, findings: readonly Finding[], severities: readonly Severity[]): Counts {
  const ids = new Set(
    findings.flatMap(({ reference: { reading } }) => ('id' in reading && reading.id) || []),
  );
  const withStatus = (status: string) => findings.filter(({ verdict }) => verdict.status === status).length;
  const withSeverity = (severity: Severity) => severities.filter(each => each === severity).length;
  return {
    files: found.files.length,
    references: findings.length,
    ids: ids.size,
    ok: withStatus('ok'),
    errors: withSeverity('error'),
    warnings: withSeverity('warning'),
    notices: withSeverity('notice'),
    unverified: withStatus('unverified'),
    skipped: withStatus('skipped'),
  };
}
