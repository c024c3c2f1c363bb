/** The sandbox's endpoints, and the faults that replace an answer or change what leads to it. */
import { answerApi } from './api-endpoint.ts';
import type { ApiParts } from './api-endpoint.ts';
import { json } from './answer.ts';
import type { Answer } from './answer.ts';
import type { Fault, SandboxRequest } from './fault.ts';

/** Paths as on the real servers. */
export const paths = {
  token: '/oauth/token',
  api: '/api/v2/client',
  trees: '/static/data/live/talents.json',
} as const;

export interface EndpointParts extends ApiParts {
  /** The body of `talents.json`. */
  readonly trees: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

export interface EndpointRequest {
  readonly method: string | undefined;
  readonly authorization: string | undefined;
  readonly asked: SandboxRequest;
  readonly fault: Fault | undefined;
}

export function answerRequest(parts: EndpointParts, request: EndpointRequest): Promise<Answer> | Answer {
  const { fault } = request;
  if (fault?.kind === 'answer') {
    return { status: fault.status, body: fault.body ?? '', headers: fault.headers };
  }
  if (fault?.kind === 'slowDown') {
    return json(429, { status: 429, error: 'Too many requests' }, retryAfter(fault, parts.now()));
  }
  const { tokens, allowance } = parts;
  if (fault?.kind === 'expire') {
    tokens.revokeAll();
  }
  if (fault?.kind === 'spend') {
    allowance.spend(fault.points ?? Math.max(0, allowance.limitPerHour - allowance.spent()));
  }
  return answerEndpoint(parts, request);
}

function answerEndpoint(parts: EndpointParts, request: EndpointRequest): Promise<Answer> | Answer {
  const { method, authorization, asked, fault } = request;
  const { body } = asked;
  switch (asked.endpoint) {
    case 'token': {
      if (method !== 'POST') {
        return json(405, { error: 'Method not allowed.' });
      }
      const granted = parts.tokens.grant(authorization, body);
      return json(granted.status, granted.body);
    }
    case 'api':
      return answerApi(parts, { method, authorization, body, operation: asked.operation!, fault });
    case 'trees':
      return { status: 200, body: parts.trees };
    case 'other':
      return json(404, { message: '' });
  }
}

/** The header that says how long to wait, in one of its two forms; none if the fault does not say. */
function retryAfter(
  { seconds, asDate }: Extract<Fault, { kind: 'slowDown' }>,
  now: number,
): Readonly<Record<string, string>> {
  if (seconds === undefined) {
    return {};
  }
  return { 'retry-after': asDate === true ? new Date(now + seconds * 1000).toUTCString() : String(seconds) };
}
