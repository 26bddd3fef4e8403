/**
 * The shapes of secrets: a beginning that stays readable, so that the owner recognises the secret, and a body that is
 * removed. The shapes are looser than those of secret scanners, because a token that was cut off or mistyped is still
 * worth hiding. `test/secrets/known-tokens.test.ts` compares them with the rules of secretlint, which are maintained.
 *
 * Every expression is linear: a body is one repeated character class, and a repetition ends where its class ends.
 */
interface Shape {
  readonly start: string;
  readonly body: string;
}

/** `_` and `-` as they are written, and as JSON, URLs and our own Markdown escape them. */
const UNDERSCORE = String.raw`(?:_|&#95;|%5[Ff]|\\u005[Ff]|\\x5[Ff])`;
const DASH = String.raw`(?:-|&#45;|%2[Dd]|\\u002[Dd]|\\x2[Dd])`;
/** What separates the lines of a key: white space, or its escapes in JSON, in URLs and in workflow commands. */
const BREAK = String.raw`(?:\s|\\[nrt]|%0[ADad])`;
/** Not in the middle of a word. */
const APART = '(?<![A-Za-z0-9])';

const ALPHANUMERIC = '[A-Za-z0-9]';
/** The characters of a token that consists of words. */
const WORDS = String.raw`[\w-]`;
const BASE64 = '[A-Za-z0-9+/=]';

/** A token that starts with a word and an underscore. */
function underscored(words: string, body: string, least: number): Shape {
  return { start: `(?:${words})${UNDERSCORE}`, body: `${body}{${least},}` };
}

/** A token that starts with a word and a dash. */
function dashed(words: string, body: string, least: number): Shape {
  return { start: `(?:${words})${DASH}`, body: `${body}{${least},}` };
}

export const SHAPES: readonly Shape[] = [
  // Notion: access tokens, refresh tokens, and the secrets of internal connections made before September 2024.
  underscored('ntn', ALPHANUMERIC, 8),
  underscored('nrt', ALPHANUMERIC, 16),
  underscored('secret', ALPHANUMERIC, 20),
  // GitHub and GitLab
  underscored('gh[a-z]', String.raw`[\w.-]`, 8),
  underscored('github_pat|github&#95;pat', String.raw`\w`, 8),
  dashed('gl(?:pat|oas|dt|rt|rtr|cbt|ptt|ft|imt|agent|soat|ffct|wt)', String.raw`[\w.-]`, 16),
  // Amazon Web Services: the IDs of keys, and a secret key that is named
  {
    start: `${APART}(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA)`,
    body: '[A-Z0-9]{16,}',
  },
  {
    start: String.raw`(?:[Ss]ecret|SECRET)_?(?:[Aa]ccess|ACCESS)?_?(?:[Kk]ey|KEY)["']?\s{0,4}(?::|=>|=)\s{0,4}["']?`,
    body: `${BASE64}{40,}`,
  },
  // Google, Azure
  { start: `${APART}AIza`, body: `${WORDS}{30,}` },
  { start: `${APART}ya29\\.`, body: `${WORDS}{20,}` },
  { start: 'GOCSPX-', body: `${WORDS}{20,}` },
  { start: '(?:AccountKey|SharedAccessKey)=', body: `${BASE64}{40,}` },
  // Slack and Discord
  { start: `${APART}xox[a-z][-.]`, body: String.raw`[\w.-]{10,}` },
  { start: `${APART}xapp-`, body: `${WORDS}{10,}` },
  { start: 'hooks\\.slack\\.com/(?:services|workflows|triggers)/', body: String.raw`[\w/-]{16,}` },
  { start: 'discord(?:app)?\\.com/api/webhooks/', body: String.raw`[\w/-]{20,}` },
  { start: `${APART}[MNO]`, body: String.raw`[\w-]{23,27}\.[\w-]{6,7}\.[\w-]{27,}` },
  // Payments and shops
  underscored('[srp]k(?:_|&#95;)(?:live|test|prod)', ALPHANUMERIC, 16),
  underscored('whsec', BASE64, 16),
  underscored('shp(?:at|ca|pa|ppa|ss|ua)', ALPHANUMERIC, 16),
  { start: `${APART}sq0[a-z]{3}-`, body: `${WORDS}{20,}` },
  { start: `${APART}access_token\\$(?:production|sandbox)\\$`, body: String.raw`[\w$]{20,}` },
  // Language models
  { start: `${APART}sk${DASH}`, body: `${WORDS}{20,}` },
  { start: `${APART}(?:xai|pplx|tvly)${DASH}`, body: `${WORDS}{20,}` },
  underscored(`${APART}(?:hf|gsk|r8)`, ALPHANUMERIC, 30),
  // Registries of packages
  underscored(`${APART}npm`, ALPHANUMERIC, 20),
  { start: '_authToken=', body: String.raw`[\w.~+/=:-]{8,}` },
  dashed('pypi', WORDS, 16),
  underscored('dckr(?:_|&#95;)(?:pat|oat)', WORDS, 16),
  underscored(`${APART}rubygems`, ALPHANUMERIC, 30),
  // Other services
  { start: `${APART}SG\\.`, body: String.raw`[\w-]{10,}\.[\w-]{10,}` },
  { start: `${APART}SK`, body: '[0-9a-f]{32}(?![0-9a-f])' },
  { start: `${APART}hv[sbr]\\.`, body: String.raw`[\w.-]{20,}` },
  { start: `${APART}dapi`, body: '[0-9A-Fa-f]{32,}' },
  { start: `${APART}pat`, body: String.raw`[A-Za-z0-9]{14}\.[0-9a-f]{20,}` },
  { start: `${APART}ops_`, body: `ey${BASE64}{50,}` },
  { start: `${APART}tskey-`, body: `${WORDS}{20,}` },
  { start: `${APART}AT[AC]TT3`, body: String.raw`[\w=+/.-]{20,}` },
  { start: `${APART}EAA`, body: `${ALPHANUMERIC}{60,}` },
  { start: `${APART}PMAK-`, body: `${WORDS}{20,}` },
  { start: `${APART}NR(?:AK|II|JS)-`, body: `${WORDS}{16,}` },
  { start: `${APART}AGE-SECRET-KEY-`, body: '[A-Z0-9]{20,}' },
  { start: `${APART}[0-9]{8,10}:AA`, body: `${WORDS}{30,}` },
  underscored(`${APART}lin_(?:api|oauth)`, String.raw`\w`, 16),
  underscored(`${APART}gl(?:sa|c)`, String.raw`[\w+/=]`, 20),
  underscored(`${APART}sntry[su]`, String.raw`[\w+/=.-]`, 20),
  underscored(`${APART}(?:dop|doo|dor)_v1`, '[0-9a-f]', 20),
  underscored(`${APART}vc[piark]`, ALPHANUMERIC, 20),
  underscored(`${APART}cf(?:k|ut|at)`, ALPHANUMERIC, 30),
  underscored(`${APART}(?:figd|sbp|sb_secret|ph[cx]|pul)`, WORDS, 20),
  // JSON Web Tokens, private keys, headers, and passwords in URLs
  { start: `${APART}eyJ`, body: String.raw`[\w-]{16,}(?:\.[\w-]*){0,4}` },
  {
    start: `-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----`,
    body: String.raw`(?:${BREAK}+(?:Proc-Type|DEK-Info|Version|Comment): [^\r\n"\\%]{0,100})*${BASE64}*(?:${BREAK}+${BASE64}+)*`,
  },
  { start: String.raw`[Bb]earer\s{1,4}`, body: String.raw`[\w.~+/=-]{20,}` },
  { start: String.raw`[Aa]uthorization["']?\s{0,4}[:=]\s{0,4}["']?[Bb]asic\s{1,4}`, body: `${BASE64}{8,}` },
  { start: String.raw`:\/\/[^\s:/?#@"'<>\\$ {}]{0,100}:`, body: String.raw`[^\s/?#@"'<>\\$ {}]{3,256}(?=@)` },
];
