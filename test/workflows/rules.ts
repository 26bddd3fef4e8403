import * as v from 'valibot';
import { parse } from 'yaml';
import { inputNames } from './action-metadata.ts';

/** A house rule for workflows. It gets a workflow and returns what breaks the rule. */
export interface Rule {
  readonly says: string;
  /** Puts a violation into a workflow that is otherwise valid. */
  readonly broken: (workflow: string) => string;
  readonly violations: (workflow: string) => readonly string[];
}

const Step = v.looseObject({
  name: v.optional(v.string(), ''),
  uses: v.optional(v.string(), ''),
  run: v.optional(v.string(), ''),
  with: v.optional(v.record(v.string(), v.unknown()), {}),
  env: v.optional(v.record(v.string(), v.unknown()), {}),
});
const Job = v.looseObject({
  name: v.optional(v.string(), ''),
  'timeout-minutes': v.optional(v.number(), Number.POSITIVE_INFINITY),
  permissions: v.optional(v.record(v.string(), v.string())),
  /** A job has steps, or calls another workflow. */
  uses: v.optional(v.string(), ''),
  secrets: v.optional(v.record(v.string(), v.unknown()), {}),
  steps: v.optional(v.array(Step), []),
});
const Workflow = v.looseObject({
  name: v.optional(v.string(), ''),
  on: v.unknown(),
  permissions: v.optional(v.unknown()),
  concurrency: v.optional(v.unknown()),
  jobs: v.record(v.string(), Job),
});

const read = (text: string) => v.parse(Workflow, parse(text));
const jobs = (text: string) => Object.entries(read(text).jobs).map(([id, job]) => ({ id, ...job }));
const steps = (text: string) => jobs(text).flatMap(({ steps }) => steps);
const lines = (text: string, pattern: RegExp) => text.split('\n').filter(line => pattern.test(line));

const PINNED = /uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
/**
 * This action: by its path in this repository, and by its major version in the examples. Also the
 * organisation of the examples.
 */
const OUR_OWN = /uses: (?:\.\/|notion-id-check\/notion-id-check@v1$|acme\/workflows\/)/;

/** Similar to the audits of zizmor and the checks of OpenSSF Scorecard. */
export const RULES: readonly Rule[] = [
  {
    says: 'pins every third-party action to a full commit, with the version as a comment',
    broken: text => text.replace(/@[0-9a-f]{40} # v\S+/, '@v7'),
    violations: text => lines(text, /\buses:/).filter(line => !OUR_OWN.test(line) && !PINNED.test(line)),
  },
  {
    says: 'gives no permission to the workflow as a whole',
    broken: text => text.replace(/^permissions: .*$/m, 'permissions: read-all'),
    violations: text => (JSON.stringify(read(text).permissions) === '{}' ? [] : ['permissions']),
  },
  {
    says: 'gives each job its own permissions',
    broken: text => text.replace(/^ {4}permissions:.*\n( {6}.*\n)*/m, ''),
    violations: text => jobs(text).flatMap(({ id, permissions }) => (permissions ? [] : [id])),
  },
  {
    says: 'explains each permission in a comment',
    broken: text => text.replace(/contents: read #.*/, 'contents: read'),
    violations: text => lines(text, /^\s+[a-z-]+: (?:read|write)\b/).filter(line => !/ # \w/.test(line)),
  },
  {
    says: 'leaves no credentials behind in a checkout',
    broken: text => text.replace('persist-credentials: false', 'persist-credentials: true'),
    violations: text =>
      steps(text).flatMap(({ name, uses, with: given }) =>
        uses.startsWith('actions/checkout@') && given['persist-credentials'] !== false ? [name] : [],
      ),
  },
  {
    says: 'does not run with the permissions of this repository for pull requests or issues of others',
    broken: text => text.replace(/^on:/m, 'on:\n  pull_request_target:'),
    violations: text => lines(text, /pull_request_target|workflow_run|issue_comment/),
  },
  {
    says: 'has no expressions in scripts, because values are passed as environment variables',
    broken: text => text.replace(/^( +)run: .*/m, '$1run: echo ${{ github.event.pull_request.title }}'),
    violations: text => steps(text).flatMap(({ run }) => (run.includes('${{') ? [run] : [])),
  },
  {
    says: 'gives secrets only to single steps',
    broken: text => text.replace(/^jobs:/m, 'env:\n  TOKEN: ${{ secrets.TOKEN }}\n\njobs:'),
    violations: text => {
      const inSteps = steps(text).flatMap(({ env, with: given }) => Object.values({ ...env, ...given }));
      const passedOn = jobs(text).flatMap(({ secrets }) => Object.values(secrets));
      const known = [...inSteps, ...passedOn].filter(value => String(value).includes('secrets.')).length;
      return lines(text, /secrets\.|secrets: inherit/).slice(known);
    },
  },
  {
    says: 'has a name for the workflow and for every job and step',
    broken: text => text.replace(/- name: .*\n\s+/, '- '),
    violations: text =>
      [read(text), ...jobs(text), ...steps(text)].flatMap(thing =>
        thing.name === '' ? [JSON.stringify(thing)] : [],
      ),
  },
  {
    says: 'limits every job to 30 minutes',
    broken: text => text.replace(/ {4}timeout-minutes: \d+\n/, ''),
    violations: text =>
      jobs(text).flatMap(job => (job.uses !== '' || job['timeout-minutes'] <= 30 ? [] : [job.id])),
  },
  {
    says: 'has a concurrency setting',
    broken: text => text.replace(/^concurrency:\n( {2}.*\n)*/m, ''),
    // A called workflow is in the same group as its caller, so it would wait for the caller.
    violations: text =>
      read(text).concurrency === undefined && !/^ {2}workflow_call:/m.test(text) ? ['concurrency'] : [],
  },
  {
    says: 'uses only existing inputs of this action',
    broken: text =>
      text.replace(/^ {4}steps:\n/m, '$&      - name: Ours\n        uses: ./\n        with: { path: . }\n'),
    violations: text =>
      steps(text)
        .filter(({ uses }) => OUR_OWN.test(`uses: ${uses}`))
        .flatMap(({ with: given }) => Object.keys(given))
        .filter(name => !inputNames().includes(name)),
  },
];
