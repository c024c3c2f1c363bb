/** Draws a build as talent trees; what is gained and lost against another build has a sign of its own. */
import { isSwap } from '@toptalent/build-data/difference-by-name';
import type { NamedDifference, TalentChange } from '@toptalent/build-data/difference-by-name';
import type { Loadout, Pick } from '@toptalent/loadout';
import { initialsOf, tileHue } from '../drawing/tile.ts';
import type { LoadoutOnTree } from './read-builds.ts';
import { cell, treePanels } from './tree-layout.ts';
import type { PlacedNode, TreePanel } from './tree-layout.ts';
import { nameOf as talentName, pickName } from './talent-words.ts';

const panelNames = { class: 'Class', hero: 'Hero', spec: 'Specialization', subTree: '' } as const;
const size = 400;

interface TreeProps {
  readonly onTree: LoadoutOnTree;
  readonly subTreeId: number;
  /** Undefined if the build is not compared. */
  readonly difference: NamedDifference | undefined;
}

export function TreeDrawing({ onTree: { loadout, tree }, subTreeId, difference }: TreeProps) {
  const panels = treePanels(tree, subTreeId);
  if (panels.length === 0) {
    return <p class="soft">The talent trees of this data have no positions, so they are not drawn.</p>;
  }
  // The same scale for all panels.
  const columns = panels.map(({ width }) => `${width}fr`).join(' ');
  return (
    <div class="trees" style={{ gridTemplateColumns: columns }}>
      {panels.map((panel) => (
        <figure key={panel.kind}>
          <figcaption>{panelNames[panel.kind]}</figcaption>
          <Panel
            panel={panel}
            loadout={loadout}
            difference={difference}
            nameOf={(pick) => pickName(tree, pick)}
          />
        </figure>
      ))}
    </div>
  );
}

interface PanelProps {
  readonly panel: TreePanel;
  readonly loadout: Loadout;
  readonly difference: NamedDifference | undefined;
  readonly nameOf: (pick: Pick) => string;
}

function Panel({ panel, loadout, difference, nameOf }: PanelProps) {
  const granted = new Set(loadout.granted);
  const picks = new Map(loadout.picks.map((pick) => [pick.nodeId, pick]));
  const isTaken = (nodeId: number) => picks.has(nodeId) || granted.has(nodeId);
  const taken = panel.nodes.filter(({ node }) => isTaken(node.nodeId)).length;
  return (
    <svg
      viewBox={`${panel.left} ${panel.top} ${panel.width} ${panel.height}`}
      role="img"
      aria-label={`${panelNames[panel.kind]} tree: ${taken} of ${panel.nodes.length} talents taken. The list of talents below says which.`}
    >
      {panel.lines.map(({ from, to }) => (
        <line
          key={`${from.node.nodeId}-${to.node.nodeId}`}
          class={isTaken(from.node.nodeId) && isTaken(to.node.nodeId) ? 'lit' : ''}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
        />
      ))}
      {panel.nodes.map((placed) => (
        <Node
          key={placed.node.nodeId}
          placed={placed}
          pick={picks.get(placed.node.nodeId)}
          isTaken={isTaken(placed.node.nodeId)}
          change={changeAt(difference, placed.node.nodeId)}
          nameOf={nameOf}
        />
      ))}
    </svg>
  );
}

function changeAt(difference: NamedDifference | undefined, nodeId: number): TalentChange | undefined {
  return difference?.known === true ? difference.changes.find((one) => one.nodeId === nodeId) : undefined;
}

/** A choice in place of another, or ranks that come, are a gain. */
function markOf({ is, kept }: TalentChange): 'gain' | 'loss' {
  return is !== null && is.ranks > kept ? 'gain' : 'loss';
}

function changeWords(change: TalentChange): string {
  if (isSwap(change)) {
    return `in place of ${talentName(change.was)}`;
  }
  return markOf(change) === 'gain' ? 'gained' : 'lost';
}

interface NodeProps {
  readonly placed: PlacedNode;
  readonly pick: Pick | undefined;
  readonly isTaken: boolean;
  /** Undefined if both builds buy it alike. */
  readonly change: TalentChange | undefined;
  readonly nameOf: (pick: Pick) => string;
}

function Node({ placed: { node, x, y }, pick, isTaken, change, nameOf }: NodeProps) {
  const mark = change === undefined ? undefined : markOf(change);
  const shown = pick ?? { nodeId: node.nodeId, entryId: node.entries[0]!.entryId, ranks: node.maxRanks };
  const name =
    pick === undefined
      ? node.entries.map((entry) => entry.name ?? `${entry.entryId}`).join(' / ')
      : nameOf(shown);
  const ranks = pick !== undefined && node.maxRanks > 1 ? `${pick.ranks}/${node.maxRanks}` : '';
  const said = change === undefined ? '' : `: ${changeWords(change)}`;
  return (
    <g class={`node ${isTaken ? 'taken' : 'left'} ${mark ?? ''}`} transform={`translate(${x} ${y})`}>
      <title>{`${name}${ranks === '' ? '' : ` (${ranks})`}${said}`}</title>
      <Shape type={node.type} fill={isTaken ? `hsl(${tileHue(nameOf(shown))} 45% 30%)` : undefined} />
      <text class="initials" y={size * 0.14}>
        {initialsOf(nameOf(shown))}
      </text>
      {ranks !== '' && (
        <text class="ranks" x={size / 2} y={size / 2 + 60}>
          {ranks}
        </text>
      )}
      {mark !== undefined && (
        <g class="badge" transform={`translate(${size / 2} ${-size / 2})`}>
          <circle r={110} />
          <path d={mark === 'gain' ? 'M-60 0H60M0-60V60' : 'M-60 0H60'} />
        </g>
      )}
    </g>
  );
}

/** As the client has it: a choice is an octagon, an apex talent a circle, any other talent a square. */
function Shape({ type, fill }: { readonly type: string; readonly fill: string | undefined }) {
  const half = size / 2;
  const style = fill === undefined ? undefined : { fill };
  const cut = half * 0.42;
  if (type === 'tiered') {
    return <circle class="shape" r={half * 1.1} style={style} />;
  }
  if (type === 'choice') {
    const corners = `${-cut},${-half} ${cut},${-half} ${half},${-cut} ${half},${cut} ${cut},${half} ${-cut},${half} ${-half},${cut} ${-half},${-cut}`;
    return <polygon class="shape" points={corners} style={style} />;
  }
  return <rect class="shape" x={-half} y={-half} width={size} height={size} rx={cell * 0.08} style={style} />;
}
