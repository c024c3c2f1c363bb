/** The boss picker: a context menu of the other bosses, with the dead ones under a heading of their own at the end. */
import type { BossChoice } from '../core/offer/offer.ts';

/** @noSelf */
export interface BossPicker {
  readonly title: string;
  readonly bosses: readonly BossChoice[];
  pick(encounterId: number): void;
}

export function openBossPicker(owner: AnyFrame, { title, bosses, pick }: BossPicker): void {
  MenuUtil.CreateContextMenu(owner, (_owner, root) => {
    function list(some: readonly BossChoice[]): void {
      for (const { encounterId, name } of some) {
        root.CreateButton(name, () => pick(encounterId));
      }
    }
    root.CreateTitle(title);
    list(bosses.filter((boss) => boss.dead !== true));
    const dead = bosses.filter((boss) => boss.dead === true);
    if (dead.length > 0) {
      root.CreateDivider();
      root.CreateTitle(BOSS_DEAD);
      list(dead);
    }
  });
}
