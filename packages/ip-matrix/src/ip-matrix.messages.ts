import { Catalogue } from '@kvasir/element';
import { englishTerms, type ResultTerms } from '@kvasir/element/result-terms.js';
import type { AccessMark, ResultPart, StandingRole } from '@kvasir/model';
import type { FactColumn } from './grid/columns.ts';
import type { MatrixView } from './views.ts';

/** What the matrix itself says; each part that loads later has a catalogue of its own. */
export interface IpMatrixMessages extends ResultTerms {
  title: string;
  loading: string;
  emptyHeading: string;
  emptyText: string;
  errorHeading: string;
  errorText: string;
  retry: string;
  partMissing: string;

  /** The line under the title. */
  counts(results: number, background: number, partners: number): string;
  /** What is chosen between. */
  view: string;
  views: Readonly<Record<MatrixView, string>>;
  addResult: string;
  addFirst: string;
  importList: string;
  startWithBackground: string;
  undo: string;
  redo: string;
  undone: string;
  redone: string;
  search: string;
  filter: string;
  files: string;
  key: string;
  errors(count: number): string;
  warnings(count: number): string;
  advice(count: number): string;
  found(count: number): string;
  nothingFound: string;
  clearSearch: string;

  grid: string;
  item: string;
  columns: Readonly<Record<FactColumn, string>>;
  backgroundGroup: string;
  noGroup: string;
  groupName(label: string, count: number): string;
  rowMenu(title: string): string;
  untitled: string;
  keyExploitable: string;
  keyExploitableShort: string;
  trl(now: number | undefined, target: number | undefined): string;
  resize(column: string): string;
  resized(column: string, width: number): string;
  sorted(column: string, descending: boolean): string;
  range(rows: number, columns: number): string;

  roles: Readonly<Record<StandingRole, string>>;
  /** The role in a cell, where it has room for a word. */
  roleWords: Readonly<Record<'sole' | 'joint', string>>;
  share(share: string): string;
  /** A percentage; the number as JavaScript writes it, with at most four decimals. */
  percentage(number: string): string;
  unreadableShare(share: string): string;
  implementation: string;
  exploitation: string;
  implementationShort: string;
  exploitationShort: string;
  access(purpose: string, mark: AccessMark): string;

  filed(date: string): string;
  parts: Readonly<Record<ResultPart, string>>;
  completeness(settled: number, open: readonly string[]): string;
  agreed(count: number, of: number): string;
  objected(count: number): string;
  yes: string;

  ownsAlone: string;
  ownsJointly: string;
  needsAccess: string;
  sums(sole: number, joint: number): string;
}

const count = (number: number, one: string, other: string): string => `${number} ${number === 1 ? one : other}`;

export const english: IpMatrixMessages = {
  title: 'Ownership and access',
  loading: 'Loading',
  emptyHeading: 'Which results do you expect?',
  emptyText:
    'List what the partnership should produce: data, software, processes, practices. Ownership, access, protection and open access are then agreed for each.',
  errorHeading: 'The matrix could not be loaded.',
  errorText: 'Check the connection and try again.',
  retry: 'Try again',
  partMissing: 'A part of the matrix could not be loaded. Check the connection and try again.',

  counts: (results, background, partners) =>
    [
      count(results, 'expected result', 'expected results'),
      count(background, 'background item', 'background items'),
      count(partners, 'partner', 'partners'),
    ].join(', '),
  view: 'View',
  views: {
    matrix: 'Matrix',
    access: 'Access rights',
    background: 'Background',
    strategy: 'Strategy',
    guide: 'Agreement guide',
  },
  addResult: 'Add result',
  addFirst: 'Add the first result',
  importList: 'Import a list (CSV, XLSX)',
  startWithBackground: 'Start with background',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone',
  redone: 'Redone',
  search: 'Find a result',
  filter: 'Filter and columns',
  files: 'Export and import',
  key: 'Key',
  errors: (number) => count(number, 'error', 'errors'),
  warnings: (number) => count(number, 'warning', 'warnings'),
  advice: (number) => count(number, 'piece of advice', 'pieces of advice'),
  found: (number) => count(number, 'item found', 'items found'),
  nothingFound: 'Nothing fits what you look for.',
  clearSearch: 'Show everything',

  grid: 'Ownership and access rights',
  item: 'Result or background item',
  columns: {
    'asset-type': 'Asset type',
    trl: 'TRL',
    status: 'Status',
    regime: 'Joint regime',
    protection: 'Protection',
    'open-access': 'Open access',
    confidentiality: 'Confidentiality',
    decisions: 'Who decides',
    'key-exploitable': 'Key exploitable',
    findings: 'Findings',
    agreement: 'Agreement',
    completeness: 'Complete',
  },
  backgroundGroup: 'Background',
  noGroup: 'No work package',
  groupName: (label, number) => `${label}, ${count(number, 'item', 'items')}`,
  rowMenu: (title) => `Actions for ${title}`,
  untitled: 'Without a title',
  keyExploitable: 'Key exploitable result',
  keyExploitableShort: 'KER',
  trl: (now, target) => `TRL ${now ?? '?'}${target === undefined ? '' : ` → ${target}`}`,
  resize: (column) => `Width of ${column}`,
  resized: (column, width) => `${column}: ${width} pixels wide`,
  sorted: (column, descending) => `Sorted by ${column}, ${descending ? 'descending' : 'ascending'}`,
  range: (rows, columns) => `${count(rows, 'row', 'rows')} by ${count(columns, 'column', 'columns')} selected`,

  roles: {
    sole: 'Sole owner',
    joint: 'Joint owner',
    undecided: 'Owner to be determined',
    contributor: 'Contributor, owns nothing',
    provider: 'Brings this background',
    none: 'No part stated',
  },
  roleWords: { sole: 'sole', joint: 'joint' },
  share: (share) => `share ${share}`,
  percentage: (number) => `${number}%`,
  unreadableShare: (share) => `share “${share}”, which is no share`,
  implementation: 'implementation',
  exploitation: 'exploitation',
  implementationShort: 'im',
  exploitationShort: 'ex',
  access: (purpose, mark) =>
    ({
      default: `access for ${purpose}, default terms`,
      special: `access for ${purpose}, agreed specially`,
      limited: `access for ${purpose}, limited by the owner`,
      refused: `no access for ${purpose}`,
    })[mark],

  ...englishTerms,
  filed: (date) => `Filed ${date}`,
  parts: {
    ownership: 'Ownership and control',
    'open-access': 'Open access',
    protection: 'Protection',
    roles: 'Role of each party',
    steps: 'Steps to impact',
    'joint-exploitation': 'Joint exploitation',
  },
  completeness: (settled, open) =>
    open.length === 0 ? 'All 6 parts settled' : `${settled} of 6 parts settled. Open: ${open.join(', ')}`,
  agreed: (number, of) => `${number} of ${of} agreed`,
  objected: (number) => count(number, 'objection', 'objections'),
  yes: 'Yes',

  ownsAlone: 'Owns alone',
  ownsJointly: 'jointly',
  needsAccess: 'Needs access to',
  sums: (sole, joint) => `${sole} alone, ${joint} jointly`,
};

export const catalogue = new Catalogue<IpMatrixMessages>('kv-ip-matrix', english, {
  de: () => import('./ip-matrix.messages.de.ts').then((module) => module.german),
  fr: () => import('./ip-matrix.messages.fr.ts').then((module) => module.french),
});
