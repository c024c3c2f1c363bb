/** Faults on demand: what the sandbox can be made to do wrong. */

/** One request, as a fault rule sees it. */
export interface SandboxRequest {
  readonly endpoint: 'token' | 'api' | 'trees' | 'other';
  /** 1 for the first request to this endpoint since the start. */
  readonly number: number;
  /** Name of the GraphQL operation; undefined on other endpoints. */
  readonly operation: string | undefined;
  readonly body: string;
}

/** A fault of one encounter; everything else in the answer is sound. */
export type EncounterFault =
  /** A GraphQL error with the path of the encounter's page of rankings. */
  | 'graphqlError'
  /** A GraphQL error in the list of zones, where the encounter becomes null. */
  | 'unlisted'
  /** The same for the encounter's zone. */
  | 'unlistedZone'
  /** `characterRankings: {error}`, as for a difficulty that does not exist. */
  | 'refused'
  /** `encounter: null`. */
  | 'unknownEncounter'
  /** No rows and no error, as for a wrong slug. */
  | 'empty'
  /** Three rows and no more pages, as in a partition that has just opened. */
  | 'few'
  /** Rows of another shape. */
  | 'odd'
  /** Every third row of another shape. */
  | 'oddThird'
  /** Rows without `talents`. */
  | 'withoutTalents'
  /** Reports have no import codes, whatever encounter they are of. */
  | 'withoutCodes'
  /** Rows from half a year before. */
  | 'old'
  /** Every third row from half a year before. */
  | 'oldThird'
  /** Every page has the rows of the first, and says that there are more. */
  | 'repeated';

export type Fault =
  /** Another answer; the request is neither run nor billed. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body?: string | undefined;
      readonly headers?: Readonly<Record<string, string>> | undefined;
    }
  /** 429. With `seconds` it says how long, as a date by the sandbox's own clock if `asDate`. */
  | {
      readonly kind: 'slowDown';
      readonly seconds?: number | undefined;
      readonly asDate?: boolean | undefined;
    }
  /** The connection is cut without an answer. */
  | { readonly kind: 'reset' }
  /** No answer, ever. The connection stays open until the client or the sandbox closes it. */
  | { readonly kind: 'hang' }
  /** Half of the true answer, then the connection is cut. The request is billed. */
  | { readonly kind: 'torn' }
  /** Half of the true answer, sent as if it were the whole. Billed. */
  | { readonly kind: 'cut' }
  /** The true answer in gzip with a few bytes changed. Billed. */
  | { readonly kind: 'brokenGzip' }
  /** Blanks without end, one at a time. */
  | { readonly kind: 'endless' }
  /** The true answer, delayed. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** All tokens given so far become worthless; then the true answer, which is a refusal. */
  | { readonly kind: 'expire' }
  /** Another client with the same key spends points before this request; all that are left unless given. */
  | { readonly kind: 'spend'; readonly points?: number | undefined }
  /** The true answer, but for one encounter, or for all of them. Billed. */
  | {
      readonly kind: 'encounter';
      readonly fault: EncounterFault;
      readonly encounterId?: number | undefined;
    };

/** Decides for every request, by rate, by script or by what is asked for; undefined lets it through. */
export type FaultRule = (request: SandboxRequest) => Fault | undefined;
