/** The matrix of a content type: a row for each encounter, a column for each talent that some encounter changes. */
import type { Build, ContentType } from '@toptalent/build-data';
import type { EncounterMatrix, MatrixRow } from '@toptalent/build-data/encounter-matrix';
import { topRef } from './read-builds.ts';
import { nameOf } from './talent-words.ts';
import { opens } from './way-back.ts';
import { counted, percent } from './words.ts';

interface MatrixProps {
  readonly matrix: EncounterMatrix;
  readonly contentType: ContentType;
  /** Id of the encounter whose build is shown; null for the general build, undefined for neither. */
  readonly shownId: number | null | undefined;
  readonly heroName: (build: Build) => string;
  /** @param ref of the build */
  readonly onShow: (ref: string) => void;
}

export function MatrixTable({ matrix, contentType, shownId, heroName, onShow }: MatrixProps) {
  const { general, talents, rows } = matrix;
  return (
    // Focusable, so that the keyboard can scroll it.
    <div class="matrix" role="region" aria-label="Encounters by what they change" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Encounter</th>
            <th scope="col">Talents to move</th>
            <th scope="col">Hero tree</th>
            {talents.map((talent) => (
              <th scope="col" class="talent" key={`${talent.nodeId}.${talent.entryId}`}>
                <span>{nameOf(talent)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {general !== null && (
            <tr class={shownId === null ? 'shown' : ''}>
              <th scope="row">
                <ShowButton
                  isShown={shownId === null}
                  text="General build"
                  opened={topRef(contentType, undefined)}
                  onShow={onShow}
                />
              </th>
              <td class="soft">none</td>
              <td class="hero-tree">{`${heroName(general)} ${percent(general.heroTree.share)}`}</td>
              {talents.length > 0 && <td colSpan={talents.length} />}
            </tr>
          )}
          {rows.map((row) => (
            <Row
              key={row.encounter.id}
              row={row}
              contentType={contentType}
              general={general}
              heroName={heroName}
              isShown={row.encounter.id === shownId}
              onShow={onShow}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: MatrixRow;
  readonly contentType: ContentType;
  readonly general: Build | null;
  readonly heroName: (build: Build) => string;
  readonly isShown: boolean;
  readonly onShow: (ref: string) => void;
}

function Row({ row, contentType, general, heroName, isShown, onShow }: RowProps) {
  const { encounter, build, difference, ranks } = row;
  const hasOtherTree =
    build !== null && general !== null && build.heroTree.subTreeId !== general.heroTree.subTreeId;
  return (
    <tr class={isShown ? 'shown' : ''}>
      <th scope="row">
        {build === null ? (
          encounter.name
        ) : (
          <ShowButton
            isShown={isShown}
            text={encounter.name}
            opened={topRef(contentType, encounter.id)}
            onShow={onShow}
          />
        )}
      </th>
      <td class={difference?.known === true && difference.points > 0 ? '' : 'soft'}>
        {build === null
          ? 'the general build stands in'
          : difference?.known !== true
            ? 'not known'
            : difference.points === 0
              ? 'none'
              : counted(difference.points, 'point', 'points')}
        {hasOtherTree && <span class="flag">other hero tree</span>}
      </td>
      <td class="hero-tree">{build === null ? '' : `${heroName(build)} ${percent(build.heroTree.share)}`}</td>
      {ranks.map((gain, column) => (
        <td key={column} class={`mark ${gain > 0 ? 'gain' : gain < 0 ? 'loss' : ''}`}>
          {gain !== 0 && (
            <>
              <span aria-hidden="true">{gain > 0 ? '+' : '−'}</span>
              <span class="hidden">{gain > 0 ? 'gained' : 'lost'}</span>
            </>
          )}
        </td>
      ))}
    </tr>
  );
}

interface ShowButtonProps {
  readonly isShown: boolean;
  readonly text: string;
  /** `ref` of the build that it opens. */
  readonly opened: string;
  readonly onShow: (ref: string) => void;
}

function ShowButton({ isShown, text, opened, onShow }: ShowButtonProps) {
  return (
    <button
      type="button"
      class="link"
      aria-pressed={isShown}
      {...opens(opened)}
      onClick={() => onShow(opened)}
    >
      {text}
    </button>
  );
}
