/** Icons of the simulated client: file ids of spells and specializations, and what they show. */

/** Made up: above every file id of the real client. */
const firstSpellIcon = 90_000_000;
const firstSpecIcon = 80_000_000;

export function iconOfSpell(spellId: number): number {
  return firstSpellIcon + spellId;
}

export function iconOfSpec(specId: number): number {
  return firstSpecIcon + specId;
}

export interface IconSubject {
  readonly kind: 'spell' | 'specialization';
  readonly id: number;
}

/** Undefined for the real client's icons, such as the question mark. */
export function subjectOfIcon(icon: number): IconSubject | undefined {
  if (icon >= firstSpellIcon) {
    return { kind: 'spell', id: icon - firstSpellIcon };
  }
  return icon >= firstSpecIcon ? { kind: 'specialization', id: icon - firstSpecIcon } : undefined;
}
