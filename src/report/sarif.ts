import type { Report, Reported } from '../finding.ts';
import type { Remark, Severity } from '../model.ts';
import { RULE_NAMES, RULES, type RuleName } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';
import { encodePath } from '../text/paths.ts';
import { visible, visibleJson } from '../text/visible.ts';
import { HOMEPAGE, NAME, VERSION } from '../version.ts';
import { wordAll } from './advice.ts';
import { Fingerprints } from './fingerprint.ts';
import type { Links } from './links.ts';
import { messageOf } from './messages.ts';
import { worstFirst } from './order.ts';
import { reported } from './reported.ts';

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

/** The findings as SARIF 2.1.0, as GitHub's code scanning accepts it. If there are too many, the most severe are kept. */
export function renderSarif(report: Report, links: Links): string {
  const found = reported(report.findings);
  const kept = found.length <= MOST_RESULTS ? found : worstFirst(found).slice(0, MOST_RESULTS);
  const fingerprints = new Fingerprints();
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
        invocations: [
          {
            executionSuccessful: !report.remarks.some(({ severity }) => severity === 'error'),
            toolExecutionNotifications: report.remarks.map(toNotification),
          },
        ],
        columnKind: 'utf16CodeUnits',
        results: kept.map(finding => toResult(finding, fingerprints)),
      },
    ],
  };
  return `${visibleJson(log)}\n`;
}

/** What concerns the whole run has no place in a file, so it is no result: an outage of Notion, a rejected token. */
function toNotification({ code, severity, message, hint }: Remark) {
  const text = visible([message, hint].filter(part => part !== '').join(' '));
  return { descriptor: { id: code }, level: LEVEL[severity], message: { text } };
}

function describe({ name, title, summary, description, defaultSeverity }: Rule<RuleName>, links: Links) {
  const usual = defaultSeverity === 'off' ? 'notice' : defaultSeverity;
  const address = links.rule(name);
  return {
    id: name,
    name: title,
    shortDescription: { text: summary },
    fullDescription: { text: description },
    help: { text: `${description} ${address}`, markdown: `${description}\n\n[How to fix it](${address})` },
    helpUri: address,
    defaultConfiguration: { level: LEVEL[usual], enabled: defaultSeverity !== 'off' },
    properties: {
      tags: ['notion', 'configuration'],
      precision: 'high',
      'problem.severity': PROBLEM_SEVERITY[usual],
    },
  };
}

function toResult(finding: Reported, fingerprints: Fingerprints) {
  const { reference, rule, severity, advice, introduced } = finding;
  const { file, line, column, endLine, endColumn, key } = reference;
  const uri = encodePath(file);
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    ruleId: rule,
    ruleIndex: RULE_NAMES.indexOf(rule),
    level: LEVEL[severity],
    message: { text: visible(`${messageOf(finding)} ${wordAll(advice)}`) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region },
        ...(key === '' ? {} : { logicalLocations: [{ fullyQualifiedName: visible(key), kind: 'member' }] }),
      },
    ],
    partialFingerprints: { primaryLocationLineHash: fingerprints.of(finding) },
    ...(introduced === null ? {} : { baselineState: introduced ? 'new' : 'unchanged' }),
    ...fixesOf(finding, uri, region),
  };
}

function fixesOf({ reference: { reading } }: Reported, uri: string, deletedRegion: object) {
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
