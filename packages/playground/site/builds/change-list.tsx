/** The talents that are gained, lost and swapped from one build to another, as chips. */
import { changesInWords } from '@toptalent/build-data/changes-in-words';
import type { NamedDifference, NamedHeroTree } from '@toptalent/build-data/difference-by-name';
import type { VNode } from 'preact';
import { Swap } from './swap.tsx';
import { nameOf } from './talent-words.ts';
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
  const { gained, lost, swapped } = changesInWords(difference, nameOf);
  const { heroTree } = difference;
  // Two nodes of a tree may have one name, so a text is no key.
  return (
    <div class="changes">
      <p>{counted(difference.points, 'talent point', 'talent points')} to move</p>
      {heroTree !== null && (
        <p>
          Hero tree: <Swap was={heroTreeName(heroTree.was)} is={heroTreeName(heroTree.is)} />
        </p>
      )}
      <Chips title="Gained">
        {gained.map((text, index) => (
          <SignedChip key={index} kind="gain" sign="+" text={text} />
        ))}
      </Chips>
      <Chips title="Lost">
        {lost.map((text, index) => (
          <SignedChip key={index} kind="loss" sign="−" text={text} />
        ))}
      </Chips>
      <Chips title="Swapped">
        {swapped.map(({ was, is }, index) => (
          <li key={index}>
            <Swap was={was} is={is} />
          </li>
        ))}
      </Chips>
    </div>
  );
}

function heroTreeName(tree: NamedHeroTree | null): string {
  return tree?.name ?? `${tree?.subTreeId ?? 'none'}`;
}

interface ChipsProps {
  readonly title: string;
  readonly children: readonly VNode[];
}

function Chips({ title, children }: ChipsProps) {
  return children.length === 0 ? null : (
    <div class="chips">
      <h3>{title}</h3>
      <ul>{children}</ul>
    </div>
  );
}

interface SignedChipProps {
  readonly kind: 'gain' | 'loss';
  readonly sign: string;
  readonly text: string;
}

function SignedChip({ kind, sign, text }: SignedChipProps) {
  return (
    <li class={kind}>
      <span aria-hidden="true">{sign}</span> {text}
    </li>
  );
}
