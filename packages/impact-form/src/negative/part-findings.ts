/** What the rules find in a part of the view, each with the way to its field. */
import { findingLine } from '@kvasir/element/finding-lines.js';
import { findingSentence } from '@kvasir/element/findings.js';
import type { Finding } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { NegativeContext } from './negative-context.ts';

/** The gravest first. */
const gravest: readonly Finding['severity'][] = ['error', 'warning', 'advice'];

/** So many are told at a time: who has put these right sees the next. */
const most = 6;

export function partFindings(context: NegativeContext, pointers: RegExp): TemplateResult | typeof nothing {
  const { host, sentences, goTo } = context;
  const own = host.findings
    .filter(({ pointer }) => pointers.test(pointer))
    .sort((one, other) => gravest.indexOf(one.severity) - gravest.indexOf(other.severity));
  if (own.length === 0) return nothing;
  // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes the role from a list without bullets
  return html`<ul class="lines" role="list" aria-label=${host.text.findings}>
    ${own.slice(0, most).map((finding) => {
      const { severity, paragraph, pointer } = finding;
      const sentence = findingSentence(finding, sentences);
      const step = host.canEdit
        ? html`<button
            type="button"
            class="retry"
            aria-label="${host.text.goThere}: ${sentence}"
            @click=${() => goTo(pointer)}
          >
            ${host.text.goThere}
          </button>`
        : nothing;
      return findingLine({ severity, sentence, paragraph, step }, host.text);
    })}
  </ul>`;
}
