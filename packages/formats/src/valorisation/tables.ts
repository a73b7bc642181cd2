import {
  fundingOf,
  plansOf,
  readMoney,
  sharingOf,
  stepsOf,
  type PlanEntry,
  type SharingLine,
} from '@kvasir/model/valorisation.js';
import { termsOf } from '../shared/reading.ts';
import type { Table, TableCell, TableColumn } from '../table/table.ts';
import { documentOf, entryOf, plainText, type ValorisationDocument } from './document.ts';
import { planTableKinds, type PlanField, type PlanTableKind } from './labels.ts';
import { contextOf, type PlanContext } from './plan-context.ts';
import { sharingLineName } from './sharing-lines.ts';
import { partiesOf } from './use-sections.ts';
import { PlanWording, type PlanLanguage } from './wording.ts';

/** A table whose columns say which field they are. */
export interface PlanTable extends Table {
  readonly kind: PlanTableKind;
  readonly fields: readonly PlanField[];
}

type Row = readonly TableCell[];
type Column = readonly [field: PlanField, cells?: TableColumn['kind'], width?: number];

/** What stands between the names in a cell. */
const separator = '; ';
const [narrow, wide, widest] = [10, 28, 48];

const result: readonly Column[] = [
  ['number', 'text', narrow],
  ['result', 'text', wide],
];

const columns: Readonly<Record<PlanTableKind, readonly Column[]>> = {
  steps: [
    ...result,
    ['step', 'text', widest],
    ['description', 'text', widest],
    ['measure'],
    ['responsible', 'text', wide],
    ['startMonth', 'number', narrow],
    ['endMonth', 'number', narrow],
    ['startDate', 'date', 12],
    ['endDate', 'date', 12],
    ['status'],
    ['cost', 'number', 14],
    ['currency', 'text', narrow],
    ['fundedBy', 'text', wide],
    ['funding', 'text', wide],
    ['background', 'text', wide],
    ['change', 'text', widest],
    ['evidence', 'text', widest],
    ['barrier', 'text', widest],
    ['indicator', 'text', wide],
    ['milestone', 'text', wide],
    ['resultId'],
    ['stepId'],
  ],
  fundings: [
    ...result,
    ['source', 'text', widest],
    ['kind'],
    ['status'],
    ['amount', 'number', 14],
    ['currency', 'text', narrow],
    ['partner', 'text', wide],
    ['deadline', 'date', 12],
    ['paysFor', 'text', wide],
    ['url', 'text', wide],
    ['comment', 'text', widest],
    ['resultId'],
    ['fundingId'],
  ],
  roles: [
    ...result,
    ['partner', 'text', wide],
    ['standing'],
    ['share', 'text', narrow],
    ['role', 'text', widest],
    ['contribution', 'text', widest],
    ['interest', 'text', widest],
    ['raci', 'text', wide],
    ['claims', 'text', wide],
    ['fieldOfUse', 'text', wide],
    ['resultId'],
    ['partnerId'],
  ],
  sharing: [
    ...result,
    ['rule'],
    ['line', 'text', wide],
    ['share', 'text', narrow],
    ['factors'],
    ['amount', 'number', 14],
    ['askedFor', 'number', 14],
    ['currency', 'text', narrow],
    ['gives', 'text', widest],
    ['gets', 'text', widest],
    ['reason', 'text', widest],
    ['resultId'],
  ],
};

/** The numbers of an amount and of its currency; what is none as it stands. */
function moneyCells(value: unknown, { wording }: PlanContext): [TableCell, TableCell] {
  const amount = readMoney(value);
  return amount ? [amount.cents / 100, amount.currency] : [wording.money(value), ''];
}

function numberCell(value: unknown): TableCell {
  return typeof value === 'number' && Number.isFinite(value) ? value : plainText(value);
}

function stepRows(context: PlanContext): Row[] {
  const { document, id, plan, today, wording } = context;
  return stepsOf(document, id, today).map(({ id: step, raw, title, startDate, endDate }) => [
    title,
    plainText(raw['description']),
    wording.word('planMeasures', raw['measure']),
    wording.partner(raw['responsible']),
    numberCell(raw['startMonth']),
    numberCell(raw['endMonth']),
    startDate,
    endDate,
    wording.word('itemStatuses', raw['status']),
    ...moneyCells(raw['cost'], context),
    termsOf(raw['fundedBy'])
      .map((key) => plainText(entryOf(plan['fundings'], key)['title']) || key)
      .join(separator),
    plainText(raw['funding']),
    termsOf(raw['background'])
      .map((key) => wording.entry('background', key))
      .join(separator),
    plainText(raw['change']),
    plainText(raw['evidence']),
    plainText(raw['barrier']),
    wording.entry('indicators', raw['indicator']),
    wording.entry('milestones', raw['milestone']),
    id,
    step,
  ]);
}

function fundingRows(context: PlanContext): Row[] {
  const { document, id, plan, wording } = context;
  return fundingOf(document, id).fundings.map(({ id: funding, raw, title, steps }) => [
    title,
    wording.word('fundingKinds', raw['kind']),
    wording.word('fundingStatuses', raw['status']),
    ...moneyCells(raw['amount'], context),
    wording.partner(raw['partner']),
    plainText(raw['deadline']),
    steps.map((step) => plainText(entryOf(plan['steps'], step)['title']) || step).join(separator),
    plainText(raw['url']),
    plainText(raw['comment']),
    id,
    funding,
  ]);
}

function roleRows(context: PlanContext): Row[] {
  const { id, wording } = context;
  return partiesOf(context).map((party) => [
    wording.party(party.partner),
    wording.labels.standings[party.state],
    party.share,
    party.role,
    party.contribution,
    party.interest,
    party.raci.map((term) => wording.word('raciRoles', term)).join(separator),
    party.claims.map((claim) => wording.word('exploitationClaims', claim)).join(separator),
    party.fieldOfUse,
    id,
    party.partner,
  ]);
}

/** Every line of the reckoning, each after the one that it is a part of: no number is without where it comes from. */
function sharingRows(context: PlanContext): Row[] {
  const { document, id, plan, wording } = context;
  const own = entryOf(plan, 'sharing');
  if (Object.keys(own).length === 0) return [];
  const rule = wording.word('sharingRules', own['rule']);
  const reason = plainText(own['reason']);
  const sharing = sharingOf(document, id);
  if (sharing.kind === 'unready') {
    const { labels } = wording;
    const lacks = labels.unshared(wording.list(sharing.lacks.map((lack) => labels.sharingLacks[lack])));
    return [[rule, lacks, ...['', '', '', '', '', '', ''], reason, id]];
  }
  const rowsOf = (line: SharingLine): Row[] => {
    const party = line.kind === 'party' ? entryOf(own['parties'], line.id ?? '') : {};
    const { cents, asked, factors } = line;
    const row = [
      rule,
      sharingLineName(line, context),
      line.ratio,
      factors && `${factors.weight} × ${factors.part}`,
      cents === undefined ? undefined : cents / 100,
      asked === undefined ? undefined : asked / 100,
      cents === undefined ? '' : sharing.currency,
      plainText(party['gives']),
      plainText(party['gets']),
      line.kind === 'gross' ? reason : '',
      id,
    ];
    return [row, ...line.children.flatMap(rowsOf)];
  };
  return rowsOf(sharing.trace);
}

const rowsOf: Readonly<Record<PlanTableKind, (context: PlanContext) => Row[]>> = {
  steps: stepRows,
  fundings: fundingRows,
  roles: roleRows,
  sharing: sharingRows,
};

function titleOf({ title, isOrphan }: PlanEntry, { wording }: PlanContext): string {
  return isOrphan ? wording.labels.gone(title) : title.trim();
}

/**
 * All plans as four tables: steps, sources of funding, the role of each party, and the sharing of value with every line of
 * its reckoning. Amounts are numbers beside their currency, for two currencies never add up.
 */
export function planTables(value: ValorisationDocument, language: PlanLanguage = {}, today = ''): readonly PlanTable[] {
  const document = documentOf(value);
  const wording = new PlanWording(document, language, today);
  const plans = plansOf(document).map((entry) => [entry, contextOf(document, entry.id, today, wording)] as const);
  const { tables, fields } = wording.labels;
  return planTableKinds.map((kind) => ({
    kind,
    name: tables[kind],
    fields: columns[kind].map(([field]) => field),
    columns: columns[kind].map(([field, cells = 'text', width = 16]) => ({
      header: fields[field],
      kind: cells,
      width,
    })),
    rows: plans.flatMap(([entry, context]) =>
      rowsOf[kind](context).map((row) => [entry.number, titleOf(entry, context), ...row]),
    ),
  }));
}
