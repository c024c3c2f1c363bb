/** A request to a stand-in and its answer. */

export interface Asked {
  readonly method: string;
  /** Below the stand-in's own address, such as `/api/game/versions`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
}

export interface Told {
  readonly status: number;
  /** Sent as JSON; a text is sent as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers a request, and remembers what it did. */
export type StandIn = (asked: Asked) => Told | Promise<Told>;

export const notFound: Told = { status: 404, body: { message: 'Not Found' } };

/** The parts of a form with files. */
export async function formOf({ headers, body }: Asked): Promise<FormData> {
  return new Response(body, { headers: { 'Content-Type': headers.get('content-type') ?? '' } }).formData();
}

/** The JSON of a request; undefined if it is none. */
export function jsonOf({ body }: Asked): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

export async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}
