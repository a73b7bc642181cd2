/** The agreement on the item in the panel: the bar of its partnership, or, in a matrix alone, what its value records. */
import { icon, iconCheck, type IconNode } from '@kvasir/element';
import { AgreementWording, decisionsOn, EntryAgreement as PartnershipAgreement } from '@kvasir/element/agreement.js';
import { readable } from '@kvasir/element/controls.js';
import { heading, levelBelow, partnerMark } from '@kvasir/element/display.js';
import { entryIds, fieldsOf, readAt, type EntryPlace, type PanelHost } from '@kvasir/element/panel.js';
import { localDay, toPointer, type Id, type Partnership } from '@kvasir/model';
import { html, type TemplateResult } from 'lit';
import iconObjection from 'lucide/dist/esm/icons/message-square.mjs';
import iconChanged from 'lucide/dist/esm/icons/rotate-ccw-clock.mjs';

/** What a partner said: of the item as it stands, or of how it once was. */
type Standing = 'objected' | 'agreed' | 'outdated';
const standings: readonly Standing[] = ['objected', 'agreed', 'outdated'];
const looks: Readonly<Record<Standing, IconNode>> = {
  objected: iconObjection,
  agreed: iconCheck,
  outdated: iconChanged,
};

interface Recorded {
  readonly party: Id;
  readonly standing: Standing;
  readonly sentence: string;
  /** Who it was, for whom, and when. */
  readonly who: string;
}

export class EntryAgreement extends PartnershipAgreement {
  readonly #host: PanelHost;
  readonly #shown: () => EntryPlace | undefined;
  readonly #wording: AgreementWording;

  constructor(host: PanelHost, shown: () => EntryPlace | undefined) {
    super(host, shown);
    this.#host = host;
    this.#shown = shown;
    this.#wording = new AgreementWording(host.element);
  }

  override bar(subject: string | undefined): unknown {
    return super.bar(subject) ?? this.#records();
  }

  /** To be read only: without a partnership there is nobody to act for. */
  #records(): TemplateResult | undefined {
    const item = this.#shown();
    const records = item && this.#wording.ready ? this.#recorded(item) : [];
    if (records.length === 0) return undefined;
    const { messages } = this.#wording.agreement;
    const level = levelBelow(this.#host.level, 2);
    return html`<div class="agreement panel-recorded" part="agreement" role="group" aria-label=${messages.name}>
      ${heading(level, messages.name, 'panel-heading')}
      <ul class="agreement-parties" part="agreement-parties">
        ${records.map((record) => this.#line(record))}
      </ul>
    </div>`;
  }

  #line({ party, standing, sentence, who }: Recorded): TemplateResult {
    const partner = this.#host.partners.find(({ id }) => id === party);
    return html`<li class="panel-decision agreement-${standing}">
      ${partner && partnerMark(partner.mark)} ${icon(looks[standing])}
      <div>
        <p class="panel-words"><bdi>${sentence}</bdi></p>
        <p class="agreement-quiet"><bdi>${who}</bdi></p>
      </div>
    </li>`;
  }

  /** The decisions on this item alone, the objections first. */
  #recorded({ collection, id }: EntryPlace): Recorded[] {
    const { value } = this.#host;
    const pointer = toPointer([collection, id]);
    const agreement = fieldsOf(readAt(value, ['agreements', pointer]));
    const alone = { ...value, agreements: { [pointer]: agreement } } as Partnership;
    const today = decisionsOn(alone, [collection, id]);
    return entryIds(agreement['parties'])
      .flatMap((party) => this.#decision(party, agreement, today.has(party)) ?? [])
      .sort((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing));
  }

  #decision(party: Id, agreement: Readonly<Record<string, unknown>>, isOfToday: boolean): Recorded | undefined {
    const { messages, format } = this.#wording.agreement;
    const said = fieldsOf(readAt(agreement, ['parties', party]));
    const [by, at, reason, digest] = [said['by'], said['at'], said['reason'], said['digest']].map(readable);
    const number = digest === undefined ? undefined : readAt(agreement, ['versions', digest, 'number']);
    const earlier = isOfToday || typeof number !== 'number' ? undefined : number;
    const name = this.#host.partners.find(({ id }) => id === party)?.name ?? party;
    const who = messages.decidedBy(name, by, at === undefined ? '?' : format.date(dayOf(at)));
    if (said['decision'] === 'objected') {
      const sentence =
        earlier === undefined ? messages.objects(reason ?? '') : messages.objectsTo(earlier, reason ?? '');
      return { party, standing: 'objected', sentence, who };
    }
    if (said['decision'] !== 'agreed') return undefined;
    if (isOfToday) return { party, standing: 'agreed', sentence: messages.agreed, who };
    const sentence = earlier === undefined ? messages.agreedEarlier : messages.agreedTo(earlier);
    return { party, standing: 'outdated', sentence, who };
  }
}

/** The day of an instant where the reader is; what is none as it came. */
function dayOf(instant: string): string {
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) ? instant : localDay(at);
}
