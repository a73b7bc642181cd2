/** One period: a row for each indicator that is asked for, with all that belongs to its value. */
import { LazyPart, whenIdle } from '@kvasir/element';
import type { Wording } from '@kvasir/element/controls.js';
import { message, skeletonLines, type HeadingLevel } from '@kvasir/element/display.js';
import { previousPeriod, type Period } from '@kvasir/model/impact.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ImpactHost } from '../impact-host.ts';
import { periodName } from '../period-name.ts';
import type { PeriodExtras, PeriodScene } from './period-extras.ts';
import { singleSteps } from './period-bar.ts';
import { PeriodRows, type PeriodPicture } from './period-rows.ts';
import type { RecordActions } from './record-actions.ts';
import { RecordControl } from './record-control.ts';
import { recordLines } from './record-lines.ts';
import type { RecordState } from './record-state.ts';
import type { RecordMessages } from './record.messages.ts';
import type { IndicatorRow, RowSettings } from './rows.ts';
import type { RecordPicture } from './value-line.ts';

/** What both layouts of the view are made with. */
export interface LayoutParts {
  readonly host: ImpactHost;
  readonly state: RecordState;
  readonly actions: RecordActions;
  readonly wording: Wording;
  text(): RecordMessages;
  focus(...ids: readonly string[]): void;
}

/** More than stand on a screen. */
const firstRows = 32;
/** How many more are drawn in one idle moment of the browser. */
const rowsAtATime = 100;
/** How long the first picture is left alone, in milliseconds. */
const firstLook = 100;

export class PeriodLayout implements PeriodScene {
  readonly #parts: LayoutParts;
  readonly #rows: PeriodRows;
  readonly #control: RecordControl;
  readonly #extras: LazyPart<PeriodExtras>;
  #picture: PeriodPicture | undefined;
  #round: Period | undefined;
  #isNarrow = false;
  #wholeRows = firstRows;
  #isFillingUp = false;

  constructor(parts: LayoutParts) {
    const { host, state, actions, focus } = parts;
    this.#parts = parts;
    this.#rows = new PeriodRows(host, state);
    this.#extras = new LazyPart(host.element, async () => {
      const { PeriodExtras } = await import('./period-extras.ts');
      return new PeriodExtras(parts, this);
    });
    this.#control = new RecordControl({
      ...{ host, state, actions, focus },
      row: (key) => this.#picture?.byKey.get(key),
      paste: (block, from) => void this.#extras.want().then((extras) => extras?.pasteAt(block, from)),
      focusBelow: (id) => void this.#extras.want().then(() => focus(id)),
      step: (by) => this.#isNarrow && this.#step(by),
    });
  }

  get picture(): PeriodPicture | undefined {
    return this.#picture;
  }

  get round(): Period | undefined {
    return this.#round;
  }

  get isNarrow(): boolean {
    return this.#isNarrow;
  }

  get settings(): RowSettings | undefined {
    return this.#round && this.#rows.settings(this.#parts.text(), this.#round);
  }

  /** What is to be drawn of a round. */
  draw(round: Period, isNarrow: boolean): PeriodPicture {
    this.#round = round;
    this.#isNarrow = isNarrow;
    const { state } = this.#parts;
    const isWhole = this.#extras.part !== undefined;
    const picture = this.#rows.picture(this.#parts.text(), round, {
      isSingle: isNarrow,
      single: state.single,
      isWhole,
    });
    // The one that is shown stays, also once it is no longer the first that is open.
    if (isNarrow) state.single = picture.indicators[picture.at]?.place.indicator;
    return (this.#picture = picture);
  }

  render(picture: PeriodPicture, round: Period, level: HeadingLevel): TemplateResult {
    const { host } = this.#parts;
    const text = this.#parts.text();
    if (picture.rows.some(({ kind }) => kind === 'details' || kind === 'more-groups')) this.#extras.expect();
    const name = periodName(round.key, host.text, host.format);
    return html`${
      picture.indicators.length === 0
        ? html`<p class="rec-nothing">${text.nothingAsked}</p>`
        : this.#table(picture, name)
    }
    ${this.#isNarrow && picture.indicators.length > 0 ? this.#steps() : this.#keysHint()}
    ${this.#extras.hasFailed ? this.#missing() : nothing} ${this.#extras.part?.dialogs(name, level) ?? nothing}`;
  }

  openPaste(): void {
    void this.#extras.want().then((extras) => extras?.openPaste());
  }

  openClose(): void {
    void this.#extras.want().then((extras) => extras?.openClose());
  }

  focusBack(): void {
    const first = this.#picture?.indicators[0];
    if (first) this.#parts.focus(first.id);
  }

  #table(picture: PeriodPicture, name: string): TemplateResult {
    const { host } = this.#parts;
    const text = this.#parts.text();
    const drawn: RecordPicture = {
      rows: picture.rows,
      window: { rows: picture.indices },
      text,
      whole: this.#wholeRows,
      below: (row) => this.#extras.part?.below(row) ?? skeletonLines(60, 40),
    };
    if (picture.rows.length > this.#wholeRows) void this.#fillUp();
    const before = periodName(previousPeriod(this.#round?.key) ?? '', host.text, host.format);
    const { onInput, onChange, onClick, onKey, onPaste, onFocusIn, onFocusOut } = this.#control;
    return html`<table
      class="rec-table"
      role="table"
      aria-label=${text.record(name)}
      @input=${onInput}
      @change=${onChange}
      @click=${onClick}
      @keydown=${onKey}
      @paste=${onPaste}
      @focusin=${onFocusIn}
      @focusout=${onFocusOut}
    >
      <thead>
        <tr class="rec-row" role="row">
          <th role="columnheader" class="rec-no" scope="col">${text.number}</th>
          <th role="columnheader" scope="col">${text.indicator}</th>
          <th role="columnheader" class="rec-by" scope="col">${text.by}</th>
          <th role="columnheader" class="rec-before" scope="col">${before}</th>
          <th role="columnheader" scope="col">${name}</th>
          <th role="columnheader" scope="col">${text.status}</th>
          <th role="columnheader" scope="col">${text.evidenceOrReason}</th>
        </tr>
      </thead>
      <tbody>
        ${recordLines(drawn)}
      </tbody>
    </table>`;
  }

  /** Hundreds of rows are not waited for by who looks at the first: the others get their fields when there is time. */
  async #fillUp(): Promise<void> {
    if (this.#isFillingUp) return;
    this.#isFillingUp = true;
    if (this.#wholeRows === firstRows) await new Promise((done) => setTimeout(done, firstLook));
    await whenIdle(200);
    this.#isFillingUp = false;
    this.#wholeRows += rowsAtATime;
    this.#parts.host.element.requestUpdate();
  }

  /** Code that did not come can be asked for again. */
  #missing(): TemplateResult {
    const { text } = this.#parts.host;
    return message({
      kind: 'danger',
      role: 'alert',
      content: text.partMissing,
      action: html`<button type="button" class="retry" @click=${() => void this.#extras.want()}>${text.retry}</button>`,
    });
  }

  #keysHint(): TemplateResult | typeof nothing {
    const { host } = this.#parts;
    return host.canEdit ? html`<p class="rec-keys">${this.#parts.text().keys}</p>` : nothing;
  }

  // One at a time, where there is no room for more.

  #steps(): TemplateResult | typeof nothing {
    const { indicators: all = [], at = -1 } = this.#picture ?? {};
    const nameOf = (row: IndicatorRow | undefined): string | undefined => row && (row.number || row.title);
    return singleSteps(this.#parts.text(), {
      before: nameOf(all[at - 1]),
      after: nameOf(all[at + 1]),
      step: (by) => this.#step(by),
    });
  }

  #step(by: 1 | -1): boolean {
    const { indicators: all = [], at = -1 } = this.#picture ?? {};
    const next = all[at + by];
    this.#parts.actions.leave();
    if (next) {
      this.#parts.state.single = next.place.indicator;
      this.#parts.host.element.requestUpdate();
      this.#parts.focus(next.id);
    }
    return true;
  }
}
