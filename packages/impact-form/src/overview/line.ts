import { icon, iconError, iconInfo, iconWarning, type IconNode } from '@kvasir/element';
import type { Finding } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { ImpactFormMessages } from '../impact-form.messages.ts';

export interface LineOptions {
  readonly severity: Finding['severity'];
  readonly sentence: string;
  /** The paragraph of the Code of Practice (C(2024) 601). */
  readonly paragraph?: string | undefined;
  /** The next step. */
  readonly step: unknown;
}

const drawings: Readonly<Record<Finding['severity'], readonly [IconNode, string]>> = {
  error: [iconError, 'danger'],
  warning: [iconWarning, 'warning'],
  advice: [iconInfo, 'info'],
};

/** What is to be looked at: a sentence, the paragraph that asks for it, and the next step. */
export function line({ severity, sentence, paragraph, step }: LineOptions, text: ImpactFormMessages): TemplateResult {
  const [drawing, kind] = drawings[severity];
  return html`<li class="line line-${kind}">
    ${icon(drawing)}
    <p>
      <span class="visually-hidden">${text.severities[severity]}:</span> <bdi>${sentence}</bdi>
      ${paragraph ? html`<span class="quiet">${text.paragraph(paragraph)}</span>` : nothing}
    </p>
    ${step}
  </li>`;
}
