/** What may keep the result from being used, and what is done about it. */
import { readable } from '@kvasir/element/controls.js';
import {
  choiceEntry,
  choicesOf,
  panelStyles,
  partnerEntry,
  prose,
  proseEntry,
  radioEntry,
  termName,
  textEntry,
} from '@kvasir/element/panel.js';
import { riskLevels } from '@kvasir/model';
import { planRiskKinds } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import { EntryList, type EntryColumn, type ListedEntry } from '../entries/entry-list.ts';
import type { PlanForm } from '../plan-form.ts';
import { StepPart } from '../step-part.ts';
import { termCell } from './means/cells.ts';
import { holder } from './means/holder.ts';
import { meansStyles } from './means/means.styles.ts';
import { meansCatalogue, type MeansMessages } from './means.messages.ts';

export class RisksStep extends StepPart<MeansMessages> {
  readonly #list: EntryList;

  constructor(form: PlanForm) {
    super(form, meansCatalogue, [panelStyles, meansStyles]);
    this.#list = new EntryList(form, {
      collection: 'risks',
      words: () => this.text.risks,
      titleOf: ({ raw }) => readable(raw['title']) ?? this.text.untitledRisk,
      note: ({ raw }) => termName(form.terms.riskKinds, raw['kind']) ?? nothing,
      columns: () => this.#columns(),
      fields: (entry) => this.#fields(entry),
      // The columns say all.
      details: () => undefined,
      isOrdered: true,
    });
  }

  protected override renderPart(): TemplateResult {
    const { form, text } = this;
    return html`<div class="means">
      ${this.#list.render()}
      <div class="builder-group">
        <div class="panel-fields">
          ${proseEntry(form, { path: form.path('barriers'), label: text.barriers, hint: text.barriersHint, rows: 3 })}
          ${proseEntry(form, {
            path: form.path('sustainability'),
            label: text.sustainability,
            hint: text.sustainabilityHint,
            rows: 3,
          })}
        </div>
      </div>
    </div>`;
  }

  #columns(): readonly EntryColumn[] {
    const { form, text } = this;
    const { risk } = text;
    return [
      { key: 'likelihood', label: risk.likelihood, cell: ({ raw }) => this.#level(raw['likelihood']) },
      { key: 'severity', label: risk.severity, cell: ({ raw }) => this.#level(raw['severity']) },
      { key: 'mitigation', label: risk.mitigation, cell: ({ raw }) => prose(raw['mitigation']) },
      { key: 'owner', label: risk.owner, cell: ({ raw }) => holder(form, raw['owner']) },
    ];
  }

  #level(value: unknown): unknown {
    const words = termCell(this.form.terms.riskLevels, value);
    return value === 'high' ? html`<span class="entry-high">${words}</span>` : words;
  }

  #fields({ path }: ListedEntry): TemplateResult {
    const { form, text } = this;
    const { risk } = text;
    const at = (key: string) => [...path, key];
    const level = (key: 'likelihood' | 'severity') =>
      html`<div class="means-inline">
        ${radioEntry(form, { path: at(key), label: risk[key], choices: choicesOf(riskLevels, form.terms.riskLevels) })}
      </div>`;
    return html`${textEntry(form, {
        path: at('title'),
        label: risk.title,
        hint: text.riskTitleHint,
        requirement: 'required',
      })}
      <div class="panel-columns">
        ${choiceEntry(form, { path: at('kind'), label: risk.kind, choices: choicesOf(planRiskKinds, form.terms.riskKinds) })}
        ${level('likelihood')} ${level('severity')}
      </div>
      ${proseEntry(form, { path: at('mitigation'), label: risk.mitigation, rows: 3 })}
      ${partnerEntry(form, { path: at('owner'), label: risk.owner })}`;
  }
}
