/** OAuth client credentials: one made-up client, and the tokens given to it. */
import { randomUUID } from 'node:crypto';

/** Made up: no other server accepts them. */
export const sandboxCredentials = { clientId: 'sandbox-client', clientSecret: 'sandbox-secret' } as const;

/** Seconds that a token of the real endpoint is valid: about 360 days. */
const lifetime = 31_104_000;

export interface Tokens {
  /** The answer to a token request. */
  grant(authorization: string | undefined, form: string): { readonly status: number; readonly body: object };
  /** Whether this Authorization header has a valid token. */
  accepts(authorization: string | undefined): boolean;
  /** All tokens given so far, revoked ones included. */
  given(): readonly string[];
  /** Makes every token given so far invalid. */
  revokeAll(): void;
}

export function createTokens(): Tokens {
  const valid = new Set<string>();
  const given: string[] = [];
  return {
    grant(authorization, form) {
      const fields = new URLSearchParams(form);
      if (fields.get('grant_type') !== 'client_credentials') {
        return { status: 400, body: { error: 'unsupported_grant_type' } };
      }
      const [id, secret] = credentials(authorization, fields);
      if (id !== sandboxCredentials.clientId || secret !== sandboxCredentials.clientSecret) {
        return { status: 401, body: { error: 'invalid_client' } };
      }
      const token = randomUUID();
      given.push(token);
      valid.add(token);
      return { status: 200, body: { token_type: 'Bearer', expires_in: lifetime, access_token: token } };
    },
    accepts(authorization) {
      const token = /^Bearer (.+)$/u.exec(authorization ?? '')?.[1];
      return token !== undefined && valid.has(token);
    },
    given: () => [...given],
    revokeAll() {
      valid.clear();
    },
  };
}

/** From Basic auth, or from the form. */
function credentials(
  authorization: string | undefined,
  fields: URLSearchParams,
): readonly [string | null, string | null] {
  const basic = /^Basic (.+)$/u.exec(authorization ?? '')?.[1];
  if (basic === undefined) {
    return [fields.get('client_id'), fields.get('client_secret')];
  }
  const text = Buffer.from(basic, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon === -1 ? [text, null] : [text.slice(0, colon), text.slice(colon + 1)];
}
