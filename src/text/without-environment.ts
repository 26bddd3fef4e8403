/**
 * Does something, without waiting in between, with no variable to be seen in the environment.
 *
 * The YAML parser asks at every token for `LOG_TOKENS` and `LOG_STREAM`, and prints what it reads where they are set
 * (yaml 2.9.1, dist/parse/parser.js and dist/compose/composer.js): into a report on standard output, or with a
 * secret in it into a log. Asking is slow, too.
 */
export function withoutEnvironment<Result>(work: () => Result): Result {
  const { env } = process;
  process.env = {};
  try {
    return work();
  } finally {
    process.env = env;
  }
}
