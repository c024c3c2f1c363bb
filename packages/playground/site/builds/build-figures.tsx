/** A build's figures: hero tree, share of players, sample, difficulty, date. */
import type { DataSource } from '@toptalent/build-data';
import type { ReadBuild } from './read-builds.ts';
import { age, counted, day, difficultyNames, heroName, percent } from './words.ts';

interface FiguresProps {
  readonly build: ReadBuild;
  readonly source: DataSource;
}

export function BuildFigures({ build, source }: FiguresProps) {
  const { heroTree, of } = build;
  const players = counted(of.sampleSize, 'player', 'players');
  return (
    <>
      <div class="bar-line">
        <p>
          <strong>{percent(build.similarShare)}</strong> of {players} run this build or nearly this
        </p>
        <meter
          min={0}
          max={1}
          value={build.similarShare}
          aria-label="Share of players on this build or nearly this"
        />
      </div>
      <dl class="figures">
        <dt>Hero tree</dt>
        <dd>
          {heroName(build)}: {percent(heroTree.share)} of players, most likely {percent(heroTree.low)} to{' '}
          {percent(heroTree.high)} of all
        </dd>
        <dt>Exactly this</dt>
        <dd>
          {build.exactPlayers} of {players}
        </dd>
        <dt>Difficulty</dt>
        <dd>{difficultyNames[of.difficulty]}</dd>
        <dt>Data</dt>
        <dd>
          {source === 'sample' ? 'Sample' : 'Warcraft Logs'}, {day(of.asOf)} (
          {age(of.asOf, Date.now() / 1000)})
        </dd>
      </dl>
      {of.confidence === 'thin' && <p class="warning">Only {players}: little to go by.</p>}
    </>
  );
}
