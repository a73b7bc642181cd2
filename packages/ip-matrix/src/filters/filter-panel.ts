import { adoptStyles, densities, icon, iconClose, LocalizationController } from '@kvasir/element';
import {
  button,
  buttonStyles,
  checkboxField,
  checkboxGroup,
  choiceStyles,
  controlsCatalogue,
  fieldStyles,
  segmented,
  segmentedStyles,
  selectField,
  tagListStyles,
  type Choice,
} from '@kvasir/element/controls.js';
import { assetTypes, jointRegimes, type Severity } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { factColumns } from '../grid/columns.ts';
import { catalogue, type IpMatrixMessages } from '../ip-matrix.messages.ts';
import { entriesOf } from '@kvasir/model';
import type { MatrixHost } from '../matrix-host.ts';
import { activeConditions, withoutCondition, workPackageName, type ActiveCondition } from './filter-conditions.ts';
import { filterCatalogue, type FilterMessages } from './filter.messages.ts';
import { filterPanelStyles } from './filter-panel.styles.ts';
import { isFiltering, type MatrixFilter } from './filter.ts';
import { groupings } from './grouping.ts';
import { sortKeys } from './sorting.ts';
import type { Viewing, FilterHost } from './viewing.ts';

/** The conditions that one chooses for, and those that are on or off. */
type ChosenCondition = 'partner' | 'assetType' | 'regime' | 'workPackage';
const switches = ['unfinished', 'disagreed'] as const;
const severities: readonly Severity[] = ['error', 'warning', 'advice'];
/** Stands for findings of whatever severity. */
const anyFinding = 'any';

/** Which items are shown, in which order and under which headings, and which columns stand beside the partners. */
export class FilterPanel {
  readonly #host: MatrixHost;
  readonly #viewing: FilterHost;
  readonly #spoken: LocalizationController<FilterMessages>;
  readonly #matrix: LocalizationController<IpMatrixMessages>;
  readonly #wording;

  constructor(host: MatrixHost, viewing: FilterHost) {
    this.#host = host;
    this.#viewing = viewing;
    this.#spoken = new LocalizationController(host.element, filterCatalogue);
    this.#matrix = new LocalizationController(host.element, catalogue);
    this.#wording = new LocalizationController(host.element, controlsCatalogue);
    adoptStyles(host.element, [
      buttonStyles,
      fieldStyles,
      choiceStyles,
      segmentedStyles,
      tagListStyles,
      filterPanelStyles,
    ]);
  }

  get #isReady(): boolean {
    return this.#spoken.ready && this.#wording.ready && this.#matrix.ready;
  }

  /** The panel, while it is open. */
  render(): TemplateResult | typeof nothing {
    if (!this.#isReady) return nothing;
    const { messages } = this.#spoken;
    const viewing = this.#viewing.get();
    return html`<div
      class="filter-panel"
      part="filter"
      id="filter-panel"
      role="region"
      aria-label=${messages.region}
      @keydown=${this.#onKey}
    >
      ${this.#renderConditions(viewing.filter)}
      <div class="filter-view">
        ${this.#renderArrangement(viewing)}
        <div class="filter-columns">${this.#renderColumns(viewing)}</div>
      </div>
      <div class="filter-end">
        ${button({
          label: messages.close,
          icon: iconClose,
          iconOnly: true,
          variant: 'quiet',
          size: 'small',
          onClick: () => this.#viewing.close(),
        })}
      </div>
    </div>`;
  }

  /** The conditions in use, each with a way to take it back; nothing while everything is shown. */
  renderActive(): TemplateResult | typeof nothing {
    const { filter } = this.#viewing.get();
    if (!this.#isReady || !isFiltering(filter)) return nothing;
    const { messages } = this.#spoken;
    const { shown, items } = this.#viewing.counts();
    const conditions = activeConditions(filter, this.#host, messages, this.#matrix.messages);
    return html`<div class="filter-line" part="filter-line">
      <p class="filter-count">${messages.shown(shown, items)}</p>
      ${this.#renderChips(conditions)}
      ${button({ label: messages.clearAll, variant: 'quiet', size: 'small', onClick: () => this.#clear() })}
    </div>`;
  }

  #renderChips(conditions: readonly ActiveCondition[]): TemplateResult {
    const chips = repeat(
      conditions,
      ({ name }) => name,
      (condition) => this.#renderChip(condition),
    );
    // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes the role from a list without bullets
    return html`<ul class="filter-chips" role="list" aria-label=${this.#spoken.messages.activeFilters}>
      ${chips}
    </ul>`;
  }

  #renderChip({ name, label }: ActiveCondition): TemplateResult {
    return html`<li class="chip" part="tag">
      <bdi class="chip-label">${label}</bdi
      ><button
        type="button"
        class="chip-remove"
        part="remove"
        aria-label=${this.#spoken.messages.remove(label)}
        @click=${(event: Event) => this.#remove(event.currentTarget as HTMLElement, name)}
      >
        ${icon(iconClose)}
      </button>
    </li>`;
  }

  #renderConditions(filter: MatrixFilter): TemplateResult {
    const { messages } = this.#spoken;
    const { assetTypes: types, regimes } = this.#matrix.messages;
    const { partners, value } = this.#host;
    return html`<fieldset class="filter-group">
      <legend class="visually-hidden">${messages.conditions}</legend>
      ${this.#renderChoice(
        'partner',
        filter,
        messages.partner,
        messages.anyPartner,
        partners.map(({ id, name }) => ({ key: id, label: name })),
      )}
      ${this.#renderChoice(
        'workPackage',
        filter,
        messages.workPackage,
        messages.anyWorkPackage,
        entriesOf(value.workPackages).map(([id]) => ({ key: id, label: workPackageName(this.#host, id) })),
      )}
      ${this.#renderChoice(
        'assetType',
        filter,
        messages.assetType,
        messages.anyAssetType,
        assetTypes.map((type) => ({ key: type, label: types[type] })),
      )}
      ${this.#renderChoice(
        'regime',
        filter,
        messages.regime,
        messages.anyRegime,
        jointRegimes.map((regime) => ({ key: regime, label: regimes[regime] })),
      )}
      ${this.#renderFindings(filter)}
      ${checkboxGroup({
        id: 'filter-only',
        label: messages.only,
        wording: this.#wording,
        value: Object.fromEntries(switches.filter((name) => filter[name]).map((name) => [name, true])),
        choices: switches.map((name) => ({ key: name, label: messages[name] })),
        onChange: (chosen) => {
          const rest = switches.reduce<MatrixFilter>(withoutCondition, this.#viewing.get().filter);
          this.#filter({ ...rest, ...chosen });
        },
      })}
    </fieldset>`;
  }

  #renderFindings({ findings }: MatrixFilter): TemplateResult {
    const { messages } = this.#spoken;
    return selectField({
      id: 'filter-findings',
      label: this.#matrix.messages.columns.findings,
      placeholder: messages.withOrWithout,
      wording: this.#wording,
      value: findings === true ? anyFinding : findings,
      choices: [
        { key: anyFinding, label: messages.active.findings },
        ...severities.map((severity) => ({ key: severity, label: messages.severities[severity] })),
      ],
      onChange: (chosen) => {
        const rest = withoutCondition(this.#viewing.get().filter, 'findings');
        this.#filter(chosen === undefined ? rest : { ...rest, findings: chosen === anyFinding || chosen });
      },
    });
  }

  #renderChoice(
    name: ChosenCondition,
    filter: MatrixFilter,
    label: string,
    placeholder: string,
    choices: readonly Choice<string>[],
  ): TemplateResult {
    return selectField({
      id: `filter-${name}`,
      label,
      placeholder,
      wording: this.#wording,
      value: filter[name],
      choices,
      onChange: (value) => {
        const rest = withoutCondition(this.#viewing.get().filter, name);
        this.#filter(value === undefined ? rest : { ...rest, [name]: value });
      },
    });
  }

  #renderArrangement({ sort, group, density }: Viewing): TemplateResult {
    const { messages } = this.#spoken;
    return html`<fieldset class="filter-group">
      <legend class="visually-hidden">${messages.arrangement}</legend>
      ${selectField({
        id: 'filter-group',
        label: messages.groupBy,
        wording: this.#wording,
        requirement: undefined,
        value: group,
        placeholder: messages.groupings.none,
        choices: groupings.filter((one) => one !== 'none').map((one) => ({ key: one, label: messages.groupings[one] })),
        onChange: (value) => this.#viewing.set({ group: value ?? 'none' }),
      })}
      <div>
        ${selectField({
          id: 'filter-sort',
          label: messages.sortBy,
          wording: this.#wording,
          value: sort.by === 'order' ? undefined : sort.by,
          placeholder: messages.sortKeys.order,
          choices: sortKeys.filter((by) => by !== 'order').map((by) => ({ key: by, label: messages.sortKeys[by] })),
          onChange: (by) => this.#viewing.set({ sort: { ...sort, by: by ?? 'order' } }),
        })}
        ${checkboxField({
          id: 'filter-descending',
          label: messages.descending,
          wording: this.#wording,
          value: sort.descending ?? false,
          onChange: (descending) => this.#viewing.set({ sort: { by: sort.by, descending } }),
        })}
      </div>
      <div class="filter-density">
        <p class="field-label" aria-hidden="true">${messages.density}</p>
        ${segmented({
          label: messages.density,
          segments: densities.map((one) => ({ key: one, label: messages.densities[one] })),
          selected: density,
          onSelect: (chosen) => this.#viewing.set({ density: chosen }),
        })}
      </div>
    </fieldset>`;
  }

  #renderColumns({ columns }: Viewing): TemplateResult {
    const { columns: names } = this.#matrix.messages;
    return checkboxGroup({
      id: 'filter-columns',
      label: this.#spoken.messages.columns,
      wording: this.#wording,
      value: Object.fromEntries(columns.map((column) => [column, true])),
      choices: factColumns.map((column) => ({ key: column, label: names[column] })),
      // Whatever was ticked first: columns stand where one has learnt to find them.
      onChange: (chosen) => this.#viewing.set({ columns: factColumns.filter((column) => column in chosen) }),
    });
  }

  #filter(filter: MatrixFilter): void {
    this.#viewing.set({ filter });
    void this.#announce();
  }

  /** Says how many items are left, once the element knows. */
  async #announce(): Promise<void> {
    await this.#host.element.updateComplete;
    const { shown, items } = this.#viewing.counts();
    this.#host.announce(this.#spoken.messages.shown(shown, items));
  }

  #remove(removed: HTMLElement, name: keyof MatrixFilter): void {
    // Before it goes: the focus never has to be looked for.
    const chip = removed.closest('.chip');
    const neighbour = chip?.nextElementSibling ?? chip?.previousElementSibling;
    (neighbour?.querySelector<HTMLElement>('.chip-remove') ?? this.#viewing.focusAfter())?.focus();
    this.#filter(withoutCondition(this.#viewing.get().filter, name));
  }

  #clear(): void {
    this.#viewing.focusAfter()?.focus();
    this.#filter({});
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.#viewing.close();
  };
}
