/**
 * Settings that keep git from starting anything, from following what the repository's own configuration says to start
 * or to fetch, and from writing to the repository. Given on the command line, they win over every file.
 */
const SETTINGS: readonly string[] = [
  'core.fsmonitor=false',
  'core.untrackedCache=keep',
  'core.hooksPath=/dev/null',
  'core.askPass=',
  'core.sshCommand=ssh',
  'core.gitProxy=none',
  'core.alternateRefsCommand=true',
  'core.quotePath=false',
  'credential.helper=', // an empty one clears the list, the helpers of single addresses included (gitcredentials)
  'diff.external=',
  'diff.autoRefreshIndex=false',
  'fetch.recurseSubmodules=false',
  'fetch.writeCommitGraph=false',
  'gc.auto=0',
  'http.cookieFile=',
  'http.saveCookies=false',
  'log.showSignature=false',
  'maintenance.auto=false',
  'protocol.ext.allow=never',
  'safe.bareRepository=explicit',
  'submodule.recurse=false',
  'transfer.bundleURI=false',
];

/** The arguments before every git command. */
export const HARDENED: readonly string[] = ['--no-pager', ...SETTINGS.flatMap(setting => ['-c', setting])];

/** Settings with a name in them, of which any number may start a command or make git fetch: a pattern for git-config. */
export const NAMED = '^(filter|hook|remote|diff)\\.';

/** A setting as git lists it, its section and key in lower case. */
export interface Setting {
  readonly key: string;
  readonly value: string;
}

/** Reads what `git config -z --get-regexp` prints: a key, a line feed and a value. A key without a value is true. */
export function settingsIn(output: string): Setting[] {
  return output
    .split('\0')
    .filter(entry => entry !== '')
    .map(entry => {
      const end = entry.indexOf('\n');
      return end < 0
        ? { key: entry, value: 'true' }
        : { key: entry.slice(0, end), value: entry.slice(end + 1) };
    });
}

/**
 * Settings that make the given ones harmless. Filters are switched off, Git LFS's for example: the scanned tree's
 * `.gitattributes` says which files they apply to.
 */
export function harmless(settings: readonly Setting[]): Setting[] {
  return settings.flatMap(({ key }) => {
    const [, section = '', name = '', variable = ''] = /^(\w+)\.(.+)\.([^.]+)$/s.exec(key) ?? [];
    switch (section) {
      case 'filter':
        return ['clean', 'process', 'smudge', 'required'].map(each => override(section, name, each, ''));
      case 'hook':
        return [override(section, name, 'enabled', 'false'), override(section, name, 'command', 'true')];
      case 'remote':
        // A remote helper is a program too: `remote.<name>.vcs` names it.
        return variable === 'vcs' ? [override(section, name, 'vcs', 'none')] : [];
      case 'diff':
        return variable === 'command' || variable === 'textconv'
          ? [override(section, name, variable, 'cat')]
          : [];
      default:
        return [];
    }
  });
}

/** Settings without which git takes no remote for one to fetch missing objects from when it needs them. */
export function withoutPromisors(settings: readonly Setting[]): Setting[] {
  return promisors(settings).map(({ key }) => ({ key, value: 'false' }));
}

/** Whether the clone of a remote is partial: contents may be missing that the remote promised to have. */
export function isPartial(settings: readonly Setting[]): boolean {
  return promisors(settings).some(({ value }) => !/^(?:false|no|off|0+)$/i.test(value));
}

function promisors(settings: readonly Setting[]): Setting[] {
  return settings.filter(({ key }) => /^remote\..+\.promisor$/s.test(key));
}

function override(section: string, name: string, variable: string, value: string): Setting {
  return { key: `${section}.${name}.${variable}`, value };
}

/**
 * Settings as variables of git's environment (git-config, GIT_CONFIG_COUNT). An argument `-c name=value` can't hold
 * a name with an equals sign.
 */
export function asVariables(settings: readonly Setting[]): Record<string, string> {
  const variables: Record<string, string> = { GIT_CONFIG_COUNT: `${settings.length}` };
  settings.forEach(({ key, value }, i) => {
    variables[`GIT_CONFIG_KEY_${i}`] = key;
    variables[`GIT_CONFIG_VALUE_${i}`] = value;
  });
  return variables;
}
