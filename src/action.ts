import { findBase } from './change/base.ts';
import { check } from './check.ts';
import { askGit } from './git/tracked.ts';
import { GitHubApi } from './github/api.ts';
import { readEvent } from './github/event.ts';
import { formerSettings, loadSettings } from './github/load-settings.ts';
import { locate } from './github/locate.ts';
import { placesOf } from './github/places.ts';
import { planOf } from './github/plan.ts';
import { publish } from './github/publish.ts';
import { publishOnPullRequest } from './github/pull-request.ts';
import { remoteRepository } from './github/remote.ts';
import { apologize, refuse, Step } from './github/step.ts';
import { Progress } from './report/progress.ts';
import { SettingsError } from './settings/error.ts';
import { readInputs } from './settings/inputs.ts';
import { cancellation } from './text/cancellation.ts';

/** The action: inputs in, a check, and what it found out on GitHub. */
async function run(step: Step): Promise<'passed' | 'failed'> {
  const signal = cancellation();
  const inputs = await readInputs(name => step.input(name));
  const location = locate(step.workspace, inputs.workingDirectory);
  const event = await readEvent(process.env);
  const plan = planOf(event, inputs);
  const notion = plan.verifies ? import('./notion/verify.ts') : null; // loads while files are read
  const api = inputs.gitHubToken && new GitHubApi({ token: inputs.gitHubToken, ...step.gitHub, signal });
  const remote = api && remoteRepository(api);
  const { settings, file } = await loadSettings(inputs, event, location, remote, signal);
  const base = plan.compares
    ? findBase({ ...location, revision: { kind: 'event', event }, remote, signal })
    : Promise.resolve(null);
  const progress = new Progress(line => step.log(line));
  const { token, notionApiUrl: apiUrl, verifyTimeoutMs: budgetMs } = inputs;
  const asking = {
    apiUrl,
    budgetMs,
    signal,
    onProgress: progress.show.bind(progress),
    debug: (line: string) => step.debug(line),
  };
  const report = await check({
    tree: {
      ...location,
      askGit: askGit(location.workspace, signal),
      except: file ? [file] : [],
      only: null,
    },
    settings,
    former: base.then(known => formerSettings(inputs, location, file, known)),
    failOn: inputs.failOn,
    showTitles: inputs.showTitles,
    base,
    verify:
      notion && token ? async questions => (await notion).verify(questions, { token, ...asking }) : null,
    remarks: plan.remarks,
    ifNothingFound: NOTHING_FOUND[inputs.ifNothingFound],
  });
  const places = await placesOf(step, inputs, location, signal);
  await publish(report, step, places);
  const isPull = event.kind === 'pull_request' || event.kind === 'pull_request_target';
  if (isPull && api) await publishOnPullRequest(report, inputs, event, api, step, places.links, location);
  return report.result;
}

const NOTHING_FOUND = { warn: 'warning', error: 'error', ignore: null } as const;

const step = new Step(process.env);
step.maskTokens();
// Nothing has passed before something came of it: Node may find that nothing is left to wait for.
process.exitCode = 1;
try {
  process.exitCode = (await run(step)) === 'passed' ? 0 : 1;
} catch (error) {
  if (error instanceof SettingsError) refuse(step, error);
  else apologize(step, error);
}
