/** What the rules find in one entry, each with the way to its field. */
import { findingLine } from '@kvasir/element/finding-lines.js';
import { findingSentence } from '@kvasir/element/findings.js';
import { bySeverity, type Path } from '@kvasir/element/panel.js';
import { toPointer } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanForm } from '../plan-form.ts';

export function entryFindings(form: PlanForm, path: Path): TemplateResult | typeof nothing {
  const { host, item, words } = form;
  const [result, own] = [item?.id ?? '', toPointer(path)];
  const findings = bySeverity(
    host.findingsOf(result).filter(({ pointer }) => pointer === own || pointer.startsWith(`${own}/`)),
  );
  if (findings.length === 0) return nothing;
  // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes the role from a list without bullets
  return html`<ul class="lines entry-findings" role="list" aria-label=${words.findings}>
    ${findings.map((finding) => {
      const sentence = findingSentence(finding, form.findingMessages);
      const step = host.canEdit
        ? html`<button
            type="button"
            class="retry"
            aria-label="${words.goToField}: ${sentence}"
            @click=${() => host.open(result, undefined, finding.pointer)}
          >
            ${words.goToField}
          </button>`
        : nothing;
      const { severity, paragraph } = finding;
      return findingLine(
        { severity, sentence, paragraph, step },
        { severities: words.severity, paragraph: words.paragraph },
      );
    })}
  </ul>`;
}
