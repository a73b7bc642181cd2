import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { entriesOf, type Result } from '@kvasir/model';
import { english } from '../ip-matrix.messages.ts';
import { german } from '../ip-matrix.messages.de.ts';
import type { IpMatrix } from '../matrix-value.ts';
import { hostile } from '../samples/hostile.ts';
import { large } from '../samples/large.ts';
import { factColumns, type FactColumn, type GridColumn } from './columns.ts';
import { columnPlaces } from './layout.ts';
import type { GridRow } from './rows.ts';
import type { ShareNotation } from './share-text.ts';
import { KeptWidths, wantedWidths, type ColumnsToFit } from './wanted-widths.ts';

const words: ColumnsToFit['words'] = { text: english, shares: 'fraction' };
const around: ColumnsToFit['around'] = () => ({
  plan: undefined,
  findings: [],
  attention: new Set(),
  agreement: undefined,
  markOf: (partner) => partner,
});
const partner: GridColumn = { id: 'partner/nlu', kind: 'partner', partner: 'nlu' };
const columnsOf = (facts: readonly FactColumn[]): GridColumn[] => [
  { id: 'item', kind: 'item' },
  partner,
  ...facts.map((fact): GridColumn => ({ id: fact, kind: 'fact', fact })),
];
const all = columnsOf(factColumns);
function asked(value: IpMatrix, columns: readonly GridColumn[] = all): ColumnsToFit {
  const rows: GridRow[] = [
    ...entriesOf(value.results).map(([id, entry]): GridRow => ({
      kind: 'result',
      key: id,
      item: { collection: 'results', id },
      entry,
    })),
    ...entriesOf(value.background).map(([id, entry]): GridRow => ({
      kind: 'background',
      key: id,
      item: { collection: 'background', id },
      entry,
    })),
  ];
  return { rows, items: rows.length, columns, words, around };
}
const withResults = (...results: Partial<Result>[]): IpMatrix => ({
  results: Object.fromEntries(results.map((result, index) => [`r${index}`, { title: 'T', ...result }])),
});
const factOf = (value: IpMatrix, fact: FactColumn): number => wantedWidths(asked(value)).facts.get(fact) ?? 0;

describe('a column of facts', () => {
  it('is as wide as the longest of what it says, and narrow where it says nothing', () => {
    const empty = factOf(withResults({}), 'protection');
    const short = factOf(withResults({ protection: { p: { form: 'patent', status: 'filed' } } }), 'protection');
    const long = factOf(withResults({}, { protection: { p: { form: 'software-copyright' } } }), 'protection');
    assert.ok(empty < long && short < long, [empty, short, long].join());
    assert.equal(empty, factOf({}, 'protection'));
  });

  it('has room for its heading, in any language', () => {
    const { facts } = wantedWidths(asked({}));
    const inGerman = wantedWidths({ ...asked({}), words: { ...words, text: german } }).facts;
    for (const [fact, text] of Object.entries(english.columns))
      assert.ok((facts.get(fact) ?? 0) >= Math.min(144, text.length * 6.5), fact);
    assert.ok((inGerman.get('confidentiality') ?? 0) > (facts.get('open-access') ?? 0));
  });

  it('cuts the longest of many rather than their titles', () => {
    const usual = Array.from({ length: 19 }, (): Partial<Result> => ({
      openAccess: { mode: 'open', licence: 'CC-BY-4.0' },
    }));
    const rare: Partial<Result> = { openAccess: { mode: 'open', licence: 'LicenseRef-of-the-partners' } };
    assert.equal(factOf(withResults(...usual, rare), 'open-access'), factOf(withResults(...usual), 'open-access'));
  });

  it('is never so wide that it takes the room of titles', () => {
    const licence = 'A licence of many words that nobody has ever seen in full '.repeat(5);
    const limited = { background: { b: { title: 'B', partner: 'nlu', limitations: { exploitation: licence } } } };
    assert.ok(factOf(withResults({ openAccess: { mode: 'open', licence } }), 'open-access') <= 164);
    assert.equal(factOf(limited, 'protection'), factOf({}, 'protection'));
  });

  it('takes anything for a document', () => {
    assert.ok(wantedWidths(asked(hostile)).facts.size > 0);
  });

  it('looks at the first items only', () => {
    let looked = 0;
    const counted = {
      ...asked(large(40, 1000)),
      around: (...of: Parameters<typeof around>) => (looked++, around(...of)),
    };
    wantedWidths({ ...counted, columns: columnsOf(['status']) });
    assert.ok(looked <= 100, String(looked));
  });
});

describe('the columns of partners', () => {
  const partnerOf = (share: string, shares: ShareNotation = 'fraction'): number =>
    wantedWidths({
      ...asked(withResults({ ownership: { kind: 'joint', owners: { nlu: { share } } } })),
      words: { ...words, shares },
    }).partner;

  it('are as wide as the longest share', () => {
    assert.equal(partnerOf('1/2'), partnerOf('1'));
    assert.ok(partnerOf('33333/100000') > partnerOf('1/3'));
    assert.ok(partnerOf('1/16', 'percent') >= partnerOf('1/16'));
    assert.ok(partnerOf('9'.repeat(500)) <= 104);
  });

  it('have room for a letter behind what is owned', () => {
    const ownership = { kind: 'joint', owners: { nlu: {}, brc: {} } } as const;
    const { partner: without } = wantedWidths(asked(withResults({ ownership })));
    const accessRights = { nlu: { exploitation: {} } };
    assert.ok(wantedWidths(asked(withResults({ ownership, accessRights }))).partner > without);
  });
});

describe('widths that were given', () => {
  const value = withResults({ status: 'expected' });

  it('stay while somebody works', () => {
    const kept = new KeptWidths();
    const before = kept.of(asked(value));
    assert.equal(
      kept.of(asked(withResults({ status: 'generated', protection: { p: { form: 'software-copyright' } } }))),
      before,
    );
    assert.equal(kept.of(asked(withResults({}, {}, {}))), before);
  });

  it('are given anew with other columns, other words, and a list that is imported', () => {
    const kept = new KeptWidths();
    const widths = [kept.of(asked(value)), kept.of(asked(value, columnsOf(['status'])))];
    widths.push(kept.of({ ...asked(value, columnsOf(['status'])), words: { ...words, text: german } }));
    const columns = columnsOf(['status']);
    widths.push(kept.of(asked(value, columns)), kept.of(asked(withResults(...Array<object>(9).fill({})), columns)));
    assert.equal(new Set(widths).size, 5);
  });
});

describe('the column of items', () => {
  const places = (
    inlineSize: number,
    facts: readonly FactColumn[] = [],
    resized = new Map<string, number>(),
    scale = 1,
  ) => {
    const columns = columnsOf(facts);
    const wanted = wantedWidths(asked({}, columns));
    return columnPlaces({ columns, wanted, resized, besidePanel: false, room: { inlineSize, blockSize: 600, scale } });
  };

  it('takes what the others leave', () => {
    const { offsets, isItemFlexible } = places(1200, ['status']);
    assert.equal(offsets.at(-1), 1200);
    assert.equal(isItemFlexible, true);
  });

  it('does not give way where not all columns fit anyway', () => {
    assert.equal(places(1200, factColumns.slice(0, 4)).item, 232);
    assert.equal(places(1000, factColumns).item, 300);
    assert.equal(places(500, factColumns).item, 232);
    assert.equal(places(400, factColumns).item, 200);
  });

  it('is as wide as a user has made it, and so is any other', () => {
    const { offsets, item, isItemFlexible } = places(
      1200,
      ['status'],
      new Map([
        ['item', 180],
        ['status', 333],
      ]),
    );
    assert.deepEqual([item, isItemFlexible, offsets[1]], [180, false, 180]);
    assert.equal((offsets[3] ?? 0) - (offsets[2] ?? 0), 333);
  });

  it('and all others grow with the text', () => {
    const [one, two] = [places(4000, ['status']), places(4000, ['status'], new Map(), 2)];
    assert.equal(two.item, 2 * one.item);
    assert.equal((two.offsets[3] ?? 0) - (two.offsets[2] ?? 0), 2 * ((one.offsets[3] ?? 0) - (one.offsets[2] ?? 0)));
  });
});
