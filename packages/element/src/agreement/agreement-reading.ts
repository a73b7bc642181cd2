/** An agreement as sentences need it: who stands where, in the order in which they are told. */
import { agreedContent, partnerMark, currentName, type Id, type Partner } from '@kvasir/model';
import type { AgreementView } from '../data/partnership-context.ts';
import { changesBetween, type DocumentChange } from './changes.ts';

export interface ReadParty {
  id: Id;
  name: string;
  letters: string;
  colour: number;
  withdrawn: boolean;
  decision: AgreementView['state']['partners'][Id];
}

type Decision = ReadParty['decision'];
export type Decided = Exclude<Decision, { state: 'none' }>;

/** The partners of an agreement, by what they have said. */
export class AgreementReading {
  readonly view: AgreementView;
  readonly parties: readonly ReadParty[];

  constructor(view: AgreementView, language: string) {
    this.view = view;
    this.parties = Object.entries(view.state.partners)
      .map(([id, decision]) => readParty(id, view.partners[id], decision, language))
      .sort((a, b) => a.letters.localeCompare(b.letters, language) || a.name.localeCompare(b.name, language));
  }

  with(state: Decision['state']): ReadParty[] {
    return this.parties.filter(({ decision }) => decision.state === state);
  }

  /** Whom the user acts for, if that is a partner. */
  get own(): ReadParty | undefined {
    return this.parties.find(({ id }) => id === this.view.actingFor);
  }

  /** The latest version before this one on which somebody has decided. */
  get earlierVersion(): number | undefined {
    const versions = this.parties.flatMap(({ decision }) =>
      'version' in decision && decision.version !== undefined && decision.version < this.view.state.version
        ? [decision.version]
        : [],
    );
    return versions.length > 0 ? Math.max(...versions) : undefined;
  }

  /** When somebody first decided on this version, as an instant. */
  get firstDecision(): string | undefined {
    const instants = this.parties.flatMap(({ decision }) => (this.isOnThis(decision) ? [decision.at] : []));
    return instants.sort()[0];
  }

  /** Whether a decision is on the content as it stands. */
  isOnThis(decision: Decision): decision is Decided {
    if (decision.state !== 'objected') return decision.state === 'agreed';
    return decision.since === undefined && (decision.version ?? this.view.state.version) === this.view.state.version;
  }

  /** What has changed since a partner decided; undefined when what it decided on is not kept. */
  changesSince(party: ReadParty): DocumentChange[] | undefined {
    const { pointer, document } = this.view;
    if (pointer === undefined || document === undefined || !('since' in party.decision)) return undefined;
    const { parties, versions } = document.agreements?.[pointer] ?? {};
    const content = versions?.[parties?.[party.id]?.digest ?? '']?.content;
    return content === undefined ? undefined : changesBetween(content, agreedContent(document, pointer), pointer);
  }
}

function readParty(id: Id, partner: Partner | undefined, decision: Decision, language: string): ReadParty {
  const known = partner ?? { name: id };
  return {
    id,
    ...partnerMark(known, id),
    name: currentName(known, language).text || id,
    withdrawn: known.status === 'withdrawn',
    decision,
  };
}
