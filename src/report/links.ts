import { VALUES_FILE } from '../model.ts';
import { type RuleName, ruleNamed } from '../rules/registry.ts';
import { encodePath } from '../text/paths.ts';
import { HOMEPAGE } from '../version.ts';

/** The documentation, unless the runner says which version of the action it runs. */
const HOME = `${HOMEPAGE}/blob/v1`;

/** Addresses that a report points to. */
export interface Links {
  /** A line of a file at the commit that was checked; null if there is none. */
  line(file: string, line: number): string | null;
  /** The page of a rule. */
  rule(rule: RuleName): string;
  /** The full hash of the commit that was checked; null if there is none. */
  readonly commit: string | null;
}

/** The address of a rule's page. */
export function ruleAddress(rule: RuleName, home = HOME): string {
  return `${home}/${ruleNamed(rule).documentation}`;
}

/** Links of a run outside GitHub: only to the documentation. */
export const PLAIN_LINKS: Links = { line: () => null, rule: ruleAddress, commit: null };

/**
 * Links into a repository on GitHub.
 *
 * @param server such as `https://github.com`
 * @param repository `owner/name`
 * @param home the address of the action's documentation, or undefined for the usual one
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
