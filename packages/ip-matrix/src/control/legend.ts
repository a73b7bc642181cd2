/** What the signs of the matrix mean. */
import { accessPurposes, resultParts, type AccessMark, type StandingRole } from '@kvasir/model';
import { html, type TemplateResult } from 'lit';
import type { StandingWords } from '../grid/standing-cell.ts';
import { standingContent, standingGlyph } from '../grid/standing-content.ts';

const roles: readonly StandingRole[] = ['sole', 'joint', 'contributor', 'undecided', 'provider'];
const marks: readonly AccessMark[] = ['default', 'special', 'limited', 'refused'];

/** The key: each sign as it is drawn, and its words. */
export function legend(words: StandingWords): TemplateResult {
  const { text } = words;
  return html`<div class="legend" part="legend" role="region" aria-label=${text.key}>
    <dl class="signs p1">
      ${roles.map(
        (role) =>
          html`<dt>${standingGlyph(role)}</dt>
            <dd>${text.roles[role]}</dd>`,
      )}
      <dt>${standingContent({ role: 'joint', share: '1/3', access: {} }, words)}</dt>
      <dd>${text.roles.joint}, ${text.share('1/3')}</dd>
    </dl>
    <dl class="signs">
      ${marks.flatMap((mark) =>
        accessPurposes.map(
          (purpose) =>
            html`<dt>${standingContent({ role: 'none', access: { [purpose]: mark } }, words)}</dt>
              <dd>${text.access(purpose === 'implementation' ? text.implementation : text.exploitation, mark)}</dd>`,
        ),
      )}
    </dl>
    <ol class="parts">
      ${resultParts.map((part) => html`<li>${text.parts[part]}</li>`)}
    </ol>
  </div>`;
}
