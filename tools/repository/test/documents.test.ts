/** Documents name only files, commands, options and variables that are there. */
import { describe, expect, it } from 'vitest';
import { helpOf, helpOfEntry, optionsIn, pnpmCommands, programs, scripts, scriptsOf } from './commands.ts';
import { documents, projectFiles, textOf } from './documents.ts';

/** Made by a command, or on the reader's machine. */
const madeLater = /^(dist|data|\.sample|node_modules|Locales|Interface)\/|^summary(-whole)?\.md$/;
/** Examples of a form, with a part to fill in. */
const form = /[<>…*:{}]|^owner\/name$|^\.\.?\/|^\.\w+$/;
const source = /\.(tsx?|js|md|ya?ml|css|html)$/;
const sandbox = 'packages/wcl-sandbox/src/cli.ts';

const folders = new Set(
  projectFiles.flatMap((file) => file.split('/').map((_, index, parts) => parts.slice(0, index).join('/'))),
);
const places = [...projectFiles, ...folders];

/** Whether a span names a file or folder of the project. */
function isPath(span: string): boolean {
  const isOne =
    !/[\s@]/.test(span) && !/^(\/|-|https?:)/.test(span) && (source.test(span) || span.includes('/'));
  return isOne && !madeLater.test(span) && !form.test(span);
}

/** Named from the root, or by the end of its path where the text says in which folder it is. */
function isThere(span: string): boolean {
  const wanted = span.replace(/\/$/, '');
  const fromRoot = /^(packages|tools|docs|\.github|\.ci)\//.test(wanted);
  return places.some((place) => place === wanted || (!fromRoot && place.endsWith(`/${wanted}`)));
}

/** What is wrong with a shown command; undefined if nothing is. */
function faultIn(command: string): string | undefined {
  const words = command.replace(/ #.*| [|>].*/, '').split(/\s+/);
  const start = words.findIndex((word) => /^pnpm(@[\d.]+)?$/.test(word));
  const rest = words.slice(start + 1).filter((word) => word !== '-s');
  if (start < 0 || rest.length === 0) {
    return undefined;
  }
  if (rest[0] === '--filter') {
    return scriptsOf(rest[1]!, projectFiles).includes(rest[2]!) ? undefined : `no script ${rest[2]}`;
  }
  const [script, ...given] = rest as [string, ...string[]];
  if (pnpmCommands.includes(script)) {
    return undefined;
  }
  if (scripts[script] === undefined) {
    return `no script ${script}`;
  }
  return programs.includes(script) ? faultInWords(script, given) : undefined;
}

function faultInWords(script: string, given: readonly string[]): string | undefined {
  const help = helpOf(script);
  const isCommand = given[0] !== undefined && /^[a-z-]+$/.test(given[0]) && !given[0].startsWith('-');
  if (isCommand && !new RegExp(`^ {2}${given[0]!} `, 'm').test(help)) {
    return `no command ${given[0]}`;
  }
  const known = optionsIn(isCommand ? helpOf(script, given[0]!) : help);
  const unknown = given.find((word) => word.startsWith('--') && !known.includes(word.replace(/=.*/, '')));
  return unknown === undefined ? undefined : `no option ${unknown}`;
}

/** Commands in code blocks, and in running text. */
const commands = documents.flatMap(({ file, spans, lines }) =>
  [...spans, ...lines].filter((text) => /(^|\s)pnpm(@[\d.]+)? /.test(text)).map((text) => ({ file, text })),
);

describe('the documents', () => {
  it('name files and folders that are there', () => {
    const named = documents.flatMap(({ file, spans }) =>
      spans.filter(isPath).map((span) => ({ file, span, there: isThere(span) })),
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(({ there }) => !there)).toEqual([]);
  });

  it('show commands that are there, with options that they have', () => {
    expect(commands.length).toBeGreaterThan(30);
    const faults = commands.map(({ file, text }) => ({ file, text, fault: faultIn(text) }));
    expect(faults.filter(({ fault }) => fault !== undefined)).toEqual([]);
  });

  it('name options that some command has', () => {
    const subcommands = [...helpOf('release').matchAll(/^ {2}([a-z-]+) \[options\]/gm)].map(
      (match) => match[1]!,
    );
    const known = new Set([
      ...programs.flatMap((program) => optionsIn(helpOf(program))),
      ...subcommands.flatMap((command) => optionsIn(helpOf('release', command))),
      ...optionsIn(helpOfEntry(sandbox)),
      // Of node.
      '--env-file',
    ]);
    const named = documents.flatMap(({ file, spans }) =>
      spans
        .filter((span) => /^--[a-z]/.test(span))
        .map((span) => ({ file, option: /^--[a-z-]*/.exec(span)![0] })),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(({ option }) => !known.has(option))).toEqual([]);
  });

  it('name variables of the environment, and events of the game, that the code reads', () => {
    const code = projectFiles
      .filter(
        (file) => /^(packages|tools|\.github|\.ci)\/|^\.env\.example$/.test(file) && !file.endsWith('.md'),
      )
      .filter((file) => /\.(ts|tsx|js|yml|example)$|\/run$/.test(file))
      .map(textOf)
      .join('\n');
    const named = documents.flatMap(({ file, spans }) =>
      spans.filter((span) => /^[A-Z][A-Z\d]*(_[A-Z\d]+)+$/.test(span)).map((name) => ({ file, name })),
    );
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter(({ name }) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
  });

  it('name slash commands that the addon knows', () => {
    const known = textOf('packages/addon/src/core/command/run-command.ts');
    const named = documents.flatMap(({ file, spans }) =>
      spans.flatMap((span) => {
        const word = /^\/(?:toptalent|att) ([a-z]+)/.exec(span)?.[1];
        return word === undefined ? [] : [{ file, word }];
      }),
    );
    expect(named.filter(({ word }) => !known.includes(`case '${word}':`))).toEqual([]);
  });

  it('do not lie in saying that every command answers --help', () => {
    expect(programs.filter((program) => !helpOf(program).startsWith('Usage: '))).toEqual([]);
  });

  it('list every command, in the README or for contributors', () => {
    const shown = commands.filter(({ file }) => file === 'README.md' || file === 'CONTRIBUTING.md');
    const isShown = (program: string): boolean =>
      shown.some(({ text }) => new RegExp(`^pnpm ${program}\\b`).test(text));
    expect(programs.filter((program) => !isShown(program))).toEqual([]);
  });
});
