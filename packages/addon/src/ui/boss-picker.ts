/** The boss picker: a context menu of the other bosses, with dead ones in grey at the end. */
import type { BossChoice } from '../core/offer/offer.ts';

/** @noSelf */
export interface BossPicker {
  readonly title: string;
  readonly bosses: readonly BossChoice[];
  pick(encounterId: number): void;
}

export function openBossPicker(owner: AnyFrame, { title, bosses, pick }: BossPicker): void {
  MenuUtil.CreateContextMenu(owner, (_owner, root) => {
    root.CreateTitle(title);
    for (const boss of bosses) {
      root.CreateButton(boss.dead === true ? `|cff808080${boss.name}|r` : boss.name, () =>
        pick(boss.encounterId),
      );
    }
  });
}
