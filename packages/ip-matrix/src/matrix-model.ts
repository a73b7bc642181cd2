/** What the element shows, derived from its value and its settings; each part anew only when what it comes from changes. */
import { Remembered, type Format } from '@kvasir/element';
import { countDone } from '@kvasir/element/display.js';
import { SliceModel } from '@kvasir/element/workbench.js';
import type { Id } from '@kvasir/model';
import { agreementCount, type AgreementCount } from './agreements.ts';
import type { MatrixFilter } from './filters/filter.ts';
import type { ItemSort } from './filters/sorting.ts';
import type { Viewing } from './filters/viewing.ts';
import type { MatrixFindings } from './matrix-findings.ts';
import type { FactColumn, GridColumn } from './grid/columns.ts';
import { completenessOf, type ItemSurroundings } from './grid/fact-cell.ts';
import { RowModel, type ItemKnowledge, type RowAnswer } from './grid/row-model.ts';
import type { ItemRow } from './grid/rows.ts';
import type { ShareNotation } from './grid/share-text.ts';
import type { StandingWords } from './grid/standing-cell.ts';
import { sumsOf, type Sums } from './grid/sums.ts';
import type { IpMatrixMessages } from './ip-matrix.messages.ts';
import type { IpMatrix } from './matrix-value.ts';

/** How the reader, and the host, want to see it. */
export interface MatrixSettings extends Viewing {
  readonly collapsed: ReadonlySet<string>;
  readonly shares: ShareNotation;
  readonly text: IpMatrixMessages;
  readonly format: Format;
}

const factsBesidePanel: ReadonlySet<FactColumn> = new Set(['protection', 'completeness', 'findings']);
/** Beyond so many results their sums are counted after the matrix is painted. */
const manyResults = 60;

export class MatrixModel extends SliceModel<IpMatrix> {
  readonly #findings: MatrixFindings;
  readonly #rowModel = new RowModel();
  readonly #columns = new Remembered<readonly GridColumn[]>();
  readonly #words = new Remembered<StandingWords>();
  readonly #knowledge = new Remembered<ItemKnowledge>();
  readonly #sums = new Remembered<Sums>();
  readonly #agreements = new Map<Id, AgreementCount | undefined>();
  #agreementsOf: unknown;

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

  words({ text, format, shares }: MatrixSettings): StandingWords {
    return this.#words.of([text, format, shares], () => ({ text, format, shares }));
  }

  rows(settings: MatrixSettings): RowAnswer {
    const { filter, sort, group, collapsed, text, format } = settings;
    return this.#rowModel.answer({
      value: this.value,
      filter,
      sort,
      group,
      collapsed,
      words: text,
      language: format.language,
      knowledge: this.#knowledgeFor(filter, sort),
    });
  }

  /** The sums. Those of many results are counted when `mayTakeTime`; until then the last ones stand. */
  sums(mayTakeTime: boolean): Sums | undefined {
    const { results, background } = this.value;
    if (!mayTakeTime && Object.keys(results ?? {}).length > manyResults) return this.#sums.last;
    return this.#sums.of([results, background], () => sumsOf(this.value));
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
    const { agreements } = this.value;
    if (!agreements) return undefined;
    if (this.#agreementsOf !== agreements) {
      this.#agreementsOf = agreements;
      this.#agreements.clear();
    }
    if (!this.#agreements.has(result))
      this.#agreements.set(result, agreementCount(agreements, this.partners.length, result));
    return this.#agreements.get(result);
  }

  /** Filters that ask about findings are asked again whenever there are others. */
  #knowledgeFor(filter: MatrixFilter, sort: ItemSort): ItemKnowledge {
    const asksForFindings = filter.findings ?? filter.unfinished ?? (sort.by === 'completeness' || undefined);
    return this.#knowledge.of([this.partnerMap, asksForFindings && this.#findings.all], () => ({
      nameOf: (partner) => {
        const found = this.partnerMap.get(partner);
        return found ? `${found.name} ${found.mark.letters}` : partner;
      },
      settledOf: (row) =>
        row.kind === 'result' ? countDone(completenessOf(row, this.around(row).plan), this.around(row).attention) : 6,
      hasFindings: (row) => this.around(row).findings.length > 0,
      isDisagreed: (row) => (this.around(row).agreement?.objected ?? 0) > 0,
    }));
  }
}
