import { VALUES_FILE } from '../model.ts';
import { type RuleName, ruleNamed } from '../rules/registry.ts';
import { encodePath } from '../text/paths.ts';
import { HOMEPAGE } from '../version.ts';

/** Where the documentation lives when the action doesn't say where it comes from. */
const HOME = `${HOMEPAGE}/blob/v1`;

/** Addresses that a report points to. */
export interface Links {
  /** A line of a file at the commit that was checked; null where there is no such address. */
  line(file: string, line: number): string | null;
  /** The page of a rule. */
  rule(rule: RuleName): string;
  /** The commit that was checked, in full; null where it has none. */
  readonly commit: string | null;
}

export function ruleAddress(rule: RuleName, home = HOME): string {
  return `${home}/${ruleNamed(rule).documentation}`;
}

/** Links of a run outside of GitHub: to the documentation alone. */
export const PLAIN_LINKS: Links = { line: () => null, rule: ruleAddress, commit: null };

/**
 * Links into a repository on GitHub.
 *
 * @param server such as `https://github.com`
 * @param repository `owner/name`
 * @param home where the action's documentation stands, or undefined for its usual place
 */
export function gitHubLinks(
  server: string,
  repository: string,
  sha: string,
  home: string | undefined,
): Links {
  return {
    line: (file, line) =>
      file === VALUES_FILE ? null : `${server}/${repository}/blob/${sha}/${encodePath(file)}#L${line}`,
    rule: rule => ruleAddress(rule, home),
    commit: sha,
  };
}
