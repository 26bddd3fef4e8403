/** Characters of a token: the same in each run, and not those of a real token. */
function characters(count: number, alphabet: string): string {
  return Array.from({ length: count }, (_, i) => alphabet[(i * 7 + 3) % alphabet.length] ?? '').join('');
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';
export const alphanumeric = (count: number) => characters(count, LETTERS + DIGITS);
const digits = (count: number) => characters(count, DIGITS);
const letters = (count: number) => characters(count, LETTERS);
const upper = (count: number) => characters(count, LETTERS.slice(26) + DIGITS);
const hex = (count: number) => characters(count, `${DIGITS}abcdef`);
const base64 = (count: number) => characters(count, `${LETTERS}${DIGITS}+/`);

const KEY = ['BEGIN', 'END'].map(word => `-----${word} RSA PRIVATE KEY-----`);
const SERVICE_ACCOUNT = JSON.stringify({
  signInAddress: 'a',
  userAuth: { email: 'b' },
  secretKey: 'c'.repeat(41),
  x: '',
});

/** Tokens by the secretlint rule that finds them. */
export const KNOWN: Readonly<Record<string, readonly string[]>> = {
  aws: [`AWS_SECRET_ACCESS_KEY="${base64(40)}"`],
  privatekey: [`${KEY[0]}\nMI${base64(62)}\n${base64(64)}\n${KEY[1]}`],
  npm: [`npm_${alphanumeric(36)}`],
  basicauth: [`https://mona1:${alphanumeric(12)}@internal.acme.dev`],
  slack: [
    `xoxb-${digits(11)}-${digits(12)}-${alphanumeric(24)}`,
    `xapp-1-A${alphanumeric(10)}-${digits(13)}-${hex(40)}`,
    `https://hooks.slack.com/services/T${upper(8)}/B${upper(8)}/${alphanumeric(24)}`,
  ],
  sendgrid: [`SG.${alphanumeric(22)}.${alphanumeric(43)}`],
  shopify: [`shpat_${hex(32)}`, `shpss_${hex(32)}`],
  stripe: [`sk_live_${alphanumeric(24)}`, `rk_test_${alphanumeric(24)}`],
  github: [`ghp_${alphanumeric(36)}`, `ghs_${alphanumeric(36)}`, `github_pat_${alphanumeric(82)}`],
  gitlab: [`glpat-${alphanumeric(20)}`],
  grafana: [`glc_${alphanumeric(40)}`, `glsa_${alphanumeric(32)}_${hex(8)}`],
  openai: [
    `sk-proj-${alphanumeric(74)}T3BlbkFJ${alphanumeric(74)}`,
    `sk-${alphanumeric(20)}T3BlbkFJ${alphanumeric(20)}`,
  ],
  anthropic: [`sk-ant-api03-${alphanumeric(93)}AA`],
  groq: [`gsk_${alphanumeric(52)}`],
  huggingface: [`hf_${letters(34)}`],
  linear: [`lin_api_${alphanumeric(40)}`],
  notion: [`ntn_${digits(11)}${alphanumeric(35)}`],
  '1password': [`ops_${Buffer.from(SERVICE_ACCOUNT).toString('base64')}`],
  'database-connection-string': [
    `postgres://mona1:${alphanumeric(16)}@db.acme.dev:5432/app`,
    `mongodb+srv://mona1:${alphanumeric(16)}@cluster.acme.dev/app`,
    `mysql://mona1:${alphanumeric(16)}@db.acme.dev/app`,
  ],
  'hashicorp-vault': [`hvs.${alphanumeric(95)}`, `hvb.${alphanumeric(150)}`],
  vercel: [`vcp_${alphanumeric(24)}`],
  databricks: [`dapi${hex(32)}`],
  docker: [`dckr_pat_${alphanumeric(27)}`],
  figma: [`figd_${alphanumeric(44)}`],
  cloudflare: [`cfut_${alphanumeric(40)}${hex(8)}`],
  tailscale: [`tskey-auth-${alphanumeric(12)}-${alphanumeric(32)}`],
};

/** Tokens that secretlint's recommended rules do not find. */
export const OTHERS: readonly string[] = [
  `secret_${alphanumeric(43)}`,
  `AKIA${upper(16)}`,
  `ASIA${upper(16)}`,
  `//registry.npmjs.org/:_authToken=${alphanumeric(36)}`,
  `nrt_${alphanumeric(40)}`,
  `ntn_${digits(3)}${letters(8)}`,
  `AIza${alphanumeric(35)}`,
  `ya29.${alphanumeric(60)}`,
  `GOCSPX-${alphanumeric(28)}`,
  `whsec_${alphanumeric(32)}`,
  `pypi-${alphanumeric(80)}`,
  `https://discord.com/api/webhooks/${digits(18)}/${alphanumeric(68)}`,
  `${digits(9)}:AA${alphanumeric(33)}`,
  `eyJhbGciOiJIUzI1NiJ9.${alphanumeric(30)}.${alphanumeric(43)}`,
  `Authorization: Bearer ${alphanumeric(40)}`,
  `AccountKey=${base64(86)}==`,
  `sk-or-v1-${hex(64)}`,
  `dop_v1_${hex(64)}`,
  `${KEY[0]}\\n${base64(64)}\\n${base64(20)}`,
];

/** The characters of a token that must not be shown: all except its beginning. */
export function bodyOf(token: string): string {
  return token.slice(-8);
}
