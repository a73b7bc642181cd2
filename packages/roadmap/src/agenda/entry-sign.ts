/** The sign of an item: its shape says what it is, and how it is filled where it stands. */
import { textOf, type ItemStatus } from '@kvasir/model';
import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ItemKind } from '../roadmap-item.ts';

export type SignKind = ItemKind | 'review';

const diamond = 'M8 1.5 14.5 8 8 14.5 1.5 8z';
const page = 'M3.5 2h6l3 3v9h-9z';

const shapes: Readonly<Record<SignKind, SVGTemplateResult>> = {
  'work-package': svg`<rect x="1.5" y="5" width="13" height="6" rx="1"></rect>`,
  milestone: svg`<path d=${diamond}></path>`,
  // A diamond in which something is decided.
  gate: svg`<path d=${diamond}></path><path class="sign-inner" d="M5 8h6"></path>`,
  deliverable: svg`<path d=${page}></path>`,
  review: svg`<circle cx="8" cy="8" r="5.5"></circle>`,
};

/** Half of it is at risk. */
const halves: Readonly<Partial<Record<SignKind, SVGTemplateResult>>> = {
  milestone: svg`<path class="sign-half" d="M1.5 8h13L8 14.5z"></path>`,
  deliverable: svg`<path class="sign-half" d="M3.5 8h9v6h-9z"></path>`,
};

/** Hidden from screen readers: the words beside it say the same. */
export function entrySign(kind: SignKind, status: ItemStatus | undefined): TemplateResult {
  return html`<svg
    class="sign sign-${textOf(status) || 'none'}"
    width="16"
    height="16"
    viewBox="0 0 16 16"
    aria-hidden="true"
  >
    ${shapes[kind]}${status === 'at-risk' ? (halves[kind] ?? nothing) : nothing}
  </svg>`;
}

export const signStyles = css`
  .sign {
    flex: none;
    display: block;
    overflow: visible;
    fill: var(--kv-bg);
    stroke: var(--kv-text-2);
    stroke-width: 1.6;
    stroke-linejoin: round;
    forced-color-adjust: none;
  }
  .sign-on-track {
    stroke: var(--kv-text);
  }
  .sign-achieved {
    fill: var(--kv-text-2);
  }
  .sign-at-risk {
    stroke: var(--kv-warning-ui);
  }
  .sign-half {
    fill: var(--kv-warning-ui);
    stroke: none;
  }
  .sign-delayed {
    fill: var(--kv-danger-ui);
    stroke: var(--kv-danger-ui);
  }
  .sign-delayed > .sign-inner,
  .sign-achieved > .sign-inner {
    stroke: var(--kv-bg);
  }
  .sign-cancelled {
    stroke: var(--kv-n-5);
    stroke-dasharray: 2 1.6;
  }
  @media (forced-colors: active) {
    .sign {
      fill: Canvas;
      stroke: CanvasText;
    }
    .sign-achieved,
    .sign-delayed,
    .sign-half {
      fill: CanvasText;
    }
    .sign-inner {
      stroke: CanvasText;
    }
    .sign-delayed > .sign-inner,
    .sign-achieved > .sign-inner {
      stroke: Canvas;
    }
  }
  @media print {
    .sign {
      print-color-adjust: exact;
    }
  }
`;
