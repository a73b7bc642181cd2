import { registerSizeProperty, tokens } from '@kvasir/theme';
import type { AgreementState, Partner, Partnership } from '@kvasir/model';
import { html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { define } from '../../define.ts';
import type { AgreementActions } from '../../data/partnership-context.ts';
import { foundation } from '../../styles/foundation.styles.ts';
import { agreementBar } from '../agreement-bar.ts';
import { AgreementWording } from '../agreement-wording.ts';
import { agreementStyles } from '../agreement.styles.ts';
import type { AgreementView } from '../../data/partnership-context.ts';

export const partners: Readonly<Record<string, Partner>> = {
  northlake: { name: 'Northlake University', mark: { letters: 'NLU', colour: 1 } },
  brenner: { name: 'Brenner Composites GmbH', mark: { letters: 'BRC', colour: 2 } },
  valmarne: { name: 'Institut Val-Marne', mark: { letters: 'IVM', colour: 3 } },
  vantera: { name: 'Vantera Wind A/S', mark: { letters: 'VNT', colour: 4 } },
  aalund: { name: 'City of Aalund', mark: { letters: 'AAL', colour: 5 } },
  hergebruik: { name: 'Stichting Hergebruik Noord', mark: { letters: 'SHN', colour: 6 } },
  ibarra: { name: 'Ibarra Technology Park', mark: { letters: 'IBT', colour: 7 } },
};

const digest = 'a'.repeat(64);
const earlier = 'b'.repeat(64);
const content = {
  schema: 'urn:kvasir:partnership:1',
  partners,
  results: {
    insert: {
      title: 'Root-joint insert',
      ownership: { owners: { brenner: { share: '1/2' }, vantera: { share: '1/2' } } },
    },
  },
} as const;

/** The document in which this stands: two shares have changed since version 12. */
export const agreedDocument: Partnership = {
  ...content,
  results: {
    insert: {
      title: 'Root-joint insert',
      ownership: { owners: { brenner: { share: '3/5' }, vantera: { share: '2/5' } } },
    },
  },
  agreements: {
    '': {
      parties: {
        hergebruik: { digest: earlier, decision: 'agreed', at: '2026-11-02T09:00:00Z', by: 'Sietse de Boer' },
      },
      versions: {
        [earlier]: { number: 12, at: '2026-11-02T09:00:00Z', content },
        [digest]: { number: 14, at: '2026-11-18T10:00:00Z' },
      },
    },
  },
};

const agreed = (by: string) => ({ state: 'agreed', by, at: '2026-11-18T10:00:00Z', version: 14 }) as const;
const outdated = {
  state: 'outdated',
  at: '2026-11-02T09:00:00Z',
  by: 'Sietse de Boer',
  version: 12,
  since: { results: {} },
} as const;
const objection = {
  state: 'objected',
  reason: 'Three fifths of the insert is more than Brenner put in: the joint was ours.',
  by: 'Mette Holm',
  at: '2026-11-19T08:00:00Z',
  version: 14,
} as const;

/** Partners at every stage, as on the design board. */
export const inDiscussion: AgreementState = {
  digest,
  version: 14,
  recorded: true,
  partners: {
    northlake: agreed('Aoife Lennon'),
    brenner: agreed('Jonas Brenner'),
    valmarne: agreed('Lucie Moreau'),
    aalund: agreed('Karen Vestby'),
    vantera: objection,
    hergebruik: outdated,
    ibarra: { state: 'none' },
  },
};

export const nobodyYet: AgreementState = {
  digest,
  version: 1,
  recorded: false,
  partners: Object.fromEntries(Object.keys(partners).map((id) => [id, { state: 'none' }])),
};

export const everybody: AgreementState = {
  ...inDiscussion,
  partners: Object.fromEntries(Object.keys(partners).map((id) => [id, agreed('Their director')])),
};

/** Nobody has seen the newest version: all agreed to the one before. */
export const changedSince: AgreementState = {
  ...inDiscussion,
  version: 15,
  recorded: false,
  partners: Object.fromEntries(Object.keys(partners).map((id) => [id, { ...outdated, version: 14 }])),
};

export function viewOf(state: AgreementState, more: Partial<AgreementView> = {}): AgreementView {
  return {
    state,
    partners,
    actingFor: 'ibarra',
    canAct: true,
    busy: false,
    pointer: '',
    document: agreedDocument,
    ...more,
  };
}

/** Writes down what it is asked for. */
export class HeardActions implements AgreementActions {
  readonly heard: string[] = [];

  agree(): void {
    this.heard.push('agree');
  }
  object(reason: string): void {
    this.heard.push(`object: ${reason}`);
  }
  withdraw(): void {
    this.heard.push('withdraw');
  }
  release(): void {
    this.heard.push('release');
  }
}

/** What an element brings along for an agreement bar in its shadow root. */
export class AgreementDemo extends LitElement {
  static override styles: CSSResultGroup = [tokens, foundation, agreementStyles];
  static override properties = { view: { attribute: false }, subject: {} };
  declare view: AgreementView | undefined;
  declare subject: string | undefined;

  readonly actions = new HeardActions();
  readonly #wording = new AgreementWording(this);

  constructor() {
    super();
    registerSizeProperty();
  }

  protected override render(): unknown {
    return agreementBar(this.view, this.actions, { wording: this.#wording, subject: this.subject });
  }
}
define('kv-agreement-demo', AgreementDemo);

export function demo(view: AgreementView | undefined, subject?: string): TemplateResult {
  return html`<kv-agreement-demo .view=${view} .subject=${subject}></kv-agreement-demo>`;
}
