import { Remembered, WholeInPrint, whenIdle } from '@kvasir/element';
import { button, fieldStyles, popupStyles, segmented, segmentedStyles } from '@kvasir/element/controls.js';
import { emptyState, readinessStripStyles, statusStyles } from '@kvasir/element/display.js';
import { iconDocument, iconPrint, type FileExports } from '@kvasir/element/exchange.js';
import { resultTermsCatalogue } from '@kvasir/element/result-terms.js';
import type { PortfolioEntry } from '@kvasir/model/valorisation.js';
import { LocalizationController } from '@kvasir/element';
import { html, nothing, type TemplateResult } from 'lit';
import { eachDirectionStyles } from '../each-direction.styles.ts';
import { exchangeCatalogue, type ExchangeMessages } from '../exchange/exchange.messages.ts';
import { planExport, planFiles } from '../exchange/files-menu.ts';
import { documentCatalogues, planLanguage } from '../exchange/plan-words.ts';
import type { PlanHost } from '../plan-host.ts';
import { PlanPart } from '../plan-part.ts';
import { termsCatalogue } from '../terms/terms.messages.ts';
import { PlanAgreements } from './agreements.ts';
import { documentKinds, type DocumentKind } from './document-kinds.ts';
import { documentStyles } from './document.styles.ts';
import { documentCatalogue, type DocumentMessages } from './document.messages.ts';
import type { PageContext } from './page-context.ts';
import { planPages, readPlanPages, type PlanPages } from './plan-pages.ts';
import { platformPage } from './platform-page.ts';
import { resultChoice } from './result-choice.ts';
import { sheetPage } from './sheet-page.ts';

/** So many pages are drawn at once; of more results, the rest follows when the browser has time. */
const pagesAtOnce = 8;

/**
 * The plan as people hand it in, to read, print and copy from: the exploitation plan of one result or of all, the sheet of
 * a Key Exploitable Result, and the fields of the Horizon Results Platform.
 */
export class DocumentView extends PlanPart<DocumentMessages> {
  readonly #spoken: readonly LocalizationController<object>[];
  readonly #exchange: LocalizationController<ExchangeMessages>;
  readonly #files: FileExports;
  readonly #agreements: PlanAgreements;
  readonly #print: WholeInPrint;
  readonly #pages = new Remembered<PlanPages>();
  #kind: DocumentKind = 'plan';
  #isAll = false;
  #shown = pagesAtOnce;

  constructor(host: PlanHost) {
    super(host, documentCatalogue, [
      fieldStyles,
      popupStyles,
      segmentedStyles,
      statusStyles,
      readinessStripStyles,
      eachDirectionStyles,
      documentStyles,
    ]);
    const { element } = host;
    this.#spoken = documentCatalogues.map((one) => new LocalizationController<object>(element, one));
    this.#exchange = new LocalizationController(element, exchangeCatalogue);
    this.#files = planFiles(host);
    this.#agreements = new PlanAgreements(host);
    this.#print = new WholeInPrint(element);
  }

  protected override renderPart(): unknown {
    if (!this.#spoken.every(({ ready }) => ready)) return nothing;
    const { host, text } = this;
    const { portfolio } = host.model;
    const entry = host.model.entry(host.result);
    if (!entry) return emptyState({ heading: text.empty, headingLevel: this.partLevel, text: text.emptyText });
    return html`${this.#bar()}
      <article class="doc" part="document" aria-label=${text.kinds[this.#kind]}>
        ${this.#page(entry, this.#isAll && this.#kind === 'plan' && !host.settings.isSingle ? portfolio : [entry])}
      </article>`;
  }

  get #context(): PageContext {
    const language = this.#exchange.language;
    return {
      host: this.host,
      text: this.text,
      language: planLanguage(language),
      confidentialities: resultTermsCatalogue.spoken(language).confidentialities,
      agreements: this.#agreements,
      level: this.partLevel,
    };
  }

  /** What is done with a document: choose it, print it, take it away. It is no part of it, and not printed. */
  #bar(): TemplateResult {
    const { host, text, wording } = this;
    const quiet = { variant: 'quiet', size: 'small' } as const;
    return html`<div class="doc-bar">
      ${segmented({
        label: text.kind,
        segments: documentKinds.map((key) => ({ key, label: text.kinds[key] })),
        selected: this.#kind,
        onSelect: (kind) => this.#choose(kind),
      })}
      ${
        host.settings.isSingle
          ? nothing
          : resultChoice(host, {
              id: 'document-result',
              label: text.result,
              wording,
              all: this.#kind === 'plan' && host.model.portfolio.length > 1 ? text.allResults : undefined,
              isAll: this.#isAll && this.#kind === 'plan',
              choose: (result) => this.#chooseResult(result),
              chooseAll: () => this.#chooseAll(),
            })
      }
      <span class="doc-acts">
        ${button({ ...quiet, id: 'document-print', label: text.print, icon: iconPrint, onClick: () => globalThis.print() })}
        ${
          this.#kind === 'platform'
            ? nothing
            : button({
                ...quiet,
                id: 'document-word',
                label: text.word,
                icon: iconDocument,
                onClick: () => this.#save(),
              })
        }
      </span>
    </div>`;
  }

  #page(entry: PortfolioEntry, entries: readonly PortfolioEntry[]): TemplateResult {
    const context = this.#context;
    switch (this.#kind) {
      case 'plan':
        return planPages(this.#read(entries, context), this.#shownOf(entries.length), context);
      case 'sheet':
        return sheetPage(entry, context);
      case 'platform':
        return platformPage(entry, { ...context, terms: termsCatalogue.spoken(this.#exchange.language) });
    }
  }

  #read(entries: readonly PortfolioEntry[], context: PageContext): PlanPages {
    const { value, settings } = this.host;
    const { labels, language } = context.language;
    const ids = entries.map(({ id }) => id).join('\n');
    return this.#pages.of([value, settings.today, labels, language, ids], () => readPlanPages(entries, context));
  }

  /** Paper has all of it. */
  #shownOf(count: number): number {
    if (this.#print.printing) return count;
    if (count > this.#shown) void this.#showMore();
    return this.#shown;
  }

  async #showMore(): Promise<void> {
    const shown = this.#shown;
    await whenIdle(500);
    // Asked for by each drawing, it happens once.
    if (this.#shown !== shown) return;
    this.#shown = shown + pagesAtOnce;
    this.requestUpdate();
  }

  #choose(kind: DocumentKind): void {
    this.#kind = kind;
    this.requestUpdate();
  }

  #chooseResult(result: string): void {
    this.#isAll = false;
    this.host.choose(result);
  }

  #chooseAll(): void {
    this.#isAll = true;
    this.#shown = pagesAtOnce;
    this.requestUpdate();
  }

  #save(): void {
    const name =
      this.#kind === 'sheet' ? 'sheet-docx' : this.#isAll && !this.host.settings.isSingle ? 'plans-docx' : 'plan-docx';
    void this.#files.make(planExport(name, this.host, this.#exchange.messages));
  }
}
