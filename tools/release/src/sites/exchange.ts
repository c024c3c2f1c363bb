/** The two kinds of requests to a site: the list of its versions, and the upload. */
import type { z } from 'zod';
import { NetworkFault } from '../http/ask.ts';
import type { Answer, Request } from '../http/ask.ts';
import { askAgain } from '../http/ask-again.ts';
import type { Patience } from '../http/ask-again.ts';
import { excerpt, readJson } from '../http/read-json.ts';
import { SiteFault } from './site.ts';
import type { SiteName, UploadEnd } from './site.ts';

/** @throws {SiteFault} if there is no such list, with the site's own words */
export async function askForList<T>(
  name: SiteName,
  request: Request,
  schema: z.ZodType<T>,
  patience: Patience,
): Promise<T> {
  const answer = await askAgain(request, patience, 'repeatable').catch((error: unknown) => {
    throw error instanceof NetworkFault
      ? new SiteFault(`${name} cannot be asked for its versions: ${error.message}.`)
      : error;
  });
  const list = answer.status === 200 ? readJson(answer.text, schema) : undefined;
  if (list === undefined) {
    throw new SiteFault(`${name} did not give its versions: ${wordsOf(answer)}.`);
  }
  return list;
}

/**
 * @param accepted reads a success out of an answer: what to say of it, or undefined if it is none
 */
export async function uploadOnce(
  request: Request,
  patience: Patience,
  accepted: (answer: Answer) => string | undefined,
): Promise<UploadEnd> {
  try {
    const answer = await askAgain(request, patience, 'once');
    const words = accepted(answer);
    if (words !== undefined) {
      return { kind: 'done', words };
    }
    if (answer.status >= 400 && answer.status < 500 && /duplicate|already exists/i.test(answer.text)) {
      return { kind: 'duplicate', words: `had this file already: ${wordsOf(answer)}` };
    }
    return { kind: isOpen(answer.status) ? 'unclear' : 'failed', words: wordsOf(answer) };
  } catch (error) {
    if (!(error instanceof NetworkFault)) {
      throw error;
    }
    return { kind: error.maybeDone ? 'unclear' : 'failed', words: error.message };
  }
}

/** A success that says nothing, or a fault behind a gateway: the file may be there. */
function isOpen(status: number): boolean {
  return (status >= 200 && status < 300) || (status >= 500 && status !== 503);
}

function wordsOf({ status, text }: Answer): string {
  if (status >= 300 && status < 400) {
    return `a redirect (${status}), which a site answers to a wrong token or address`;
  }
  const hint: Readonly<Record<number, string>> = {
    401: 'the token or the id is not accepted',
    403: 'the token is not accepted',
    404: 'there is no such addon, or it is not yours',
    429: 'too many requests',
    503: 'it is down',
  };
  const meaning = hint[status];
  const said = excerpt(text);
  return `status ${status}${meaning === undefined ? '' : `, ${meaning}`}${said === '' ? '' : `: ${said}`}`;
}
