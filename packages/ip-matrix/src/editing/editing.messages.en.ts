import type { Format } from '@kvasir/element';
import type { EditingMessages } from './editing.messages.ts';

const counted = (count: number, format: Format): string =>
  `${format.number(count)} ${format.plural(count, { one: 'cell', other: 'cells' })}`;

const rowsOf = (count: number, format: Format): string =>
  `${format.number(count)} ${format.plural(count, { one: 'row', other: 'rows' })}`;

export const english: EditingMessages = {
  cell: (row, column) => `${row} · ${column}`,
  editorName: (partner, item) => `${partner} in ${item}`,
  inItem: (item) => `in ${item}`,
  role: 'Role',
  share: 'Share',
  shareNotRead: (text) => `“${text}” is no share. Write 1/3, 0.25 or 25\u00a0%.`,
  typed: 'Typed text',
  readAs: (standing) => `Read as: ${standing}`,
  notReadYet: {
    result: 'Not read yet. Write for example “sole”, “joint 1/3” or “contributor im”.',
    background: 'Not read yet. Write for example “background”, “im” or “im ex”.',
  },
  ofOne: 'of 1.',
  othersThenHave: (partners, share, format) =>
    partners.length === 1
      ? `${partners.join('')} then has ${share}`
      : `${format.list(partners)} then have ${share} each`,
  sharesAre: (total) => `Together the shares are ${total}, not 1`,
  splitEqually: 'Split equally',
  othersBecomeContributors: (partners, format) =>
    `${format.list(partners)} then ${partners.length === 1 ? 'contributes and owns' : 'contribute and own'} nothing`,
  insteadOf: (partner) => `instead of ${partner}`,
  accessFor: { implementation: 'Access for implementation', exploitation: 'Access for exploitation' },
  defaultTerms: {
    implementation: 'royalty-free, the default',
    exploitation: 'fair and reasonable conditions, the default',
  },
  specialTerms: 'agreed specially: the terms stand with the item',
  limitedTerms: 'limited by the owner',
  refusedTerms: 'refused: tick to give it on default terms',
  set: 'Set',
  cancel: 'Leave as it was',
  clear: 'Clear',
  openItem: { results: 'Open the result', background: 'Open the background' },
  enterKey: 'Enter',

  factOf: (fact, item) => `${fact} of ${item}`,
  titleOf: (item) => `Title of ${item}`,
  licence: 'Licence',
  mode: 'How open',
  levels: [
    'basic principles observed',
    'concept formulated',
    'proof of concept',
    'validated in the laboratory',
    'validated in a relevant environment',
    'demonstrated in a relevant environment',
    'prototype in operation',
    'complete and qualified',
    'proven in operation',
  ],

  selection: 'Selected cells',
  cells: counted,
  setRole: 'Set role…',
  setAccess: 'Set access…',
  giveAccess: (purpose) => `${purpose}: state the need`,
  takeAccess: (purpose) => `${purpose}: no need`,
  copy: 'Copy',
  fill: 'Fill…',
  fillDown: 'Fill down',
  fillRight: 'Fill right',
  endSelection: 'End the selection',

  setTo: (cell, content) => `${cell}: ${content}`,
  nothingIn: (cell) => `${cell}: nothing`,
  changed: (count, format) => `${counted(count, format)} set`,
  pasted: (count, format) => `${counted(count, format)} pasted`,
  cleared: (count, format) => `${counted(count, format)} cleared`,
  filled: (count, format) => `${counted(count, format)} filled`,
  copied: (count, format) => `${counted(count, format)} copied`,
  copyByKey: 'The browser does not let a button copy here. Press Ctrl and C.',
  copyAgain: 'Nothing was copied: the matrix was still loading. Press the keys again.',
  nothingToFill: 'There is nothing before these cells to fill them with.',
  nothingToPaste: 'The clipboard holds no text.',

  notTaken: (count, format) =>
    `${counted(count, format)} could not be taken as ${format.plural(count, { one: 'it is', other: 'they are' })}:`,
  notCleared: (count, format) => `${counted(count, format)} could not be cleared:`,
  sharedBy: (item, owners, format) =>
    `${item} now has ${owners.length === 2 ? 'two' : format.number(owners.length)} joint owners: ${format.list(owners)}.`,
  report: (cell, problem) => `${cell}: ${problem}`,
  problems: {
    share: (text) => `“${text}” is no share. It was kept as it is.`,
    standing: (text) => `“${text}” is nothing that a partner can be here.`,
    word: (text) => `“${text}” is none of the words for this column.`,
    level: (text) => `“${text}” is no readiness level from 1 to 9.`,
    title: () => 'an item needs a title.',
    provider: () => 'Background belongs to somebody. Say who brings it instead.',
    fixed: () => 'this is not edited in the grid.',
  },
  moreReports: (count, format) => `and ${format.number(count)} more`,
  leftOut: (rows, columns, format) => {
    const parts = [
      rows > 0 ? rowsOf(rows, format) : '',
      columns > 0 ? `${format.number(columns)} ${format.plural(columns, { one: 'column', other: 'columns' })}` : '',
    ].filter(Boolean);
    return `The grid ends before the block does: ${format.list(parts)} left out.`;
  },
  importInstead: 'Import as a list instead',
  closeReport: 'Close',

  newTitle: { results: 'New result', background: 'New background' },
  copyOf: (title) => `${title} (copy)`,
  untitled: 'Without a title',
  added: (title) => `“${title}” added`,
  hiddenAfterAdding: (title) => `“${title}” added. The filter hides it.`,
  duplicated: (title) => `“${title}” duplicated`,
  deleted: (title) => `“${title}” deleted`,
  rowsDeleted: (count, format) => `${rowsOf(count, format)} deleted`,
  undo: 'Undo',
  restored: (title) => `“${title}” is back`,
  rowsRestored: (count, format) => `${rowsOf(count, format)} ${format.plural(count, { one: 'is', other: 'are' })} back`,
  gone: (title) => `“${title}” has been deleted meanwhile. What you entered could not be taken over.`,
  movedTo: (title, position, count, format) =>
    `“${title}” is number ${format.number(position)} of ${format.number(count)} now`,
  isFirst: (title) => `“${title}” is the first of its group already`,
  isLast: (title) => `“${title}” is the last of its group already`,
  cannotMove: 'Rows can be moved where they stand in their own order, not where they are sorted by a column.',
  moveCancelled: 'Not moved',

  menu: { open: 'Open', duplicate: 'Duplicate', moveUp: 'Move up', moveDown: 'Move down', delete: 'Delete' },

  standing: {
    sole: ['sole', 'sole owner', 'single owner', 'owner'],
    joint: ['joint', 'joint owner', 'co-owner'],
    undecided: ['undecided', 'to be determined', 'open', 'owner to be determined'],
    contributor: ['contributor', 'contributes', 'contributor, owns nothing'],
    provider: ['provider', 'brings', 'brings this background', 'background'],
    none: ['none', 'no part', 'no part stated'],
    implementation: ['implementation', 'access for implementation'],
    exploitation: ['exploitation', 'access for exploitation'],
    special: ['special', 'agreed specially'],
    limited: ['limited', 'limited by the owner'],
    refused: ['refused', 'no access'],
  },
  affirmative: ['yes', 'y', 'x', '✓', '1', 'true'],
  negative: ['no', 'n', '0', 'false'],
};
