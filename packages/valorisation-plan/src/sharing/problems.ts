/** What could not be reckoned with, and was left out: said where the result is, in a sentence with a way to the field. */
import { message } from '@kvasir/element/display.js';
import { fieldsOf, type Path } from '@kvasir/element/panel.js';
import { readMoney, type SharingProblem } from '@kvasir/model/valorisation.js';
import { html, nothing } from 'lit';
import { deductionName, indicatorName, type SharingContext } from './sharing-context.ts';

export function problemsOf(context: SharingContext, goTo: (path: Path) => void): unknown {
  const { form, text, reading } = context;
  const { shown } = reading;
  if (shown.kind !== 'shared') return nothing;
  return shown.problems.map((problem) => {
    const path = form.path('sharing', problem.code === 'indicator-idle' ? 'weights' : 'deductions', problem.id);
    return message({
      kind: problem.code === 'currency-differs' ? 'danger' : 'warning',
      content: html`<bdi>${words(problem, shown.currency, context)}</bdi>`,
      action: form.host.canEdit
        ? html`<button type="button" class="panel-link" part="link" @click=${() => goTo(path)}>
            ${text.from.goToField}
          </button>`
        : undefined,
    });
  });
}

function words({ code, id }: SharingProblem, currency: string, context: SharingContext): string {
  const { form, text } = context;
  const name = code === 'indicator-idle' ? indicatorName(context, id) : deductionName(context, id);
  switch (code) {
    case 'currency-differs': {
      const other = readMoney(fieldsOf(form.field('sharing', 'deductions', id))['amount'])?.currency ?? '';
      return text.currencyDiffers(name, other, currency);
    }
    case 'exceeds-gross':
      return text.exceedsGross(name);
    case 'deduction-unreadable':
      return text.deductionUnreadable(name);
    case 'indicator-idle':
      return text.indicatorIdle(name);
  }
}
