import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { isInside } from '../text/paths.ts';

/** Variables that git, ssh and their credential helpers need. Nothing else of ours reaches them. */
const PASSED_ON = [
  'PATH',
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

/** The environment that git runs in: chosen variables of the process's, and git's own that keep it quiet. */
export function gitEnvironment(own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
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
  return environment;
}

/**
 * The git program's own path, from PATH, or null. Looked up here because Windows would start a `git.exe` that
 * lies in the scanned tree first; for the same reason no entry of PATH within the tree counts.
 */
export function findGitProgram(own: NodeJS.ProcessEnv, tree: string): string | null {
  const windows = process.platform === 'win32';
  const path = own['PATH'] ?? own['Path'] ?? '';
  for (const folder of path.split(delimiter)) {
    if (!isAbsolute(folder) || isInside(tree, folder)) continue;
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
