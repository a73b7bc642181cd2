import { icon, iconEdit, LocalizationController } from '@kvasir/element';
import {
  button,
  buttonClass,
  dateField,
  domId,
  fieldStyles,
  heading,
  partnerMarkStyles,
  progress,
  progressStyles,
  selectField,
  status,
  statusStyles,
  textareaField,
} from '@kvasir/element/controls.js';
import { findingCatalogue, type FindingMessages } from '@kvasir/element/findings.js';
import { isCalendarDate, localDay, strategyParts, toPointer, type Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { MatrixHost, MatrixPartner } from '../matrix-host.ts';
import { DocumentView } from './document-view.ts';
import { OpenForm } from './open-form.ts';
import { findingList, findingsAt } from './finding-list.ts';
import { partnerLabel, partnersById } from './partner-label.ts';
import {
  isPartName,
  isReviewDue,
  readStrategy,
  setStrategy,
  writtenCount,
  type ReadPart,
  type StrategyField,
} from './strategy-parts.ts';
import { strategyStyles } from './strategy-view.styles.ts';
import { strategyCatalogue, type StrategyMessages } from './strategy.messages.ts';
import { viewsStyles } from './views.styles.ts';

/** The joint strategy for intellectual assets: a page to read, with each part to be written in its place. */
export class StrategyView extends DocumentView<StrategyMessages> {
  /** The key of the part that is being written. */
  #editing: string | undefined;
  readonly #form: OpenForm;
  readonly #findingWords: LocalizationController<FindingMessages>;

  constructor(host: MatrixHost) {
    super(host, strategyCatalogue, [
      ...[fieldStyles, partnerMarkStyles, statusStyles, progressStyles, viewsStyles, strategyStyles],
    ]);
    this.#form = new OpenForm(host);
    this.#findingWords = new LocalizationController(host.element, findingCatalogue);
  }

  protected override renderPart(): TemplateResult {
    const { text } = this;
    const parts = readStrategy(this.host.value);
    const written = writtenCount(parts);
    const partners = partnersById(this.host.partners);
    return html`<div class="views-page strategy-view" part="strategy">
      <header class="strategy-head">
        <div>
          ${this.title(text.heading)}
          <p class="views-lead">${text.lead}</p>
          <p class="views-source">${text.source}</p>
        </div>
        <div class="strategy-progress">
          ${progress({
            id: 'strategy-progress',
            label: text.progress,
            value: written,
            max: strategyParts.length,
            text: text.progressOf(written, strategyParts.length),
          })}
        </div>
      </header>
      <ol class="strategy-parts">
        ${repeat(
          parts,
          ({ key }) => key,
          (part, index) => this.#renderPart(part, index, partners),
        )}
      </ol>
    </div>`;
  }

  #titleOf(key: string): string {
    return isPartName(key) ? this.text.parts[key].title : key;
  }

  #renderPart(part: ReadPart, index: number, partners: ReadonlyMap<Id, MatrixPartner>): TemplateResult {
    const { text, host } = this;
    const { key } = part;
    const id = domId('strategy', key);
    const isEditing = host.canEdit && this.#editing === key;
    const findings = findingsAt(host.findings, toPointer(['assetStrategy', key]));
    return html`<li class="strategy-part" part="strategy-part" aria-labelledby="${id}-heading">
      <span class="strategy-number" aria-hidden="true"
        >${isPartName(key) ? this.format.number(index + 1) : nothing}</span
      >
      <div class="strategy-body">
        <div class="strategy-title">
          ${heading(this.partLevel, html`<bdi id="${id}-heading">${this.#titleOf(key)}</bdi>`, 'views-subheading')}
          ${host.canEdit && !isEditing && part.text ? this.#renderEdit(part) : nothing}
        </div>
        ${isPartName(key) ? html`<p class="strategy-guidance">${text.parts[key].guidance}</p>` : nothing}
        ${isEditing ? this.#renderForm(part) : this.#renderText(part)}
        ${findingList(findings, this.#findingWords.messages, text.paragraph)}
      </div>
      ${isEditing ? nothing : this.#renderFacts(part, partners)}
    </li>`;
  }

  #renderEdit({ key }: ReadPart): unknown {
    const { text } = this;
    return html`<button
      type="button"
      id="${domId('strategy', key)}-edit"
      class=${buttonClass({ variant: 'quiet', size: 'small', iconOnly: true })}
      aria-label=${text.edit(this.#titleOf(key))}
      title=${text.editShort}
      @click=${() => this.#edit(key)}
    >
      ${icon(iconEdit)}
    </button>`;
  }

  #renderText(part: ReadPart): TemplateResult {
    const { text, host } = this;
    const { key } = part;
    const write =
      host.canEdit && !part.text
        ? html`<button
            type="button"
            id="${domId('strategy', key)}-edit"
            class="${buttonClass({ size: 'small' })} strategy-write"
            aria-label=${text.write(this.#titleOf(key))}
            @click=${() => this.#edit(key)}
          >
            <span class="button-label">${text.writeShort}</span>
          </button>`
        : nothing;
    return part.text
      ? html`<p class="strategy-text views-text"><bdi>${part.text}</bdi></p>`
      : html`<p class="strategy-blank"><span class="views-quiet">${text.notWritten}</span> ${write}</p>`;
  }

  #renderFacts(part: ReadPart, partners: ReadonlyMap<Id, MatrixPartner>): unknown {
    const { text } = this;
    const { responsible, reviewDate } = part;
    if (!part.text && !responsible && !reviewDate) return nothing;
    return html`<dl class="strategy-facts">
      <div>
        <dt>${text.responsible}</dt>
        <dd>${this.#responsible(responsible, partners)}</dd>
      </div>
      <div>
        <dt>${text.reviewDate}</dt>
        <dd>${this.#review(part)}</dd>
      </div>
    </dl>`;
  }

  #responsible(id: Id, partners: ReadonlyMap<Id, MatrixPartner>): TemplateResult {
    if (!id) return html`<span class="views-quiet">${this.text.nobody}</span>`;
    return partnerLabel(partners.get(id), id, this.text.notAPartner);
  }

  #review(part: ReadPart): TemplateResult {
    const { text, format } = this;
    const { reviewDate } = part;
    if (!reviewDate) return html`<span class="views-quiet">${text.noReview}</span>`;
    if (!isCalendarDate(reviewDate)) return status({ kind: 'danger', label: text.noDate(reviewDate) });
    const date = format.date(reviewDate);
    return isReviewDue(part, localDay())
      ? status({ kind: 'warning', label: text.reviewDue(date) })
      : html`<span>${date}</span>`;
  }

  #renderForm({ key, text: words, responsible, reviewDate }: ReadPart): unknown {
    const { text, wording, host } = this;
    const id = domId('strategy', key);
    const set = (field: StrategyField, value: string | undefined, phase: 'typing' | 'finished') =>
      host.edit(setStrategy(host.value, key, field, value), phase);
    return keyed(
      key,
      html`<div class="strategy-form" @keydown=${(event: KeyboardEvent) => this.#endOnEscape(event, key)}>
        ${textareaField({
          id: `${id}-text`,
          label: text.text,
          wording,
          value: words,
          rows: 5,
          onInput: (typed) => set('text', typed, 'typing'),
          onChange: (typed) => set('text', typed.trim(), 'finished'),
        })}
        <div class="strategy-form-facts">
          ${selectField<Id>({
            id: `${id}-responsible`,
            label: text.responsible,
            wording,
            value: responsible || undefined,
            placeholder: text.nobody,
            choices: host.partners.map((partner) => ({ key: partner.id, label: partner.name || partner.id })),
            onChange: (partner) => set('responsible', partner, 'finished'),
          })}
          ${dateField({
            id: `${id}-review`,
            label: text.reviewDate,
            wording,
            value: reviewDate || undefined,
            error: reviewDate && !isCalendarDate(reviewDate) ? text.noDate(reviewDate) : undefined,
            onChange: (date) => set('reviewDate', date, 'finished'),
          })}
        </div>
        <div class="views-actions">${button({ label: text.done, size: 'small', onClick: () => this.#done(key) })}</div>
      </div>`,
    );
  }

  #edit(key: string): void {
    this.#editing = key;
    this.#form.open(['assetStrategy', key]);
    this.requestUpdate();
    void this.focus(`${domId('strategy', key)}-text`);
  }

  #done(key: string): void {
    this.host.finishEdit();
    this.#editing = undefined;
    this.requestUpdate();
    void this.focus(`${domId('strategy', key)}-edit`);
  }

  #endOnEscape(event: KeyboardEvent, key: string): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.#done(key);
    this.#form.left(() => void this.focus(`${domId('strategy', key)}-edit`));
  }
}
