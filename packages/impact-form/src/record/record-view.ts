/** Recording the values of a period: fast, with the keyboard, and so that nothing that was typed is lost. */
import { LazyPart, Remembered } from '@kvasir/element';
import { button, segmentedStyles } from '@kvasir/element/controls.js';
import { emptyState, levelBelow, message, skeletonLines, type HeadingLevel } from '@kvasir/element/display.js';
import { ScrollRoom } from '@kvasir/element/windowing.js';
import { readPeriod, type Period } from '@kvasir/model/impact.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ImpactHost } from '../impact-host.ts';
import { ImpactPart } from '../impact-part.ts';
import { periodName } from '../period-name.ts';
import type { AllPeriods } from './all/all-periods.ts';
import { periodBar, type PeriodChoice } from './period-bar.ts';
import { PeriodLayout } from './period-layout.ts';
import { RecordActions } from './record-actions.ts';
import { RecordState, type RecordLayout } from './record-state.ts';
import { recordCatalogue, type RecordMessages } from './record.messages.ts';
import { recordStyles } from './record.styles.ts';
import { dueByEnd, dueDay, firstDay, offeredRounds, openingRound, Rounds, type DueByEnd } from './rounds.ts';

/** Below this width one indicator is shown at a time, in pixels; as in the styles. */
const narrow = 640;
/** How many periods stand beside each other. */
const shownPeriods = 12;

export class RecordView extends ImpactPart<RecordMessages> {
  readonly #state = new RecordState();
  readonly #period: PeriodLayout;
  readonly #all: LazyPart<AllPeriods>;
  readonly #room: ScrollRoom;
  readonly #roundsNow = new Remembered<Rounds>();
  readonly #rounds = new Remembered<Rounds>();
  readonly #first = new Remembered<string>();
  readonly #offered = new Remembered<readonly Period[]>();
  readonly #choicesNow = new Remembered<readonly PeriodChoice[]>();
  readonly #opening = new Remembered<Period | undefined>();
  readonly #due = new Remembered<DueByEnd>();
  #isNarrow = false;
  #isAsked = false;

  constructor(host: ImpactHost) {
    super(host, recordCatalogue, [segmentedStyles, recordStyles]);
    const actions = new RecordActions(host, this.#state);
    const parts = { host, state: this.#state, actions, text: () => this.text, wording: this.wording };
    const focus = (...ids: readonly string[]): void => void this.focus(...ids);
    this.#period = new PeriodLayout({ ...parts, focus });
    this.#all = new LazyPart(host.element, async () => {
      const { AllPeriods } = await import('./all/all-periods.ts');
      return new AllPeriods({ ...parts, focus });
    });
    this.#room = new ScrollRoom(host.element, '.rec', () => this.#measured());
  }

  protected override renderPart(): TemplateResult {
    const { host, text } = this;
    const round = this.#round;
    if (!round || host.model.indicators.length === 0) return this.#empty();
    const isNarrow = this.#takeWidth();
    const layout: RecordLayout = isNarrow ? 'period' : this.#state.layout;
    const picture = layout === 'period' ? this.#period.draw(round, isNarrow) : undefined;
    const name = periodName(round.key, host.text, host.format);
    const rounds = this.#allRounds;
    const isOwn = host.settings.mode === 'record';
    const level: HeadingLevel = isOwn ? host.level : this.partLevel;
    return html`<section class="rec ${isNarrow ? 'is-narrow' : ''}" aria-label=${isOwn ? nothing : text.record(name)}>
      ${periodBar({
        text,
        level,
        title: layout === 'period' ? text.record(name) : text.allPeriods,
        facts: picture ? this.#facts(round, picture.indicators) : [text.allFacts],
        ofElement: isOwn ? { text: host.text, history: host.history } : undefined,
        choices: layout === 'period' ? this.#choices(round) : [],
        round,
        before: rounds.before(round),
        after: rounds.after(round),
        layout,
        canEdit: host.canEdit,
        isNarrow,
        choose: ({ key }) => this.#choose(key),
        show: (next) => this.#show(next),
        paste: () => this.#period.openPaste(),
        close: () => this.#period.openClose(),
      })}
      ${picture ? this.#period.render(picture, round, levelBelow(level, 1)) : this.#manyPeriods(round)}
    </section>`;
  }

  #manyPeriods(round: Period): unknown {
    const { text } = this.host;
    if (this.#all.hasFailed)
      return message({
        kind: 'danger',
        role: 'alert',
        content: text.partMissing,
        action: html`<button type="button" class="retry" @click=${() => void this.#all.want()}>${text.retry}</button>`,
      });
    this.#all.expect();
    return this.#all.part?.render(this.#lastRounds(round)) ?? skeletonLines(60, 90, 80);
  }

  focusBack(): void {
    if (this.#state.layout === 'period') this.#period.focusBack();
    else this.#all.part?.focusBack();
  }

  get #allRounds(): Rounds {
    const { indicators } = this.host.model;
    const rounds = this.#roundsNow.of([indicators], () => new Rounds(indicators));
    return this.#rounds.of([rounds.signature], () => rounds);
  }

  get #firstDay(): string {
    const { value, model } = this.host;
    return this.#first.of([model.indicators, value.startDate], () => firstDay(value, model.indicators));
  }

  /** What is due is not counted anew with every letter. */
  get #dueNow(): DueByEnd {
    const { host } = this;
    const { today } = host.settings;
    if (!this.#state.isTyping || !this.#due.last) this.#state.settled = host.value;
    const { settled = host.value } = this.#state;
    return this.#due.of([settled.indicators, settled.startDate, settled.endDate, today], () =>
      dueByEnd(settled, today),
    );
  }

  get #round(): Period | undefined {
    const { host } = this;
    const { period, today } = host.settings;
    const named = period === undefined ? undefined : readPeriod(period);
    if (named) return named;
    // Once: the period that one records does not change because its last value has been entered.
    const key = [host.value.id, today, host.model.indicators.length === 0];
    return this.#opening.of(key, () => openingRound(this.#allRounds, this.#dueNow, today));
  }

  /** The last of many periods, up to the one that is recorded or the running one, since there is something to know. */
  #lastRounds(round: Period): Period[] {
    const { settings } = this.host;
    const rounds = this.#allRounds;
    const running = rounds.at(settings.today);
    const last = running && running.to > round.to ? running : (rounds.endingOn(round.to) ?? round);
    const first = this.#firstDay;
    return rounds.upTo(last, shownPeriods).filter(({ to }) => to > first || to === last.to);
  }

  #facts(round: Period, rows: readonly { readonly status: string; readonly text: string }[]): string[] {
    const { text, host } = this;
    const filled = rows.filter(
      ({ status, text: entry }) => status !== 'open' && !(status === 'missing' && entry !== ''),
    );
    const { today } = host.settings;
    const due = dueDay(round);
    const isComplete = filled.length === rows.length;
    return [
      ...(round.from > today ? [text.notBegun] : []),
      text.dueOn(host.format.date(due), due < today && !isComplete),
      text.filled(filled.length, rows.length),
      text.notZero,
    ];
  }

  #choices(round: Period): readonly PeriodChoice[] {
    const { host } = this;
    const { text, format, settings } = host;
    const [rounds, due, first] = [this.#allRounds, this.#dueNow, this.#firstDay];
    const { today } = settings;
    const offered = this.#offered.of([rounds, first, round.key, today], () =>
      offeredRounds(rounds, round, first, today),
    );
    return this.#choicesNow.of([offered, due, text, format], () =>
      offered.map((one) => ({
        round: one,
        name: periodName(one.key, text, format),
        due: due.get(one.to)?.count ?? 0,
      })),
    );
  }

  #choose(key: string): void {
    this.#state.typing = undefined;
    this.#state.single = undefined;
    this.host.choosePeriod(key);
    this.host.announce(periodName(key, this.host.text, this.host.format));
  }

  #show(layout: RecordLayout): void {
    this.#state.typing = undefined;
    this.#state.layout = layout;
    this.requestUpdate();
  }

  /** Asked of the browser once, before the rows are drawn: with them, the answer would take a layout of all. */
  #takeWidth(): boolean {
    const { isMeasured, room, element } = this.#room;
    if (isMeasured && element) this.#isNarrow = room.inlineSize < narrow;
    else if (!this.#isAsked) {
      const width = this.element.clientWidth;
      this.#isNarrow = width > 0 && width < narrow;
      this.#isAsked = true;
    }
    return this.#isNarrow;
  }

  #measured(): void {
    const isNarrow = this.#room.room.inlineSize < narrow;
    // In the next frame: what is drawn for another width is another height, of which nobody is to be told meanwhile.
    if (isNarrow !== this.#isNarrow) requestAnimationFrame(() => this.requestUpdate());
  }

  #empty(): TemplateResult {
    const { text, host } = this;
    return html`${emptyState({ heading: text.emptyHeading, headingLevel: this.partLevel, text: text.emptyText })}
    ${
      host.canEdit && host.settings.mode === 'edit'
        ? html`<p class="first-steps">
            ${button({ label: host.text.addFirst, variant: 'primary', onClick: () => host.openLibrary() })}
          </p>`
        : nothing
    }`;
  }
}
