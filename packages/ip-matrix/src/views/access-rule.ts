import { heading, type HeadingLevel } from '@kvasir/element/display.js';
import type { Format } from '@kvasir/element';
import { accessPurposes, defaultTerms } from '@kvasir/model';
import { html, type TemplateResult } from 'lit';
import type { AccessMessages } from './access.messages.ts';
import { yearAfter } from './year-after.ts';

export interface AccessRuleOptions {
  readonly text: AccessMessages;
  readonly format: Format;
  /** The level of its heading. */
  readonly level: HeadingLevel;
  /** The project's end as the document holds it, if it does. */
  readonly endDate: unknown;
}

/**
 * What applies where the partners agree nothing else: the four terms of the grant agreement, and what else is to know of
 * a request (Horizon Europe, Article 16 and Annex 5; DESCA 1.2 and 9). On narrow ground the cells stand below each
 * other, which would take their roles away: they are written out.
 */
export function accessRule({ text, format, level, endDate }: AccessRuleOptions): TemplateResult {
  const until = yearAfter(endDate);
  return html`<section class="access-rule" aria-labelledby="access-rule">
    ${heading(level, html`<span id="access-rule">${text.ruleHeading}</span>`, 'views-subheading')}
    <div class="access-rule-columns">
      <table class="view-table access-rule-table" role="table">
        <caption class="visually-hidden">
          ${text.ruleCaption}
        </caption>
        <thead>
          <tr role="row">
            <th role="columnheader" scope="col">${text.rulePurpose}</th>
            <th role="columnheader" scope="col">${text.toBackground}</th>
            <th role="columnheader" scope="col">${text.toResults}</th>
          </tr>
        </thead>
        <tbody>
          ${accessPurposes.map((purpose) => {
            const terms = text.terms[defaultTerms[purpose]];
            const isNoted = purpose === 'implementation';
            return html`<tr role="row">
              <th role="rowheader" scope="row">${text.purposes[purpose]}</th>
              <td role="cell" data-label=${text.toBackground}>
                ${terms}${isNoted ? html`<p class="views-source">${text.beforeAccession}</p>` : ''}
              </td>
              <td role="cell" data-label=${text.toResults}>${terms}</td>
            </tr>`;
          })}
        </tbody>
      </table>
      <div class="views-note access-facts">
        <p>
          ${until ? text.requestUntil(format.date(until)) : text.request} ${text.affiliated} ${text.licence}
          ${text.needed}
        </p>
        <p class="views-source">${text.source}</p>
      </div>
    </div>
  </section>`;
}
