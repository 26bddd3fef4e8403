/**
 * Keeps the YAML library quiet. If `LOG_TOKENS` or `LOG_STREAM` is set, it prints everything that it reads (yaml 2.9.1,
 * dist/parse/parser.js and dist/compose/composer.js): into a report on standard output, or a secret into a log. Nothing
 * else reads the two variables, so this process removes them from its environment before it parses YAML.
 */
export function disableYamlLogging(): void {
  delete process.env['LOG_TOKENS'];
  delete process.env['LOG_STREAM'];
}
