/** The round icon of a hero tree in its ring. */
import type { HeroTreeLook } from '../core/talents/client-talents.ts';
import { art, ringScale, unknownIcon } from './art.ts';

/** @noSelf */
export interface HeroIcon {
  show(heroTree: HeroTreeLook | undefined): void;
}

export interface IconPlace {
  /** Pixels from the frame's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

export function createHeroIcon(parent: Frame, { left, top, size }: IconPlace): HeroIcon {
  const icon = parent.CreateTexture(undefined, 'ARTWORK');
  icon.SetPoint('TOPLEFT', parent, 'TOPLEFT', left, -top);
  icon.SetSize(size, size);
  const mask = parent.CreateMaskTexture();
  mask.SetAtlas(art.circle);
  mask.SetAllPoints(icon);
  icon.AddMaskTexture(mask);
  const ring = parent.CreateTexture(undefined, 'OVERLAY');
  ring.SetAtlas(art.heroRing);
  ring.SetPoint('CENTER', icon, 'CENTER', 0, 0);
  ring.SetSize(size * ringScale, size * ringScale);
  return {
    show(heroTree) {
      if (heroTree?.icon === undefined) {
        icon.SetTexture(unknownIcon);
      } else {
        icon.SetAtlas(heroTree.icon);
      }
    },
  };
}
