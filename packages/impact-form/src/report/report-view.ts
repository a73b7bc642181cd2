import { LocalizationController, Remembered } from '@kvasir/element';
import { fieldStyles, popupStyles } from '@kvasir/element/controls.js';
import { emptyState, levelBelow, statusStyles, type HeadingLevel } from '@kvasir/element/display.js';
import { FileExports, iconDocument } from '@kvasir/element/exchange.js';
import { textOf } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { chartStyles } from '../follow/chart.styles.ts';
import { followCatalogue, type FollowMessages } from '../follow/follow.messages.ts';
import type { ImpactHost } from '../impact-host.ts';
import { ImpactPart } from '../impact-part.ts';
import { agreedBy, nobodyAgreed, type AgreedBy } from './agreed-by.ts';
import { readReport, type Report } from './read-report.ts';
import { reportBar } from './report-bar.ts';
import { withText, type ReportField } from './report-edits.ts';
import { reportPage } from './report-page.ts';
import { reportPeriods } from './report-period.ts';
import { reportStyles } from './report.styles.ts';
import { reportCatalogue, type ReportMessages } from './report.messages.ts';

/**
 * The impact of a period as a document to read, print and give away (C(2024) 601, 3.1.1(e) and 3.4.1): what was measured,
 * what it cost others, what was learned, and who agreed to it.
 */
export class ReportView extends ImpactPart<ReportMessages> {
  readonly #follow: LocalizationController<FollowMessages>;
  readonly #files: FileExports;
  readonly #report = new Remembered<Report | undefined>();
  readonly #asked = new Remembered<object>();
  #agreed: AgreedBy = nobodyAgreed;

  constructor(host: ImpactHost) {
    super(host, reportCatalogue, [statusStyles, fieldStyles, popupStyles, chartStyles, reportStyles]);
    this.#follow = new LocalizationController(host.element, followCatalogue);
    this.#files = new FileExports(host, () => textOf(host.value.acronym) || textOf(host.value.id));
  }

  protected override renderPart(): TemplateResult | typeof nothing {
    if (!this.#follow.ready) return nothing;
    const { host, text } = this;
    const { value, model, settings } = host;
    const { indicators, partners } = model;
    const periods = reportPeriods(value, indicators, settings);
    const { chosen: period } = periods;
    const report = this.#report.of(
      [value, period?.key, settings.today, host.text, text, host.format],
      () =>
        period &&
        readReport({ ...settings, value, indicators, period, text: host.text, words: text, format: host.format }),
    );
    this.#askWhoAgreed();
    const isEmpty = !report || (indicators.length === 0 && report.negative.length === 0);
    const bar = reportBar({
      host,
      text,
      wording: this.wording,
      periods,
      hasReport: !isEmpty,
      save: () => this.#save(),
    });
    if (isEmpty) {
      return html`${bar}${emptyState({ heading: text.empty, headingLevel: this.#level })}`;
    }
    return html`${bar}${reportPage(report, {
      host,
      text,
      course: this.#follow.messages,
      wording: this.wording,
      level: this.#level,
      agreed: this.#agreed,
      partners,
      write: (field, written, phase) => this.#write(report, field, written, phase),
    })}`;
  }

  /** Alone on its page, the report has the element's own heading; else one below that of the element. */
  get #level(): HeadingLevel {
    const { level, settings } = this.host;
    return settings.mode === 'report' ? level : levelBelow(level, 1);
  }

  /** Agreements are held against digests, which take their time; until then nobody has agreed. */
  #askWhoAgreed(): void {
    const { value, model } = this.host;
    const { indicators, partners, agreements } = value;
    this.#asked.of([indicators, partners, agreements], () => {
      const asked = {};
      const [people, ids] = [model.partners.map(({ id }) => id), model.indicators.map(({ id }) => id)];
      void agreedBy(value, people, ids).then((agreed) => {
        // Another value has come meanwhile, and its answer is on its way.
        if (this.#asked.of([indicators, partners, agreements], () => asked) !== asked) return;
        this.#agreed = agreed;
        this.requestUpdate();
      });
      return asked;
    });
  }

  #write(report: Report, field: ReportField, written: string, phase: 'typing' | 'finished'): void {
    const { host } = this;
    if (!host.canEdit) return;
    const next = withText(host.value, report.period.key, field, written);
    if (phase === 'typing') host.edit(next, 'typing');
    else if (next === host.value) host.finishEdit();
    else host.edit(next);
  }

  #save(): void {
    const { host, text } = this;
    const file = { key: 'report', label: text.word, fileName: text.fileName, icon: iconDocument };
    void this.#files.make({
      ...file,
      make: async (reader) => (await import('./report-docx.ts')).reportDocument(host, reader),
    });
  }
}
