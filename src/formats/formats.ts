import { readCode } from './code.ts';
import { readDotenv } from './dotenv.ts';
import { readIni } from './ini.ts';
import { readJson } from './json.ts';
import { readJson5 } from './json5.ts';
import { isPlainYaml, readPlainYaml } from './plain-yaml.ts';
import { readProperties } from './properties.ts';
import { readProse } from './prose.ts';
import type { Sink } from './sink.ts';
import type { Comments } from './tokens.ts';

type Read = (text: string, sink: Sink) => void;

/** How a kind of file is read. */
export interface Format {
  readonly read: Read;
  /** Loads what reading a text takes, where that is large; before the text is read. */
  readonly load: ((text: string) => Promise<void>) | null;
  /** Code and prose: a value at a Notion key may be anything, so only what was meant as an ID is reported. */
  readonly lenient: boolean;
  /** Addresses count in all of the text, not only in its values. */
  readonly prose: boolean;
  /** Comments that the reader itself doesn't know; they are blanked out. */
  readonly blank: RegExp | null;
}

const CONFIG = { load: null, lenient: false, prose: false, blank: null };

/** A reader that comes with a large parser: most runs need none of them. */
function lazily(load: () => Promise<Read>): Format & { load: () => Promise<void> } {
  let loaded: Read | null = null;
  return {
    ...CONFIG,
    load: async () => {
      loaded ??= await load();
    },
    read: (text, sink) => {
      if (!loaded) throw new Error('the reader is used before it is loaded');
      loaded(text, sink);
    },
  };
}

const code = (comments: Comments, lenient = true): Format => ({
  ...CONFIG,
  lenient,
  read: (text, sink) => readCode(text, sink, comments),
});
const prose = (blank: RegExp | null): Format => ({
  load: null,
  read: readProse,
  lenient: true,
  prose: true,
  blank,
});

const HASH_LINES = /(?<=^|[ \t])#[^\r\n]*/gm;

const DOTENV: Format = { ...CONFIG, read: readDotenv };
const JSON_: Format = { ...CONFIG, read: readJson };
const ANY_YAML = lazily(async () => (await import('./yaml.ts')).readYaml);
/** Most of it needs no parser that is loaded first. */
const YAML: Format = {
  ...CONFIG,
  load: async text => {
    if (!isPlainYaml(text)) await ANY_YAML.load();
  },
  read: (text, sink) => {
    if (!readPlainYaml(text, sink)) ANY_YAML.read(text, sink);
  },
};
const TOML = lazily(async () => (await import('./toml.ts')).readToml);
const XML = lazily(async () => (await import('./xml.ts')).readXml);
const SHELL = prose(HASH_LINES);
const TEXT = prose(/<!--[\s\S]*?(?:-->|$)/g);

/** A map, in which no ending is found that every object has: files may be called `a.constructor`. */
const BY_ENDING: ReadonlyMap<string, Format> = new Map(
  Object.entries({
    env: DOTENV,
    json: JSON_,
    jsonc: JSON_,
    jsonl: JSON_,
    ndjson: JSON_,
    ipynb: JSON_,
    webmanifest: JSON_,
    'code-workspace': JSON_,
    json5: { ...CONFIG, read: readJson5 },
    yml: YAML,
    yaml: YAML,
    toml: TOML,
    ini: { ...CONFIG, read: readIni },
    cfg: { ...CONFIG, read: readIni },
    conf: { ...CONFIG, read: readIni },
    properties: { ...CONFIG, read: readProperties },
    tf: code('both', false),
    tfvars: code('both', false),
    hcl: code('both', false),
    xml: XML,
    plist: XML,
    csproj: XML,
    props: XML,
    sh: SHELL,
    bash: SHELL,
    zsh: SHELL,
    fish: SHELL,
    mk: SHELL,
    ps1: code('hash'),
    psd1: code('hash'),
    bat: prose(/^[ \t@]*(?:REM\b|::)[^\r\n]*/gim),
    cmd: prose(/^[ \t@]*(?:REM\b|::)[^\r\n]*/gim),
    php: code('both'),
    sql: code('dashes'),
    lua: code('dashes'),
    ...Object.fromEntries(
      'py pyi rb r pl ex exs nix gd cr jl coffee'.split(' ').map(ending => [ending, code('hash')] as const),
    ),
    ...Object.fromEntries(
      `js mjs cjs jsx ts mts cts tsx java kt kts go rs c h cc cpp hpp cs swift dart scala groovy gradle gs bicep
     prisma proto zig vue svelte astro css scss less`
        .split(/\s+/)
        .map(ending => [ending, code('slashes')] as const),
    ),
  }),
);

/** Names that say what a file is, unless an ending says more: `env.json` and `.env.ts`, `Makefile.toml`. */
const BY_NAME: readonly (readonly [RegExp, Format])[] = [
  [
    /^(?:\.?env(?:\..*)?|\.dev\.vars.*|\.envrc|.*\.env(?:\.[\w-]+)?)$(?<!\.(?:json[c5]?|ya?ml|toml|xml|[cm]?[jt]s|py|rb|go|php))/is,
    DOTENV,
  ],
  [/\.config\.(?:js|mjs|cjs|ts|mts|cts)$/i, code('slashes', false)],
  [
    /^(?:Dockerfile|Containerfile|Makefile|GNUmakefile|Justfile|Procfile)(?!.*\.(?:json[c5]?|ya?ml|toml|xml)$)/is,
    SHELL,
  ],
  [/^(?:Jenkinsfile)$/, code('slashes')],
  [/^(?:Gemfile|Rakefile|Vagrantfile|Brewfile)$/, code('hash')],
];

/** The format of a file by its name; `.example`, `.sample`, `.template` and `.dist` say nothing of it. */
export function formatOf(path: string): Format {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:example|sample|template|dist)$/i, '');
  const byName = BY_NAME.find(([pattern]) => pattern.test(name));
  if (byName) return byName[1];
  return BY_ENDING.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? TEXT;
}

/** Loads every reader, for those who read files without waiting in between. */
export async function loadAllFormats(): Promise<void> {
  await Promise.all([ANY_YAML, TOML, XML].map(({ load }) => load()));
}
