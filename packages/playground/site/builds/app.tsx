/** The builds page: data, specialization, the matrix of both content types, and one build. */
import type { Build, BuildData, ContentType } from '@toptalent/build-data';
import { differenceByName } from '@toptalent/build-data/difference-by-name';
import { encounterMatrix } from '@toptalent/build-data/encounter-matrix';
import { heroTreeName, treeFor } from '@toptalent/build-data/talent-trees';
import type { TreesByVersion } from '@toptalent/build-data/talent-trees';
import { useEffect, useMemo } from 'preact/hooks';
import { BuildView } from './build-view.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { OwnFiles } from './own-files.tsx';
import { contentTypes, readBuilds } from './read-builds.ts';
import type { ReadBuild } from './read-builds.ts';
import { SpecPicker, specName } from './spec-picker.tsx';
import { useData } from './use-data.ts';
import { useOpenedBuild } from './use-opened-build.ts';
import { useSelection } from './use-selection.ts';
import { contentNames, day } from './words.ts';

export function App() {
  const [{ data, trees, problems }, read] = useData();
  return (
    <>
      <div class="data-line">
        {data !== undefined && <DataSaid data={data} />}
        <OwnFiles onFiles={read} />
      </div>
      <div role="alert">
        {problems.map((problem) => (
          <pre class="problem" key={problem}>
            {problem}
          </pre>
        ))}
      </div>
      {data === undefined ? problems.length === 0 && <p>Loading…</p> : <Builds data={data} trees={trees} />}
    </>
  );
}

function DataSaid({ data }: { readonly data: BuildData }) {
  const when = day(data.generatedAt);
  return data.source === 'sample' ? (
    <p class="warning">Sample data, made up on {when}: it shows how things work, not what to play.</p>
  ) : (
    <p>
      Data: <a href="https://www.warcraftlogs.com/">Warcraft Logs</a>, {when}
    </p>
  );
}

interface BuildsProps {
  readonly data: BuildData;
  readonly trees: TreesByVersion;
}

function Builds({ data, trees }: BuildsProps) {
  const [selection, select] = useSelection();
  const available = Object.keys(data.specs).map(Number);
  const specId = available.includes(selection.specId ?? 0) ? selection.specId! : (available[0] ?? 0);
  const builds = useMemo(() => readBuilds(data, trees, specId), [data, trees, specId]);
  const shown = builds.find(({ ref }) => ref === selection.build) ?? builds[0];
  const goToBuild = useOpenedBuild(shown);
  useEffect(() => {
    document.title = `${specName(specId)} · Builds · Azeroth’s Top Talent`;
  }, [specId]);
  if (available.length === 0) {
    return <p>This data has no builds yet.</p>;
  }
  const against = shown && againstOf(builds, shown, selection.against);
  const show = (build: ReadBuild) => {
    select({ specId, build: build.ref, against: undefined }, build.ref);
    goToBuild(build.ref);
  };
  return (
    <>
      <SpecPicker
        specId={specId}
        available={available}
        onChange={(next) => select({ ...selection, specId: next })}
      />
      <h1>{specName(specId)}</h1>
      {shown === undefined || against === undefined ? (
        <p>There are no builds of this specialization yet.</p>
      ) : (
        <>
          {contentTypes.map((contentType) => (
            <Content
              key={contentType}
              {...{ data, trees, specId, contentType, shown }}
              onShow={(ref) => show(builds.find((build) => build.ref === ref)!)}
            />
          ))}
          <BuildView
            build={shown}
            against={against}
            difference={differenceByName(trees, specId, versioned(against), versioned(shown))}
            builds={builds}
            source={data.source}
            onShow={show}
            onCompare={(against) => select({ specId, build: shown.ref, against })}
          />
        </>
      )}
    </>
  );
}

/** The chosen build; else the general one; for a general build the other content type's. */
function againstOf(builds: readonly ReadBuild[], shown: ReadBuild, chosen: string | undefined): ReadBuild {
  const other = shown.contentType === 'raid' ? 'mythicPlus' : 'raid';
  const usual = `${shown.encounter === undefined && shown.role === 'top' ? other : shown.contentType}.general`;
  const find = (ref: string | undefined) => builds.find((build) => build.ref === ref);
  return find(chosen) ?? find(usual) ?? shown;
}

/** A build's code with the version of its trees. */
function versioned({ talentCode, of: { talentTreeVersion } }: ReadBuild) {
  return { talentCode, talentTreeVersion };
}

interface ContentProps extends BuildsProps {
  readonly specId: number;
  readonly contentType: ContentType;
  readonly shown: ReadBuild;
  readonly onShow: (ref: string) => void;
}

function Content({ data, trees, specId, contentType, shown, onShow }: ContentProps) {
  const matrix = useMemo(
    () => encounterMatrix(data, trees, specId, contentType),
    [data, trees, specId, contentType],
  );
  const heroName = ({ talentTreeVersion, heroTree: { subTreeId } }: Build) => {
    const tree = treeFor(trees, talentTreeVersion, specId);
    return (tree && heroTreeName(tree, subTreeId)) ?? `Hero tree ${subTreeId}`;
  };
  return (
    <section class="content">
      <h2>{contentNames[contentType]}: which encounter wants another build</h2>
      {matrix.general === null && matrix.rows.every(({ build }) => build === null) ? (
        <p class="soft">No builds yet.</p>
      ) : (
        <MatrixTable
          matrix={matrix}
          shownId={shown.contentType === contentType ? (shown.encounter?.id ?? null) : undefined}
          heroName={heroName}
          contentType={contentType}
          onShow={onShow}
        />
      )}
    </section>
  );
}
