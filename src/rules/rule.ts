import type { Expected, NotionId, Reference, Severity, Status, Verdict } from '../model.ts';
import type { Group } from './groups.ts';

/** One thing to do about a finding. `report/advice.ts` words it. */
export type Advice =
  | { readonly kind: 'instruction'; readonly text: string }
  /** Use this ID instead. `what` says which one it is: `the view’s database`. */
  | { readonly kind: 'use'; readonly what: string; readonly id: NotionId }
  /** Declare the types of a key in the config file, if a condition holds: `you meant the view`. */
  | {
      readonly kind: 'expect';
      readonly condition: string;
      readonly key: string;
      readonly types: Expected | 'none';
    };

/** What is wrong, in full sentences, and what to do about it. */
export interface Explanation {
  readonly message: string;
  readonly advice: readonly Advice[];
}

/** A rule as the registry holds it. */
export interface Rule<Name extends string = string> {
  readonly name: Name;
  readonly defaultSeverity: Severity | 'off';
  /** The heading in the summary that its findings are listed under. */
  readonly group: Group;
  /** Which findings are shown first if not all can be: those of the lowest number. */
  readonly precedence: number;
  /** Its page, relative to the root of this repository. */
  readonly documentation: string;
  /** Its name in SARIF, in Pascal case (SARIF 2.1.0, section 3.49.7). */
  readonly title: string;
  /** What it reports, without a full stop. */
  readonly summary: string;
  /** Why that matters, in full sentences. */
  readonly description: string;
  /** The explanation of a reference's verdict, or null if the rule does not apply. */
  explain(reference: Reference, verdict: Verdict): Explanation | null;
}

type VerdictOf<S extends Status> = Extract<Verdict, { status: S }>;

interface Definition<Name extends string, S extends Status> extends Omit<Rule<Name>, 'explain'> {
  /** The status that the rule is about. */
  readonly status: S;
  /** Which of the references with this status it applies to. Without it: to all. */
  appliesTo?(reference: Reference, verdict: VerdictOf<S>): boolean;
  explain(reference: Reference, verdict: VerdictOf<S>): Explanation;
}

/** Makes a rule of its definition: it explains verdicts of one status only. */
export function defineRule<const Name extends string, S extends Status>(
  definition: Definition<Name, S>,
): Rule<Name> {
  const isOwn = (verdict: Verdict): verdict is VerdictOf<S> => verdict.status === definition.status;
  return {
    ...definition,
    explain: (reference, verdict) =>
      isOwn(verdict) && (definition.appliesTo?.(reference, verdict) ?? true)
        ? definition.explain(reference, verdict)
        : null,
  };
}

export function instruction(text: string): Advice {
  return { kind: 'instruction', text };
}

/** For IDs that were copied incompletely, or of something else. */
export const COPY_AGAIN = instruction(
  'Copy the ID again: in Notion, choose ••• → Copy link and take the 32 digits of the path.',
);
