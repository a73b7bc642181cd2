import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import iconChanged from 'lucide/dist/esm/icons/rotate-ccw-clock.mjs';
import iconObjection from 'lucide/dist/esm/icons/message-square.mjs';
import iconWaiting from 'lucide/dist/esm/icons/clock.mjs';
import { button } from '../controls/button.ts';
import type { HeadingLevel } from '../controls/heading.ts';
import { partnerMark } from '../controls/partner-mark.ts';
import { skeletonLines } from '../controls/skeleton.ts';
import type { AgreementActions } from '../data/partnership-context.ts';
import { icon } from '../icon.ts';
import { iconCheck } from '../icons.ts';
import { agreementDialog, focusReason, type AgreementQuestion } from './agreement-dialog.ts';
import type { AgreementView } from '../data/partnership-context.ts';
import { AgreementReading, type ReadParty } from './agreement-reading.ts';
import type { AgreementWording } from './agreement-wording.ts';
import { localDate } from './local-date.ts';

export interface AgreementBarOptions {
  wording: AgreementWording;
  /** What there are versions of: "Roadmap". Without it the bar says "Version 14". */
  subject?: string | undefined;
  /** Unique within the shadow root. */
  id?: string | undefined;
  /** The level of the headings of its dialogs. */
  headingLevel?: HeadingLevel | undefined;
}

/** The last thing that the user did here, until the others can see it. */
type Act = 'agree' | 'object' | 'withdraw';
/** What each leads to. */
const outcomes = { agree: 'agreed', object: 'objected', withdraw: 'none' } as const satisfies Record<Act, string>;

class AgreementBarDirective extends AsyncDirective {
  #view: AgreementView | undefined;
  #actions: AgreementActions | undefined;
  #options: AgreementBarOptions | undefined;
  #reading: AgreementReading | undefined;
  #readIn = '';
  #question: AgreementQuestion | undefined;
  #act: Act | undefined;
  #said = '';
  /** A reason that was begun outlives its dialog. */
  #draft = '';

  render(
    view: AgreementView | undefined,
    actions: AgreementActions | undefined,
    options: AgreementBarOptions,
  ): TemplateResult {
    this.#view = view;
    this.#actions = actions;
    this.#options = options;
    const { wording, headingLevel } = options;
    const { messages, language } = wording.agreement;
    if (!view || !actions || !wording.ready) return this.#loading();
    if (this.#reading?.view !== view || this.#readIn !== language) {
      this.#reading = new AgreementReading(view, language);
      this.#readIn = language;
      this.#announce(this.#reading);
    }
    const reading = this.#reading;
    return html`<div class="agreement" part="agreement" role="group" aria-label=${messages.name}>
      <div class="agreement-bar">
        ${this.#version(reading)} ${this.#parties(reading)}
        <div class="agreement-acts">${this.#acts(reading)}</div>
      </div>
      ${agreementDialog({
        id: this.#dialogId,
        question: this.#question,
        reading,
        wording,
        headingLevel,
        onReason: (reason) => {
          this.#draft = reason;
          this.#ask({ kind: 'object', reason, incomplete: false });
        },
        onObject: (reason, root) => this.#object(reason, root),
        onWithdraw: () => this.#do('withdraw', () => this.#actions?.withdraw()),
        onClose: () => this.#ask(undefined),
      })}
      <div class="visually-hidden" role="status">${this.#said}</div>
    </div>`;
  }

  protected override disconnected(): void {
    this.#question = undefined;
    this.#act = undefined;
  }

  protected override reconnected(): void {
    this.#draw();
  }

  get #dialogId(): string {
    return `${this.#options?.id ?? 'agreement'}-dialog`;
  }

  #draw(): void {
    if (this.#options && this.isConnected) this.setValue(this.render(this.#view, this.#actions, this.#options));
  }

  #ask(question: AgreementQuestion | undefined): void {
    this.#question = question;
    this.#draw();
  }

  #do(act: Act, run: () => void): void {
    this.#question = undefined;
    this.#act = act;
    run();
    this.#draw();
  }

  #object(reason: string, root: ParentNode): void {
    if (reason.trim() !== '') return this.#do('object', () => this.#actions?.object(reason.trim()));
    this.#ask({ kind: 'object', reason, incomplete: true });
    focusReason(root, this.#dialogId);
  }

  /** Says to a screen reader what came of the user's act: what changes stands elsewhere than under the focus. */
  #announce(reading: AgreementReading): void {
    const { own, view } = reading;
    if (!this.#act || view.busy || !own || !this.#options) return;
    const { messages } = this.#options.wording.agreement;
    const version = 'version' in own.decision ? (own.decision.version ?? view.state.version) : view.state.version;
    const act = this.#act;
    this.#act = undefined;
    // It may not have been recorded: nobody is told of what is not there.
    if (own.decision.state !== outcomes[act]) return;
    if (act === 'object') this.#draft = '';
    if (act === 'agree') this.#said = messages.didAgree(own.name, version);
    else if (act === 'object') this.#said = messages.didObject(own.name, version);
    else this.#said = messages.didWithdraw(own.name);
  }

  #loading(): TemplateResult {
    const { messages } = this.#options?.wording.agreement ?? {};
    return html`<div class="agreement" part="agreement" aria-busy="true">
      <div class="agreement-bar">
        <span class="visually-hidden">${messages?.loading}</span>
        <span class="agreement-version">${skeletonLines(80, 60)}</span>
      </div>
    </div>`;
  }

  #version(reading: AgreementReading): TemplateResult {
    const { wording, subject } = this.#options as AgreementBarOptions;
    const { messages, format } = wording.agreement;
    const { version } = reading.view.state;
    const { firstDecision, earlierVersion } = reading;
    const since = firstDecision
      ? messages.firstAgreed(localDate(firstDecision, format))
      : earlierVersion === undefined
        ? messages.newVersion
        : messages.newSince(earlierVersion);
    return html`<p class="agreement-version" part="agreement-version">
      <b>${subject === undefined ? messages.version(version) : messages.versionOf(subject, version)}</b>
      <span class="agreement-quiet">${since}</span>
    </p>`;
  }

  /** Those who agreed as one group, and those who have not said anything; every other partner with its own sentence. */
  #parties(reading: AgreementReading): TemplateResult {
    const { messages } = (this.#options as AgreementBarOptions).wording.agreement;
    if (reading.parties.length === 0) return html`<p class="agreement-quiet">${messages.noPartners}</p>`;
    const agreed = reading.with('agreed');
    const waiting = reading.with('none');
    return html`<ul class="agreement-parties" part="agreement-parties">
      ${agreed.length > 0 ? html`<li class="agreement-agreed">${icon(iconCheck)}<span class="agreement-word">${messages.agreed}</span>${this.#marks(agreed)}</li>` : nothing}
      ${reading.with('objected').map((party) => this.#objection(party, reading))}
      ${reading.with('outdated').map((party) => this.#outdated(party, reading))}
      ${waiting.length > 0 ? html`<li>${icon(iconWaiting)}<span class="agreement-word">${messages.notYet}</span>${this.#marks(waiting)}</li>` : nothing}
    </ul>`;
  }

  #objection(party: ReadParty, reading: AgreementReading): TemplateResult {
    if (party.decision.state !== 'objected') return html``;
    const { messages } = (this.#options as AgreementBarOptions).wording.agreement;
    const { reason, version } = party.decision;
    const sentence =
      reading.isOnThis(party.decision) || version === undefined
        ? messages.objects(reason)
        : messages.objectsTo(version, reason);
    return html`<li class="agreement-objected">
      ${this.#mark(party)}${icon(iconObjection)}
      <button
        type="button"
        class="agreement-link"
        part="agreement-link"
        dir="auto"
        @click=${() => this.#ask({ kind: 'objection', party: party.id })}
      >
        <bdi>${sentence}</bdi>
      </button>
    </li>`;
  }

  #outdated(party: ReadParty, reading: AgreementReading): TemplateResult {
    if (party.decision.state !== 'outdated') return html``;
    const { messages } = (this.#options as AgreementBarOptions).wording.agreement;
    const { version } = party.decision;
    const changes = reading.changesSince(party);
    return html`<li class="agreement-outdated">
      ${this.#mark(party)}${icon(iconChanged)}
      <span
        ><bdi>${version === undefined ? messages.agreedEarlier : messages.agreedTo(version)}</bdi>${
          changes
            ? html`,
                <button
                  type="button"
                  class="agreement-link"
                  part="agreement-link"
                  @click=${() => this.#ask({ kind: 'changes', party: party.id })}
                >
                  <bdi>${messages.changesSince(changes.length)}</bdi>
                </button>`
            : nothing
        }</span
      >
    </li>`;
  }

  #marks(parties: readonly ReadParty[]): TemplateResult {
    return html`<span class="agreement-marks">${parties.map((party) => this.#mark(party))}</span>`;
  }

  #mark(party: ReadParty): TemplateResult {
    const { messages, format } = (this.#options as AgreementBarOptions).wording.agreement;
    const { decision, letters, colour, withdrawn } = party;
    const name =
      decision.state === 'none'
        ? party.name
        : messages.decidedBy(party.name, decision.by, localDate(decision.at, format));
    return partnerMark({ letters, colour, withdrawn, name });
  }

  #acts(reading: AgreementReading): TemplateResult {
    const { wording, id = 'agreement' } = this.#options as AgreementBarOptions;
    const { messages } = wording.agreement;
    const { view, own } = reading;
    if (view.actingFor === undefined) return html`<p class="agreement-quiet">${messages.nobodyActs}</p>`;
    if (!own) return html`<p class="agreement-quiet">${messages.notAPartner(view.actingFor)}</p>`;
    if (!view.canAct) return html`<p class="agreement-quiet">${messages.actingFor(own.name)}</p>`;
    const { busy } = view;
    const describedBy = `${id}-acting`;
    const hasAgreed = own.decision.state === 'agreed';
    const hasObjected = own.decision.state === 'objected';
    // Two buttons in the same two places, whatever has been decided: the focus stays where it was.
    return html`<span class="visually-hidden" id=${describedBy}>${messages.actingFor(own.name)}</span> ${button({
        label: hasObjected ? messages.withdrawObjection : messages.object,
        size: 'small',
        busy,
        describedBy,
        onClick: (event) => (hasObjected ? this.#ask({ kind: 'withdraw' }) : this.#askForReason(event)),
      })}
      ${button({
        label: hasAgreed ? messages.withdrawAgreement : messages.agree(view.state.version),
        variant: hasAgreed ? 'secondary' : 'primary',
        size: 'small',
        busy,
        describedBy,
        onClick: () => (hasAgreed ? this.#ask({ kind: 'withdraw' }) : this.#do('agree', () => this.#actions?.agree())),
      })}`;
  }

  #askForReason(event: Event): void {
    this.#ask({ kind: 'object', reason: this.#draft, incomplete: false });
    focusReason((event.currentTarget as Element).getRootNode() as ParentNode & Node, this.#dialogId);
  }
}

/**
 * Who has agreed to exactly this version of a part of the document, who to an earlier one and what has changed since, who
 * objects and why; and what the user can do about it (C(2024) 601, 3.1.1: "jointly agreeing"). Without a view it shows
 * that it loads. Needs `agreementStyles`.
 */
export const agreementBar = directive(AgreementBarDirective);
