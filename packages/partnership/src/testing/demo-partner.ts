import { Catalogue, define, KvFormElement, LocalizationController, type SlicePlace } from '@kvasir/element';
import {
  controlsCatalogue,
  fieldStyles,
  partnerMarkStyles,
  partnerMark,
  skeletonLines,
  skeletonStyles,
  textareaField,
  textField,
} from '@kvasir/element/controls.js';
import { partnerMark as markOf, type Partner } from '@kvasir/model';
import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

interface DemoMessages {
  name: string;
  summary: string;
}

const catalogue = new Catalogue<DemoMessages>(
  'kv-demo-partner',
  { name: 'Name', summary: 'Summary' },
  {
    de: () => Promise.resolve({ name: 'Name', summary: 'Zusammenfassung' }),
    fr: () => Promise.resolve({ name: 'Nom', summary: 'Résumé' }),
  },
);

/** One partner of a partnership in two fields, for stories and tests: what any element inside does, and no more. */
export class KvDemoPartner extends KvFormElement<Partner, DemoMessages> {
  static override styles: CSSResultGroup = [
    KvFormElement.styles,
    fieldStyles,
    partnerMarkStyles,
    skeletonStyles,
    css`
      .partner {
        display: grid;
        gap: 12px;
        padding-block: 12px;
      }
      .name {
        font-weight: var(--kv-w-strong);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property() partner: string | undefined;
  @property({ type: Boolean }) editable = false;

  readonly #wording = new LocalizationController(this, controlsCatalogue);

  constructor() {
    super(catalogue);
  }

  protected override get slicePlace(): SlicePlace | undefined {
    return this.partner ? { path: ['partners', this.partner] } : undefined;
  }

  protected override findInvalidity(): undefined {
    return undefined;
  }

  protected override render(): TemplateResult {
    if (this.data.kind === 'loading') return html`<div class="partner" aria-busy="true">${skeletonLines(60, 80)}</div>`;
    const { value } = this;
    const mark = partnerMark(markOf(value ?? { name: '' }, this.partner));
    return this.editable && this.canEdit && this.data.kind !== 'error'
      ? html`<div class="partner">${this.#field('name', textField)} ${this.#field('summary', textareaField)}</div>`
      : html`<div class="partner">
          <p class="name">${mark} <bdi>${value?.name ?? this.partner}</bdi></p>
          <p><bdi>${value?.summary}</bdi></p>
        </div>`;
  }

  #field(key: 'name' | 'summary', control: typeof textField | typeof textareaField): TemplateResult {
    return control({
      id: key,
      label: this.text[key],
      wording: this.#wording,
      value: this.value?.[key] ?? '',
      onInput: (text) => this.edit(this.#with(key, text), 'typing'),
      onChange: (text) => this.edit(this.#with(key, text), 'finished'),
    });
  }

  #with(key: 'name' | 'summary', text: string): Partner {
    const { [key]: _, ...rest } = this.value ?? { name: '' };
    return (text === '' ? rest : { ...rest, [key]: text }) as Partner;
  }
}

define('kv-demo-partner', KvDemoPartner);

declare global {
  interface HTMLElementTagNameMap {
    'kv-demo-partner': KvDemoPartner;
  }
}
