/** The report as a page: a document to read, in one column of text beside its figures. */
import { textareaField, rawText, type Wording } from '@kvasir/element/controls.js';
import { heading, levelBelow, partnerMark, type HeadingLevel } from '@kvasir/element/display.js';
import type { NamedPartner } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { FollowMessages } from '../follow/follow.messages.ts';
import type { ImpactHost } from '../impact-host.ts';
import { partnersSentence, type AgreedBy } from './agreed-by.ts';
import type { Report } from './read-report.ts';
import { courseCharts } from './report-charts.ts';
import type { ReportField } from './report-edits.ts';
import { figuresTable } from './report-figures.ts';
import { eyebrow, ethicsSentences, footnotes, negativeSentences, shownText } from './report-sentences.ts';
import { feedbackSection, longTermSection } from './report-tables.ts';
import type { ReportMessages } from './report.messages.ts';

export interface ReportContext {
  readonly host: ImpactHost;
  readonly text: ReportMessages;
  /** The words of courses and checkpoints. */
  readonly course: FollowMessages;
  readonly wording: Wording;
  /** Of the title; sections have headings below it. */
  readonly level: HeadingLevel;
  readonly agreed: AgreedBy;
  readonly partners: readonly NamedPartner[];
  write(field: ReportField, text: string, phase: 'typing' | 'finished'): void;
}

export function reportPage(report: Report, context: ReportContext): TemplateResult {
  const { text } = context;
  const { period } = report;
  return html`<article class="report" part="report" aria-labelledby="report-title" data-period=${period.key}>
    <header class="report-head">
      <p class="report-eyebrow">
        ${eyebrow(report, context).map((part, at) => html`${at > 0 ? ' · ' : ''}<bdi>${part}</bdi>`)}
      </p>
      ${title(report, context)} ${summary(report, context)}
    </header>
    <div class="report-body">
      ${figuresTable(report, context)}
      <div class="report-aside">
        ${negative(report, context)} ${ethics(report, context)} ${lessons(report, context)} ${agreed(context)}
      </div>
    </div>
    ${courseCharts(report, context)} ${longTermSection(report, context)} ${feedbackSection(report, context)}
    <footer class="report-foot">${footnotes(report, text).map((note) => html`<p><bdi>${note}</bdi></p>`)}</footer>
  </article>`;
}

/** Whether it can be written in place: alone on its page, a report is finished. */
function isWritable({ host }: ReportContext): boolean {
  return host.canEdit && host.settings.mode === 'edit';
}

/** A text that is written in its place; what is printed is the text and not its field. */
function writable(report: Report, field: ReportField, otherwise: string, context: ReportContext): TemplateResult {
  const { text, wording, write } = context;
  const value = rawText(report.written[field]);
  const isEmpty = value.trim() === '';
  return html`<div class="report-field report-field-${field}">
    ${textareaField({
      id: `report-edit-${field}`,
      label: text.fields[field],
      wording,
      rows: field === 'title' ? 2 : 3,
      value,
      ...(otherwise !== '' && { placeholder: otherwise }),
      ...(otherwise !== '' && isEmpty && { hint: text.generated }),
      onInput: (written) => write(field, written, 'typing'),
      onChange: (written) => write(field, written, 'finished'),
    })}
  </div>`;
}

function title(report: Report, context: ReportContext): TemplateResult {
  const shown = shownText(report, 'title');
  const heads = heading(context.level, html`<bdi id="report-title">${shown}</bdi>`, 'report-title');
  if (!isWritable(context)) return heads;
  return html`<div class="report-heading-only">${heads}</div>
    ${writable(report, 'title', report.generated.title, context)}`;
}

function summary(report: Report, context: ReportContext): TemplateResult {
  const shown = html`<p class="report-lead"><bdi>${shownText(report, 'summary')}</bdi></p>`;
  if (!isWritable(context)) return shown;
  return html`<div class="report-printed">${shown}</div>
    ${writable(report, 'summary', report.generated.summary, context)}`;
}

/** A section of the report with its heading. */
export function section(name: string, id: string, context: ReportContext, content: unknown): TemplateResult {
  const level = levelBelow(context.level, 1);
  return html`<section class="report-section" aria-labelledby="report-${id}">
    ${heading(level, html`<span id="report-${id}">${name}</span>`, 'report-heading')} ${content}
  </section>`;
}

function negative(report: Report, context: ReportContext): TemplateResult {
  const { text } = context;
  const sentences = negativeSentences(report, context);
  const content =
    report.negative.length === 0
      ? sentences.map((sentence) => html`<p><bdi>${sentence}</bdi></p>`)
      : html`<ul class="report-harm">
          ${report.negative.map(
            ({ description, indicator, affected, mitigation }) =>
              html`<li>
                <p>
                  <bdi><b>${[indicator, description || affected].filter(Boolean).join(' ')}</b></bdi>
                </p>
                ${description && affected ? html`<p><bdi>${affected}</bdi></p>` : nothing}
                ${mitigation ? html`<p class="report-quiet"><bdi>${text.measure(mitigation)}</bdi></p>` : nothing}
              </li>`,
          )}
        </ul>`;
  return section(text.negative, 'negative', context, content);
}

function ethics(report: Report, context: ReportContext): TemplateResult {
  const [first = '', ...others] = ethicsSentences(report, context);
  return section(
    context.text.ethics,
    'ethics',
    context,
    html`<p><bdi>${first}</bdi></p>
      ${others.length > 0 ? html`<p class="report-quiet"><bdi>${others.join(' ')}</bdi></p>` : nothing}`,
  );
}

function lessons(report: Report, context: ReportContext): TemplateResult | typeof nothing {
  const { text } = context;
  const shown = shownText(report, 'lessons');
  const written = html`<p class="report-written"><bdi>${shown}</bdi></p>`;
  if (isWritable(context)) {
    return section(
      text.lessons,
      'learned',
      context,
      html`<div class="report-printed">${written}</div>
        ${writable(report, 'lessons', '', context)}`,
    );
  }
  // What was learned cannot be told from figures.
  return shown === '' ? nothing : section(text.lessons, 'learned', context, written);
}

function agreed(context: ReportContext): TemplateResult | typeof nothing {
  const { text, partners, agreed: by, host } = context;
  if (partners.length === 0) return nothing;
  const marks = partners.filter(({ id }) => by.agreed.includes(id));
  const objecting = partners.filter(({ id }) => by.objecting.includes(id)).map(({ name }) => name);
  return section(
    text.agreedBy,
    'agreed',
    context,
    html`${
        marks.length > 0
          ? html`<ul class="report-marks">
              ${marks.map(({ mark, name }) => html`<li>${partnerMark({ ...mark, name })}</li>`)}
            </ul>`
          : nothing
      }
      <p class="report-quiet"><bdi>${partnersSentence(by, partners.length, text)}</bdi></p>
      ${objecting.length > 0 ? html`<p><bdi>${text.objecting(host.format.list(objecting))}</bdi></p>` : nothing}`,
  );
}
