/** Everything about one entry, to be read and edited: the side panel of the roadmap. */
import type * as agreement from '@kvasir/element/agreement.js';
import { adoptStyles } from '@kvasir/element';
import { readable } from '@kvasir/element/controls.js';
import {
  bySeverity,
  commentsSection,
  fieldsOf,
  findingsList,
  SidePanel,
  type HeaderContent,
} from '@kvasir/element/panel.js';
import { fromPointer } from '@kvasir/model';
import { html, nothing } from 'lit';
import { isSameEntry, type EntryRef } from '../entries.ts';
import type { RoadmapHost } from '../roadmap-host.ts';
import { EntryForm } from './entry-form.ts';
import { entryHead, titleOf } from './entry-head.ts';
import { sectionOf, type SectionName } from './names.ts';
import { neighboursOf } from './neighbours.ts';
import { entryPanelStyles } from './panel.styles.ts';
import { decisionsSection } from './sections/decisions.ts';
import { delaySection } from './sections/delay.ts';
import { dependenciesSection } from './sections/dependencies.ts';
import { effortSection } from './sections/effort.ts';
import { evidenceSection } from './sections/evidence.ts';
import { identitySection } from './sections/identity.ts';
import { linksSection } from './sections/links.ts';
import { scheduleSection } from './sections/schedule.ts';
import { sinceSection } from './sections/since.ts';
import { whoSection } from './sections/who.ts';

export class EntryPanel extends SidePanel<RoadmapHost, EntryRef, SectionName, EntryForm> {
  /** The entry that had no name when it was opened. */
  #unnamed: EntryRef | undefined;

  constructor(host: RoadmapHost) {
    super(host, new EntryForm(host));
    adoptStyles(host.element, entryPanelStyles);
  }

  override show(entry: EntryRef | undefined, field?: string): void {
    const { form } = this;
    if (entry && !isSameEntry(entry, form.item)) {
      const { title } = fieldsOf(form.read([entry.collection, entry.id]));
      this.#unnamed = readable(title) === undefined ? entry : undefined;
    }
    super.show(entry, field);
  }

  protected loadAgreement(): Promise<typeof agreement> {
    return import('@kvasir/element/agreement.js');
  }

  protected get neighbours(): readonly EntryRef[] {
    return neighboursOf(this.host, this.form.item);
  }

  protected titleOf(entry: EntryRef): string {
    return titleOf(this.form, entry);
  }

  protected head(): Omit<HeaderContent, 'title'> {
    return entryHead(this.form);
  }

  protected findings(entry: EntryRef): unknown {
    return this.#isUnnamed(entry) ? nothing : this.#findingsOf(entry);
  }

  protected sections(entry: EntryRef): unknown {
    const { form } = this;
    const comments = commentsSection(form, { partner: this.agreement?.actingFor, labels: form.text.labels });
    const identity = identitySection(form);
    const [first, inPlace] = this.#isUnnamed(entry)
      ? [html`${identity} ${this.#findingsOf(entry)}`, nothing]
      : [nothing, identity];
    switch (entry.collection) {
      case 'workPackages':
        return html`${first} ${scheduleSection(form)} ${comments} ${inPlace} ${whoSection(form)} ${effortSection(form)}`;
      case 'reviews':
        return html`${first} ${inPlace} ${decisionsSection(form)} ${sinceSection(form)} ${whoSection(form)} ${comments}`;
      case 'risks':
        return html`${first} ${inPlace} ${whoSection(form)} ${comments}`;
      default:
        return html`${first} ${scheduleSection(form)} ${comments} ${delaySection(form)} ${inPlace}
        ${evidenceSection(form)} ${whoSection(form)} ${dependenciesSection(form)} ${linksSection(form)}`;
    }
  }

  /** What is new is named before all else; and stays so while it is shown, or fields would move from under what is typed. */
  #isUnnamed(entry: EntryRef): boolean {
    return isSameEntry(entry, this.#unnamed);
  }

  #findingsOf(entry: EntryRef): unknown {
    return findingsList(this.form, {
      findings: bySeverity(this.host.findingsOf(entry)),
      subjectOf: ({ pointer }) => this.form.headingOf(this.sectionAt(pointer)),
      goTo: (pointer) => this.goTo(pointer),
    });
  }

  protected sectionAt(pointer: string): SectionName {
    const [, , field] = fromPointer(pointer) ?? [];
    return sectionOf(field);
  }

  protected open(entry: EntryRef): void {
    this.host.openEntry(entry);
  }

  protected close(): void {
    this.host.closeEntry();
  }
}
