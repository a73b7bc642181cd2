/** The steps to be taken to have an impact, on the months of the project and beyond its end. */
import { readable } from '@kvasir/element/controls.js';
import { partnerMark, status, type StatusKind } from '@kvasir/element/display.js';
import { isolated, moneyWords, panelStyles, termName, termsIn } from '@kvasir/element/panel.js';
import type { Id, ItemStatus } from '@kvasir/model';
import { costsOf, stepsOf, timelineOf, type ReadStep } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import { EntryList, openEntryAt, type EntryColumn, type ListedEntry } from '../entries/entry-list.ts';
import type { PlanForm } from '../plan-form.ts';
import { StepPart } from '../step-part.ts';
import { actionCatalogue, type ActionMessages } from './action.messages.ts';
import { vacantWord } from './roles/vacancy.ts';
import { scaleHead, whenCell } from './steps/bar.ts';
import { fundingName } from './steps/links.ts';
import { stepDetails } from './steps/step-details.ts';
import { stepFields } from './steps/step-fields.ts';
import { stepsStyles } from './steps/steps.styles.ts';

const statusKinds: Readonly<Record<ItemStatus, StatusKind>> = {
  'not-started': 'neutral',
  'on-track': 'neutral',
  'at-risk': 'warning',
  delayed: 'danger',
  achieved: 'success',
  cancelled: 'neutral',
};

export class StepsStep extends StepPart<ActionMessages> {
  /** The steps as they are drawn now. */
  #steps: ReadonlyMap<Id, ReadStep> = new Map();
  readonly #list: EntryList;

  constructor(form: PlanForm) {
    super(form, actionCatalogue, [panelStyles, stepsStyles]);
    this.#list = new EntryList(form, {
      collection: 'steps',
      words: () => {
        const { label, title, empty, add } = this.text.steps;
        return { label, entry: title, empty, add };
      },
      titleOf: ({ raw }) => readable(raw['title']) ?? this.text.steps.untitled,
      note: ({ id, raw }) => html`${this.#vacant(id)} ${isolated(raw['change'])}`,
      columns: () => this.#columns(),
      fields: (entry) => stepFields(form, this.text, entry, this.#steps.get(entry.id)),
      details: ({ id }) => {
        const step = this.#steps.get(id);
        return step && stepDetails(form, this.text.steps, step);
      },
      isOrdered: true,
    });
  }

  openAt(pointer: string): void {
    openEntryAt(this.form, pointer);
  }

  protected override renderPart(): TemplateResult {
    const { form, host } = this;
    const steps = stepsOf(host.value, form.item?.id ?? '', host.settings.today);
    this.#steps = new Map(steps.map((step) => [step.id, step]));
    return html`<div class="steps" part="steps">${this.#list.render()} ${this.#sums(steps)}</div>`;
  }

  #columns(): readonly EntryColumn[] {
    const { form } = this;
    const text = this.text.steps;
    const timeline = timelineOf([...this.#steps.values()], this.host.value);
    const cell =
      (show: (step: ReadStep) => unknown) =>
      ({ id }: ListedEntry): unknown => {
        const step = this.#steps.get(id);
        return step ? show(step) : undefined;
      };
    return [
      { key: 'who', label: text.who, cell: cell((step) => this.#who(step)) },
      {
        key: 'when',
        label: scaleHead(text, timeline),
        cell: cell((step) => whenCell(form, text, step, timeline)),
      },
      { key: 'paid', label: text.paid, cell: cell((step) => this.#paid(step)) },
      { key: 'status', label: text.status, cell: cell((step) => this.#status(step)) },
    ];
  }

  #who({ responsible, raw }: ReadStep): unknown {
    const { form } = this;
    if (!responsible) return isolated(raw['responsible']);
    const { partner, state } = responsible;
    const known = form.partner(partner);
    const mark = known && partnerMark({ ...known.mark, name: known.name || partner, withdrawn: state !== 'partner' });
    return mark ?? html`<bdi class="panel-words">${partner}</bdi>`;
  }

  #vacant(id: Id): unknown {
    const responsible = this.#steps.get(id)?.responsible;
    return responsible && responsible.state !== 'partner' ? vacantWord(this.form, responsible) : nothing;
  }

  #paid({ raw }: ReadStep): unknown {
    const { form } = this;
    const cost = moneyWords(raw['cost'], form.format);
    const sources = termsIn(raw['fundedBy']).map((id) => fundingName(form, this.text.steps, id));
    const words = readable(raw['funding']) ?? (sources.length > 0 ? form.format.list(sources) : undefined);
    if (cost === undefined && words === undefined) return undefined;
    return html`${cost === undefined ? nothing : html`<span class="step-cost"><bdi>${cost}</bdi></span>`}
    ${words === undefined ? nothing : html`<span class="panel-quiet step-payer"><bdi>${words}</bdi></span>`}`;
  }

  #status({ status: known, raw }: ReadStep): unknown {
    if (known) return status({ kind: statusKinds[known], label: this.form.terms.stepStatuses[known] });
    return isolated(termName(this.form.terms.stepStatuses, raw['status']));
  }

  #sums(steps: readonly ReadStep[]): TemplateResult | typeof nothing {
    const { form, host } = this;
    const text = this.text.steps;
    const sums = costsOf(steps.map(({ cost }) => cost));
    if (sums.length === 0) return nothing;
    const amounts = form.format.list(sums.map(({ cents, currency }) => form.format.money(cents, currency)));
    const unpriced = steps.filter(({ cost }) => cost === undefined).length;
    return html`<p class="step-sums">
      <b><bdi>${text.sum(amounts)}</bdi></b>
      ${unpriced > 0 ? html`<bdi class="panel-quiet">${text.unpriced(unpriced)}</bdi>` : nothing}
      ${
        host.canEdit
          ? html`<button
              type="button"
              class="panel-link"
              part="link"
              @click=${() => host.open(form.item?.id ?? '', 'funding')}
            >
              ${text.toFunding}
            </button>`
          : nothing
      }
    </p>`;
  }
}
