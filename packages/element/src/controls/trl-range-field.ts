import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../icon.ts';
import { iconChevronDown } from '../icons.ts';
import { listener, type Edits } from './edits.ts';
import { fieldGroup, type FieldOptions } from './field.ts';
import { boxClass } from './text-field.ts';

/** Technology readiness levels, 1 to 9, both ends included. */
export interface TrlRangeValue {
  readonly from: number;
  readonly to: number;
}

export interface TrlRangeFieldOptions extends FieldOptions, Edits<TrlRangeValue | undefined> {
  value: TrlRangeValue | undefined;
  /** What each of the nine levels stands for, in the reader's language, in a few words. */
  levels?: readonly string[] | undefined;
  disabled?: boolean | undefined;
}

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** The range after a click on one level: it becomes the nearer end; on a range of that one level alone, nothing is left. */
export function rangeWith(range: TrlRangeValue | undefined, level: number): TrlRangeValue | undefined {
  if (!range) return { from: level, to: level };
  if (range.from === level && range.to === level) return undefined;
  if (level <= range.from) return level === range.from ? { from: level, to: level } : { from: level, to: range.to };
  if (level >= range.to) return level === range.to ? { from: level, to: level } : { from: range.from, to: level };
  return level - range.from <= range.to - level ? { from: level, to: range.to } : { from: range.from, to: level };
}

/** The range after a choice of one end. An end moves the other along rather than pass it. */
export function rangeWithEnd(
  range: TrlRangeValue | undefined,
  end: 'from' | 'to',
  level: number | undefined,
): TrlRangeValue | undefined {
  if (level === undefined) return undefined;
  const { from, to } = range ?? { from: level, to: level };
  return end === 'from' ? { from: level, to: Math.max(level, to) } : { from: Math.min(level, from), to: level };
}

/**
 * A range of technology readiness levels: two native selects, which every keyboard and screen reader knows, and above
 * them nine fields to point at, which say the same and are hidden from screen readers.
 */
export function trlRangeField(options: TrlRangeFieldOptions): TemplateResult {
  const { id, value, wording, onInput, onChange, disabled = false } = options;
  const { messages } = wording;
  const edit = (next: TrlRangeValue | undefined) => {
    onInput?.(next);
    onChange?.(next);
  };
  const name = (level: number) => options.levels?.[level - 1];
  const select = (end: 'from' | 'to', label: string, describedBy: string | typeof nothing) =>
    html`<div class="trl-end">
      <label class="trl-end-label" for="${id}-${end}">${label}</label>
      <div class=${boxClass(options, options, ' input-select input-small')} part="input">
        <select
          class="input-control"
          part="control"
          id="${id}-${end}"
          ?disabled=${disabled}
          aria-describedby=${describedBy}
          aria-invalid=${options.error ? 'true' : nothing}
          @input=${listener<HTMLSelectElement>(({ value: level }) => edit(rangeWithEnd(value, end, Number(level) || undefined)))}
          @change=${listener(() => undefined)}
        >
          <option value="" .selected=${live(value === undefined)}>${messages.notStated}</option>
          ${levels.map(
            (level) =>
              html`<option value=${level} .selected=${live(value?.[end] === level)}>
                ${name(level) ? `${level} · ${name(level)}` : level}
              </option>`,
          )}
        </select>
        ${icon(iconChevronDown)}
      </div>
    </div>`;
  return fieldGroup(options, (it) => {
    const isOn = (level: number) => value !== undefined && level >= value.from && level <= value.to;
    return html`<div class="trl-strip ${disabled ? 'trl-strip-disabled' : ''}" part="trl-strip" aria-hidden="true">
        ${levels.map((level) => {
          const pick = disabled ? nothing : () => edit(rangeWith(value, level));
          const look = `trl-level${isOn(level) ? ' trl-level-on' : ''}`;
          // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the selects below are for the keyboard
          return html`<span class=${look} title=${name(level) ?? nothing} @click=${pick}>${level}</span>`;
        })}
      </div>
      <div class="trl-ends">
        ${select('from', messages.trlFrom, it.describedBy)} ${select('to', messages.trlTo, nothing)}
      </div>`;
  });
}
