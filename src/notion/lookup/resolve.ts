import type { NotionId, ObjectType, UnverifiedReason } from '../../model.ts';
import type { NotionClient, Result } from '../client/client.ts';
import { retrieval } from '../client/requests.ts';
import type { Priority } from '../client/throttle.ts';
import type { Question } from '../question.ts';
import type { Capabilities } from './capabilities.ts';
import { type Plan, planFor } from './plan.ts';
import { readSighting, type Sighting, sightingInPassing } from './sighting.ts';

/** What is known about an ID before hints are added. */
export type Answer =
  | { readonly state: 'found'; readonly sighting: Sighting }
  | { readonly state: 'absent' }
  /** Notion rejects the ID as invalid: no object can have it. */
  | { readonly state: 'invalid' }
  /** The token lacks the capability that this endpoint needs. */
  | { readonly state: 'refused'; readonly endpoint: ObjectType }
  | { readonly state: 'unknown'; readonly reason: UnverifiedReason; readonly detail: string };

/** Objects that other answers have shown already. */
export interface Known {
  get(id: NotionId): Sighting | undefined;
}

/** Asks the endpoint of a type for an ID. */
export function retrieve(
  client: NotionClient,
  type: ObjectType,
  id: NotionId,
  priority: Priority,
  isNeeded?: () => boolean,
): Promise<Result<Sighting>> {
  return client.ask(
    retrieval(type, id, body => readSighting(type, id, body)),
    priority,
    isNeeded,
  );
}

/**
 * Asks the endpoints in the order of the plan until one knows the ID.
 *
 * | an endpoint says | if its type is expected | if it is not |
 * | --- | --- | --- |
 * | 200 with the object, 400 naming the type | found | found |
 * | 400 that the ID is not a valid UUID | invalid | invalid |
 * | Notion's own 404 | next endpoint | next endpoint |
 * | Notion's own 403 | refused | next endpoint; not absent, unless the endpoint needs a capability of its own |
 * | Notion's own 400 that there is no such endpoint | unknown | the same |
 * | another 4xx of Notion's own | unknown | next endpoint; not absent |
 * | 429, 5xx, no answer, anything that is not Notion's own, after all attempts | unknown | unknown |
 *
 * So an ID is absent only if Notion itself says 404 at every endpoint that could know it.
 */
export async function resolve(
  question: Question,
  client: NotionClient,
  known: Known,
  capabilities: Capabilities,
): Promise<Answer> {
  const plan = planFor(question);
  const missingAt: ObjectType[] = [];
  let unanswered: Answer | null = null;
  for (const [i, endpoint] of plan.endpoints.entries()) {
    // If no expected endpoint has answered, the siblings need not be asked: the ID stays unverified anyway.
    if (unanswered !== null && missingAt.length === 0 && !plan.isExpected(endpoint)) break;
    const priority = i === 0 ? 'first' : 'sibling';
    const result = await ask(question.id, endpoint, priority, client, known, capabilities);
    switch (result.kind) {
      case 'answer':
        return { state: 'found', sighting: completed(result.value, missingAt) };
      case 'named':
        return named(question.id, result, endpoint, plan, client);
      case 'invalid-id':
        return { state: 'invalid' };
      case 'unknown':
        return { state: 'unknown', reason: result.reason, detail: result.detail };
      case 'refused':
        if (plan.isNeeded(endpoint)) unanswered ??= { state: 'refused', endpoint };
        break;
      case 'no-endpoint':
        if (plan.isNeeded(endpoint))
          unanswered ??= { state: 'unknown', reason: 'unreachable', detail: result.detail };
        break;
      case 'unanswerable':
        unanswered ??= { state: 'unknown', reason: 'unreachable', detail: result.detail };
        break;
      case 'missing':
        missingAt.push(endpoint);
        break;
    }
  }
  return unanswered ?? { state: 'absent' };
}

/** The type is certain. If it is an expected one, whether the object is in the trash matters too. */
async function named(
  id: NotionId,
  { type, isLinked }: Extract<Result<Sighting>, { kind: 'named' }>,
  endpoint: ObjectType,
  plan: Plan,
  client: NotionClient,
): Promise<Answer> {
  const inPassing: Answer = { state: 'found', sighting: sightingInPassing(type, id, { linked: isLinked }) };
  if (isLinked || type === endpoint || !plan.isExpected(type)) return inPassing;
  const result = await retrieve(client, type, id, 'sibling');
  switch (result.kind) {
    case 'answer':
      return { state: 'found', sighting: result.value };
    case 'named':
      return { state: 'found', sighting: sightingInPassing(result.type, id, { linked: result.isLinked }) };
    case 'unknown':
      return { state: 'unknown', reason: result.reason, detail: result.detail };
    case 'refused':
      return { state: 'refused', endpoint: type };
    default:
      return { state: 'unknown', reason: 'unreachable', detail: 'answers that contradict each other' };
  }
}

/** If the blocks endpoint shows a database that the databases endpoint does not know, the database is a linked one. */
function completed(sighting: Sighting, missingAt: readonly ObjectType[]): Sighting {
  const isLinked =
    sighting.seen === 'as-block' && sighting.object.type === 'database' && missingAt.includes('database');
  return isLinked ? { ...sighting, object: { ...sighting.object, linked: true } } : sighting;
}

/** The result of a request, or of what is known without it. */
type Asked = Exclude<Result<Sighting>, { kind: 'unneeded' | 'refused' }> | { readonly kind: 'refused' };

async function ask(
  id: NotionId,
  endpoint: ObjectType,
  priority: Priority,
  client: NotionClient,
  known: Known,
  capabilities: Capabilities,
): Promise<Asked> {
  const before = known.get(id);
  if (before) return { kind: 'answer', value: before };
  if (capabilities.isRefused(endpoint)) return { kind: 'refused' };
  const isNeeded = (): boolean => known.get(id) === undefined && !capabilities.isRefused(endpoint);
  const result = await retrieve(client, endpoint, id, priority, isNeeded);
  capabilities.note(endpoint, result.kind);
  if (result.kind !== 'unneeded') return result;
  const since = known.get(id);
  return since ? { kind: 'answer', value: since } : { kind: 'refused' };
}
