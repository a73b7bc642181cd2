/** The question when something is expected now, with what waits for it. */
import { button, dialog, numberField, type NumberEntry, type Wording } from '@kvasir/element/controls.js';
import { levelBelow, type HeadingLevel } from '@kvasir/element/display.js';
import { consequences } from '@kvasir/model/roadmap.js';
import { html, nothing, type TemplateResult } from 'lit';
import { entryKey } from '../entries.ts';
import type { RoadmapItem } from '../roadmap-item.ts';
import type { RoadmapModel } from '../roadmap-model.ts';
import type { RoadmapSettings } from '../settings.ts';
import type { AgendaMessages } from './agenda.messages.ts';
import { expectIn, isProjectMonth } from './entry-edits.ts';

/** A forecast that is being made. */
export interface Forecast {
  readonly item: RoadmapItem;
  readonly month: NumberEntry;
  /** Whether somebody has tried to set it. */
  readonly isTried: boolean;
}

export interface ForecastContext {
  readonly text: AgendaMessages;
  readonly settings: RoadmapSettings;
  readonly model: RoadmapModel;
  readonly wording: Wording;
  readonly level: HeadingLevel;
  type(month: NumberEntry): void;
  save(): void;
  close(): void;
}

const id = 'agenda-forecast';

/** Names of what waits for it: more than a few are a number. */
const named = 5;

export function forecastDialog(forecast: Forecast | undefined, context: ForecastContext): TemplateResult {
  const { text, settings, wording, level, close, save } = context;
  const name = forecast && (forecast.item.number || forecast.item.title || settings.text.untitled);
  return dialog({
    id,
    open: forecast !== undefined,
    wording,
    heading: html`<bdi>${text.forecastHeading(name ?? '')}</bdi>`,
    headingLevel: levelBelow(level, 1),
    content: () => (forecast ? content(forecast, context) : nothing),
    actions: html`${button({ label: text.save, variant: 'primary', onClick: save })}
    ${button({ label: text.cancel, onClick: close })}`,
    onClose: close,
  });
}

function content(forecast: Forecast, context: ForecastContext): TemplateResult {
  const { text, settings, model, wording, type, save } = context;
  const { month, isTried } = forecast;
  const isMonth = isProjectMonth(month);
  const day = isMonth ? model.dayOf(month, settings.dueOn) : undefined;
  // Enter in the one field there is means that it is done.
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    save();
  };
  return html`<div class="agenda-forecast" @keydown=${onKey}>
    ${numberField({
      id: `${id}-month`,
      label: text.forecastLabel,
      wording,
      value: month,
      hint:
        day === undefined || !isMonth
          ? undefined
          : text.forecastHint(settings.text.month(month), settings.format.date(day)),
      error: isTried && !isMonth ? text.monthInvalid : undefined,
      onInput: type,
    })}
    <p class="agenda-consequences" aria-live="polite">
      ${isMonth ? lateBecause(forecast.item, month, context) : nothing}
    </p>
  </div>`;
}

function lateBecause(item: RoadmapItem, month: number, { text, settings, model }: ForecastContext): unknown {
  const { nowLate } = consequences(model.value, expectIn(item, month).patch);
  if (nowLate.length === 0) return nothing;
  const byKey = new Map(
    [...model.workPackages(settings.today), ...model.items(settings.today)].map((one) => [one.key, one]),
  );
  const names = nowLate.slice(0, named).map((ref) => {
    const late = byKey.get(entryKey(ref));
    return late?.number || late?.title || settings.text.untitled;
  });
  const rest = nowLate.length - names.length;
  return text.wouldBeLate(
    settings.format.list(rest > 0 ? [...names, `+${settings.format.number(rest)}`] : names),
    nowLate.length,
  );
}
