/** What of a period loads when it is first wanted: what is folded out below a row, pasting, and closing the period. */
import { adoptStyles } from '@kvasir/element';
import { dialogStyles, fieldStyles } from '@kvasir/element/controls.js';
import type { HeadingLevel } from '@kvasir/element/display.js';
import { pathAt, previousPeriod, readPeriod, type Period } from '@kvasir/model/impact.js';
import { html, type TemplateResult } from 'lit';
import { periodName } from '../period-name.ts';
import { CloseDialog } from './close-dialog.ts';
import { details, moreGroups, type BelowPicture } from './details.ts';
import { detailStyles } from './details.styles.ts';
import { entryText } from './entry.ts';
import { PasteDialog } from './paste-dialog.ts';
import {
  changesOf,
  planByName,
  planFrom,
  unreadIn,
  type Block,
  type PastePlan,
  type PasteTarget,
} from './paste-plan.ts';
import type { LayoutParts } from './period-layout.ts';
import type { PeriodPicture } from './period-rows.ts';
import { rowKey, type BelowRow, type GroupRow, type IndicatorRow, type RowSettings } from './rows.ts';
import { problemText } from './sentences.ts';

/** What is on the screen. */
export interface PeriodScene {
  readonly picture: PeriodPicture | undefined;
  readonly round: Period | undefined;
  readonly isNarrow: boolean;
  readonly settings: RowSettings | undefined;
}

export class PeriodExtras {
  readonly #parts: LayoutParts;
  readonly #scene: PeriodScene;
  readonly #paste = new PasteDialog();
  readonly #close = new CloseDialog();

  constructor(parts: LayoutParts, scene: PeriodScene) {
    this.#parts = parts;
    this.#scene = scene;
    adoptStyles(parts.host.element, [fieldStyles, dialogStyles, detailStyles]);
  }

  /** What stands below a row. */
  below(row: BelowRow): TemplateResult {
    return row.kind === 'details' ? details(row, this.#below) : moreGroups(row, this.#below);
  }

  dialogs(name: string, level: HeadingLevel): TemplateResult {
    const { host, wording } = this.#parts;
    const text = this.#parts.text();
    const redraw = (): void => host.element.requestUpdate();
    return html`${this.#paste.render({
      ...{ text, wording, level, redraw },
      plan: (block) => this.#planOf(block),
      tell: (value) => this.#tell(value),
      take: (plan) => this.#take(plan, 'rec-paste-button'),
    })}
    ${this.#close.render({
      ...{ text, wording, level, redraw, period: name, rows: this.#scene.picture?.indicators ?? [] },
      close: (rows) => this.#closePeriod(rows, name),
    })}`;
  }

  openPaste(): void {
    this.#paste.open();
    this.#parts.host.element.requestUpdate();
    this.#parts.focus('rec-paste-text');
  }

  openClose(): void {
    this.#close.open();
    this.#parts.host.element.requestUpdate();
  }

  /** Puts a block of cells in from a row on. */
  pasteAt(block: Block, from: IndicatorRow | GroupRow): void {
    this.#take(this.#planOf(block, from), from.id);
  }

  readonly #below: BelowPicture = this.#belowPicture();

  #belowPicture(): BelowPicture {
    const parts = (): LayoutParts => this.#parts;
    return {
      get text() {
        return parts().text();
      },
      get wording() {
        return parts().wording;
      },
      get canEdit() {
        return parts().host.canEdit;
      },
      get actions() {
        return parts().actions;
      },
      statusOf: (row) => this.#ownRow(row)?.status ?? 'open',
      hintOf: (row) => this.#hintOf(row),
      follow: ({ place }) => parts().host.follow(place.indicator),
      define: ({ place }) => parts().host.openIndicator(place.indicator),
      focus: (id) => parts().focus(id),
    };
  }

  #ownRow({ place }: BelowRow): IndicatorRow | undefined {
    const row = this.#scene.picture?.byKey.get(rowKey({ indicator: place.indicator }));
    return row?.kind === 'indicator' ? row : undefined;
  }

  /** The value before, and where the path is: what one needs to know to believe a value. */
  #hintOf(row: BelowRow): string {
    const { host } = this.#parts;
    const own = this.#ownRow(row);
    const path = pathAt(row.owner.raw, readPeriod(row.place.period)?.to ?? '');
    const before = periodName(previousPeriod(row.place.period) ?? '', host.text, host.format);
    const rounded = path === undefined ? undefined : Number(path.toPrecision(3));
    return this.#parts
      .text()
      .hint(
        before,
        own?.before ?? '–',
        rounded === undefined ? undefined : entryText(rounded, host.format),
        own?.sign ?? '',
      );
  }

  #targets(rows: readonly (IndicatorRow | GroupRow)[]): PasteTarget[] {
    const { model } = this.#parts.host;
    return rows.flatMap((row) => {
      const raw = model.indicator(row.place.indicator)?.raw;
      return raw ? [{ place: row.place, raw, number: 'number' in row ? row.number : '', title: row.title }] : [];
    });
  }

  /** By the names in front of the values; where there are none, from a row on downwards. */
  #planOf(block: Block, from?: IndicatorRow | GroupRow): PastePlan {
    const { host } = this.#parts;
    const { language } = host.format;
    const { indicators: all = [], rows = [] } = this.#scene.picture ?? {};
    const key = this.#scene.round?.key ?? '';
    const headings = [key, periodName(key, host.text, host.format)];
    const named = planByName(block, this.#targets(all), headings, language);
    if (named) return named;
    const valueRows = this.#scene.isNarrow
      ? all
      : rows.filter((row) => row.kind === 'indicator' || row.kind === 'group');
    const start = from ? valueRows.findIndex((row) => row.key === from.key) : 0;
    return planFrom(block, this.#targets(valueRows.slice(start)), language);
  }

  #take(plan: PastePlan, focus: string): void {
    const { actions } = this.#parts;
    const text = this.#parts.text();
    actions.leave();
    const unread = unreadIn(plan);
    const told = [
      text.tookOver(plan.values.length),
      unread > 0 && text.notRead(unread),
      plan.left.length > 0 && text.noPlace(plan.left.length),
    ];
    const sentence = told.filter((one) => typeof one === 'string').join(' ');
    actions.together(changesOf(plan), sentence, () => this.#parts.focus(focus));
  }

  #tell({ target, given, entry }: PastePlan['values'][number]): string {
    const { host } = this.#parts;
    if (entry.kind === 'value') return entryText(entry.value, host.format);
    const { settings } = this.#scene;
    return (settings && problemText(given, target.raw, settings)) ?? '';
  }

  #closePeriod(rows: readonly IndicatorRow[], name: string): void {
    const changes = rows.map(({ place }) => ({ ...place, change: { status: 'final' as const } }));
    const told = this.#parts.text().closed(name, rows.length);
    this.#parts.actions.together(changes, told, () => this.#parts.focus('rec-close-button'));
  }
}
