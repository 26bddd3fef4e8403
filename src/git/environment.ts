import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { isInside } from '../text/paths.ts';

/** Variables that git and ssh need. No other variable of ours reaches them. */
const PASSED_ON = [
  'HOME',
  'USER',
  'LOGNAME',
  'XDG_CONFIG_HOME',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SSH_AUTH_SOCK',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'GIT_SSL_CAINFO',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'all_proxy',
  'no_proxy',
  'SYSTEMROOT',
  'SystemRoot',
  'WINDIR',
  'USERPROFILE',
  'HOMEDRIVE',
  'HOMEPATH',
  'APPDATA',
  'LOCALAPPDATA',
  'PROGRAMDATA',
  'ProgramData',
];

/**
 * Variables for local commands. In a partial clone, git would fetch missing objects by itself. GIT_NO_LAZY_FETCH
 * forbids that since git 2.45. Older versions fail because no protocol is allowed.
 */
export const LOCAL: Readonly<Record<string, string>> = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };

/** Variables for commands that fetch. Other protocols would start programs that the configuration names. */
export const REMOTE: Readonly<Record<string, string>> = {
  GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
  GIT_SSH_COMMAND: 'ssh', // wins over core.sshCommand
};

/**
 * The environment that git runs in: some of the process's variables, and some of git's that keep it quiet.
 *
 * @param tree the scanned tree, absolute: no program in it is started
 */
export function gitEnvironment(own: NodeJS.ProcessEnv, tree: string): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = {
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GCM_INTERACTIVE: 'never',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
  };
  for (const name of PASSED_ON) {
    const value = own[name];
    if (value !== undefined) environment[name] = value;
  }
  environment['PATH'] = foldersOf(own, tree).join(delimiter);
  return environment;
}

/** The absolute folders of PATH that are not in the scanned tree. */
function foldersOf(own: NodeJS.ProcessEnv, tree: string): string[] {
  const folders = (own['PATH'] ?? own['Path'] ?? '').split(delimiter);
  return folders.filter(folder => isAbsolute(folder) && !isInside(tree, folder));
}

/**
 * The absolute path of the git program, or null. It is looked up here because Windows would first start a `git.exe`
 * in the current folder, which is the scanned tree.
 */
export function findGitProgram(own: NodeJS.ProcessEnv, tree: string): string | null {
  const windows = process.platform === 'win32';
  for (const folder of foldersOf(own, tree)) {
    const program = join(folder, windows ? 'git.exe' : 'git');
    if (isProgram(program)) return program;
  }
  return null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
