/** What the signs of the matrix mean. */
import { adoptStyles, LocalizationController } from '@kvasir/element';
import { completenessRing, type PartState } from '@kvasir/element/display.js';
import {
  accessPurposes,
  resultParts,
  type AccessMark,
  type Completeness,
  type ResultPart,
  type StandingRole,
} from '@kvasir/model';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { IpMatrixMessages } from '../ip-matrix.messages.ts';
import type { StandingWords } from '../grid/standing-cell.ts';
import { standingContent, standingGlyph } from '../grid/standing-content.ts';
import { legendCatalogue, type LegendMessages } from './legend.messages.ts';
import { legendStyles } from './legend.styles.ts';

const roles: readonly StandingRole[] = ['sole', 'joint', 'contributor', 'undecided', 'provider'];
const marks: readonly AccessMark[] = ['default', 'special', 'limited', 'refused'];
const states: readonly PartState[] = ['done', 'attention', 'open'];
const headingId = 'key-ring';

/** The key: each sign as it is drawn, and its words. */
export class Legend {
  readonly #spoken: LocalizationController<LegendMessages>;

  constructor(element: LitElement) {
    this.#spoken = new LocalizationController(element, legendCatalogue);
    adoptStyles(element, legendStyles);
  }

  render(words: StandingWords): TemplateResult | typeof nothing {
    if (!this.#spoken.ready) return nothing;
    const { text } = words;
    return html`<div class="legend" part="legend" role="region" aria-label=${text.key}>
      ${this.#roles(words)} ${access(words)} ${this.#ring(text)}
    </div>`;
  }

  #roles(words: StandingWords): TemplateResult {
    const { text } = words;
    return html`<dl class="signs p1">
      ${roles.map(
        (role) =>
          html`<dt>${standingGlyph(role)}</dt>
            <dd>${text.roles[role]}</dd>`,
      )}
      <dt>${standingContent({ role: 'joint', share: '1/3', access: {} }, words)}</dt>
      <dd>${text.roles.joint}, ${text.share('1/3')}</dd>
      <dt><span class="empty-cell"></span></dt>
      <dd>${this.#spoken.messages.emptyCell}</dd>
    </dl>`;
  }

  #ring({ parts }: IpMatrixMessages): TemplateResult {
    const { ring, partStates } = this.#spoken.messages;
    return html`<div class="ring-key">
      <p class="ring-heading" id=${headingId}>${ring}</p>
      <ol class="parts" aria-labelledby=${headingId}>
        ${resultParts.map((part) => html`<li>${parts[part]}</li>`)}
      </ol>
      <dl class="signs">
        ${states.map(
          (state) =>
            html`<dt><span aria-hidden="true">${ringIn(state, partStates[state])}</span></dt>
              <dd>${partStates[state]}</dd>`,
        )}
      </dl>
    </div>`;
  }
}

function access(words: StandingWords): TemplateResult {
  const { text } = words;
  return html`<dl class="signs">
    ${marks.flatMap((mark) =>
      accessPurposes.map(
        (purpose) =>
          html`<dt>${standingContent({ role: 'none', access: { [purpose]: mark } }, words)}</dt>
            <dd>${text.access(purpose === 'implementation' ? text.implementation : text.exploitation, mark)}</dd>`,
      ),
    )}
  </dl>`;
}

/** A ring with all of its arcs in one state. */
function ringIn(state: PartState, label: string): TemplateResult {
  const settled = Object.fromEntries(resultParts.map((part) => [part, state === 'done'])) as Completeness;
  return completenessRing(settled, new Set<ResultPart>(state === 'attention' ? resultParts : []), label);
}
