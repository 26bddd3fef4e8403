import type { NotionId, ObjectType, UnverifiedReason } from '../model.ts';
import type { Settled } from './asker.ts';
import type { Gateway } from './gateway.ts';
import { type Plan, planFor, type Question } from './plan.ts';
import type { Refusals } from './refusals.ts';
import { type Sighting, sightingInPassing } from './sighting.ts';

/** What is known of an ID before hints are added. */
export type Answer =
  | { readonly state: 'found'; readonly sighting: Sighting }
  | { readonly state: 'absent' }
  /** The token lacks what this endpoint needs. */
  | { readonly state: 'refused'; readonly endpoint: ObjectType }
  | { readonly state: 'unknown'; readonly reason: UnverifiedReason; readonly detail: string };

/** What asking the endpoints draws on besides Notion: objects that something else has shown already. */
export interface Known {
  get(id: NotionId): Sighting | undefined;
}

/**
 * Asks the endpoints in the order of the plan until one knows the ID. Only 404s on all of them make it absent;
 * anything that is not an answer makes it unknown.
 *
 * | an endpoint says | and its type is expected | and it is not |
 * | --- | --- | --- |
 * | 200 with the object, 400 naming the type | found | found |
 * | 404 | goes on | goes on |
 * | 403 | refused (at a key for anything: not that of users) | goes on |
 * | another 4xx (no such endpoint behind this proxy, …) | unknown, `unreachable` | goes on |
 * | 429, 5xx, no answer, nonsense, after all tries | unknown | unknown |
 */
export async function resolve(
  question: Question,
  gateway: Gateway,
  known: Known,
  refusals: Refusals,
): Promise<Answer> {
  const plan = planFor(question);
  const missingAt: ObjectType[] = [];
  let unsaid: Answer | null = null;
  for (const [i, endpoint] of plan.endpoints.entries()) {
    if (unsaid && !plan.wants(endpoint)) break;
    const settled = await ask(question.id, endpoint, i === 0 ? 'first' : 'sibling', gateway, known, refusals);
    switch (settled.kind) {
      case 'answer':
        return { state: 'found', sighting: completed(settled.value, missingAt) };
      case 'named':
        return named(question.id, settled, endpoint, plan, gateway);
      case 'unknown':
        return { state: 'unknown', reason: settled.reason, detail: settled.detail };
      case 'refused':
        if (plan.needs(endpoint)) unsaid ??= { state: 'refused', endpoint };
        break;
      case 'unanswerable':
        if (plan.wants(endpoint))
          unsaid ??= { state: 'unknown', reason: 'unreachable', detail: settled.detail };
        break;
      case 'missing':
        missingAt.push(endpoint);
        break;
      case 'unneeded':
        break;
    }
  }
  return unsaid ?? { state: 'absent' };
}

/** The type is certain, and where it isn't the expected one, nothing else matters. Where it is, the trash does. */
async function named(
  id: NotionId,
  { type, isLinked }: Extract<Settled<Sighting>, { kind: 'named' }>,
  endpoint: ObjectType,
  plan: Plan,
  gateway: Gateway,
): Promise<Answer> {
  const inPassing: Answer = { state: 'found', sighting: sightingInPassing(type, id, { linked: isLinked }) };
  if (isLinked || type === endpoint || !plan.wants(type)) return inPassing;
  const settled = await gateway.retrieve(type, id, 'sibling');
  switch (settled.kind) {
    case 'answer':
      return { state: 'found', sighting: settled.value };
    case 'named':
      return { state: 'found', sighting: sightingInPassing(settled.type, id, { linked: settled.isLinked }) };
    case 'unknown':
      return { state: 'unknown', reason: settled.reason, detail: settled.detail };
    case 'refused':
      return { state: 'refused', endpoint: type };
    default:
      return { state: 'unknown', reason: 'unreachable', detail: 'answers that contradict each other' };
  }
}

/** A database that its page shows and its own endpoint does not know is a linked one. */
function completed(sighting: Sighting, missingAt: readonly ObjectType[]): Sighting {
  const isLinked =
    sighting.seen === 'as-block' && sighting.object.type === 'database' && missingAt.includes('database');
  return isLinked ? { ...sighting, object: { ...sighting.object, linked: true } } : sighting;
}

async function ask(
  id: NotionId,
  endpoint: ObjectType,
  priority: 'first' | 'sibling',
  gateway: Gateway,
  known: Known,
  refusals: Refusals,
): Promise<Settled<Sighting>> {
  const before = known.get(id);
  if (before) return { kind: 'answer', value: before };
  if (refusals.isRefused(endpoint)) return { kind: 'refused', detail: '' };
  const settled = await gateway.retrieve(
    endpoint,
    id,
    priority,
    () => known.get(id) === undefined && !refusals.isRefused(endpoint),
  );
  refusals.note(endpoint, settled.kind);
  if (settled.kind !== 'unneeded') return settled;
  const since = known.get(id);
  return since ? { kind: 'answer', value: since } : { kind: 'refused', detail: '' };
}
