import { html, type TemplateResult } from 'lit';
import { icon, type IconNode } from '../icon.ts';

export interface Segment<K extends string> {
  key: K;
  label: string;
  icon?: IconNode | undefined;
}

export interface SegmentedOptions<K extends string> {
  /** What is chosen between: "View". */
  label: string;
  segments: readonly Segment<K>[];
  selected: K;
  onSelect: (key: K) => void;
}

/** Two to five buttons of which one is pressed: for a view, never for data. */
export function segmented<K extends string>({
  label,
  segments,
  selected,
  onSelect,
}: SegmentedOptions<K>): TemplateResult {
  return html`<div class="segmented" part="segmented" role="group" aria-label=${label}>
    ${segments.map(
      (segment) =>
        html`<button
          type="button"
          class="segment"
          part="segment"
          aria-pressed=${segment.key === selected ? 'true' : 'false'}
          @click=${() => onSelect(segment.key)}
        >
          ${segment.icon ? icon(segment.icon) : ''}<span>${segment.label}</span>
        </button>`,
    )}
  </div>`;
}
