import { readCode } from './code.ts';
import { readDotenv } from './dotenv.ts';
import { readIni } from './ini.ts';
import { readJson } from './json.ts';
import { readJson5 } from './json5.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { readProperties } from './properties.ts';
import { readProse } from './prose.ts';
import type { Read } from './sink.ts';
import type { Comments } from './tokens.ts';
import { loadToml } from './toml.ts';
import { loadXml } from './xml.ts';
import { loadYaml } from './yaml.ts';

/** How files of one kind are read. */
export interface Format {
  /** Names the reader and what it is told. */
  readonly name: string;
  /** @throws ParserMissing if the text needs a parser that is not loaded yet; nothing is in the sink then */
  readonly read: Read;
  /** Code and prose: a value at a Notion key may be anything, so only what was meant as an ID is reported. */
  readonly lenient: boolean;
  /** URLs count anywhere in the text, not only in its values. */
  readonly prose: boolean;
  /** Comments that the reader itself doesn't know; they are overwritten with spaces. */
  readonly blank: RegExp | null;
}

/** Reading needs a large parser that is not loaded yet. Most runs need none of them. */
class ParserMissing extends Error {
  readonly load: () => Promise<void>;

  constructor(load: () => Promise<void>) {
    super('the reader is used before its parser is loaded');
    this.load = load;
  }
}

/** Does something that reads files. If a parser is missing, loads it and starts again. */
export async function withParsers<Result>(work: () => Result): Promise<Result> {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ParserMissing)) throw error;
    await error.load();
    return withParsers(work);
  }
}

const PLAIN_FORMAT = { lenient: false, prose: false, blank: null };

/** A reader whose parser is a large library, and how to load it. */
function lazily(load: () => Promise<Read>): { readonly read: Read; readonly load: () => Promise<void> } {
  let loaded: Read | null = null;
  const loading = async () => {
    loaded ??= await load();
  };
  return {
    load: loading,
    read: (text, sink) => {
      if (!loaded) throw new ParserMissing(loading);
      loaded(text, sink);
    },
  };
}

const code = (comments: Comments, lenient = true): Format => ({
  ...PLAIN_FORMAT,
  name: `code, ${comments}`,
  lenient,
  read: (text, sink) => readCode(text, sink, comments),
});
const prose = (name: string, blank: RegExp): Format => ({
  name,
  read: readProse,
  lenient: true,
  prose: true,
  blank,
});

const HASH_LINES = /(?<=^|[ \t])#[^\r\n]*/gm;

const DOTENV: Format = { ...PLAIN_FORMAT, name: 'dotenv', read: readDotenv };
const JSON_: Format = { ...PLAIN_FORMAT, name: 'JSON', read: readJson };
const YAML_READER = lazily(loadYaml);
const TOML_READER = lazily(loadToml);
const XML_READER = lazily(loadXml);
const YAML: Format = {
  ...PLAIN_FORMAT,
  name: 'YAML',
  read: (text, sink) => {
    if (!readPlainYaml(text, sink)) YAML_READER.read(text, sink);
  },
};
const TOML: Format = { ...PLAIN_FORMAT, name: 'TOML', read: TOML_READER.read };
const XML: Format = { ...PLAIN_FORMAT, name: 'XML', read: XML_READER.read };
const INI: Format = { ...PLAIN_FORMAT, name: 'INI', read: readIni };
const SHELL = prose('shell', HASH_LINES);
const BATCH = prose('batch', /^[ \t@]*(?:REM\b|::)[^\r\n]*/gim);
const TEXT = prose('text', /<!--[\s\S]*?(?:-->|$)/g);

/** A map, because files may be called `a.constructor`, which every object has. */
const BY_ENDING: ReadonlyMap<string, Format> = new Map(
  Object.entries({
    json: JSON_,
    jsonc: JSON_,
    jsonl: JSON_,
    ndjson: JSON_,
    ipynb: JSON_,
    webmanifest: JSON_,
    'code-workspace': JSON_,
    json5: { ...PLAIN_FORMAT, name: 'JSON5', read: readJson5 },
    yml: YAML,
    yaml: YAML,
    toml: TOML,
    ini: INI,
    cfg: INI,
    conf: INI,
    properties: { ...PLAIN_FORMAT, name: 'properties', read: readProperties },
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
    bat: BATCH,
    cmd: BATCH,
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

/** Names that determine the format, unless the ending does: `env.json`, `.env.ts`, `Makefile.toml`. */
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

/** The format of a file by its name; `.example`, `.sample`, `.template` and `.dist` don't count. */
export function formatOf(path: string): Format {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:example|sample|template|dist)$/i, '');
  const byName = BY_NAME.find(([pattern]) => pattern.test(name));
  if (byName) return byName[1];
  return BY_ENDING.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? TEXT;
}

/** All formats. */
export function allFormats(): ReadonlySet<Format> {
  return new Set([...BY_ENDING.values(), ...BY_NAME.map(([, format]) => format), TEXT]);
}

/** Loads every parser, so that no reader throws ParserMissing. */
export async function loadAllFormats(): Promise<void> {
  await Promise.all([YAML_READER, TOML_READER, XML_READER].map(({ load }) => load()));
}
