import { DEFAULT_SEVERITY, type Finding, type Report, RULES, type Rule, type Severity } from '../model.ts';
import { startHash } from '../text/hash.ts';
import { encodePath } from '../text/paths.ts';
import { visible, visibleJson } from '../text/visible.ts';
import { HOMEPAGE, NAME, VERSION } from '../version.ts';
import type { Links } from './links.ts';
import { RULE_TEXT } from './rules.ts';

/** Results of a run that GitHub's code scanning takes (docs.github.com, SARIF support for code scanning). */
export const MOST_RESULTS = 25_000;

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
};
const PROBLEM_SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  notice: 'recommendation',
};

/** The findings as SARIF 2.1.0, as GitHub's code scanning accepts it. Worst first where there are too many. */
export function renderSarif(report: Report, links: Links): string {
  const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };
  const found = report.findings.filter(
    (finding): finding is Told => finding.severity !== null && finding.rule !== null,
  );
  const kept =
    found.length <= MOST_RESULTS
      ? found
      : found.toSorted((a, b) => rank[a.severity] - rank[b.severity]).slice(0, MOST_RESULTS);
  const seen = new Map<string, number>();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: NAME,
            version: VERSION,
            semanticVersion: VERSION,
            informationUri: HOMEPAGE,
            rules: RULES.map(rule => describe(rule, links)),
          },
        },
        automationDetails: { id: 'notion-id-check/' },
        columnKind: 'utf16CodeUnits',
        results: kept.map(finding => toResult(finding, seen)),
      },
    ],
  };
  return `${visibleJson(log)}\n`;
}

type Told = Finding & { readonly severity: Severity; readonly rule: Rule };

function describe(rule: Rule, links: Links) {
  const { name, short, full } = RULE_TEXT[rule];
  const severity = DEFAULT_SEVERITY[rule];
  const usual = severity === 'off' ? 'notice' : severity;
  const address = links.rule(rule);
  return {
    id: rule,
    name,
    shortDescription: { text: short },
    fullDescription: { text: full },
    help: { text: `${full} ${address}`, markdown: `${full}\n\n[How to fix it](${address})` },
    helpUri: address,
    defaultConfiguration: { level: LEVEL[usual], enabled: severity !== 'off' },
    properties: {
      tags: ['notion', 'configuration'],
      precision: 'high',
      'problem.severity': PROBLEM_SEVERITY[usual],
    },
  };
}

function toResult(finding: Told, seen: Map<string, number>) {
  const { reference, rule, severity, message, hint, introduced } = finding;
  const { file, line, column, endLine, endColumn, key } = reference;
  const uri = encodePath(file);
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    ruleId: rule,
    ruleIndex: RULES.indexOf(rule),
    level: LEVEL[severity],
    message: { text: visible(hint === '' ? message : `${message} ${hint}`) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region },
        ...(key === '' ? {} : { logicalLocations: [{ fullyQualifiedName: visible(key), kind: 'member' }] }),
      },
    ],
    partialFingerprints: { primaryLocationLineHash: fingerprint(finding, seen) },
    ...(introduced === null ? {} : { baselineState: introduced ? 'new' : 'unchanged' }),
    ...fixesOf(finding, uri, region),
  };
}

/** The same finding keeps its fingerprint when lines move: it counts what is said of what, not where. */
function fingerprint({ reference, rule }: Told, seen: Map<string, number>): string {
  const { file, key, value } = reference;
  const hash = startHash('sha256').update([rule, file, key, value].join('\0')).digest('hex').slice(0, 16);
  const occurrence = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, occurrence);
  return `${hash}:${occurrence}`;
}

function fixesOf({ reference: { reading } }: Told, uri: string, deletedRegion: object) {
  if (reading.kind !== 'malformed' || !reading.fix) return {};
  const { description, replacement } = reading.fix;
  const replacements = [{ deletedRegion, insertedContent: { text: replacement } }];
  return {
    fixes: [
      {
        description: { text: description },
        artifactChanges: [{ artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, replacements }],
      },
    ],
  };
}
