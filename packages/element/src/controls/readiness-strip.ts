/** Technology readiness as a strip. With its styles beside it, and nothing else. */
import { css, html, type TemplateResult } from 'lit';

export interface ReadinessStripOptions {
  /** Technology readiness level today, 1 to 9. */
  now: number | undefined;
  /** The level to be reached. */
  target: number | undefined;
  /** In short, beside the strip: "TRL 4 → 7". */
  text: string;
  /** The same as people say it, for those who do not see it. */
  label: string;
}

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Nine ticks, solid to where it is now, outlined to where it shall be. */
export function readinessStrip({ now = 0, target = 0, text, label }: ReadinessStripOptions): TemplateResult {
  const tick = (level: number): string => (level <= now ? 'readiness-on' : level <= target ? 'readiness-to' : '');
  return html`<span class="readiness-strip" part="readiness">
    <span class="readiness-ticks" aria-hidden="true">
      ${levels.map((level) => html`<span class="readiness-tick ${tick(level)}"></span>`)}
    </span>
    <span aria-hidden="true">${text}</span>
    <span class="visually-hidden">${label}</span>
  </span>`;
}

export const readinessStripStyles = css`
  .readiness-strip {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    white-space: nowrap;
  }
  .readiness-ticks {
    display: inline-flex;
    gap: 2px;
  }
  .readiness-tick {
    inline-size: 5px;
    block-size: 11px;
    border-radius: 1px;
    background: var(--kv-n-3);
    print-color-adjust: exact;
  }
  .readiness-on {
    background: var(--kv-text-2);
  }
  .readiness-to {
    background: none;
    border: 1px solid var(--kv-text-2);
  }
  @media (forced-colors: active) {
    .readiness-tick {
      border: 1px solid GrayText;
      forced-color-adjust: none;
      background: Canvas;
    }
    .readiness-on {
      border-color: CanvasText;
      background: CanvasText;
    }
    .readiness-to {
      border-color: CanvasText;
    }
  }
`;
