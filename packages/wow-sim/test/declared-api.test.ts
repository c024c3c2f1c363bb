/** Every declaration of `wow-api` exists in the simulated client. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import ts from 'typescript';
import type { SimClient } from '../src/index.ts';
import { isKnownEvent } from '../src/event-names.ts';
import { knownFonts } from '../src/layout/fonts.ts';
import { api, newClient } from './new-client.ts';
import type { Api } from './new-client.ts';

const folder = new URL('../../wow-api/src/', import.meta.url);

interface Declared {
  /** Dotted names of functions and values: `GetTime`, `C_Traits.GetNodeInfo`. */
  readonly values: string[];
  /** Methods by interface, as `Frame:Show`. */
  readonly methods: string[];
  readonly events: string[];
  /** Members of the literal unions by the union's name. */
  readonly unions: Record<string, string[]>;
  /** Frame type and template of each overload of `CreateFrame`. */
  readonly templates: [type: string, template: string][];
}

function readDeclarations(): Declared {
  const found: Declared = { values: [], methods: [], events: [], unions: {}, templates: [] };
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name.endsWith('.d.ts')) {
      const text = readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8');
      const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
      file.statements.forEach((statement) => collect(statement, '', found));
    }
  }
  return found;
}

function collect(statement: ts.Statement, prefix: string, found: Declared): void {
  if (ts.isModuleDeclaration(statement) && statement.body !== undefined && ts.isModuleBlock(statement.body)) {
    const name = `${prefix}${statement.name.text}.`;
    statement.body.statements.forEach((inner) => collect(inner, name, found));
  } else if (ts.isFunctionDeclaration(statement)) {
    found.values.push(`${prefix}${statement.name?.text}`);
    if (statement.name?.text === 'CreateFrame') {
      collectTemplates(statement, found);
    }
  } else if (ts.isVariableStatement(statement)) {
    for (const declaration of statement.declarationList.declarations) {
      if (declaration.name.getText() !== 'secretBrand') {
        found.values.push(`${prefix}${declaration.name.getText()}`);
      }
    }
  } else if (ts.isInterfaceDeclaration(statement) && prefix === '') {
    for (const member of statement.members) {
      if (statement.name.text === 'WowEvents') {
        found.events.push(member.name!.getText());
      } else if (ts.isMethodSignature(member)) {
        found.methods.push(`${statement.name.text}:${member.name.getText()}`);
      }
    }
  } else if (ts.isTypeAliasDeclaration(statement)) {
    found.unions[statement.name.text] = literals(statement.type);
  }
}

function collectTemplates(overload: ts.FunctionDeclaration, found: Declared): void {
  const type = literals(overload.parameters[0]!.type!)[0]!;
  const template = overload.parameters[3];
  for (const name of template === undefined ? [] : literals(template.type!)) {
    found.templates.push([type, name]);
  }
}

function literals(type: ts.TypeNode): string[] {
  const parts = ts.isUnionTypeNode(type) ? [...type.types] : [type];
  return parts.flatMap((part) =>
    ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal) ? [part.literal.text] : [],
  );
}

const declared = readDeclarations();
let client: SimClient;
const examples: Record<string, unknown> = {};

beforeAll(() => {
  client = newClient();
  const create = api['CreateFrame'];
  examples['Region'] = create('Frame');
  examples['Frame'] = create('Frame');
  examples['TitledFrame'] = create('Frame', undefined, api['UIParent'], 'DefaultPanelTemplate');
  examples['Button'] = create('Button', undefined, api['UIParent'], 'UIPanelButtonTemplate');
  examples['Texture'] = create('Frame').CreateTexture(undefined, 'ARTWORK');
  examples['FontString'] = create('Frame').CreateFontString(undefined, 'OVERLAY', 'GameFontNormal');
  examples['MaskTexture'] = create('Frame').CreateMaskTexture();
  examples['StatusBar'] = create('StatusBar');
  examples['GameTooltipFrame'] = api['GameTooltip'];
  examples['GameTooltipData'] = api['GameTooltip'];
  examples['CheckButton'] = create('CheckButton', undefined, api['UIParent'], 'UICheckButtonTemplate');
  examples['ScrollFrame'] = create('ScrollFrame', undefined, api['UIParent'], 'ScrollFrameTemplate');
  const [category] = api['Settings'].RegisterVerticalLayoutCategory('Test');
  const values = api['Settings'].VarType;
  examples['SettingsApi'] = api['Settings'];
  examples['SettingsCategory'] = category;
  examples['SettingsChoices'] = api['Settings'].CreateControlTextContainer();
  examples['SettingsSliderOptions'] = api['Settings'].CreateSliderOptions(0, 1, 0.5);
  examples['GameSetting'] = api['Settings'].RegisterProxySetting(
    category,
    'TEST',
    values.Boolean,
    'Test',
    true,
    () => true,
    () => undefined,
  );
  examples['SettingsLine'] = api['Settings'].CreateCheckbox(category, examples['GameSetting'], 'Test');
  examples['MenuUtilApi'] = api['MenuUtil'];
  api['MenuUtil'].CreateContextMenu(api['UIParent'], (_owner: unknown, root: Api) => {
    examples['MenuDescription'] = root;
    examples['MenuElement'] = root['CreateTitle']('Test');
  });
  examples['DropdownButton'] = create(
    'DropdownButton',
    undefined,
    api['UIParent'],
    'WowStyle1DropdownTemplate',
  );
  examples['EditBox'] = create('EditBox', undefined, api['UIParent'], 'InputBoxTemplate');
});
afterAll(() => {
  client.session.close();
});

describe('the simulated client', () => {
  it('is compared with declarations that exist', () => {
    expect(declared.values.length).toBeGreaterThan(50);
    expect(declared.methods.length).toBeGreaterThan(25);
    expect(declared.events.length).toBeGreaterThan(10);
    expect(declared.templates.length).toBeGreaterThan(2);
  });

  it.each(declared.values)('has %s', (name) => {
    let value: unknown = api;
    for (const part of name.split('.')) {
      value = (value as Record<string, unknown> | undefined)?.[part];
    }
    expect(value).toBeDefined();
  });

  it.each(declared.methods)('has %s', (name) => {
    const [type, method] = name.split(':') as [string, string];
    const example = examples[type] as Record<string, unknown> | undefined;
    expect(example, `an example of ${type}`).toBeDefined();
    expect(typeof example![method]).toBe('function');
  });

  it.each(declared.events)('knows the event %s', (event) => {
    expect(isKnownEvent(event)).toBe(true);
  });

  it.each(declared.unions['FontTemplate'] ?? ['FontTemplate is gone'])('knows the font %s', (font) => {
    expect(knownFonts[font]).toBeDefined();
  });

  it.each(declared.templates)('can make a %s of %s', (type, template) => {
    expect(api['CreateFrame'](type, undefined, api['UIParent'], template).GetObjectType()).toBe(type);
  });
});
