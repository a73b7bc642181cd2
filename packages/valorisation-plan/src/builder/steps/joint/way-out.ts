/** Interests that do not agree, in a sentence, and the way out: separate fields of use. */
import { button, editWithUndo } from '@kvasir/element/controls.js';
import { message } from '@kvasir/element/display.js';
import { withValues, type Write } from '@kvasir/element/panel.js';
import type { PartyRole } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanForm } from '../../plan-form.ts';
import type { JointMessages } from './joint.messages.ts';
import { answerOf, fieldsOfUse, type Answer } from './interests.ts';

/** Forms in which partners need not want the same. */
const apart: readonly unknown[] = ['separate-fields', 'none'];

export function wayOut(
  form: PlanForm,
  text: JointMessages,
  parties: readonly PartyRole[],
): TemplateResult | typeof nothing {
  const named = (answer: Answer): string[] =>
    parties.filter(({ partner }) => answerOf(form, partner) === answer).map(({ partner }) => form.partnerName(partner));
  const [part, no] = [named('part'), named('no')];
  if (part.length + no.length === 0 || apart.includes(form.field('jointExploitation', 'form'))) return nothing;
  const { format } = form;
  return message({
    kind: 'warning',
    content: html`<b>${text.differ}</b>
      ${no.length > 0 ? text.notAligned(format.list(no)) : nothing}
      ${part.length > 0 ? text.inPart(format.list(part)) : nothing} ${text.wayOut}
      <span class="panel-paragraph">${form.words.paragraph('3.3.1(a)')}</span>`,
    action: form.host.canEdit
      ? button({ label: text.proposeFields, size: 'small', onClick: () => propose(form, text, parties) })
      : undefined,
  });
}

/** The form is chosen and, where nothing is written yet, how it works is begun with what partners claim. */
function propose(form: PlanForm, text: JointMessages, parties: readonly PartyRole[]): void {
  const { host } = form;
  form.leave();
  const at = (field: string) => form.path('jointExploitation', field);
  const fields = fieldsOfUse(form, parties);
  const writes: Write[] = [[at('form'), 'separate-fields']];
  if (form.read(at('how')) === undefined && fields.length > 0) writes.push([at('how'), fields.join('\n')]);
  const after = withValues(host.value, writes);
  if (after !== host.value) {
    editWithUndo(host, after, {
      text: text.proposed,
      undo: host.text.undo,
      onUndone: () => {
        host.announce(text.takenBack);
        form.focus(form.idOf(at('form')));
      },
    });
  }
  form.focus(form.idOf(at('how')));
}
