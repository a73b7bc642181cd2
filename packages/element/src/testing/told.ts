/** What a screen reader is told, as short lines that can be read. Only Chromium tells: `*.chromium.test.ts` ask. */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';

/** As the command `kv-accessibility-tree` of the test runner answers. */
interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly children: readonly AccessibleNode[];
}

/** What has no words of its own, or says no more than what it stands in. */
const silent = new Set(['generic', 'rowgroup', 'LineBreak', 'ListMarker', 'SvgRoot', 'LabelText', 'DescriptionList']);
/** What is called by its own text, which is then not told twice. */
const calledByText =
  /^(heading|button|link|radio|checkbox|switch|option|menuitem|columnheader|rowheader|gridcell|cell|term)$/;
const cell = /^(columnheader|rowheader|gridcell)$/;
/** States that are told when they are set, and with their value. */
const flags = ['focused', 'selected', 'busy', 'disabled', 'required', 'multiselectable', 'modal'] as const;
const values = [
  'level',
  'pressed',
  'expanded',
  'checked',
  'sort',
  'rowcount',
  'colcount',
  'value',
  'description',
] as const;

function statesOf({ role, name, properties }: AccessibleNode): string {
  const told = flags.filter((flag) => properties[flag] === 'true').map(String);
  if (properties['invalid'] === 'true') told.push('invalid');
  if (/grid$/.test(role) && properties['readonly'] === 'true') told.push('readonly');
  for (const key of values) {
    const value = properties[key];
    if (value && !name.includes(value)) told.push(`${key}=${value}`);
  }
  return told.map((state) => ` [${state}]`).join('');
}

const say = (node: AccessibleNode): string => `${node.name ? ` "${node.name}"` : ''}${statesOf(node)}`;

/** What is told of a row of a treegrid, whatever its cells say. */
const rowStates = ['level', 'expanded'] as const;

/** A row in one line. A column is numbered where it does not follow on the one before it. */
function rowLine(row: AccessibleNode): string {
  let column = 0;
  const cells = row.children.map((node) => {
    const at = Number(node.properties['colindex'] ?? column + 1);
    const place = at === column + 1 ? '' : `column ${at}: `;
    column = at;
    return `${place}${/cell$/.test(node.role) ? '' : `${node.role} `}${say(node).trim() || '""'}`;
  });
  // In a treegrid it is the row that is folded, or stands below another.
  const states = rowStates.flatMap((key) => (row.properties[key] ? ` [${key}=${row.properties[key]}]` : []));
  return `row ${row.properties['rowindex'] ?? ''}`.trim() + `${states.join('')}: ${cells.join(' | ')}`;
}

function lift(node: AccessibleNode): AccessibleNode[] {
  const children = node.children.flatMap(lift);
  return silent.has(node.role) && !node.name ? children : [{ ...node, children }];
}

function linesOf(node: AccessibleNode, depth: number): string[] {
  const indent = '  '.repeat(depth);
  if (node.role === 'row') return [indent + rowLine(node)];
  if (node.role === 'StaticText') return [`${indent}"${node.name}"`];
  const isTextOnly = node.children.every(({ role }) => role === 'StaticText');
  if (isTextOnly && !node.name && node.children.length > 0)
    return [`${indent}${node.role} "${node.children.map(({ name }) => name).join(' ')}"${statesOf(node)}`];
  // A live region is told when there is something in it.
  if (node.children.length === 0 && /^(status|alert)$/.test(node.role)) return [];
  const isTold = ({ role, name }: AccessibleNode, at: number): boolean => {
    if (calledByText.test(node.role)) return role !== 'StaticText' && (name === '' || !node.name.includes(name));
    // The label that a control is called by stands beside it.
    return (
      role !== 'StaticText' || !node.children.slice(Math.max(0, at - 2), at).some((one) => one.name.includes(name))
    );
  };
  const children = node.children.filter(isTold);
  return [
    `${indent}${node.role}${say(node)}`,
    ...(cell.test(node.role) ? [] : children.flatMap((child) => linesOf(child, depth + 1))),
  ];
}

function find(nodes: readonly AccessibleNode[], role: string): AccessibleNode[] {
  return nodes.flatMap((node) => (node.role === role ? [node] : find(node.children, role)));
}

async function tree(): Promise<AccessibleNode[]> {
  const answer = await executeServerCommand<{ tree: AccessibleNode[] }, never>('kv-accessibility-tree');
  return answer.tree;
}

/** The lines of all that is told of the page, or only of what has one of these roles. */
async function told(roles: readonly string[]): Promise<string[]> {
  const page = (await tree()).flatMap(({ children }) => children).flatMap(lift);
  const nodes = roles.length === 0 ? page : roles.flatMap((role) => find(page, role));
  return nodes.flatMap((node) => linesOf(node, 0));
}

export interface Excerpt {
  /** Only what has one of these roles. */
  readonly roles?: readonly string[];
  /** What of the lines is read. */
  readonly pick?: (lines: string[]) => string[];
}

/** Waits until this is told, of the page or of an excerpt. */
export async function isTold(expected: string, { roles = [], pick = (lines) => lines }: Excerpt = {}): Promise<void> {
  const lines = expected.split('\n').filter((line) => line.trim() !== '');
  const indent = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  const wanted = lines.map((line) => line.slice(indent));
  const until = Date.now() + 20_000;
  for (;;) {
    const heard = pick(await told(roles));
    if (heard.join('\n') === wanted.join('\n')) return;
    if (Date.now() > until) return void expect(heard).to.deep.equal(wanted);
  }
}
