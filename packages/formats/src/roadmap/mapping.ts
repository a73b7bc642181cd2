/** Which column of a foreign table is which field. */
import { PartyNames } from '../ip-matrix/names.ts';
import { comparable } from '../ip-matrix/words.ts';
import { objectOf } from '../shared/reading.ts';
import {
  roadmapFields,
  roadmapTableKinds,
  type RoadmapColumn,
  type RoadmapField,
  type RoadmapTableKind,
  type RoadmapTablesDocument,
} from './fields.ts';
import { roadmapHeaderWords, roadmapKindWords } from './header-words.ts';
import { englishRoadmapLabels, type RoadmapLabels } from './labels.ts';

export interface RoadmapMapping {
  kind: RoadmapTableKind;
  /** The row in which the headers stand, counted from 0. What is above is passed over. */
  headerRow: number;
  /** For each column its field; `undefined` where the column is passed over. */
  columns: (RoadmapColumn | undefined)[];
}

/** The fields that a table of each kind can have, for a reader who maps the columns. */
export const roadmapTableFields: Readonly<Record<RoadmapTableKind, readonly ('id' | RoadmapField)[]>> = {
  workPackages: fieldsOf('workPackages'),
  deliverables: fieldsOf('deliverables'),
  milestones: fieldsOf('milestones'),
  risks: fieldsOf('risks'),
};

function fieldsOf(kind: RoadmapTableKind): ('id' | RoadmapField)[] {
  return ['id', ...(Object.keys(roadmapFields[kind]) as RoadmapField[])];
}

/** Headers further down than this are no headers. */
const lastHeaderRow = 20;

/** Nobody's header; a cell that long is text. */
const longestHeader = 200;

type Guesser = (header: string) => readonly RoadmapColumn[];

function guesserFor(kind: RoadmapTableKind, labels: RoadmapLabels, parties: PartyNames): Guesser {
  const fields = new Map<string, RoadmapColumn[]>();
  const add = (name: string | undefined, field: RoadmapColumn): void => {
    if (name === undefined) return;
    const known = fields.get(comparable(name)) ?? [];
    if (!known.includes(field)) fields.set(comparable(name), [...known, field]);
  };
  // What the table calls its own columns comes first: there a word means one field.
  for (const { columns } of [labels, englishRoadmapLabels]) {
    const names: Readonly<Record<string, string>> = columns[kind];
    for (const field of roadmapTableFields[kind]) add(names[field], field);
  }
  for (const field of roadmapTableFields[kind]) for (const word of roadmapHeaderWords[field] ?? []) add(word, field);
  return (header) => {
    const known = fields.get(comparable(header)) ?? [];
    const party = kind === 'workPackages' ? parties.find(header) : undefined;
    return party === undefined ? known : [...known, `partner:${party}`];
  };
}

/** The fields of a row of headers. No field has two columns: the first that is called so is taken. */
function columnsOf(row: readonly unknown[] | undefined, guess: Guesser): RoadmapMapping['columns'] {
  const taken = new Set<string>();
  return (row ?? []).map((cell) => {
    const header = typeof cell === 'string' && cell.length <= longestHeader ? cell.trim() : '';
    const field = header === '' ? undefined : guess(header).find((one) => !taken.has(one));
    if (field !== undefined) taken.add(field);
    return field;
  });
}

/** The kind after which the number or the title in a row of headers is called. */
function kindNamedIn(row: readonly unknown[] | undefined): RoadmapTableKind | undefined {
  for (const cell of row ?? []) {
    const header = typeof cell === 'string' && cell.length <= longestHeader ? comparable(cell) : '';
    const kind = roadmapTableKinds.find((one) => roadmapKindWords[one]?.includes(header));
    if (kind) return kind;
  }
  return undefined;
}

/**
 * What the columns of a table probably are, by their headers in English, German or French, by the given labels, and by the
 * names of the partners. `name` is that of its sheet, which counts where the headers leave it open what the rows are. A
 * guess to be looked at: the reader may change every part of it.
 */
export function guessRoadmapMapping(
  rows: readonly (readonly unknown[])[],
  options: { document: RoadmapTablesDocument; labels?: RoadmapLabels; name?: string },
): RoadmapMapping {
  const { labels = englishRoadmapLabels, name = '' } = options;
  const { partners } = objectOf(options.document) as RoadmapTablesDocument;
  const parties = new PartyNames({ partners } as ConstructorParameters<typeof PartyNames>[0]);
  const isNamed = (kind: RoadmapTableKind): boolean =>
    [labels, englishRoadmapLabels].some(({ tables }) => comparable(tables[kind]) === comparable(name));
  const kinds = [...roadmapTableKinds].sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
  let best: RoadmapMapping = {
    kind: kinds[0] ?? 'milestones',
    headerRow: 0,
    columns: (rows[0] ?? []).map(() => undefined),
  };
  let most = 0;
  for (const kind of kinds) {
    const guess = guesserFor(kind, labels, parties);
    for (let headerRow = 0; headerRow < Math.min(rows.length, lastHeaderRow); headerRow += 1) {
      const columns = columnsOf(rows[headerRow], guess);
      const found = columns.filter((field) => field !== undefined).length;
      if (found <= most) continue;
      most = found;
      best = { kind, headerRow, columns };
    }
  }
  const { headerRow } = best;
  const named = kindNamedIn(rows[headerRow]);
  if (named === undefined || named === best.kind) return best;
  const columns = columnsOf(rows[headerRow], guesserFor(named, labels, parties));
  const isAbout = columns.some(
    (field, column) => isNameOf(field) && kindNamedIn([rows[headerRow]?.[column]]) === named,
  );
  return isAbout ? { kind: named, headerRow, columns } : best;
}

function isNameOf(field: RoadmapColumn | undefined): boolean {
  return field === 'number' || field === 'title';
}
