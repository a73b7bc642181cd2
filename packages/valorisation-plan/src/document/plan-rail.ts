/** What a result is, beside its plan: whose, how protected, how open, how ready, and who agreed. */
import { heading, partnerMark, readinessStrip, type HeadingLevel } from '@kvasir/element/display.js';
import { shortDigest } from '@kvasir/element/agreement.js';
import { resultFacts, type ResultFacts } from '@kvasir/formats/valorisation.js';
import { isMap, textOf, type Id } from '@kvasir/model';
import { hasDeparted, partnerState, type PortfolioEntry } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { BuilderPlace } from '../settings.ts';
import type { PageContext } from './page-context.ts';
import { notSaid } from './page-parts.ts';
import { otherSentences, type PlanAgreement } from './plan-agreement.ts';

/** The facts of a result, in the words of its documents. */
export function factsOf({ id }: PortfolioEntry, { host, language }: PageContext): ResultFacts {
  return resultFacts(host.value, id, language, host.settings.today);
}

export function planRail(entry: PortfolioEntry, facts: ResultFacts, context: PageContext): TemplateResult {
  const { text } = context;
  const { id } = entry;
  const open = (place: BuilderPlace) =>
    html`<p>${notSaid({ label: text.settle.ownership, result: id, place }, context)}</p>`;
  const lines = (all: readonly string[]) => all.map((line) => html`<p><bdi>${line}</bdi></p>`);
  return html`<div class="doc-rail">
    ${fact(text.ownedBy, owners(entry, context) ?? open('ownership'), context)}
    ${fact(text.protection, facts.protection.length > 0 ? lines(facts.protection) : short(context), context)}
    ${fact(text.openAccess, facts.openAccess.length > 0 ? lines(facts.openAccess) : short(context), context)}
    ${fact(text.readiness, readiness(entry, facts, context), context)}
    ${facts.background.length > 0 ? fact(text.background, lines(facts.background), context) : nothing}
    ${agreed(entry, context)}
  </div>`;
}

function fact(name: string, content: unknown, { level }: PageContext): TemplateResult {
  return html`<div class="doc-fact">
    ${heading(Math.min(6, level + 1) as HeadingLevel, name, 'doc-fact-name')} ${content}
  </div>`;
}

/** What is open, where the way there stands beside the next fact already. */
function short(context: PageContext): TemplateResult {
  return html`<p>${notSaid(undefined, context)}</p>`;
}

function readiness({ readiness: { now, target } }: PortfolioEntry, facts: ResultFacts, context: PageContext): unknown {
  if (now === undefined && target === undefined) return short(context);
  return readinessStrip({ now, target, text: context.host.text.trl(now, target), label: facts.readiness });
}

function owners({ result }: PortfolioEntry, context: PageContext): TemplateResult | undefined {
  const ownership: unknown = result?.['ownership'];
  const map: unknown = isMap(ownership) ? ownership['owners'] : undefined;
  const entries = isMap(map) ? Object.entries(map) : [];
  if (entries.length === 0) return undefined;
  return html`<ul class="doc-owners">
    ${entries.map(([id, owner]) => {
      const share = isMap(owner) ? textOf(owner['share']).trim() : '';
      // Who owns alone owns all of it.
      const shown = share || (entries.length > 1 ? context.text.shareUnknown : '');
      return html`<li>
        ${partnerName(id, context)}<span class="doc-share ${share ? '' : 'doc-quiet'}"><bdi>${shown}</bdi></span>
      </li>`;
    })}
  </ul>`;
}

function withdrawnOn({ host }: PageContext, id: Id): string | undefined {
  const partners: unknown = host.value.partners;
  const partner: unknown = isMap(partners) && Object.hasOwn(partners, id) ? partners[id] : undefined;
  const day = isMap(partner) && hasDeparted(partner, host.settings.today) ? textOf(partner['withdrawnOn']) : '';
  return day === '' ? undefined : host.format.date(day);
}

/** Mark and name; of a partner who has left, or is none, with the word for that. */
function partnerName(id: Id, context: PageContext): TemplateResult {
  const { host, text } = context;
  const partner = host.model.partnerMap.get(id);
  const state = partnerState(host.value, id, host.settings.today);
  const said =
    state === 'missing' ? text.notAPartner : state === 'departed' ? text.vacantSince(withdrawnOn(context, id)) : '';
  return html`${partner ? partnerMark({ ...partner.mark, withdrawn: state === 'departed' }) : nothing}<span
      class="doc-partner"
      ><bdi>${partner?.name ?? id}</bdi>${said === '' ? nothing : html` <span class="doc-quiet">(${said})</span>`}</span
    >`;
}

function agreed({ id }: PortfolioEntry, context: PageContext): TemplateResult | typeof nothing {
  const { host, text, agreements } = context;
  const found = agreements.of(id);
  if (found === undefined || host.partners.length === 0) return nothing;
  const agreement = found === 'nobody' ? undefined : found;
  const marks = host.partners.filter((partner) => agreement?.agreed.includes(partner.id));
  return fact(
    text.agreedBy,
    html`${
      marks.length > 0
        ? html`<ul class="doc-marks">
            ${marks.map(({ mark, name }) => html`<li>${partnerMark({ ...mark, name })}</li>`)}
          </ul>`
        : nothing
    }
    ${agreementLines(agreement, marks.length, context).map((line) => html`<p class="doc-quiet"><bdi>${line}</bdi></p>`)}`,
    context,
  );
}

function agreementLines(agreement: PlanAgreement | undefined, count: number, context: PageContext): string[] {
  const { host, text } = context;
  if (!agreement) return [text.nobodyAgreed];
  const nameOf = (id: Id): string => host.model.partnerMap.get(id)?.name ?? id;
  const { version, digest } = agreement;
  // Who has left is not asked any more.
  const asked = host.partners.filter(
    ({ id }) => agreement.agreed.includes(id) || partnerState(host.value, id, host.settings.today) !== 'departed',
  );
  return [
    count > 0 ? text.agreedCount(count, asked.length, version) : text.nobodyAgreed,
    ...otherSentences(agreement, text, host.format, nameOf),
    ...(digest === undefined ? [] : [text.digest(shortDigest(digest))]),
  ];
}
