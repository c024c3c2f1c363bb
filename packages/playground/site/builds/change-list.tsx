/** The talents that come and go from one build to another, as chips with a sign. */
import type { NamedDifference } from '@toptalent/build-data/difference-by-name';
import { bothSides } from './talent-words.ts';
import type { ChangedTalent } from './talent-words.ts';
import { counted } from './words.ts';

export function ChangeList({ difference }: { readonly difference: NamedDifference }) {
  if (!difference.known) {
    return (
      <p class="soft">
        {difference.why === 'noTree' ? (
          <>
            The talent trees of this data are not here, so talents cannot be named. Add the{' '}
            <code>talent-trees.json</code> that lies beside the data.
          </>
        ) : (
          'The two builds are of different patches: no talent tree fits both.'
        )}
      </p>
    );
  }
  if (difference.points === 0) {
    return <p>The same talents.</p>;
  }
  const { comes, goes } = bothSides(difference);
  const { heroTree } = difference;
  return (
    <div class="changes">
      <p>{counted(difference.points, 'talent point', 'talent points')} to move</p>
      {heroTree !== null && (
        <p>
          Another hero tree: {heroTree.is?.name ?? heroTree.is?.subTreeId ?? 'none'} in place of{' '}
          {heroTree.was?.name ?? heroTree.was?.subTreeId ?? 'none'}
        </p>
      )}
      <ChipList title="Comes" sign="+" kind="gain" talents={comes} />
      <ChipList title="Goes" sign="−" kind="loss" talents={goes} />
    </div>
  );
}

interface ChipListProps {
  readonly title: string;
  readonly sign: string;
  readonly kind: 'gain' | 'loss';
  readonly talents: readonly ChangedTalent[];
}

function ChipList({ title, sign, kind, talents }: ChipListProps) {
  if (talents.length === 0) {
    return null;
  }
  return (
    <div class="chips">
      <h4>{title}</h4>
      <ul>
        {talents.map(({ key, text }) => (
          <li key={key} class={kind}>
            <span aria-hidden="true">{sign}</span> {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
