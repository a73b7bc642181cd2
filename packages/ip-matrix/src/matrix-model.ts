/** What the element shows, derived from its value and its settings; each part anew only when what it comes from changes. */
import { Remembered, type Format } from '@kvasir/element';
import { countDone } from '@kvasir/element/display.js';
import { SliceModel } from '@kvasir/element/workbench.js';
import type { Id } from '@kvasir/model';
import { agreementCount, type AgreementCount } from './agreements.ts';
import { isFiltering, type MatrixFilter } from './filters/filter.ts';
import type { ItemSort } from './filters/sorting.ts';
import type { Viewing } from './filters/viewing.ts';
import type { MatrixFindings } from './matrix-findings.ts';
import type { FactColumn, GridColumn } from './grid/columns.ts';
import { completenessOf, type ItemSurroundings } from './grid/fact-cell.ts';
import { RowModel, type ItemKnowledge, type RowAnswer, type RowRequest } from './grid/row-model.ts';
import type { ItemRow } from './grid/rows.ts';
import type { ShareNotation } from './grid/share-text.ts';
import type { StandingWords } from './grid/standing-cell.ts';
import { sumsOf, type Sums } from './grid/sums.ts';
import { KeptWidths, type WantedWidths } from './grid/wanted-widths.ts';
import type { IpMatrixMessages } from './ip-matrix.messages.ts';
import type { IpMatrix } from './matrix-value.ts';

/** How the reader, and the host, want to see it. */
export interface MatrixSettings extends Viewing {
  readonly collapsed: ReadonlySet<string>;
  readonly shares: ShareNotation;
  readonly text: IpMatrixMessages;
  readonly format: Format;
}

const factsBesidePanel: ReadonlySet<FactColumn> = new Set(['completeness', 'findings']);
/** Beyond so many results their sums are counted after the matrix is painted. */
const manyResults = 60;
const nothingCollapsed: ReadonlySet<string> = new Set();

type Items = Pick<IpMatrix, 'results' | 'background'>;

export class MatrixModel extends SliceModel<IpMatrix> {
  readonly #findings: MatrixFindings;
  readonly #rowModel = new RowModel();
  readonly #foundModel = new RowModel();
  readonly #found = new Remembered<Items>();
  readonly #columns = new Remembered<readonly GridColumn[]>();
  readonly #widths = new KeptWidths();
  readonly #words = new Remembered<StandingWords>();
  readonly #knowledge = new Remembered<ItemKnowledge>();
  readonly #sums = new Remembered<Sums>();
  readonly #agreements = new Remembered<Map<Id, AgreementCount>>();

  constructor(findings: MatrixFindings) {
    super();
    this.#findings = findings;
  }

  /** The columns. Beside an open item those that its panel repeats go (`besidePanel`). */
  columns(chosen: readonly FactColumn[], besidePanel: boolean): readonly GridColumn[] {
    const { partners } = this;
    return this.#columns.of([partners, chosen, besidePanel], () => [
      { id: 'item', kind: 'item' },
      ...partners.map(({ id }): GridColumn => ({ id: `partner/${id}`, kind: 'partner', partner: id })),
      ...chosen
        .filter((fact) => !besidePanel || factsBesidePanel.has(fact))
        .map((fact): GridColumn => ({ id: fact, kind: 'fact', fact })),
    ]);
  }

  /** How wide the columns want to be, for the rows that are shown. */
  widths(columns: readonly GridColumn[], settings: MatrixSettings): WantedWidths {
    const { rows, items } = this.rows(settings);
    return this.#widths.of({ rows, items, columns, words: this.words(settings), around: (row) => this.around(row) });
  }

  words({ text, format, shares }: MatrixSettings): StandingWords {
    return this.#words.of([text, format, shares], () => ({ text, format, shares }));
  }

  rows(settings: MatrixSettings): RowAnswer {
    return this.#rowModel.answer(this.#request(settings));
  }

  #request({ filter, sort, group, collapsed, text, format }: MatrixSettings): RowRequest {
    return {
      value: this.value,
      filter,
      sort,
      group,
      collapsed,
      words: text,
      language: format.language,
      knowledge: this.#knowledgeFor(filter, sort),
    };
  }

  /**
   * The sums of the items that a filter lets through, in folded groups or not; without a filter of all. Those of many
   * results are counted when `mayTakeTime`; until then the last ones stand.
   */
  sums(settings: MatrixSettings, mayTakeTime: boolean): Sums | undefined {
    if (!mayTakeTime && Object.keys(this.value.results ?? {}).length > manyResults) return this.#sums.last;
    const items = isFiltering(settings.filter) ? this.#foundItems(settings) : this.value;
    return this.#sums.of([items.results, items.background], () => sumsOf(items));
  }

  #foundItems(settings: MatrixSettings): Items {
    const { rows } = this.#foundModel.answer({
      ...this.#request(settings),
      group: 'none',
      collapsed: nothingCollapsed,
    });
    return this.#found.of([rows], () => ({
      results: Object.fromEntries(rows.flatMap((row) => (row.kind === 'result' ? [[row.item.id, row.entry]] : []))),
      background: Object.fromEntries(
        rows.flatMap((row) => (row.kind === 'background' ? [[row.item.id, row.entry]] : [])),
      ),
    }));
  }

  around(row: ItemRow): ItemSurroundings {
    const { collection, id } = row.item;
    const { findings, attention } = this.#findings.of(collection, id);
    return {
      plan: collection === 'results' ? this.value.valorisationPlans?.[id] : undefined,
      findings,
      attention,
      agreement: collection === 'results' ? this.#agreementOf(id) : undefined,
      markOf: this.#markOf,
    };
  }

  readonly #markOf = (partner: Id): string => this.partnerMap.get(partner)?.mark.letters ?? partner;

  #agreementOf(result: Id): AgreementCount | undefined {
    const { partners } = this;
    const { agreements } = this.value;
    if (partners.length === 0) return undefined;
    const counts = this.#agreements.of([agreements, partners], () => new Map());
    // The same object as long as it is the same: a row is drawn anew for another.
    let count = counts.get(result);
    if (!count) counts.set(result, (count = agreementCount(agreements, partners.length, result)));
    return count;
  }

  /** Filters that ask about findings are asked again whenever there are others, or others are asked for. */
  #knowledgeFor({ findings: asked, unfinished }: MatrixFilter, sort: ItemSort): ItemKnowledge {
    const asksForFindings = asked ?? unfinished ?? (sort.by === 'completeness' || undefined);
    return this.#knowledge.of([this.partnerMap, asked, asksForFindings && this.#findings.all], () => ({
      nameOf: (partner) => {
        const found = this.partnerMap.get(partner);
        return found ? `${found.name} ${found.mark.letters}` : partner;
      },
      settledOf: (row) =>
        row.kind === 'result' ? countDone(completenessOf(row, this.around(row).plan), this.around(row).attention) : 6,
      hasFindings: (row) => this.around(row).findings.some(({ severity }) => asked === true || severity === asked),
      isDisagreed: (row) => (this.around(row).agreement?.objected ?? 0) > 0,
    }));
  }
}
