/** Keeps secrets out of text that is printed or stored. */

export interface Secrets {
  /** From now on that text is hidden wherever it occurs; an empty or very short one is no secret. */
  hide(secret: string): void;
  /** The text with "[secret]" for each secret in it. */
  without(text: string): string;
}

/** Characters. What is shorter occurs by chance, and is guessed at once. */
const shortest = 6;

export function createSecrets(): Secrets {
  const hidden = new Set<string>();
  return {
    hide(secret) {
      // Also as it stands in an address, in JSON, and in base64.
      const inJson = JSON.stringify(secret).slice(1, -1);
      for (const form of [secret, encodeURIComponent(secret), inJson, inBase64(secret)]) {
        if (form.length >= shortest) {
          hidden.add(form);
        }
      }
    },
    without(text) {
      // The longest first: one secret may hold another.
      return [...hidden]
        .sort((a, b) => b.length - a.length)
        .reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text);
    },
  };
}

/** Without the last characters, which depend on what follows the secret. */
function inBase64(secret: string): string {
  return Buffer.from(secret).toString('base64').replace(/.?=*$/, '');
}
