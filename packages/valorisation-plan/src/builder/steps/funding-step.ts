/** Where the money for the steps comes from (C(2024) 601, 3.3.1(c)). */
import { Remembered } from '@kvasir/element';
import { readable } from '@kvasir/element/controls.js';
import { status } from '@kvasir/element/display.js';
import {
  address,
  checkAddress,
  choiceEntry,
  choicesOf,
  dateEntry,
  facts,
  fieldsOf,
  isolated,
  moneyEntry,
  moneyWords,
  panelStyles,
  partnerEntry,
  prose,
  proseEntry,
  tagsEntry,
  termName,
  textEntry,
} from '@kvasir/element/panel.js';
import { toPointer, type Id } from '@kvasir/model';
import {
  fundingKinds,
  fundingOf,
  fundingStatuses,
  stepsOf,
  type PlanFundingReading,
} from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import { EntryList, type EntryColumn, type ListedEntry } from '../entries/entry-list.ts';
import type { PlanForm } from '../plan-form.ts';
import { StepPart } from '../step-part.ts';
import { fieldGroupOf } from './first-group.ts';
import { budget } from './means/budget.ts';
import { dayCell, termCell } from './means/cells.ts';
import { holder } from './means/holder.ts';
import { meansStyles } from './means/means.styles.ts';
import { meansCatalogue, type MeansMessages } from './means.messages.ts';

export class FundingStep extends StepPart<MeansMessages> {
  readonly #list: EntryList;
  readonly #fundings = new Remembered<PlanFundingReading>();

  constructor(form: PlanForm) {
    super(form, meansCatalogue, [panelStyles, meansStyles]);
    this.#list = new EntryList(form, {
      collection: 'fundings',
      words: () => this.text.fundings,
      titleOf: ({ raw }) => readable(raw['title']) ?? this.text.untitledFunding,
      note: ({ raw }) => termName(form.terms.fundingKinds, raw['kind']) ?? nothing,
      columns: () => this.#columns(),
      fields: (entry) => this.#fields(entry),
      details: (entry) => this.#details(entry),
      isOrdered: true,
      // The steps that it pays for say so themselves.
      alsoRemoved: ({ id }) => this.#paidBy(id).map((step) => form.path('steps', step, 'fundedBy', id)),
    });
  }

  protected override renderPart(): TemplateResult {
    const { text, stepLevel } = this;
    const reading = this.#reading;
    return html`<div class="means">
      ${this.#list.render()} ${fieldGroupOf('means-budget', stepLevel, text.budget, budget(this.form, text, reading))}
      ${reading.unfunded.length > 0 ? this.#unfunded(reading.unfunded) : nothing}
    </div>`;
  }

  get #reading(): PlanFundingReading {
    const { value } = this.host;
    const id = this.form.item?.id ?? '';
    return this.#fundings.of([value, id], () => fundingOf(value, id));
  }

  #paidBy(id: Id): readonly Id[] {
    return this.#reading.fundings.find((funding) => funding.id === id)?.steps ?? [];
  }

  #columns(): readonly EntryColumn[] {
    const { form, text } = this;
    const { funding } = text;
    return [
      { key: 'partner', label: funding.partner, cell: ({ raw }) => holder(form, raw['partner']) },
      { key: 'deadline', label: funding.deadline, cell: ({ raw }) => this.#deadline(raw) },
      {
        key: 'status',
        label: funding.status,
        cell: ({ raw }) => termCell(form.terms.fundingStatuses, raw['status']),
      },
      {
        key: 'amount',
        label: funding.amount,
        cell: ({ raw }) => isolated(moneyWords(raw['amount'], form.format)),
        isNumber: true,
      },
    ];
  }

  /** What was applied for or decided has no last day any more. */
  #deadline({ deadline, status: stands }: ListedEntry['raw']): unknown {
    const words = dayCell(this.form, deadline);
    const isOpen = stands === undefined || stands === 'planned';
    const isPassed = isOpen && typeof deadline === 'string' && deadline < this.host.settings.today;
    return isPassed ? html`${words} ${status({ kind: 'warning', label: this.text.dayPassed })}` : words;
  }

  #fields({ id, path }: ListedEntry): TemplateResult {
    const { form, text } = this;
    const { funding } = text;
    const at = (key: string) => [...path, key];
    return html`${textEntry(form, {
        path: at('title'),
        label: funding.title,
        hint: text.fundingTitleHint,
        requirement: 'required',
      })}
      <div class="panel-columns">
        ${choiceEntry(form, { path: at('kind'), label: funding.kind, choices: choicesOf(fundingKinds, form.terms.fundingKinds) })}
        ${choiceEntry(form, { path: at('status'), label: funding.status, choices: choicesOf(fundingStatuses, form.terms.fundingStatuses) })}
        ${partnerEntry(form, { path: at('partner'), label: funding.partner })}
        ${dateEntry(form, { path: at('deadline'), label: funding.deadline })}
      </div>
      ${moneyEntry(form, { path: at('amount'), label: funding.amount })} ${this.#steps(id, at('steps'))}
      ${textEntry(form, { path: at('url'), label: funding.url, kind: 'url', check: checkAddress })}
      ${proseEntry(form, { path: at('comment'), label: funding.comment })}`;
  }

  /** Which steps it pays for. Each of them holds that itself: here it is said from the other side. */
  #steps(id: Id, path: readonly string[]): unknown {
    const { form, text, host } = this;
    const steps = stepsOf(host.value, form.item?.id ?? '', host.settings.today);
    if (steps.length === 0) return nothing;
    const at = (step: Id) => form.path('steps', step, 'fundedBy', id);
    const nameOf = (step: Id) => readable(fieldsOf(form.field('steps', step))['title']) ?? step;
    return tagsEntry(form, {
      path,
      label: text.funding.paysFor,
      hint: text.paysForHint,
      ids: this.#paidBy(id),
      source: form.list('plan-steps', [form.field('steps')], () =>
        steps.map((step) => ({ key: step.id, label: nameOf(step.id) })),
      ),
      nameOf,
      onAdd: (step) => form.change([at(step), true]),
      onRemove: (step) => form.change([at(step), undefined]),
    });
  }

  #details({ id, raw }: ListedEntry): unknown {
    const { funding } = this.text;
    const steps = this.#paidBy(id).map((step) => readable(this.form.field('steps', step, 'title')) ?? step);
    return facts(
      [funding.paysFor, steps.length > 0 ? isolated(this.format.list(steps)) : undefined],
      [funding.url, address(raw['url'])],
      [funding.comment, prose(raw['comment'])],
    );
  }

  #unfunded(steps: readonly Id[]): TemplateResult {
    const { form, text, host } = this;
    const result = form.item?.id ?? '';
    const lines = steps.map((step) => {
      const title = readable(form.field('steps', step, 'title')) ?? step;
      return html`<li class="means-line">
        <span
          ><bdi>${title}</bdi>
          <span class="panel-quiet">${moneyWords(form.field('steps', step, 'cost'), form.format)}</span></span
        >
        ${
          host.canEdit
            ? html`<button
                type="button"
                class="panel-link"
                part="link"
                aria-label=${text.sayWhoPaysFor(title)}
                @click=${() => host.open(result, undefined, toPointer(form.path('steps', step, 'fundedBy')))}
              >
                ${text.sayWhoPays}
              </button>`
            : nothing
        }
      </li>`;
    });
    // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes the role from a list without bullets
    const list = html`<ul class="means-lines" role="list">
      ${lines}
    </ul>`;
    return fieldGroupOf('means-unfunded', this.stepLevel, text.unfunded, list);
  }
}
