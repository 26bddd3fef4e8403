import type { Reference, Verdict } from '../model.ts';
import { exposedToken } from './exposed-token.ts';
import { inTrash } from './in-trash.ts';
import { linkNotFound } from './link-not-found.ts';
import { malformed } from './malformed.ts';
import { notFound } from './not-found.ts';
import { placeholder } from './placeholder.ts';
import type { Rule } from './rule.ts';
import { unverified } from './unverified.ts';
import { wrongType } from './wrong-type.ts';

/** Every rule, one line each, in the order of the documentation. The first that applies to a verdict decides. */
const REGISTRY = [
  malformed,
  exposedToken,
  wrongType,
  notFound,
  linkNotFound,
  inTrash,
  unverified,
  placeholder,
] as const;

/** The name of a rule, and so of a finding. */
export type RuleName = (typeof REGISTRY)[number]['name'];

export const RULES: readonly Rule<RuleName>[] = REGISTRY;
export const RULE_NAMES: readonly RuleName[] = RULES.map(({ name }) => name);

/** The rule that a verdict falls under, or null if nothing is wrong with the reference. */
export function ruleFor(reference: Reference, verdict: Verdict): Rule<RuleName> | null {
  return RULES.find(rule => rule.explain(reference, verdict) !== null) ?? null;
}

/** The rule of that name. */
export function ruleNamed(name: RuleName): Rule<RuleName> {
  const rule = RULES.find(each => each.name === name);
  if (!rule) throw new RangeError(`There is no rule ${name}`);
  return rule;
}
