import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../workflows/files.ts';

/** All ways in which text leaves the process: streams, files, the toolkit's outputs, requests to GitHub. */
const EXITS: Readonly<Record<string, RegExp>> = {
  'writes to a stream':
    /\b(?:process\.)?(?:stdout|stderr|stream)\.(?:write|end)\(|\bconsole\.\w+\(|\bprocess\.emitWarning\(/,
  'writes a file':
    /\b(?:writeFile|appendFile|writeSync|writev|createWriteStream|copyFile|cp|rename|truncate|symlink|link)(?:Sync)?\(|\.pipe\(/,
  'uses an output of the toolkit':
    /\b(?:core|toolkit)\.(?:info|notice|warning|error|debug|setFailed|setOutput|summary|exportVariable|saveState)\b|\bsetOutput\(/,
  'sends a request to GitHub': /\bgetOctokit\(/,
};

/** The only modules with such a way. Each one uses the scrubber, or writes only the user's own file. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'writes to a stream': ['src/output/streams.ts'],
  // A fix changes a file of the user and shows nothing.
  'writes a file': ['src/output/files.ts', 'src/output/replace.ts'],
  'uses an output of the toolkit': ['src/github/step.ts'],
  'sends a request to GitHub': ['src/github/api.ts'],
};

const SOURCES = globSync('src/**/*.ts', { cwd: ROOT }).map(name => name.replaceAll('\\', '/'));

it.each(Object.keys(EXITS))('no other module %s', what => {
  const found = SOURCES.filter(file => {
    const code = readFileSync(path.join(ROOT, file), 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
    return (what !== 'writes a file' || code.includes("'node:fs")) && EXITS[what]?.test(code);
  });
  expect(found.toSorted()).toEqual(ALLOWED[what]);
});

it.each(['src/output/streams.ts', 'src/output/files.ts', 'src/github/step.ts', 'src/github/api.ts'])(
  '%s uses the scrubber',
  file => {
    expect(readFileSync(path.join(ROOT, file), 'utf8')).toMatch(/\b(?:withoutSecrets|scrubbed)\(/);
  },
);
