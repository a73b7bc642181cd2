/** By which rule value is shared, how much of it there is, and why so. */
import { choiceEntry, choicesOf, moneyEntry, proseEntry, radioEntry } from '@kvasir/element/panel.js';
import { sharingRules, splitRules } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { SharingContext } from './sharing-context.ts';

export function ruleFields({ form, text, reading }: SharingContext): TemplateResult {
  const names = form.terms.sharingRules;
  const restPath = form.path('sharing', 'rest');
  return html`${radioEntry(form, {
    path: form.path('sharing', 'rule'),
    label: text.rule,
    choices: choicesOf(sharingRules, names, text.ruleHints),
  })}
  ${
    reading.rule === 'waterfall'
      ? choiceEntry(form, {
          path: restPath,
          label: text.rest,
          hint: text.restHint,
          choices: choicesOf(splitRules, names),
          placeholder: names.equal,
        })
      : nothing
  }
  ${moneyEntry(form, { path: form.path('sharing', 'gross'), label: text.gross, hint: text.grossHint })}`;
}

export function reasonFields({ form, text }: SharingContext): TemplateResult {
  return html`${proseEntry(form, {
    path: form.path('sharing', 'reason'),
    label: text.reason,
    hint: text.reasonHint,
    rows: 3,
  })}
  ${proseEntry(form, {
    path: form.path('sharing', 'fairness'),
    label: text.fairness,
    hint: text.fairnessHint,
    rows: 3,
  })}`;
}
