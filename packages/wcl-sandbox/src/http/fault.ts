/** Faults on demand: what the sandbox can be made to do wrong. */

/** One request as a fault rule sees it. */
export interface SandboxRequest {
  readonly endpoint: 'token' | 'api' | 'trees' | 'other';
  /** 1 for the first request to this endpoint since the start. */
  readonly number: number;
  /** Name of the GraphQL operation; undefined on other endpoints. */
  readonly operation: string | undefined;
  readonly body: string;
}

/** What becomes of a page of rankings while everything else in the answer is well. */
export type RankingTrouble =
  /** A GraphQL error with the page's path. */
  | 'graphqlError'
  /** `characterRankings: {error}`, as for a difficulty that is not there. */
  | 'refused'
  /** `encounter: null`. */
  | 'unknownEncounter'
  /** No rows and no error, as for a wrong slug. */
  | 'empty'
  /** Rows of another shape. */
  | 'odd'
  /** Every third row of another shape. */
  | 'oddThird';

export type Fault =
  /** Another answer; the request is neither run nor billed. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body?: string | undefined;
      readonly headers?: Readonly<Record<string, string>> | undefined;
    }
  /** 429; with `seconds` it says how long, as a date of the sandbox's own clock if `asDate`. */
  | {
      readonly kind: 'slowDown';
      readonly seconds?: number | undefined;
      readonly asDate?: boolean | undefined;
    }
  /** The connection is cut without an answer. */
  | { readonly kind: 'reset' }
  /** No answer, ever; the connection stays open until the client or the sandbox closes. */
  | { readonly kind: 'hang' }
  /** Half of the true answer, then the connection is cut. The request is billed. */
  | { readonly kind: 'torn' }
  /** Half of the true answer, sent as if it were all. Billed. */
  | { readonly kind: 'cut' }
  /** The true answer in gzip with a few bytes changed. Billed. */
  | { readonly kind: 'brokenGzip' }
  /** Blanks without an end, a few at a time. */
  | { readonly kind: 'endless' }
  /** The true answer, so many milliseconds later. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** All tokens given so far are worthless from now on; then the true answer, which is a refusal. */
  | { readonly kind: 'expire' }
  /** Somebody else with the same key spends so many points before this request; all that are left unless said. */
  | { readonly kind: 'spend'; readonly points?: number | undefined }
  /** The true answer but for its pages of rankings: those of one encounter, or all. Billed. */
  | {
      readonly kind: 'rankings';
      readonly trouble: RankingTrouble;
      readonly encounterId?: number | undefined;
    };

/** Decides for every request, by rate, by script or by what is asked; undefined lets it through. */
export type FaultRule = (request: SandboxRequest) => Fault | undefined;
