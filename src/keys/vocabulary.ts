import { OBJECT_TYPE, OBJECT_TYPES, type ObjectType } from '../object-types.ts';

/** The vocabulary of the built-in rules. `wording.ts` says how the lists are used. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Secrets, fingerprints and versions. Their value is never an ID, whatever the context says. */
export const SECRETS =
  set(`token secret password passwd key hash md5 sha sha1 sha256 sha512 checksum digest etag
  signature salt nonce version oauth auth jwt bearer pat credential cookie csrf`);

/**
 * From the public contract: things that Notion's API cannot retrieve by ID, and things that are not in Notion. Below a
 * key such as `databases`, such a word may be the name of a database.
 */
export const UNRETRIEVABLE =
  set(`client clients tokens secrets passwords keys versions credentials cookies workspace workspaces space spaces teamspace teamspaces integration integrations
  connection connections bot bots webhook webhooks subscription subscriptions automation automations worker workers
  thread threads emoji emojis form forms meeting meetings discussion discussions browser browsers device devices`);

/** Fingerprints at the end of a key: 32 hexadecimal digits, and never an ID. */
export const HASHES = set(
  'hash hashes md5 sha sha1 sha256 sha512 checksum digest etag signature password salt nonce',
);

/** Things beside Notion's objects, and parts of objects that have IDs of another kind. They give way to a type word. */
export const ASIDE = set(`guid api apis account accounts app apps team teams org organization tenant property
  properties prop props column columns field fields schema filter filters sort sorts cursor request session trace
  transaction event job run step steps node nodes message channel file files upload attachment commit revision
  deployment release build cache plugin extension tracking analytics measurement hotkey model`);

/** Below these are parts of an object or of another program, not names of objects. */
export const PARTS =
  set(`property properties prop props column columns field fields schema filter filters sort sorts
  step steps credential credentials`);

/** Directly below these, a key is what somebody called a program or a package. */
export const PROGRAMS = set('scripts dependencies resolutions engines');

/** Anywhere below these, nothing is a reference: examples, cookies, credentials of a connection. */
export const SEALED = set('example examples cookie cookies credential credentials');

/** What follows a type word if the value is about the object and not its ID. */
export const ATTRIBUTES =
  set(`name names title titles label labels description size sizes limit count number total
  max min length type types kind status state mode format style color colour icon cover emoji path file filename dir
  directory folder slug prefix suffix pattern regex template property properties prop column header headers option
  options filter sort query email password host port schema ttl timeout interval delay cache enabled disabled flag
  date time timestamp locale lang language timezone method endpoint env variable var class component props text
  content body message placeholder tooltip help hint error loader width height order depth level key keys`);

/** Words that point from one object to another of unknown type. */
export const RELATIONS =
  set(`owner author assignee creator editor parent template target source related creators
  owners authors assignees editors created edited`);

/** Words around *id* that name no object of their own. */
export const NEUTRAL =
  set(`notion id ids uuid uuids root default main home base next public vite react app expo input
  my the test dev prod production staging`);

export const ADDRESSES = set('url urls uri link links href');

/**
 * Services whose own objects are called databases, pages and the like. Behind *notion* in a key, or between
 * *notion* and the value, such a name rules the key out.
 */
export const STORES =
  set(`facebook instagram d1 r2 kv redis airtable linear cloudflare supabase firebase firestore
  postgres postgresql pg mysql mongo mongodb dynamodb sqlite mariadb cosmos cosmosdb neon planetscale turso appwrite
  pocketbase hasura fauna xata astra cassandra clickhouse snowflake bigquery redash metabase superset grafana
  confluence azure aws dynamo elasticsearch opensearch algolia pinecone weaviate qdrant chroma milvus statuspage`);

/** Other services. Their name rules out what only the file's name or other evidence makes plausible. */
export const SERVICES: ReadonlySet<string> = new Set([
  ...STORES,
  ...set(`atlassian jira asana trello clickup monday coda todoist slack discord github gitlab bitbucket google gdrive
  dropbox box sharepoint onedrive microsoft gcp vercel netlify heroku sentry datadog prometheus kibana openai anthropic
  stripe shopify hubspot salesforce zendesk intercom mailchimp sendgrid twilio telegram whatsapp twitter linkedin
  youtube tiktok wordpress contentful sanity strapi webflow zoom calendly typeform figma miro xero quickbooks auth0
  okta clerk plaid segment mixpanel amplitude posthog hotjar tableau powerbi databricks feishu lark dify langfuse`),
]);

/** A word that names a type, or the last part of it: `source` of `data source`. Singular and plural. */
export interface TypeName {
  readonly type: ObjectType;
  readonly plural: boolean;
  /** The words before the last one: `data`. */
  readonly before: readonly string[];
  /** The word is common elsewhere: it names a type only as the head noun of a key. */
  readonly onlyAsHead: boolean;
}

/** Other words that people use for a type. They name it only as the head noun. */
const OTHER_WORDS: readonly (readonly [string, ObjectType])[] = [
  ['table', 'database'],
  ['collection', 'data_source'],
  ['people', 'user'],
  ['person', 'user'],
  ['people value', 'user'],
  ['relation value', 'page'],
];
/** Types whose words mean other things in most programs. */
const COMMON_ELSEWHERE: ReadonlySet<ObjectType> = new Set<ObjectType>(['agent', 'comment', 'file_upload']);

function namesOf(words: string, type: ObjectType, onlyAsHead: boolean): [string, TypeName][] {
  const before = words.split(' ');
  const last = before.pop() ?? '';
  return [
    [last, { type, plural: false, before, onlyAsHead }],
    [`${last}s`, { type, plural: true, before, onlyAsHead }],
  ];
}

function namesByLastWord(): ReadonlyMap<string, readonly TypeName[]> {
  const names = [
    ...OBJECT_TYPES.flatMap(type =>
      OBJECT_TYPE[type].keyWords.flatMap(words => namesOf(words, type, COMMON_ELSEWHERE.has(type))),
    ),
    ...OTHER_WORDS.flatMap(([words, type]) => namesOf(words, type, true)),
  ];
  const byLastWord = new Map<string, TypeName[]>();
  for (const [word, name] of names) byLastWord.set(word, [...(byLastWord.get(word) ?? []), name]);
  return byLastWord;
}

/** The names of types, by their last word. */
export const TYPE_NAMES = namesByLastWord();

/** Which type wins if a key has several type words and none is its head noun. */
export const PRECEDENCE = OBJECT_TYPES.toSorted((a, b) => OBJECT_TYPE[a].keyRank - OBJECT_TYPE[b].keyRank);
