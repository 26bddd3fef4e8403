import { cancellation } from './cancellation.ts';
import { findBase } from './change/base.ts';
import { GitHubApi } from './github/api.ts';
import { readEvent } from './github/event.ts';
import { loadRunSettings, settingsAtBase } from './github/load-settings.ts';
import { locate } from './github/locate.ts';
import { modeOf } from './github/mode.ts';
import { ownFiles, placesOf } from './github/places.ts';
import { publish } from './github/publish.ts';
import { publishOnPullRequest } from './github/pull-request.ts';
import { remoteRepository } from './github/remote.ts';
import { reportInternalError, reportSettingsError, Step } from './github/step.ts';
import { Progress } from './report/progress.ts';
import { runCheck } from './run.ts';
import { SettingsError } from './settings/error.ts';
import { type Inputs, readInputs } from './settings/inputs.ts';
import { REMARK_SEVERITY } from './settings/options.ts';

/** The action: reads the inputs, checks, and publishes the report on GitHub. */
async function run(step: Step): Promise<'passed' | 'failed'> {
  const signal = cancellation();
  const inputs = await readInputs(name => step.input(name));
  const location = locate(step.workspace, inputs.workingDirectory);
  const event = await readEvent(process.env);
  const mode = modeOf(event, inputs);
  const api = inputs.gitHubToken && new GitHubApi({ token: inputs.gitHubToken, ...step.gitHub, signal });
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
    notion: mode.verifies ? verification(inputs, step) : null,
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

function verification({ token, notionApiUrl, verifyTimeoutMs }: Inputs, step: Step) {
  const progress = new Progress(line => step.log(line));
  return (
    token && {
      token,
      apiUrl: notionApiUrl,
      budgetMs: verifyTimeoutMs,
      onProgress: progress.show.bind(progress),
      debug: (line: string) => step.debug(line),
    }
  );
}

const step = new Step(process.env);
step.maskTokens();
// Fail unless the run completes: Node may exit early when it has nothing left to wait for.
process.exitCode = 1;
try {
  process.exitCode = (await run(step)) === 'passed' ? 0 : 1;
} catch (error) {
  if (error instanceof SettingsError) reportSettingsError(step, error);
  else reportInternalError(step, error);
}
