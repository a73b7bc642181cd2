/** The negative impacts, with the same weight as the indicators. */
import { iconAdd } from '@kvasir/element';
import { button } from '@kvasir/element/controls.js';
import { heading } from '@kvasir/element/display.js';
import { toPointer } from '@kvasir/model';
import { readableOr, unreadable } from '@kvasir/element/panel.js';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { declaration, type DeclarationOptions } from './declaration.ts';
import { harmPlace, oddPlaces, type Harm } from './entries.ts';
import { harmItem } from './harm-item.ts';
import type { NegativeContext } from './negative-context.ts';
import { partFindings } from './part-findings.ts';

export const reportId = 'negative-report';

const found = /^\/impact\/(negativeImpacts|noneIdentified)(\/|$)|^\/indicators\/[^/]*\/negativeImpacts(\/|$)/;

export interface HarmSectionOptions extends Omit<DeclarationOptions, 'hasEntries'> {
  readonly harms: readonly Harm[];
  /** How many of them are in the document. */
  readonly count: number;
  report(): void;
}

export function harmSection(context: NegativeContext, options: HarmSectionOptions): TemplateResult {
  const { host, form, text, level } = context;
  const { harms, count, report } = options;
  return html`<section class="neg-part" aria-labelledby="negative-heading">
    ${heading(
      level,
      html`<span id="negative-heading">${text.negativeHeading}</span>${
          count > 0 ? html` <span class="neg-count">${text.reported(count)}</span>` : nothing
        }`,
      'neg-heading',
    )}
    <p class="neg-note">${text.negativeText} <span class="quiet">${host.text.paragraph('3.4.1(a)')}</span></p>
    ${partFindings(context, found)}
    ${readableOr(form, harmPlace, text.negativeHeading, () =>
      oddPlaces(host.value, harmPlace).map((path) => unreadable(form, path, text.newImpact)),
    )}
    ${
      harms.length === 0
        ? nothing
        : // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes the role from a list without bullets
          html`<ul class="harms" role="list">
            ${repeat(
              harms,
              ({ path }) => toPointer(path),
              (_harm, index) => harmItem(harms, index, context),
            )}
          </ul>`
    }
    <div class="neg-acts neg-ways">
      ${host.canEdit ? button({ id: reportId, label: text.report, icon: iconAdd, onClick: report }) : nothing}
      ${declaration(context, { ...options, hasEntries: harms.length > 0 })}
    </div>
  </section>`;
}
