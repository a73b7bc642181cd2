/**
 * What of the portfolio comes after the first picture: what the rules say, who agreed, which results are shown and in
 * which order, priorities, and comparison.
 */
import { adoptStyles, LocalizationController, Remembered } from '@kvasir/element';
import {
  choiceStyles,
  controlsCatalogue,
  domId,
  editWithUndo,
  fieldStyles,
  rawText,
  selectField,
  type ControlsMessages,
} from '@kvasir/element/controls.js';
import { readAt, withValue } from '@kvasir/element/panel.js';
import { countDone, status } from '@kvasir/element/display.js';
import { FindingLines, type FindingLinesMessages } from '@kvasir/element/finding-lines.js';
import { fromPointer, isMap, isSafeKey, resultParts, type Finding, type Id, type ResultPart } from '@kvasir/model';
import {
  hasDeparted,
  planPriorities,
  rankPortfolio,
  type PortfolioEntry,
  type PortfolioOrder,
} from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import { eachDirectionStyles } from '../each-direction.styles.ts';
import type { PlanHost } from '../plan-host.ts';
import { countAgreement, type AgreementCount } from './agreement-count.ts';
import { Comparison, type Comparing } from './comparison.ts';
import { nameOf, shortName } from './entry-words.ts';
import { portfolioLaterStyles } from './portfolio-later.styles.ts';
import { portfolioCatalogue, type PortfolioMessages } from './portfolio.messages.ts';
import { filterPortfolio, type PortfolioFilter } from './portfolio-filter.ts';
import { portfolioTools, type ToolsState } from './portfolio-tools.ts';

/** Whether anybody owns a part of a result. */
function isOwned({ result }: PortfolioEntry): boolean {
  const ownership = result?.['ownership'];
  const owners = isMap(ownership) ? ownership['owners'] : undefined;
  return isMap(owners) && Object.keys(owners).length > 0;
}

/** The parts of 3.3.1(a) of a result that something was found about. */
type AttentionOf = (id: Id) => ReadonlySet<ResultPart>;

export class PortfolioLater {
  readonly #host: PlanHost;
  readonly #words: LocalizationController<PortfolioMessages>;
  readonly #wording: LocalizationController<ControlsMessages>;
  readonly #lines: FindingLines;
  readonly #comparison: Comparison;
  readonly #ranked = new Remembered<readonly PortfolioEntry[]>();
  readonly #promising = new Remembered<readonly PortfolioEntry[]>();
  readonly #shown = new Remembered<readonly PortfolioEntry[]>();
  readonly #asked = new Remembered<ReadonlySet<Id>>();
  readonly #counts = new Remembered<Map<Id, AgreementCount>>();
  #filter: PortfolioFilter = {};
  #order: PortfolioOrder = 'potential';
  #isFilterOpen = false;
  #attentionOf: AttentionOf = () => new Set();

  constructor(host: PlanHost) {
    const { element } = host;
    this.#host = host;
    this.#words = new LocalizationController(element, portfolioCatalogue);
    this.#wording = new LocalizationController(element, controlsCatalogue);
    this.#lines = new FindingLines(element);
    this.#comparison = new Comparison(host, {
      words: () => this.#words.messages,
      agreement: (id) => this.agreement(id),
      attention: (id) => this.#attentionOf(id),
    });
    adoptStyles(element, [fieldStyles, choiceStyles, eachDirectionStyles, portfolioLaterStyles]);
  }

  /** The words, once they have come: what is drawn without them, or in another language, is drawn again with them. */
  get words(): PortfolioMessages | undefined {
    return this.#words.ready && this.#wording.ready ? this.#words.messages : undefined;
  }

  /** All results in the chosen order. */
  ranked(entries: readonly PortfolioEntry[]): readonly PortfolioEntry[] {
    return this.#ranked.of([entries, this.#order], () => rankPortfolio(entries, this.#order));
  }

  /** Those of them that meet the filter. */
  shown(ranked: readonly PortfolioEntry[], attentionOf: AttentionOf = this.#attentionOf): readonly PortfolioEntry[] {
    this.#attentionOf = attentionOf;
    return this.#shown.of([ranked, this.#filter, this.#host.findings], () =>
      filterPortfolio(ranked, this.#filter, ({ id, completeness }) => {
        return countDone(completeness, attentionOf(id)) === resultParts.length;
      }),
    );
  }

  /** The results that are compared. */
  get compared(): ReadonlySet<Id> {
    return this.#comparison.chosen;
  }

  get comparing(): Comparing {
    return this.#comparison.state;
  }

  /** What to look at, the gravest first. */
  lines(): unknown {
    const { findings } = this.#host;
    return this.#lines.render({
      findings,
      before: this.words ? this.#unownedLine(this.words) : nothing,
      step: (finding, sentence, words) => this.#step(finding, sentence, words),
    });
  }

  /** What decides which results are shown, and what is compared. */
  tools(all: readonly PortfolioEntry[], shown: readonly PortfolioEntry[]): unknown {
    const { words } = this;
    if (!words || all.length < 2) return nothing;
    const state: ToolsState = {
      filter: this.#filter,
      order: this.#order,
      isFilterOpen: this.#isFilterOpen,
      comparing: this.comparing,
    };
    return html`${portfolioTools(state, {
      host: this.#host,
      words,
      wording: this.#wording,
      all,
      shown: shown.length,
      change: (next) => this.#change(next),
      toggleFilter: () => this.#toggleFilter(),
      toggleComparison: () => this.#comparison.toggle(),
      reset: () => this.#reset(),
    })}
    ${this.#comparison.render(all)}`;
  }

  /** In place of a table without rows. */
  nothingFound(): unknown {
    return this.words ? html`<p class="nothing-found">${this.words.nothingFound}</p>` : nothing;
  }

  /** The box that takes a result into the comparison. */
  choice(entry: PortfolioEntry): unknown {
    return this.words ? this.#comparison.box(entry) : nothing;
  }

  /** How many partners agreed to a plan as it stands now, unless one objects; and how many to what it was before. */
  agreement(id: Id): unknown {
    const { words } = this;
    if (!words) return nothing;
    const { model, value } = this.#host;
    const { partnerMap, today } = model;
    const { valorisationPlans, agreements, results } = value;
    // Who has left has no say in it any more, for the rules neither.
    const asked = this.#asked.of(
      [value.partners, today],
      () => new Set([...partnerMap.keys()].filter((partner) => !hasDeparted(value.partners?.[partner], today))),
    );
    const counts = this.#counts.of(
      [valorisationPlans, results, agreements, asked],
      () => new Map<Id, AgreementCount>(),
    );
    let count = counts.get(id);
    if (!count) {
      count = countAgreement(value, asked, id);
      counts.set(id, count);
    }
    const { agreed, earlier, objected } = count;
    if (asked.size > 0 && agreed >= asked.size) return status({ kind: 'success', label: words.agreedByAll });
    return html`${
      objected > 0
        ? status({ kind: 'danger', label: words.objections(objected) })
        : status({ kind: 'neutral', label: words.agreedBy(agreed, asked.size) })
    }
    ${earlier > 0 ? status({ kind: 'warning', label: words.agreedEarlier(earlier) }) : nothing}`;
  }

  /** Where the priority of a result is chosen. One alone has none before another. */
  priority(entry: PortfolioEntry): TemplateResult | undefined {
    const { words } = this;
    const { text, model } = this.#host;
    // Under a key that no document may have, nothing can be written.
    if (!words || model.portfolio.length < 2 || !isSafeKey(entry.id)) return undefined;
    // Nor into a plan that cannot be read: it stays as it came.
    if (!entry.plan && readAt(model.value, ['valorisationPlans', entry.id]) !== undefined) return undefined;
    const raw = rawText(entry.plan?.['priority']);
    return selectField<string>({
      id: domId('priority', entry.id),
      label: words.priorityOf(shortName(entry, text)),
      placeholder: words.noPriority,
      wording: this.#wording,
      // What is no priority is shown as it came, until another is chosen.
      value: entry.priority ?? (raw === '' ? undefined : raw),
      choices: planPriorities.map((key) => ({ key, label: text.priorities[key] })),
      onChange: (chosen) => this.#prioritise(entry, chosen),
    });
  }

  #prioritise(entry: PortfolioEntry, chosen: string | undefined): void {
    const { text, value } = this.#host;
    const words = this.#words.messages;
    const name = shortName(entry, text);
    const priority = planPriorities.find((one) => one === chosen);
    const after = withValue(value, ['valorisationPlans', entry.id, 'priority'], priority);
    if (after === value) return;
    editWithUndo(this.#host, after, {
      text: words.prioritised(name, priority ? text.priorities[priority] : words.noPriority),
      undo: text.undo,
      onUndone: () => this.#host.announce(words.undone(name)),
    });
  }

  #change(next: { readonly filter?: PortfolioFilter; readonly order?: PortfolioOrder }): void {
    if (next.filter) this.#filter = next.filter;
    if (next.order) this.#order = next.order;
    this.#host.element.requestUpdate();
    if (next.filter) this.#announceCount();
  }

  #reset(): void {
    this.#change({ filter: {} });
    this.#host.element.renderRoot.querySelector<HTMLElement>('#portfolio-search')?.focus();
  }

  #announceCount(): void {
    const { portfolio } = this.#host.model;
    const shown = this.shown(this.ranked(portfolio)).length;
    const words = this.#words.messages;
    this.#host.announce(shown === 0 ? words.nothingFound : words.shown(shown, portfolio.length));
  }

  #toggleFilter(): void {
    this.#isFilterOpen = !this.#isFilterOpen;
    this.#host.element.requestUpdate();
  }

  /** The most promising of all results, where it has nobody who could exploit it. */
  get unowned(): PortfolioEntry | undefined {
    const { portfolio } = this.#host.model;
    const [first] = this.#promising.of([portfolio], () => rankPortfolio(portfolio, 'potential'));
    return !first || first.isOrphan || first.potential.score === undefined || isOwned(first) ? undefined : first;
  }

  #unownedLine(words: PortfolioMessages): TemplateResult | typeof nothing {
    const { text, canEdit } = this.#host;
    const first = this.unowned;
    if (!first) return nothing;
    const sentence = words.highestWithoutOwner(shortName(first, text));
    const step = canEdit
      ? html`<button
          type="button"
          class="retry"
          data-do="plan"
          data-id=${first.id}
          data-place="ownership"
          aria-label="${words.decideOwnership}: ${sentence}"
        >
          ${words.decideOwnership}
        </button>`
      : nothing;
    return this.#lines.line({ severity: 'warning', sentence, paragraph: '3.3.1(a)', step });
  }

  /** The way to where a finding is put right. */
  #step({ pointer }: Finding, sentence: string, words: FindingLinesMessages): unknown {
    const { model, text } = this.#host;
    const [, id] = fromPointer(pointer) ?? [];
    const entry = model.entry(id);
    if (!entry) return nothing;
    const label = entry.number ? words.openNamed(entry.number) : words.goThere;
    return html`<button
      type="button"
      class="retry"
      data-do="plan"
      data-id=${entry.id}
      data-field=${pointer}
      title=${nameOf(entry, text)}
      aria-label="${label}: ${sentence}"
    >
      ${label}
    </button>`;
  }
}
