/** Faults on demand: what a caller may ask the sandbox to do wrong. */

/** One request as a fault rule sees it. */
export interface SandboxRequest {
  readonly endpoint: 'token' | 'api' | 'trees' | 'other';
  /** 1 for the first request to this endpoint since the start. */
  readonly number: number;
  /** Name of the GraphQL operation; undefined on other endpoints. */
  readonly operation: string | undefined;
  readonly body: string;
}

export type Fault =
  /** Another answer; the request is neither run nor billed. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body?: string | undefined;
      readonly headers?: Readonly<Record<string, string>> | undefined;
    }
  /** The connection is cut without an answer. */
  | { readonly kind: 'reset' }
  /** No answer, ever; the connection stays open until the client or the sandbox closes. */
  | { readonly kind: 'hang' }
  /** Half of the true answer, then the connection is cut. The request is billed. */
  | { readonly kind: 'torn' }
  /** The true answer, so many milliseconds later. */
  | { readonly kind: 'slow'; readonly milliseconds: number };

/** Decides for every request, by rate, by script or by what is asked; undefined lets it through. */
export type FaultRule = (request: SandboxRequest) => Fault | undefined;
