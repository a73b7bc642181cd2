import { html, type TemplateResult } from 'lit';
import type { AgreementWording } from './agreement-wording.ts';
import type { DocumentChange } from './changes.ts';
import type { DocumentWords } from './document-words.ts';

/** More than this is not read line by line. */
const shown = 200;

/**
 * What changed, a row each, before beside now. In a narrow box each row becomes a block with its own headings; the roles
 * are written out because a table that is laid out otherwise is none to some browsers.
 */
export function changesTable(
  changes: readonly DocumentChange[],
  words: DocumentWords,
  { agreement, document }: AgreementWording,
): TemplateResult {
  const { messages } = agreement;
  const { absent, removed, moreFields } = document.messages;
  const value = (change: DocumentChange, side: 'before' | 'after', missing: string) =>
    side in change ? words.value(change[side], change.pointer) : html`<span class="agreement-quiet">${missing}</span>`;
  return html`<div class="changes">
    <table class="changes-table" role="table" aria-label=${messages.changesCaption}>
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col">${messages.place}</th>
          <th role="columnheader" scope="col">${messages.before}</th>
          <th role="columnheader" scope="col">${messages.now}</th>
        </tr>
      </thead>
      <tbody>
        ${changes.slice(0, shown).map(
          (change) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">${place(words.path(change.pointer))}</th>
              <td role="cell" data-label=${messages.before}>${value(change, 'before', absent)}</td>
              <td role="cell" data-label=${messages.now}>${value(change, 'after', removed)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${changes.length > shown ? html`<p class="agreement-quiet">${moreFields(changes.length - shown)}</p>` : ''}
  </div>`;
}

/** What it is about on a line of its own, then where in it. */
function place([first, ...rest]: readonly string[]): TemplateResult {
  return html`<b>${first}</b> ${rest.length > 0 ? html`<span class="changes-path">${rest.join(' › ')}</span>` : ''}`;
}
