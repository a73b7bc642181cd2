/** One plan, place by place: where one stands, one question, what helps to answer it, and who agreed. */
import { adoptStyles, icon, iconChevronDown, LazyPart } from '@kvasir/element';
import { button, focusField } from '@kvasir/element/controls.js';
import { emptyState, heading, levelBelow, message, skeletonLines } from '@kvasir/element/display.js';
import { readAt, unreadable, type Path } from '@kvasir/element/panel.js';
import { fromPointer, type Id } from '@kvasir/model';
import type { PortfolioEntry } from '@kvasir/model/valorisation.js';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { GuidancePart } from '../../guidance/guidance-part.ts';
import type { PlanHost } from '../../plan-host.ts';
import type { BuilderPlace } from '../../settings.ts';
import { eachDirectionStyles } from '../../each-direction.styles.ts';
import { openEntryAt } from '../entries/plan-entries.ts';
import { PlanForm } from '../plan-form.ts';
import { FindingNews, type FoundHere } from './finding-news.ts';
import { frameStyles } from './frame.styles.ts';
import type { FrameMessages } from './frame.messages.ts';
import { KeepPlace } from './keep-place.ts';
import { OrphanPlan } from './orphan-plan.ts';
import { placeFindings } from './place-findings.ts';
import { PlanFoot } from './plan-foot.ts';
import { PlanLine, planName } from './plan-line.ts';
import { PlanReading, stepCount, stepNumber } from './plan-reading.ts';
import { stepParts } from './step-parts.ts';
import { stepper } from './stepper.ts';
import { ways } from './ways.ts';

const questionId = 'builder-question';

/** What gets the focus once it is drawn. */
type Wanted = { readonly id: string } | { readonly pointer: string };

export class BuilderView implements ReactiveController {
  readonly #host: PlanHost;
  readonly #form: PlanForm;
  readonly #reading: PlanReading;
  readonly #line: PlanLine;
  readonly #orphan: OrphanPlan;
  readonly #steps: ReturnType<typeof stepParts>;
  readonly #guidance: LazyPart<GuidancePart>;
  readonly #foot: PlanFoot;
  #wanted: Wanted | undefined;
  /** The field that is on its way to be opened. */
  #opening: string | undefined;
  /** The control that leads to another plan, while that plan is on its way: it keeps the focus. */
  #turning: { readonly id: Id; readonly control: string } | undefined;
  /** What is unfolded where there is little room. */
  #isStepperOpen = false;
  #isHelpOpen = false;

  constructor(host: PlanHost) {
    this.#host = host;
    const { element } = host;
    this.#form = new PlanForm(host);
    this.#reading = new PlanReading(host);
    this.#line = new PlanLine(host, (to, from) => this.#turnTo(to, from));
    this.#orphan = new OrphanPlan(host);
    this.#steps = stepParts(this.#form);
    this.#guidance = new LazyPart(element, async () => {
      const { GuidancePart } = await import('../../guidance/guidance-part.ts');
      return new GuidancePart(this.#form);
    });
    this.#foot = new PlanFoot(this.#form);
    element.addController(this);
    // After this one, which may have moved the focus.
    new KeepPlace(element, () => this.#shown);
    new FindingNews(this.#form, () => this.#found());
    adoptStyles(element, [frameStyles, eachDirectionStyles]);
  }

  /** Gives the focus to the question, or to the field that a JSON Pointer leads to. */
  show(field?: string): void {
    this.#follow();
    const turning = this.#turning?.id === this.#host.result ? this.#turning : undefined;
    this.#turning = undefined;
    this.#isStepperOpen = false;
    this.#wanted = field === undefined ? { id: turning?.control ?? questionId } : undefined;
    this.#opening = field;
    if (field !== undefined) void this.#openAt(field);
    this.#host.element.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#wanted) return;
    // Who has gone on to another view is not called back.
    if (this.#host.settings.view !== 'builder') this.#wanted = undefined;
    const { renderRoot } = this.#host.element;
    const step = renderRoot.querySelector('#builder-step');
    if (!this.#wanted || !renderRoot.querySelector(`#${questionId}`)) return;
    // A field comes with its step, and the step with its words: until then nothing has the focus.
    if ('pointer' in this.#wanted && step && !step.querySelector(':not(.skeleton, .skeleton *)')) return;
    const ids = 'id' in this.#wanted ? [this.#wanted.id] : this.#idsFor(this.#wanted.pointer);
    this.#wanted = undefined;
    const found = [...ids, questionId].find((id) => renderRoot.querySelector(`#${CSS.escape(id)}:not([disabled])`));
    if (found === questionId) this.#focusQuestion();
    else if (found !== undefined) focusField(renderRoot, found);
  }

  render(): unknown {
    this.#follow();
    const form = this.#form;
    if (!form.isReady) return skeletonLines(60, 90, 80);
    const { item } = form;
    const entry = this.#host.model.entry(item?.id);
    if (!item || !entry) return this.#gone(item?.id);
    return html`<div class="builder" @focusout=${() => form.leave()}>${this.#plan(entry)}</div>`;
  }

  /** Which place of which plan is shown, where one is. */
  get #shown(): string | undefined {
    const { settings, place, result } = this.#host;
    return settings.view === 'builder' && result !== undefined && this.#form.isReady ? `${result}/${place}` : undefined;
  }

  #found(): FoundHere | undefined {
    const { result = '', place } = this.#host;
    const at = this.#shown;
    return at === undefined ? undefined : { at, findings: this.#reading.places(result)[place].findings };
  }

  get #text(): FrameMessages {
    return this.#form.frame;
  }

  /** The form goes along with the result that is shown. */
  #follow(): void {
    const id = this.#host.result;
    if (id !== this.#form.item?.id)
      this.#form.turnTo(id === undefined ? undefined : { collection: 'valorisationPlans', id });
  }

  #turnTo(id: Id, control: string): void {
    this.#turning = { id, control };
    const { portfolio } = this.#host.model;
    const at = portfolio.findIndex((entry) => entry.id === id);
    const entry = portfolio[at];
    this.#host.open(id, this.#host.place);
    if (entry) this.#host.announce(this.#text.shown(planName(entry, this.#host, this.#text), at + 1, portfolio.length));
  }

  async #openAt(pointer: string): Promise<void> {
    openEntryAt(this.#form, pointer);
    const part = await this.#steps[this.#host.place].want();
    // Somebody may have gone elsewhere while it loaded.
    if (this.#opening !== pointer) return;
    this.#opening = undefined;
    part?.openAt?.(pointer);
    // Not before it is open: what is shut would take the focus in place of the field.
    this.#wanted = { pointer };
    this.#host.element.requestUpdate();
  }

  /** The heading itself, which says what it is: what only holds it together has no role to be told. */
  #focusQuestion(): void {
    const selector = `#${questionId} :is(h1, h2, h3, h4, h5, h6)`;
    const node = this.#host.element.renderRoot.querySelector<HTMLElement>(selector);
    if (!node) return;
    node.tabIndex = -1;
    node.focus();
  }

  /** Of the field itself, and of what it lies in: the first that is there is meant. */
  #idsFor(pointer: string): string[] {
    const path = fromPointer(pointer) ?? [];
    return path.map((_, dropped) => this.#form.idOf(path.slice(0, path.length - dropped)));
  }

  #plan(entry: PortfolioEntry): TemplateResult {
    const { place } = this.#host;
    const text = this.#text;
    const { wording } = this.#form;
    const places = this.#reading.places(entry.id);
    return html`${this.#line.render(entry, this.#host.attentionOf(entry.id), text, wording)}
      ${stepper({
        text,
        result: entry.id,
        place,
        places,
        isOpen: this.#isStepperOpen,
        toggle: () => this.#toggle('stepper'),
      })}
      <div class="builder-head">
        ${this.#question(place)}
        <p class="builder-intro">${text.intros[place]}</p>
      </div>
      <div class="builder-body">
        ${this.#resultState(entry)} ${placeFindings(this.#form, text, places[place], this.#foot.toAgreement)}
        <div class="builder-step-place" id="builder-step">
          ${keyed(`${entry.id}/${place}`, html`${this.#step(entry, place)}`)}
        </div>
        ${ways(text, entry.id, place)} ${this.#foot.render(entry)}
      </div>
      ${this.#help(place)}`;
  }

  #question(place: BuilderPlace): TemplateResult {
    const level = levelBelow(this.#host.level, 1);
    const text = this.#text;
    const step = text.allSteps(stepNumber(place), stepCount, '');
    return html`<div class="builder-question" id=${questionId}>
      ${heading(level, html`<span class="visually-hidden">${step} </span>${text.questions[place]}`)}
    </div>`;
  }

  #help(place: BuilderPlace): TemplateResult {
    const text = this.#text;
    this.#guidance.expect();
    return html`<aside class="builder-help" aria-label=${text.help}>
      <button
        type="button"
        class="builder-help-toggle"
        aria-expanded=${this.#isHelpOpen ? 'true' : 'false'}
        aria-controls="builder-help"
        @click=${() => this.#toggle('help')}
      >
        ${icon(iconChevronDown)}<span>${text.help}</span>
      </button>
      <div class="builder-help-content ${this.#isHelpOpen ? 'is-open' : ''}" id="builder-help">
        ${
          this.#guidance.hasFailed
            ? this.#retry(text.helpMissing, this.#guidance)
            : (this.#guidance.part?.render(place) ?? skeletonLines(70, 100, 90, 60))
        }
      </div>
    </aside>`;
  }

  /** What stands in the place of the result, where there is none. */
  #resultState(entry: PortfolioEntry): unknown {
    const path: Path = ['results', entry.id];
    if (!this.#form.isReadable(path)) return unreadable(this.#form, path, this.#text.unreadableResult);
    return entry.isOrphan ? this.#orphan.render(entry, this.#text, this.#form.wording) : nothing;
  }

  #step(entry: PortfolioEntry, place: BuilderPlace): unknown {
    const form = this.#form;
    const text = this.#text;
    const plans: Path = ['valorisationPlans'];
    if (!form.isReadable(plans)) return unreadable(form, plans, text.unreadablePlans);
    if (!form.isReadable(form.path())) return unreadable(form, form.path(), text.unreadablePlan);
    const step = this.#steps[place];
    step.expect();
    if (step.hasFailed) return this.#retry(text.stepMissing, step);
    const fields = step.part?.render() ?? skeletonLines(40, 100, 100, 25, 100);
    if (!entry.isOrphan || place !== 'ownership') return fields;
    // Of its fields only the plan's own are left: those of the result went with it.
    return html`<p class="panel-quiet" id=${form.idOf(form.resultPath())} tabindex="-1">${text.resultDeleted}</p>
      ${fields}`;
  }

  #retry(said: string, part: LazyPart<unknown>): TemplateResult {
    return message({
      kind: 'warning',
      content: said,
      action: button({ label: this.#host.text.retry, size: 'small', onClick: () => void part.want() }),
    });
  }

  #gone(id: Id | undefined): TemplateResult {
    const { settings, level } = this.#host;
    const text = this.#text;
    const raw = id === undefined ? undefined : readAt(this.#host.value, ['results', id]);
    if (id !== undefined && raw !== undefined)
      return html`<div class="builder-lone">${unreadable(this.#form, ['results', id], text.unreadableResult)}</div>`;
    return html`<div class="builder-lone" id=${questionId}>
      ${emptyState({
        heading: text.goneHeading,
        headingLevel: levelBelow(level, 1),
        text: id === undefined ? undefined : text.gone(id),
        action: settings.isSingle
          ? undefined
          : button({ label: text.toPortfolio, onClick: () => this.#host.show('portfolio') }),
      })}
    </div>`;
  }

  #toggle(what: 'stepper' | 'help'): void {
    if (what === 'stepper') this.#isStepperOpen = !this.#isStepperOpen;
    else this.#isHelpOpen = !this.#isHelpOpen;
    this.#host.element.requestUpdate();
  }
}
