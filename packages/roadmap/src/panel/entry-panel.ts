/** Everything about one entry, to be read and edited: the side panel of the roadmap. */
import type * as agreement from '@kvasir/element/agreement.js';
import { adoptStyles } from '@kvasir/element';
import { bySeverity, commentsSection, findingsList, SidePanel, type HeaderContent } from '@kvasir/element/panel.js';
import { fromPointer } from '@kvasir/model';
import { html } from 'lit';
import type { EntryRef } from '../entries.ts';
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
  constructor(host: RoadmapHost) {
    super(host, new EntryForm(host));
    adoptStyles(host.element, entryPanelStyles);
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
    return findingsList(this.form, {
      findings: bySeverity(this.host.findingsOf(entry)),
      subjectOf: ({ pointer }) => this.form.headingOf(this.sectionAt(pointer)),
      goTo: (pointer) => this.goTo(pointer),
    });
  }

  protected sections({ collection }: EntryRef): unknown {
    const { form } = this;
    const comments = commentsSection(form, { partner: this.agreement?.actingFor, labels: form.text.labels });
    switch (collection) {
      case 'workPackages':
        return html`${scheduleSection(form)} ${comments} ${identitySection(form)} ${whoSection(form)}
        ${effortSection(form)}`;
      case 'reviews':
        return html`${identitySection(form)} ${decisionsSection(form)} ${sinceSection(form)} ${whoSection(form)}
        ${comments}`;
      case 'risks':
        return html`${identitySection(form)} ${whoSection(form)} ${comments}`;
      default:
        return html`${scheduleSection(form)} ${comments} ${delaySection(form)} ${identitySection(form)}
        ${evidenceSection(form)} ${whoSection(form)} ${dependenciesSection(form)} ${linksSection(form)}`;
    }
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
