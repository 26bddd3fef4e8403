import * as v from 'valibot';
import { parse } from 'yaml';
import { inputNames } from './action-metadata.ts';

/** A rule of the house for workflows. It is given a workflow and says what breaks it. */
export interface Rule {
  readonly says: string;
  /** What breaks the rule, to be put into a workflow that is otherwise in order. */
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
/** Ourselves: here by path, in the examples by the major version. And the examples' own organisation. */
const OUR_OWN = /uses: (?:\.\/|notion-id-check\/notion-id-check@v1$|acme\/workflows\/)/;

/** In the spirit of zizmor's audits and of OpenSSF Scorecard's checks. */
export const RULES: readonly Rule[] = [
  {
    says: 'pins every action of others by its full commit, with the version beside it',
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
    says: 'says of each permission what it is for',
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
    says: 'is never started with the rights of this repository by what strangers propose',
    broken: text => text.replace(/^on:/m, 'on:\n  pull_request_target:'),
    violations: text => lines(text, /pull_request_target|workflow_run|issue_comment/),
  },
  {
    says: 'puts no expression into a script: values come through the environment',
    broken: text => text.replace(/^( +)run: .*/m, '$1run: echo ${{ github.event.pull_request.title }}'),
    violations: text => steps(text).flatMap(({ run }) => (run.includes('${{') ? [run] : [])),
  },
  {
    says: 'gives a secret to single steps only',
    broken: text => text.replace(/^jobs:/m, 'env:\n  TOKEN: ${{ secrets.TOKEN }}\n\njobs:'),
    violations: text => {
      const inSteps = steps(text).flatMap(({ env, with: given }) => Object.values({ ...env, ...given }));
      const passedOn = jobs(text).flatMap(({ secrets }) => Object.values(secrets));
      const known = [...inSteps, ...passedOn].filter(value => String(value).includes('secrets.')).length;
      return lines(text, /secrets\.|secrets: inherit/).slice(known);
    },
  },
  {
    says: 'has a name, and so has every job and step',
    broken: text => text.replace(/- name: .*\n\s+/, '- '),
    violations: text =>
      [read(text), ...jobs(text), ...steps(text)].flatMap(thing =>
        thing.name === '' ? [JSON.stringify(thing)] : [],
      ),
  },
  {
    says: 'ends every job in good time',
    broken: text => text.replace(/ {4}timeout-minutes: \d+\n/, ''),
    violations: text =>
      jobs(text).flatMap(job => (job.uses !== '' || job['timeout-minutes'] <= 30 ? [] : [job.id])),
  },
  {
    says: 'says what happens when it is started twice',
    broken: text => text.replace(/^concurrency:\n( {2}.*\n)*/m, ''),
    // A workflow that others call would wait for its own caller, whose group it shares.
    violations: text =>
      read(text).concurrency === undefined && !/^ {2}workflow_call:/m.test(text) ? ['concurrency'] : [],
  },
  {
    says: 'gives our own action only inputs that it has',
    broken: text =>
      text.replace(/^ {4}steps:\n/m, '$&      - name: Ours\n        uses: ./\n        with: { path: . }\n'),
    violations: text =>
      steps(text)
        .filter(({ uses }) => OUR_OWN.test(`uses: ${uses}`))
        .flatMap(({ with: given }) => Object.keys(given))
        .filter(name => !inputNames().includes(name)),
  },
];
