/**
 * Does something with the YAML library, which is kept quiet and quick. If `LOG_TOKENS` or `LOG_STREAM` is set, it prints
 * everything that it reads (yaml 2.9.1, dist/parse/parser.js and dist/compose/composer.js): into a report on standard
 * output, or a secret into a log. Nothing else reads the two variables, so this process removes them from its environment.
 * And it makes an error for each mistake, whose stack trace would take longer than what led to it.
 */
export function withQuietYaml<Result>(work: () => Result): Result {
  delete process.env['LOG_TOKENS'];
  delete process.env['LOG_STREAM'];
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
