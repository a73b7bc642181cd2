import { adoptStyles } from '@kvasir/element';
import { bySeverity, findingsList, SidePanel, type HeaderContent } from '@kvasir/element/panel.js';
import {
  controlSection,
  hasJointRegime,
  opennessSection,
  ownershipSection,
  protectionSection,
  regimeSection,
  transferSection,
} from '@kvasir/element/result-fields.js';
import { fromPointer, resultPlace, type Finding } from '@kvasir/model';
import { html, nothing } from 'lit';
import type { ItemRef } from '../items.ts';
import type { MatrixHost } from '../matrix-host.ts';
import { itemHead, titleOf } from './item-head.ts';
import type * as agreement from './item-agreement.ts';
import { findingsOf, itemState, type ItemState } from './item-state.ts';
import { sectionOf, type SectionName } from './names.ts';
import { PanelForm } from './panel-form.ts';
import { itemPanelStyles } from './panel.styles.ts';
import { accessSection } from './sections/access.ts';
import { limitationsSection, rightsSection } from './sections/background.ts';
import { identitySection } from './sections/identity.ts';
import { originsSection } from './sections/origins.ts';
import { planSection } from './sections/plan.ts';

/** Everything about one item, to be read and edited: the side panel of the matrix. */
export class ItemPanel extends SidePanel<MatrixHost, ItemRef, SectionName, PanelForm> {
  constructor(host: MatrixHost) {
    super(host, new PanelForm(host));
    adoptStyles(host.element, itemPanelStyles);
  }

  protected loadAgreement(): Promise<typeof agreement> {
    return import('./item-agreement.ts');
  }

  protected get neighbours(): readonly ItemRef[] {
    return this.host.grid.rows.flatMap((row) => (row.kind === 'group' ? [] : [row.item]));
  }

  protected titleOf(item: ItemRef): string {
    return titleOf(this.form, item);
  }

  protected head(item: ItemRef): Omit<HeaderContent, 'title'> {
    return itemHead(this.form, this.#state(item));
  }

  protected findings(item: ItemRef): unknown {
    const { text } = this.form;
    return findingsList(this.form, {
      findings: bySeverity(findingsOf(this.host, item)),
      subjectOf: (finding) => this.#subject(finding),
      goTo: (pointer) => this.goTo(pointer),
      actionOf: ({ pointer }) => (pointer.startsWith('/valorisationPlans/') ? text.goToPlan : undefined),
    });
  }

  protected sections(item: ItemRef): unknown {
    const { form } = this;
    if (item.collection === 'background') {
      return html`${identitySection(form)} ${rightsSection(form)} ${limitationsSection(form)} ${accessSection(form)}`;
    }
    return html`${identitySection(form)} ${ownershipSection(form)}
    ${hasJointRegime(form) ? regimeSection(form) : nothing} ${controlSection(form)} ${protectionSection(form)}
    ${opennessSection(form)} ${accessSection(form)} ${originsSection(form)} ${transferSection(form)}
    ${planSection(form, this.#state(item))}`;
  }

  protected sectionAt(pointer: string): SectionName {
    const [collection, , field, inner] = fromPointer(pointer) ?? [];
    if (collection === 'valorisationPlans') return 'plan';
    if (collection === 'background' && field === 'protection') return 'rights';
    const section = sectionOf(field, inner);
    return section === 'regime' && !hasJointRegime(this.form) ? 'ownership' : section;
  }

  protected open(item: ItemRef): void {
    this.host.openItem(item);
  }

  protected close(): void {
    this.host.closeItem();
  }

  #state(item: ItemRef): ItemState {
    return itemState(this.host, item, findingsOf(this.host, item));
  }

  /** The part of 3.3.1(a) that a finding is about, else the part of the panel, else the plan. */
  #subject({ pointer }: Finding): string {
    const { form } = this;
    const part = resultPlace(pointer)?.part;
    if (part) return form.terms.parts[part];
    const [collection, , field, inner] = fromPointer(pointer) ?? [];
    return form.headingOf(collection === 'valorisationPlans' ? 'plan' : sectionOf(field, inner));
  }
}
