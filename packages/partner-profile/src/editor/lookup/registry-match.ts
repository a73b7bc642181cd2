import { iconBan, type Format } from '@kvasir/element';
import { status, type ComboboxOption } from '@kvasir/element/controls.js';
import { partnerFromRor } from '@kvasir/formats/ror.js';
import type { Partner } from '@kvasir/model';
import type { PartnerProfileMessages } from '../../partner-profile.messages.ts';
import type { EditorMessages } from '../editor.messages.ts';
import { fieldsOf, readAt } from '../partner-patch.ts';

/** The words that a match is told in. */
export interface MatchWords {
  text: EditorMessages;
  terms: PartnerProfileMessages;
  format: Format;
}

/** The records of an answer as options; what is no record of an organisation is passed over. */
export function matchesOf(
  records: readonly unknown[],
  query: string,
  retrieved: string,
  words: MatchWords,
): ComboboxOption<Partner>[] {
  const keys = new Set<string>();
  const matches = records.flatMap((record, index) => {
    const partner = partnerFromRor(record, { retrieved });
    if (typeof partner.name !== 'string' || partner.name.trim() === '') return [];
    const ror = textAt(partner, 'identifiers', 'ror');
    const key = ror !== undefined && !keys.has(ror) ? ror : `match-${index}`;
    keys.add(key);
    return [matchOf(partner, key, query, words)];
  });
  // In the registry's own order, but those that are gone after those that one can work with.
  return [...matches.filter(({ muted }) => !muted), ...matches.filter(({ muted }) => muted)];
}

function matchOf(partner: Partner, key: string, query: string, words: MatchWords): ComboboxOption<Partner> {
  const { text } = words;
  const isGone = partner.status === 'withdrawn' || partner.status === 'inactive';
  const gone = partner.status === 'withdrawn' ? text.lookupWithdrawn : text.lookupInactive;
  const successor = isGone ? successorOf(partner) : undefined;
  const facts = [
    otherNameFor(partner, query, text),
    kindOf(partner, words),
    placeOf(partner, words),
    rorOf(partner),
    successor === undefined ? undefined : text.lookupSucceededBy(successor),
  ];
  return {
    key,
    label: partner.name,
    detail: facts.filter((fact) => fact !== undefined).join(' · '),
    muted: isGone,
    aside: isGone ? status({ kind: 'neutral', icon: iconBan, label: gone }) : undefined,
    data: partner,
  };
}

function textAt(value: unknown, ...path: string[]): string | undefined {
  const found = readAt(value, path);
  return typeof found === 'string' && found.trim() !== '' ? found : undefined;
}

/** The name under which it was found, where that is not the one shown. */
function otherNameFor(partner: Partner, query: string, text: EditorMessages): string | undefined {
  const wanted = query.toLowerCase();
  if (partner.name.toLowerCase().includes(wanted)) return undefined;
  const names = Object.values(fieldsOf(partner.names)).map((name) => textAt(name, 'text'));
  const found = names.find((name) => name?.toLowerCase().includes(wanted));
  return found === undefined ? undefined : text.lookupAlsoNamed(found);
}

function kindOf({ organisationTypes }: Partner, { terms }: MatchWords): string | undefined {
  const names: Readonly<Record<string, string>> = terms.organisationType;
  // A funder is nearly always something else in the first place.
  const kinds = Object.keys(fieldsOf(organisationTypes)).filter(
    (kind, _, all) => kind !== 'funder' || all.length === 1,
  );
  return kinds.length === 0 ? undefined : kinds.map((kind) => names[kind] ?? kind).join(', ');
}

function placeOf({ locations }: Partner, { format }: MatchWords): string | undefined {
  const [place] = Object.values(fieldsOf(locations));
  const country = textAt(place, 'country');
  const parts = [textAt(place, 'city'), country && format.country(country)].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
}

function rorOf(partner: Partner): string | undefined {
  return textAt(partner, 'identifiers', 'ror')?.replace(/^https:\/\/ror\.org\//, 'ror ');
}

function successorOf({ relations }: Partner): string | undefined {
  const successor = Object.values(fieldsOf(relations)).find((relation) => textAt(relation, 'kind') === 'successor');
  return textAt(successor, 'name');
}
