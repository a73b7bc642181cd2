import type { Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../controls/button.ts';
import { dialog } from '../controls/dialog.ts';
import { focusField } from '../controls/field.ts';
import type { HeadingLevel } from '../controls/heading.ts';
import { textareaField } from '../controls/textarea-field.ts';
import type { AgreementReading, ReadParty } from './agreement-reading.ts';
import type { AgreementWording } from './agreement-wording.ts';
import { changesTable } from './changes-table.ts';
import { DocumentWords } from './document-words.ts';
import { localDate } from './local-date.ts';

/** What a dialog of the bar is about. */
export type AgreementQuestion =
  | { kind: 'object'; reason: string; incomplete: boolean }
  | { kind: 'withdraw' }
  | { kind: 'objection'; party: Id }
  | { kind: 'changes'; party: Id };

export interface AgreementDialogOptions {
  id: string;
  question: AgreementQuestion | undefined;
  reading: AgreementReading;
  wording: AgreementWording;
  headingLevel: HeadingLevel | undefined;
  onReason: (reason: string) => void;
  onObject: (reason: string, root: ParentNode) => void;
  onWithdraw: () => void;
  onClose: () => void;
}

/** Puts the focus on the reason that a dialog asks for, once it is drawn. */
export function focusReason(root: ParentNode, id: string): void {
  // After the dialog has opened, and has put the focus on its first control.
  queueMicrotask(() => focusField(root as DocumentFragment, reasonIdOf(id)));
}

function reasonIdOf(dialogId: string): string {
  return `${dialogId}-reason`;
}

export function agreementDialog(options: AgreementDialogOptions): TemplateResult {
  const { id, question, wording, headingLevel, onClose } = options;
  return dialog({
    id,
    open: question !== undefined,
    wording: wording.controls,
    heading: question && headingOf(question, options),
    headingLevel,
    kind: question?.kind === 'withdraw' ? 'alertdialog' : 'dialog',
    content: () => question && contentOf(question, options),
    actions: question && actionsOf(question, options),
    onClose,
  });
}

function headingOf(question: AgreementQuestion, { reading, wording }: AgreementDialogOptions): string {
  const { messages } = wording.agreement;
  switch (question.kind) {
    case 'object':
      return messages.objectHeading(reading.view.state.version);
    case 'withdraw': {
      const name = reading.own?.name ?? '';
      return reading.own?.decision.state === 'objected'
        ? messages.withdrawObjectionHeading(name)
        : messages.withdrawAgreementHeading(name);
    }
    case 'objection':
      return messages.objectionHeading(nameOf(question.party, reading));
    case 'changes': {
      const party = partyOf(question.party, reading);
      const version = party && 'version' in party.decision ? party.decision.version : undefined;
      return messages.changesHeading(version);
    }
  }
}

function contentOf(question: AgreementQuestion, options: AgreementDialogOptions): TemplateResult {
  const { reading, wording } = options;
  const { messages } = wording.agreement;
  switch (question.kind) {
    case 'object':
      return html`<div class="agreement-form">
        <p>${messages.objectText}</p>
        ${textareaField({
          id: reasonIdOf(options.id),
          label: messages.reason,
          wording: wording.controls,
          value: question.reason,
          requirement: 'required',
          error: question.incomplete ? messages.reasonMissing : undefined,
          rows: 4,
          onInput: options.onReason,
        })}
      </div>`;
    case 'withdraw':
      return html`<p>${messages.withdrawText}</p>`;
    case 'objection': {
      const party = partyOf(question.party, reading);
      if (party?.decision.state !== 'objected') return html``;
      return html`<div class="agreement-form">
        <p class="value-text" dir="auto">${party.decision.reason}</p>
        ${whoOf(party, options)} ${changesOf(party, options)}
      </div>`;
    }
    case 'changes': {
      const party = partyOf(question.party, reading);
      return html`<div class="agreement-form">
        ${party ? html`${whoOf(party, options)} ${changesOf(party, options)}` : nothing}
      </div>`;
    }
  }
}

/** Who decided for the partner, and when. */
function whoOf({ name, decision }: ReadParty, { wording }: AgreementDialogOptions): TemplateResult {
  const { messages, format } = wording.agreement;
  return html`<p class="agreement-quiet">
    ${decision.state === 'none' ? name : messages.decidedBy(name, decision.by, localDate(decision.at, format))}
  </p>`;
}

function changesOf(party: ReadParty, { reading, wording }: AgreementDialogOptions): TemplateResult | typeof nothing {
  const changes = reading.changesSince(party);
  const { document } = reading.view;
  if (!changes || changes.length === 0 || !document) return nothing;
  return changesTable(changes, new DocumentWords(document, wording.document), wording);
}

function actionsOf(question: AgreementQuestion, options: AgreementDialogOptions): TemplateResult | undefined {
  const { wording, reading } = options;
  const { messages } = wording.agreement;
  const cancel = (autofocus: boolean) => button({ label: messages.cancel, autofocus, onClick: closeDialog });
  switch (question.kind) {
    case 'object':
      return html`${button({
        label: messages.objectAction,
        variant: 'primary',
        onClick: (event) =>
          options.onObject(question.reason, (event.currentTarget as Element).getRootNode() as ParentNode & Node),
      })}${cancel(false)}`;
    case 'withdraw':
      return html`${button({
        label: label(
          reading.own?.decision.state === 'objected' ? messages.withdrawObjection : messages.withdrawAgreement,
        ),
        variant: 'danger',
        onClick: options.onWithdraw,
      })}${cancel(true)}`;
    case 'objection':
    case 'changes':
      return undefined;
  }
}

/** Here the question is asked: the dots that announce it are gone. */
function label(text: string): string {
  return text.replace(/\s?…$/u, '');
}

function closeDialog(event: Event): void {
  (event.currentTarget as Element).closest('dialog')?.close();
}

function partyOf(id: Id, { parties }: AgreementReading): ReadParty | undefined {
  return parties.find((party) => party.id === id);
}

function nameOf(id: Id, reading: AgreementReading): string {
  return partyOf(id, reading)?.name ?? id;
}
