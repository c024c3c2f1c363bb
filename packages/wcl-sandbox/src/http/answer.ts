/** An answer before it is sent. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export function json(status: number, body: object, headers?: Readonly<Record<string, string>>): Answer {
  return { status, body: JSON.stringify(body), headers };
}
