import { STORES } from './vocabulary.ts';
import { wordingOfName } from './wording.ts';

/**
 * Names of keys that tell what kind of map they are in: a node of a workflow, a recorded answer, a schema. Letters
 * and digits only, in lower case.
 */
const STRUCTURE = [
  'object',
  'id',
  'type',
  'role',
  'value',
  'results',
  'parenttable',
  'nodes',
  'connections',
  'request',
  'response',
  'properties',
  'required',
  'schema',
  'openapi',
  'swagger',
  'workspaceid',
  'subscriptionid',
  'spaceid',
  'entity',
] as const;
export type Structure = (typeof STRUCTURE)[number];
const STRUCTURE_BITS: ReadonlyMap<string, number> = new Map(STRUCTURE.map((name, i) => [name, 1 << i]));

/** The bit of a name in a set of names of keys. */
export function bitOf(name: Structure): number {
  return STRUCTURE_BITS.get(name) ?? 0;
}

/** Keys whose value says what the map beside it is for: n8n, Make, Zapier, Activepieces, GitHub steps, compose, MCP. */
const KINDS = new Set(
  `type module app selectedapi piecename piece component componentkey componentid plugin connector uses image provider
   service action package command args`.split(/\s+/),
);
/** Fields that only an API writes into its answers. */
const API_FIELDS = new Set(
  `createdtime lasteditedtime haschildren avatarurl archived intrash isarchived requestid person bot
   parent properties givenname`.split(/\s+/),
);
/** What is below these was recorded: VCR, Polly, the API that Notion's own pages use. */
const RECORDINGS = new Set('httpinteractions recordmap recordedinteractions'.split(' '));
/** In a JSON Schema or an API description these hold text or samples. */
const SCHEMA_TEXTS = new Set(
  'description summary title default example examples enum const xexample markdowndescription'.split(' '),
);
/** Values of these are program code: n8n, Node-RED, Pipedream, Make, actions/github-script. */
const JAVASCRIPT = new Set(
  'jscode functioncode javascript javascriptcode code script func function'.split(' '),
);
const PYTHON = new Set('pythoncode python pyscript'.split(' '));
/** Values of these are schemas, wherever they are. */
const SCHEMAS = new Set(
  'inputschema outputschema jsonschema parametersschema parametersjsonschema'.split(' '),
);

/** Their string value is the name of the value beside it: Kubernetes, Render, CloudFormation, n8n. */
const NAMES = new Set('name key variable parameterkey'.split(' '));
const NAMED_VALUES = new Set('value parametervalue'.split(' '));

/** What a key means for the keys beside and below it. */
export interface KeyRole {
  /** Its bit, if it is one of the names that tell the kind of a map; else 0. */
  readonly bit: number;
  /** Its value says what the map is for. */
  readonly isKind: boolean;
  readonly isApiField: boolean;
  /** Its value is the name of the value beside it. */
  readonly isName: boolean;
  /** Its value may have its name beside it. */
  readonly isNamedValue: boolean;
  readonly isRecording: boolean;
  readonly isSchemaText: boolean;
  readonly isSchema: boolean;
  /** The language, if the value is program code. */
  readonly code: 'javascript' | 'python' | null;
  /** Contains the whole word *notion*. */
  readonly notion: boolean;
  /** Contains the whole word *notion* and names a type or an ID: its value is a reference by itself. */
  readonly isClear: boolean;
}

const NOTION = /notion/i;
/** The name of a service in a key, as `supabase_url`, `supabaseUrl`, `SupabaseUrl` and `NEXT_PUBLIC_SUPABASE_URL` write it. */
const STORE = new RegExp(
  [
    `(?<![A-Za-z])(?:${[...STORES].join('|')})(?![a-z])`,
    `(?:${[...STORES].map(name => name.charAt(0).toUpperCase() + name.slice(1)).join('|')})(?![a-z])`,
    `(?<![A-Z])(?:${[...STORES].map(name => name.toUpperCase()).join('|')})(?![A-Z])`,
  ].join('|'),
);
/** The role of most keys. */
const PLAIN: KeyRole = {
  bit: 0,
  isKind: false,
  isApiField: false,
  isName: false,
  isNamedValue: false,
  isRecording: false,
  isSchemaText: false,
  isSchema: false,
  code: null,
  notion: false,
  isClear: false,
};

/** The roles of names that are in one of the lists above, folded. */
const LISTED: ReadonlyMap<string, KeyRole> = new Map(
  [
    ...STRUCTURE,
    ...KINDS,
    ...API_FIELDS,
    ...RECORDINGS,
    ...NAMES,
    ...NAMED_VALUES,
    ...SCHEMA_TEXTS,
    ...SCHEMAS,
    ...JAVASCRIPT,
    ...PYTHON,
  ].map(name => [
    name,
    {
      ...PLAIN,
      bit: STRUCTURE_BITS.get(name) ?? 0,
      isKind: KINDS.has(name),
      isApiField: API_FIELDS.has(name),
      isName: NAMES.has(name),
      isNamedValue: NAMED_VALUES.has(name),
      isRecording: RECORDINGS.has(name),
      isSchemaText: SCHEMA_TEXTS.has(name),
      isSchema: SCHEMAS.has(name),
      code: JAVASCRIPT.has(name) ? 'javascript' : PYTHON.has(name) ? 'python' : null,
    },
  ]),
);

/** The first letter and the number of letters of every listed name. No listed name has a digit. */
const SHAPES: ReadonlySet<number> = new Set(
  [...LISTED.keys()].map(name => shape(name.charCodeAt(0), name.length)),
);

/** The role of a key that does not contain *notion*. It is asked for every key of a file. */
export function roleWithoutNotion(name: string): KeyRole {
  return mayBeListed(name) ? (LISTED.get(foldedName(name)) ?? PLAIN) : PLAIN;
}

/** The role of a key. */
export function roleOf(name: string): KeyRole {
  const listed = roleWithoutNotion(name);
  if (!NOTION.test(name)) return listed;
  const { notion, type, id, out, attribute } = wordingOfName(name);
  return { ...listed, notion, isClear: notion && (type !== null || id) && !out && !attribute };
}

/** Whether a key names a service whose own objects are called databases, pages and the like. */
export function namesStore(name: string): boolean {
  return STORE.test(name);
}

/** Decides by the number of letters and the first of them, because most names are not listed. */
function mayBeListed(name: string): boolean {
  let first = 0;
  let letters = 0;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code > 0x7f) return true; // its lower case may be a letter of ASCII
    if (code >= 0x30 && code <= 0x39) return false; // many keys are numbered
    const lower = code | 0x20;
    if (lower < 0x61 || lower > 0x7a) continue;
    if (letters === 0) first = lower;
    letters++;
  }
  return SHAPES.has(shape(first, letters));
}

/** Both as one number. Names are cut to fewer than 256 letters. */
function shape(first: number, letters: number): number {
  return first * 256 + letters;
}

/** A name without its marks, and in lower case: `pageid`. */
export function foldedName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
