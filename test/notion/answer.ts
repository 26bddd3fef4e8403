/** A response: a status, a body that becomes JSON, and headers in addition to the usual ones. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export function ok(body: object): Answer {
  return { status: 200, body: { ...body, request_id: REQUEST_ID } };
}

/** An error in Notion's format. */
export function failure(
  status: number,
  code: string,
  message: string,
  additionalData?: Readonly<Record<string, unknown>>,
): Answer {
  const more = additionalData ? { additional_data: additionalData } : {};
  return { status, body: { object: 'error', status, code, message, ...more, request_id: REQUEST_ID } };
}

export const REQUEST_ID = 'b3f1c2d4-0000-4000-8000-000000000001';

export const invalidToken = failure(401, 'unauthorized', 'API token is invalid.');

export const invalidUrl = failure(400, 'invalid_request_url', 'Invalid request URL.');

export const forbidden = failure(403, 'restricted_resource', 'Insufficient permissions for this endpoint.');

export function malformedId(parameter: string, value: string): Answer {
  const message = `path failed validation: path.${parameter} should be a valid uuid, instead was \`"${value}"\`.`;
  return failure(400, 'validation_error', message);
}

/** Part of the additional data of every 404: the ID of the connection, which no endpoint retrieves. */
const INTEGRATION = { integration_id: '1f7d872b-594c-80a4-b2f4-00370af2b13f' };

export function notFound(noun: string, id: string, connection: string): Answer {
  const message = `Could not find ${noun} with ID: ${id}. Make sure the relevant pages and databases are shared with your integration "${connection}".`;
  return failure(404, 'object_not_found', message, INTEGRATION);
}

export function userNotFound(id: string): Answer {
  const message = `Could not find user with ID: ${id}. Make sure your integration has capabilities to read user information. With those capabilities, only members and guests in the integration's workspace are visible.`;
  return failure(404, 'object_not_found', message, INTEGRATION);
}

export function throttled(status: 429 | 529, retryAfterSeconds: number | null, reason: string): Answer {
  const code = status === 429 ? 'rate_limited' : 'service_overload';
  const message = 'You have been rate limited. Please try again later.';
  const wait = retryAfterSeconds === null ? {} : { retry_after: String(retryAfterSeconds) };
  const answer = failure(status, code, message, { rate_limit_reason: reason, ...wait });
  return retryAfterSeconds === null
    ? answer
    : { ...answer, headers: { 'retry-after': String(retryAfterSeconds) } };
}
