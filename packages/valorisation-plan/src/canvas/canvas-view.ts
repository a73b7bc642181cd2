import { Remembered } from '@kvasir/element';
import { button, fieldStyles, popupStyles } from '@kvasir/element/controls.js';
import { emptyState } from '@kvasir/element/display.js';
import { iconPrint } from '@kvasir/element/exchange.js';
import { unreadable } from '@kvasir/element/panel.js';
import { textOf, type Id } from '@kvasir/model';
import { canvasOf, type Canvas, type PortfolioEntry } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import { PlanForm } from '../builder/plan-form.ts';
import { resultChoice } from '../document/result-choice.ts';
import { eachDirectionStyles } from '../each-direction.styles.ts';
import type { PlanHost } from '../plan-host.ts';
import { PlanPart } from '../plan-part.ts';
import { boxes } from './canvas-boxes.ts';
import type { CanvasText } from './canvas-texts.ts';
import { canvasCatalogue, type CanvasMessages } from './canvas.messages.ts';
import { canvasStyles } from './canvas.styles.ts';
import { PrintFit } from './print-fit.ts';

/**
 * The six boxes of a proposal (Horizon Europe, Part B 2.3), filled from the plan of one result or from all plans: on
 * screen with the way to where each line is written, on paper on one page.
 */
export class CanvasView extends PlanPart<CanvasMessages> {
  readonly #form: PlanForm;
  readonly #canvas = new Remembered<Canvas>();
  #isAll = false;
  #editing: CanvasText | undefined;

  constructor(host: PlanHost) {
    super(host, canvasCatalogue, [fieldStyles, popupStyles, eachDirectionStyles, canvasStyles]);
    this.#form = new PlanForm(host);
    new PrintFit(host.element);
  }

  protected override renderPart(): unknown {
    const { host, text } = this;
    if (!this.#form.isReady) return nothing;
    const entry = host.model.entry(host.result);
    if (!entry) return emptyState({ heading: text.empty, headingLevel: this.partLevel, text: text.emptyText });
    const isAll = this.#isAll && !host.settings.isSingle;
    this.#turnTo(entry.id);
    return html`${this.#bar(isAll)} ${this.#page(entry, isAll)}`;
  }

  #turnTo(id: Id): void {
    if (this.#form.item?.id === id) return;
    this.#editing = undefined;
    this.#form.turnTo({ collection: 'valorisationPlans', id });
  }

  /** No part of the canvas, and not printed. */
  #bar(isAll: boolean): TemplateResult {
    const { host, text, wording } = this;
    return html`<div class="cv-bar">
      ${
        host.settings.isSingle
          ? nothing
          : resultChoice(host, {
              id: 'canvas-result',
              label: text.result,
              wording,
              all: host.model.portfolio.length > 1 ? text.allResults : undefined,
              isAll,
              choose: (result) => this.#choose(result),
              chooseAll: () => this.#chooseAll(),
            })
      }
      <span class="cv-acts">
        ${button({
          id: 'canvas-print',
          label: text.print,
          icon: iconPrint,
          size: 'small',
          variant: 'quiet',
          onClick: () => globalThis.print(),
        })}
      </span>
    </div>`;
  }

  #page(entry: PortfolioEntry, isAll: boolean): TemplateResult {
    const { host, text } = this;
    const { value, settings, format } = host;
    const name = isAll ? text.allResults : [textOf(entry.number).trim(), entry.title].filter(Boolean).join(' ');
    const project = textOf(value.acronym).trim() || textOf(value.title).trim();
    const head = [project, text.title, name, format.date(settings.today)].filter(Boolean);
    const path = this.#form.path();
    return html`<div class="cv-page" part="canvas">
      <p class="cv-head">${head.map((fact, at) => html`${at > 0 ? ' · ' : ''}<bdi>${fact}</bdi>`)}</p>
      ${isAll || this.#form.isReadable(path) ? nothing : unreadable(this.#form, path, text.title)}
      ${boxes(this.#read(isAll ? undefined : entry.id), {
        host,
        text,
        form: this.#form,
        level: this.partLevel,
        result: isAll ? undefined : entry.id,
        editing: this.#editing,
        edit: (field) => this.#edit(field),
        done: (field) => this.#done(field),
      })}
    </div>`;
  }

  #read(id: Id | undefined): Canvas {
    const { value } = this.host;
    const { results, valorisationPlans, indicators } = value;
    return this.#canvas.of([results, valorisationPlans, indicators, id], () => canvasOf(value, id));
  }

  #choose(result: Id): void {
    this.#isAll = false;
    this.host.choose(result);
  }

  #chooseAll(): void {
    this.#isAll = true;
    this.#editing = undefined;
    this.requestUpdate();
  }

  /** Texts are written in the canvas of one result. */
  #edit(field: CanvasText): void {
    this.#isAll = false;
    this.#editing = field;
    this.requestUpdate();
    this.#form.focus(this.#form.idOf(this.#form.path(field)));
  }

  #done(field: CanvasText): void {
    this.#form.leave();
    this.#editing = undefined;
    this.requestUpdate();
    void this.focus(`canvas-edit-${field}`);
  }
}
