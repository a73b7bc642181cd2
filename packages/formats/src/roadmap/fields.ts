/** The columns of the tables of Part B, section 3.1, and of what a roadmap knows beyond them. */
import { isSafeKey, type Partnership } from '@kvasir/model';
import type { RoadmapVocabulary } from './words.ts';

/** What of a partnership the tables are about. */
export type RoadmapTablesDocument = Pick<
  Partnership,
  'startDate' | 'partners' | 'results' | 'workPackages' | 'milestones' | 'deliverables' | 'risks'
>;

/** The tables, named like the collections whose entries are their rows. */
export const roadmapTableKinds = ['workPackages', 'deliverables', 'milestones', 'risks'] as const;
export type RoadmapTableKind = (typeof roadmapTableKinds)[number];

/** What the cells of a column hold. */
export type RoadmapSpec = { readonly path: readonly string[]; readonly width: number } & (
  | { readonly kind: 'text' | 'url' | 'date' | 'flag' | 'partner' }
  | { readonly kind: 'month' | 'effort' | 'dependencies' | 'raci' }
  /** All the person-months of a work package: written, never read. */
  | { readonly kind: 'total' }
  | { readonly kind: 'term'; readonly vocabulary: RoadmapVocabulary }
  | { readonly kind: 'terms'; readonly vocabulary: RoadmapVocabulary }
  | { readonly kind: 'links'; readonly collection: 'workPackages' | 'results' }
);

type Specs = Readonly<Record<string, RoadmapSpec>>;

const [short, medium, long] = [12, 20, 48];

const text = (path: string, width: number): RoadmapSpec => ({ kind: 'text', path: [path], width });
const month = (path: string): RoadmapSpec => ({ kind: 'month', path: [path], width: short });

const number = text('number', short);
const title = text('title', long);
const description = text('description', long);
const lead: RoadmapSpec = { kind: 'partner', path: ['lead'], width: medium };
const workPackages: RoadmapSpec = { kind: 'links', path: ['workPackages'], collection: 'workPackages', width: medium };

/** What milestones and deliverables say beyond Part B. */
const itemFields = {
  dueDate: { kind: 'date', path: ['dueDate'], width: short },
  startMonth: month('startMonth'),
  baselineMonth: month('baselineMonth'),
  forecastMonth: month('forecastMonth'),
  actualMonth: month('actualMonth'),
  status: { kind: 'term', path: ['status'], vocabulary: 'itemStatuses', width: short },
  dependsOn: { kind: 'dependencies', path: ['dependsOn'], width: medium },
  raci: { kind: 'raci', path: ['raci'], width: medium },
  results: { kind: 'links', path: ['results'], collection: 'results', width: medium },
  evidence: { kind: 'url', path: ['evidence'], width: medium },
} as const satisfies Specs;

/** The columns that Part B has, in its order: what can be pasted into a proposal. */
export const partBFields = {
  workPackages: {
    number,
    title,
    lead,
    totalPersonMonths: { kind: 'total', path: ['personMonths'], width: short },
    startMonth: month('startMonth'),
    endMonth: month('endMonth'),
    objectives: text('objectives', long),
  },
  deliverables: {
    number,
    title,
    description,
    workPackages,
    lead,
    type: { kind: 'term', path: ['type'], vocabulary: 'deliverableTypes', width: short },
    dissemination: { kind: 'term', path: ['dissemination'], vocabulary: 'disseminationLevels', width: short },
    dueMonth: month('dueMonth'),
  },
  milestones: {
    number,
    title,
    workPackages,
    dueMonth: month('dueMonth'),
    meansOfVerification: text('meansOfVerification', long),
  },
  risks: {
    title,
    likelihood: { kind: 'term', path: ['likelihood'], vocabulary: 'riskLevels', width: short },
    severity: { kind: 'term', path: ['severity'], vocabulary: 'riskLevels', width: short },
    workPackages,
    mitigation: text('mitigation', long),
  },
} as const satisfies Record<RoadmapTableKind, Specs>;

/** The columns behind them. */
export const furtherFields = {
  workPackages: {},
  deliverables: {
    obligation: { kind: 'term', path: ['obligation'], vocabulary: 'obligatoryDeliverables', width: medium },
    ...itemFields,
  },
  milestones: {
    lead,
    description,
    gate: { kind: 'flag', path: ['gate'], width: short },
    actors: { kind: 'terms', path: ['actors'], vocabulary: 'sectors', width: medium },
    ...itemFields,
  },
  risks: { number, owner: { kind: 'partner', path: ['owner'], width: medium } },
} as const satisfies Record<RoadmapTableKind, Specs>;

/** All fields of a table. */
export type FieldOf<K extends RoadmapTableKind> = K extends RoadmapTableKind
  ? (keyof (typeof partBFields)[K] & string) | (keyof (typeof furtherFields)[K] & string)
  : never;
export type RoadmapField = FieldOf<RoadmapTableKind>;

/** The effort of one partner in a work package: `partner:brenner`. */
export type EffortField = `partner:${string}`;

/** A column of a table; `id` makes the way back exact. */
export type RoadmapColumn = 'id' | RoadmapField | EffortField;

export const roadmapFields: Readonly<Record<RoadmapTableKind, Specs>> = {
  workPackages: { ...partBFields.workPackages, ...furtherFields.workPackages },
  deliverables: { ...partBFields.deliverables, ...furtherFields.deliverables },
  milestones: { ...partBFields.milestones, ...furtherFields.milestones },
  risks: { ...partBFields.risks, ...furtherFields.risks },
};

/** What a column holds; `undefined` for one that the table does not have, and for the id. */
export function specOf(kind: RoadmapTableKind, column: RoadmapColumn): RoadmapSpec | undefined {
  if (column.startsWith('partner:')) {
    const partner = column.slice('partner:'.length);
    return kind === 'workPackages' && isSafeKey(partner)
      ? { kind: 'effort', path: ['personMonths', partner, 'months'], width: short }
      : undefined;
  }
  return Object.hasOwn(roadmapFields[kind], column) ? roadmapFields[kind][column] : undefined;
}
