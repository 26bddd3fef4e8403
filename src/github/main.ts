import { findBase } from '../change/base.ts';
import { Progress } from '../report/progress.ts';
import { type AskingNotion, runCheck } from '../run.ts';
import { SettingsError } from '../settings/error.ts';
import { type Inputs, readInputs } from '../settings/inputs.ts';
import { REMARK_SEVERITY } from '../settings/options.ts';
import { GitHubApi } from './api.ts';
import { readEvent } from './event.ts';
import { loadRunSettings, settingsAtBase } from './load-settings.ts';
import { locate } from './locate.ts';
import { modeOf } from './mode.ts';
import { ownFiles, placesOf } from './places.ts';
import { publish } from './publish.ts';
import { publishOnPullRequest } from './pull-request.ts';
import { remoteRepository } from './remote.ts';
import { type Runner, reportInternalError, reportSettingsError, Step } from './step.ts';

/**
 * The action: reads the inputs, checks, and publishes the report on GitHub, or why there is none.
 *
 * @returns the exit status
 */
export async function main(runner: Runner): Promise<0 | 1> {
  const step = new Step(runner);
  step.maskTokens();
  try {
    return (await run(step, runner)) === 'passed' ? 0 : 1;
  } catch (error) {
    if (error instanceof SettingsError) reportSettingsError(step, error);
    else reportInternalError(step, error);
    return 1;
  }
}

async function run(step: Step, runner: Runner): Promise<'passed' | 'failed'> {
  const { signal, retries } = runner;
  const inputs = await readInputs(name => step.input(name));
  const location = locate(step.workspace, inputs.workingDirectory);
  const event = await readEvent(runner.environment);
  const mode = modeOf(event, inputs);
  const api =
    inputs.gitHubToken &&
    new GitHubApi({ token: inputs.gitHubToken, ...step.gitHub, signal, patience: retries?.gitHub });
  const remote = api && remoteRepository(api);
  const settings = await loadRunSettings({ inputs, event, location, remote, signal });
  const base = mode.compares
    ? findBase({ ...location, revision: { kind: 'event', event }, remote, signal })
    : Promise.resolve(null);
  const report = await runCheck({
    location,
    trust: 'workspace',
    settings,
    only: null,
    values: inputs.values,
    written: ownFiles(inputs, location),
    base,
    settingsAtBase: base.then(known => settingsAtBase(inputs, location, settings.file, known)),
    failOn: inputs.failOn,
    showTitles: inputs.showTitles,
    notion: mode.verifies ? verification(inputs, step, retries?.notion) : null,
    remarks: mode.remarks,
    face: 'action',
    ifNothingFound: REMARK_SEVERITY[inputs.ifNothingFound],
    signal,
  });
  const places = await placesOf(step, inputs, location, signal);
  await publish(report, step, places);
  const isPull = event.kind === 'pull_request' || event.kind === 'pull_request_target';
  if (isPull && api) await publishOnPullRequest({ report, inputs, event, api, step, places, location });
  return report.result;
}

function verification(
  { token, notionApiUrl, verifyTimeoutMs }: Inputs,
  step: Step,
  tuning: AskingNotion['tuning'],
) {
  const progress = new Progress(line => step.log(line));
  return (
    token && {
      token,
      apiUrl: notionApiUrl,
      budgetMs: verifyTimeoutMs,
      tuning,
      onProgress: progress.show.bind(progress),
      debug: (line: string) => step.debug(line),
    }
  );
}
