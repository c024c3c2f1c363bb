/** One build: its figures, its code, its runners-up, and how it differs from another. */
import type { DataSource } from '@toptalent/build-data';
import type { NamedDifference } from '@toptalent/build-data/difference-by-name';
import { BuildFigures } from './build-figures.tsx';
import { ChangeList } from './change-list.tsx';
import { CopyCode } from './copy-button.tsx';
import { topRef } from './read-builds.ts';
import type { LoadoutOnTree, ReadBuild } from './read-builds.ts';
import { pickName } from './talent-words.ts';
import { TreeDrawing } from './tree-drawing.tsx';
import { buildHeadingId } from './use-opened-build.ts';
import { goToOpener, opens } from './way-back.ts';
import { contentNames, heroName, percent, placeName, roleName } from './words.ts';

interface BuildViewProps {
  readonly build: ReadBuild;
  readonly against: ReadBuild;
  /** From `against` to `build`. */
  readonly difference: NamedDifference;
  readonly builds: readonly ReadBuild[];
  readonly source: DataSource;
  readonly onShow: (build: ReadBuild) => void;
  readonly onCompare: (ref: string) => void;
}

export function BuildView({ build, against, difference, builds, source, onShow, onCompare }: BuildViewProps) {
  const isSame = build.ref === against.ref;
  const siblings = builds.filter((other) => other.of === build.of && other.ref !== build.ref);
  return (
    <article class="build">
      <header>
        <h2 id={buildHeadingId} tabIndex={-1}>
          {placeName(build)}
        </h2>
        <p class="soft">
          {contentNames[build.contentType]} · {roleName(build)}
        </p>
        <WayBack build={build} />
      </header>
      <div class="columns">
        <section aria-label="Figures">
          <BuildFigures build={build} source={source} />
          <CopyCode code={build.talentCode} />
          {siblings.length > 0 && (
            <>
              <h3>Other builds of these players</h3>
              <ul class="others">
                {siblings.map((other) => (
                  <li key={other.ref}>
                    <button type="button" class="link" {...opens(other.ref)} onClick={() => onShow(other)}>
                      {roleName(other)}: {heroName(other)}
                    </button>{' '}
                    <span class="soft">{percent(other.similarShare)} run it or nearly it</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        <section aria-label="Difference">
          <label class="against">
            Compared with
            <select value={against.ref} onChange={(event) => onCompare(event.currentTarget.value)}>
              {builds.map((other) => (
                <option key={other.ref} value={other.ref}>
                  {placeName(other)}: {optionName(other)}
                </option>
              ))}
            </select>
          </label>
          {isSame ? (
            <p class="soft">Choose another build to see what differs.</p>
          ) : (
            <ChangeList difference={difference} />
          )}
        </section>
      </div>
      {build.onTree !== undefined && (
        <>
          <TreeDrawing
            onTree={build.onTree}
            subTreeId={build.heroTree.subTreeId}
            difference={isSame ? undefined : difference}
          />
          <TalentList onTree={build.onTree} />
          <WayBack build={build} />
        </>
      )}
    </article>
  );
}

/** To the row of the build's encounter. */
function WayBack({ build: { contentType, encounter } }: { readonly build: ReadBuild }) {
  return (
    <p class="way-back">
      <button type="button" class="link" onClick={() => goToOpener(topRef(contentType, encounter?.id))}>
        <span aria-hidden="true">↑</span> Back to all encounters
      </button>
    </p>
  );
}

/** Tells the builds of one place apart. */
function optionName(build: ReadBuild): string {
  const role = roleName(build);
  return build.role === 'top' ? role : `${role}, ${heroName(build)}, ${percent(build.similarShare)}`;
}

/** The same as the drawing, in words. */
function TalentList({ onTree: { loadout, tree } }: { readonly onTree: LoadoutOnTree }) {
  const kindOf = new Map(tree.nodes.map((node) => [node.nodeId, node.kind]));
  const kinds = { class: 'Class', hero: 'Hero', spec: 'Specialization' } as const;
  return (
    <details>
      <summary>All talents of this build in words</summary>
      {(['class', 'hero', 'spec'] as const).map((kind) => (
        <p key={kind}>
          <strong>{kinds[kind]}:</strong>{' '}
          {loadout.picks
            .filter(({ nodeId }) => kindOf.get(nodeId) === kind)
            .map((pick) => `${pickName(tree, pick)}${pick.ranks > 1 ? ` (${pick.ranks})` : ''}`)
            .join(', ')}
        </p>
      ))}
    </details>
  );
}
