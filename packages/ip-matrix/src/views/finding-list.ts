import { icon, iconError, iconInfo, iconWarning, type IconNode } from '@kvasir/element';
import { findingSentence, type FindingMessages } from '@kvasir/element/findings.js';
import type { Finding } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';

const drawings: Readonly<Record<Finding['severity'], readonly [IconNode, string]>> = {
  error: [iconError, 'danger'],
  warning: [iconWarning, 'warning'],
  advice: [iconInfo, 'info'],
};

/** The findings about a place, and about what is below it. */
export function findingsAt(findings: readonly Finding[], pointer: string): Finding[] {
  return findings.filter((finding) => finding.pointer === pointer || finding.pointer.startsWith(`${pointer}/`));
}

/** What the rules say of a part of a view, each in a sentence with its paragraph of the Code. */
export function findingList(
  findings: readonly Finding[],
  messages: FindingMessages,
  paragraph: (number: string) => string,
): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  return html`<ul class="views-findings">
    ${findings.map((finding) => {
      const [drawing, kind] = drawings[finding.severity];
      return html`<li class="views-finding views-finding-${kind}">
        ${icon(drawing)}
        <span
          ><bdi>${findingSentence(finding, messages)}</bdi>${
            finding.paragraph ? html` <span class="views-paragraph">${paragraph(finding.paragraph)}</span>` : nothing
          }</span
        >
      </li>`;
    })}
  </ul>`;
}
