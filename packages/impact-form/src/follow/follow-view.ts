/** The course of the indicators: one large, all small, what is to be measured, and the long-term review. */
import { WholeInPrint, type Format } from '@kvasir/element';
import {
  button,
  emptyState,
  fieldStyles,
  heading,
  menuButton,
  menuStyles,
  popupStyles,
  status,
  statusStyles,
} from '@kvasir/element/controls.js';
import { FileExports } from '@kvasir/element/exchange.js';
import { textOf } from '@kvasir/model';
import { progressOf } from '@kvasir/model/impact.js';
import { html, type TemplateResult } from 'lit';
import type { ImpactHost } from '../impact-host.ts';
import type { ShownIndicator } from '../impact-model.ts';
import { ImpactPart } from '../impact-part.ts';
import type { Figures } from '../overview/figures.ts';
import { wholeName } from '../overview/indicator-name.ts';
import { progressWords } from '../overview/way-to-target.ts';
import { figuresOf } from './chart-frame.ts';
import { chartStyles } from './chart.styles.ts';
import { courseFiles } from './course-files.ts';
import { courseTable } from './course-table.ts';
import { courseSummary, unitOf, withUnit, type CourseWords } from './course-words.ts';
import { courseOf, type Course, type CourseOptions } from './course.ts';
import { dueList } from './due-list.ts';
import { followCatalogue, type FollowMessages } from './follow.messages.ts';
import { followStyles } from './follow.styles.ts';
import { LargeChart } from './large-chart.ts';
import { longTermReviewStyles } from './long-term-review.styles.ts';
import { longTermReview } from './long-term-review.ts';
import { smallMultiples } from './small-multiples.ts';

export class FollowView extends ImpactPart<FollowMessages> {
  readonly #print: WholeInPrint;
  readonly #large: LargeChart;
  readonly #files: FileExports;
  #showsTable = false;
  #showsAllDue = false;

  constructor(host: ImpactHost) {
    const styles = [
      fieldStyles,
      menuStyles,
      popupStyles,
      statusStyles,
      chartStyles,
      followStyles,
      longTermReviewStyles,
    ];
    super(host, followCatalogue, styles);
    this.#print = new WholeInPrint(host.element);
    this.#large = new LargeChart(host.element);
    this.#files = new FileExports(host, () => textOf(host.value.acronym) || textOf(host.value.id));
  }

  protected override renderPart(): TemplateResult {
    const indicator = this.#followed;
    const { host } = this;
    const level = this.partLevel;
    if (!indicator) {
      return emptyState({ heading: this.text.emptyHeading, headingLevel: level, text: this.text.emptyText });
    }
    const { indicators } = host.model;
    return html`<div class="follow">
      <div class="follow-top">
        ${this.#course(indicator)}
        ${dueList({
          ...{ host, words: this.text, level, showsAll: this.#showsAllDue || this.#print.printing },
          showAll: () => this.#showAllDue(),
        })}
      </div>
      ${
        indicators.length > 1
          ? html`<section class="follow-all" aria-labelledby="all-heading">
              ${heading(
                level,
                html`<span id="all-heading">${this.text.all}</span>
                  <span class="follow-hint">${this.text.allHint}</span>`,
                'follow-heading',
              )}
              ${smallMultiples({
                ...this.#options,
                indicators,
                chosen: indicator.id,
                words: this.#words,
                isPrinting: this.#print.printing,
                choose: (one) => this.#choose(one),
              })}
            </section>`
          : ''
      }
      ${longTermReview({ host, words: this.text, wording: this.wording, level })}
    </div>`;
  }

  /** The one that was chosen; without one, the first of which there is something to see. */
  get #followed(): ShownIndicator | undefined {
    const { model, followed } = this.host;
    return (
      model.indicator(followed) ??
      model.indicators.find(({ raw }) => courseOf(raw, this.#options).points.length > 0) ??
      model.indicators[0]
    );
  }

  get #options(): CourseOptions {
    return { today: this.host.settings.today, projectEnd: this.host.value.endDate };
  }

  readonly #remembered: { words?: CourseWords; from?: readonly unknown[] } = {};

  /** The same object as long as they are the same words: what is drawn with them is remembered with them. */
  get #words(): CourseWords {
    const { chart, course, states } = this.text;
    const { text, format } = this.host;
    const from = [chart, text, format];
    const { words, from: last } = this.#remembered;
    if (words && last?.every((part, at) => part === from[at])) return words;
    this.#remembered.from = from;
    return (this.#remembered.words = { chart, course, states, text, format });
  }

  #course(indicator: ShownIndicator): TemplateResult {
    const { raw, id } = indicator;
    const { host, text } = this;
    const course = courseOf(raw, this.#options);
    const name = wholeName(indicator, host.text);
    const chart = { ...this.#words, ...this.#options, indicator: raw };
    const tableWords = { ...this.#words, words: text };
    const files = courseFiles({
      ...{ title: name, facts: courseSummary(course, this.#words), number: textOf(raw['number']) },
      ...{ course, chart, words: tableWords },
    });
    return html`<section class="course" id="course" aria-labelledby="course-name">
      <div class="course-head">
        ${heading(
          this.partLevel,
          html`<span id="course-name"><bdi>${name}</bdi></span>
            <span class="course-unit"><bdi>${unitOf(course)}</bdi></span>`,
          'course-title',
        )}
        <div class="course-acts">
          ${this.#progress(raw, course)}
          ${button({
            id: 'course-table',
            label: this.#showsTable ? text.showChart : text.showTable,
            variant: 'quiet',
            size: 'small',
            onClick: () => this.#toggleTable(),
          })}
          ${menuButton({
            id: 'course-files',
            label: text.download,
            variant: 'quiet',
            size: 'small',
            items: files.map((file) => this.#files.item(file)),
          })}
          ${button({
            id: 'course-definition',
            label: text.definition,
            variant: 'quiet',
            size: 'small',
            onClick: () => host.openIndicator(id),
          })}
        </div>
      </div>
      ${
        this.#showsTable
          ? courseTable(raw, course, text.tableOf(name), tableWords)
          : isBare(course)
            ? this.#nothing()
            : this.#large.render({
                ...{ name, course, chart, words: this.#words, pointsLabel: text.pointsLabel },
                isPrinting: this.#print.printing,
              })
      }
    </section>`;
  }

  #progress(raw: ShownIndicator['raw'], course: Course): TemplateResult {
    const { format, text } = this.host;
    const progress = progressOf(raw, this.host.settings.today);
    const figure = figuresOf(course, format);
    const label =
      progress.kind === 'behind' && progress.gap !== undefined
        ? text.behindBy(withUnit(gapText(Math.abs(progress.gap), figure, format), course))
        : progressWords(progress, { text, format, figure });
    const kinds = { behind: 'warning', outside: 'warning', contradictory: 'warning' } as const;
    const done = { reached: 'success', within: 'success', 'on-path': 'success' } as const;
    const known: Readonly<Record<string, 'warning' | 'success' | undefined>> = { ...kinds, ...done };
    return status({ kind: known[progress.kind] ?? 'neutral', label });
  }

  /** Axes alone would say nothing. */
  #nothing(): TemplateResult {
    const { host, text } = this;
    return html`<div class="course-nothing">
      <p>${text.course.noValues}</p>
      ${host.canEdit ? button({ label: text.recordValues, onClick: () => host.show('record') }) : ''}
    </div>`;
  }

  #choose(indicator: ShownIndicator): void {
    const { host } = this;
    host.follow(indicator.id);
    host.announce(this.text.shown(wholeName(indicator, host.text)));
    void this.element.updateComplete.then(() => {
      this.element.renderRoot.querySelector('#course')?.scrollIntoView({ block: 'nearest' });
    });
  }

  #toggleTable(): void {
    this.#showsTable = !this.#showsTable;
    this.requestUpdate();
  }

  #showAllDue(): void {
    this.#showsAllDue = true;
    this.requestUpdate();
    void this.focus('due-heading');
  }
}

/** Less than the last digit of the values is still something. */
function gapText(gap: number, figure: Figures, format: Format): string {
  return figure(gap) === figure(0) ? format.number(gap, { maximumSignificantDigits: 2 }) : figure(gap);
}

/** There is neither a value nor anything that one could be compared with. */
function isBare({ observations, baseline, target }: Course): boolean {
  return observations.length === 0 && !baseline && !target;
}
