/** Everything about one indicator, to be read and edited: the side panel of the impact form. */
import type * as agreement from '@kvasir/element/agreement.js';
import { adoptStyles } from '@kvasir/element';
import {
  bySeverity,
  commentsSection,
  findingsList,
  SidePanel,
  termName,
  type HeaderContent,
} from '@kvasir/element/panel.js';
import { readable } from '@kvasir/element/controls.js';
import { fromPointer, type Id } from '@kvasir/model';
import { html } from 'lit';
import type { ImpactHost } from '../impact-host.ts';
import { answeredWords } from './gaps.ts';
import { IndicatorForm, type IndicatorPlace } from './indicator-form.ts';
import { sectionOf, type SectionName } from './names.ts';
import { indicatorPanelStyles } from './panel.styles.ts';
import { courseSection } from './sections/course.ts';
import { harmSection } from './sections/harm.ts';
import { meaningSection } from './sections/meaning.ts';
import { measuringSection } from './sections/measuring.ts';
import { goRecord, observationsSection } from './sections/observations.ts';
import { placeSection } from './sections/place.ts';
import { versionsSection } from './sections/versions.ts';
import { versionQuestion } from './version-question.ts';
import { wholeActions } from './whole-indicator.ts';

export class IndicatorPanel {
  readonly #side: IndicatorSide;

  constructor(host: ImpactHost) {
    this.#side = new IndicatorSide(host, new IndicatorForm(host));
  }

  render(): unknown {
    return this.#side.render();
  }

  /** Shows an indicator; with the JSON Pointer of a field, at that field. Without an id the panel is closed. */
  show(id: Id | undefined, field?: string): void {
    this.#side.show(id === undefined ? undefined : placeOf(id), field);
  }
}

function placeOf(id: Id): IndicatorPlace {
  return { collection: 'indicators', id };
}

class IndicatorSide extends SidePanel<ImpactHost, IndicatorPlace, SectionName, IndicatorForm> {
  /** The element itself, whose document is without what is held back in the panel. */
  readonly #element: ImpactHost;
  #goalsAsked = false;
  /** Whether the question about the version is in view, and has just come. */
  #isAsking = false;
  #beginsToAsk = false;

  constructor(element: ImpactHost, form: IndicatorForm) {
    super(form.host, form);
    this.#element = element;
    adoptStyles(element.element, indicatorPanelStyles);
  }

  /** Before the question about the version is drawn: what is said of it comes with it. */
  hostUpdate(): void {
    const { text, drafts } = this.form;
    const isAsking = drafts.pending.length > 0;
    this.#beginsToAsk = isAsking && !this.#isAsking;
    this.#isAsking = isAsking;
    if (!this.#beginsToAsk) return;
    const next = drafts.nextVersion;
    this.host.announce(next === undefined ? text.waiting : text.newVersion(next));
  }

  override hostUpdated(): void {
    super.hostUpdated();
    if (!this.#beginsToAsk) return;
    // The question must not come over the field that it is about.
    (this.host.element.renderRoot as ShadowRoot).activeElement?.scrollIntoView({ block: 'nearest' });
  }

  protected loadAgreement(): Promise<typeof agreement> {
    return import('@kvasir/element/agreement.js');
  }

  protected get neighbours(): readonly IndicatorPlace[] {
    return this.host.model.indicators.map(({ id }) => placeOf(id));
  }

  protected titleOf({ id }: IndicatorPlace): string {
    return readable(this.form.read(['indicators', id, 'title'])) ?? this.host.text.untitled;
  }

  protected head(): Omit<HeaderContent, 'title'> {
    const { form } = this;
    const { text, impact } = form;
    const number = readable(form.field('number'));
    const terms = [
      termName(impact.orientations, form.field('orientation')),
      termName(impact.dimensions, form.field('dimension')),
      termName(impact.levels, form.field('level')),
    ].filter((term) => term !== undefined);
    return {
      kind: [...(number ? [number] : []), ...terms],
      measures: html`<span>${text.version(form.version)}</span> <span>${answeredWords(form)}</span>`,
    };
  }

  protected findings({ id }: IndicatorPlace): unknown {
    const { form } = this;
    return findingsList(form, {
      findings: bySeverity(this.host.findingsOf(id)),
      subjectOf: ({ rule, pointer }) =>
        rule === 'indicator-not-agreed' ? form.text.agreement : form.headingOf(this.sectionAt(pointer)),
      goTo: (pointer) => {
        if (this.sectionAt(pointer) === 'observations') goRecord(form, this.#periodAt(pointer));
        else this.goTo(pointer);
      },
      actionOf: ({ pointer }) => (this.sectionAt(pointer) === 'observations' ? form.text.goRecord : undefined),
    });
  }

  protected sections(): unknown {
    const { form } = this;
    const goTo = (pointer: string): void => this.goTo(pointer);
    if (form.field('sdg') !== undefined || form.isOpen('place')) this.#askGoals();
    return html`${meaningSection(form, goTo)} ${courseSection(form, goTo)} ${measuringSection(form, goTo)}
    ${observationsSection(form)}
    ${commentsSection(form, { partner: this.agreement?.actingFor, labels: form.text.labels })} ${placeSection(form)}
    ${harmSection(form)} ${versionsSection(form, this.#element)} ${wholeActions(form, this.#element)}
    ${versionQuestion(form, this.#element)}`;
  }

  protected sectionAt(pointer: string): SectionName {
    const [, , field] = fromPointer(pointer) ?? [];
    return sectionOf(field);
  }

  protected open({ id }: IndicatorPlace): void {
    this.host.openIndicator(id);
  }

  protected close(): void {
    this.host.closeIndicator();
  }

  #periodAt(pointer: string): string | undefined {
    const [, , , observation] = fromPointer(pointer) ?? [];
    return observation === undefined ? undefined : readable(this.form.field('observations', observation, 'period'));
  }

  /** What the goals are called is loaded when one is named. */
  #askGoals(): void {
    if (this.#goalsAsked) return;
    this.#goalsAsked = true;
    const { form, host } = this;
    void import('@kvasir/model/vocabularies/sdg.js')
      .then(({ sdgTitles }) => sdgTitles(form.format.language))
      .then(({ titles }) => {
        form.goals = Object.fromEntries(Object.entries(titles).map(([goal, { short }]) => [goal, short]));
        host.element.requestUpdate();
      })
      // The number says as much, only less kindly; with the next opening it is tried again.
      .catch(() => (this.#goalsAsked = false));
  }
}
