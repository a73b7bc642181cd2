import { resultParts, type Completeness, type ResultPart } from '@kvasir/model';
import { css, html, type TemplateResult } from 'lit';

/** Where one of the six parts of 3.3.1(a) stands: settled, settled or not but with a finding, not settled. */
export type PartState = 'done' | 'attention' | 'open';

const size = 22;
const radius = 8;
/** Between the ends of two arcs, in degrees: a hairline of ground once the ends are drawn. */
const gap = 18.6;

/** The state of each part. What a finding is about needs attention, whether or not it was settled. */
export function partState(completeness: Completeness, attention: ReadonlySet<ResultPart>, part: ResultPart): PartState {
  if (attention.has(part)) return 'attention';
  return completeness[part] ? 'done' : 'open';
}

/** How many of the six parts are done: what stands beside the ring, "5/6". */
export function countDone(completeness: Completeness, attention: ReadonlySet<ResultPart>): number {
  return resultParts.filter((part) => partState(completeness, attention, part) === 'done').length;
}

function point(degrees: number): string {
  const angle = ((degrees - 90) * Math.PI) / 180;
  const at = (offset: number) => (size / 2 + radius * offset).toFixed(2);
  return `${at(Math.cos(angle))} ${at(Math.sin(angle))}`;
}

const span = 360 / resultParts.length;
const arcs = resultParts.map((_, index) => {
  const [from, to] = [index * span + gap / 2, (index + 1) * span - gap / 2];
  return `M${point(from)}A${radius} ${radius} 0 0 1 ${point(to)}`;
});

/** The arcs in one state, as one path: a grid draws hundreds of rings. */
function arcsIn(state: PartState, states: readonly PartState[]): string {
  return arcs.filter((_, index) => states[index] === state).join('');
}

/**
 * How far a result has what C(2024) 601, 3.3.1(a) asks for: one arc for each of its six parts, clockwise from the top.
 *
 * @param attention the parts that a finding is about
 * @param label the accessible name, and the tooltip; it lists the six
 */
export function completenessRing(
  completeness: Completeness,
  attention: ReadonlySet<ResultPart>,
  label: string,
): TemplateResult {
  const states = resultParts.map((part) => partState(completeness, attention, part));
  return html`<span class="ring" part="ring" role="img" aria-label=${label} title=${label}
    ><svg viewBox="0 0 22 22" aria-hidden="true">
      <path class="ring-open" d=${arcsIn('open', states)} />
      <path class="ring-attention" d=${arcsIn('attention', states)} />
      <path class="ring-done" d=${arcsIn('done', states)} /></svg
  ></span>`;
}

export const completenessRingStyles = css`
  .ring {
    display: inline-flex;
    flex: none;
    inline-size: 20px;
    block-size: 20px;
  }
  .ring > svg {
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    stroke-width: 4.4;
  }
  .ring-open {
    stroke: var(--kv-n-4);
  }
  .ring-done {
    stroke: var(--kv-success-ui);
  }
  .ring-attention {
    stroke: var(--kv-danger-ui);
  }
  @media (forced-colors: active) {
    .ring-open {
      stroke: GrayText;
    }
    .ring-done {
      stroke: CanvasText;
    }
    .ring-attention {
      stroke: LinkText;
    }
  }
  @media print {
    .ring {
      print-color-adjust: exact;
    }
  }
`;
