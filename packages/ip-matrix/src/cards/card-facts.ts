/** The lines of a card: what the cells of the grid say, as names and values. */
import { status, partnerMark as partnerMarkView } from '@kvasir/element/display.js';
import { isMap, partnerMark, type Background, type Id, type Protection, type Standing } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { partnersOf } from '../filters/filter.ts';
import type { FactColumn } from '../grid/columns.ts';
import { factContent, termText, type ItemSurroundings } from '../grid/fact-cell.ts';
import { standingOf } from '../grid/cell-look.ts';
import type { ItemRow, ResultRow } from '../grid/rows.ts';
import { standingLabel, type StandingWords } from '../grid/standing-cell.ts';
import { standingContent } from '../grid/standing-content.ts';
import type { MatrixPartner } from '../matrix-host.ts';
import { entriesOf, textOf } from '@kvasir/model';
import type { CardMessages } from './card.messages.ts';

export interface CardFact {
  readonly name: string;
  readonly value: unknown;
}

export interface CardWords {
  readonly cards: CardMessages;
  readonly words: StandingWords;
  readonly partners: ReadonlyMap<Id, MatrixPartner>;
}

interface Party {
  readonly id: Id;
  readonly standing: Standing;
}

/** The facts that every card has; the other columns follow, if the reader has chosen them. */
const ownFacts: readonly FactColumn[] = [
  'asset-type',
  'trl',
  'key-exploitable',
  'protection',
  'open-access',
  'completeness',
  'findings',
];

/** Those who are something to the item, in the order of the columns; who is no partner stands last. */
function partiesOf(row: ItemRow, partners: ReadonlyMap<Id, MatrixPartner>): Party[] {
  const { kind, entry, item } = row;
  const involved = new Set(partnersOf(kind === 'result' ? { kind, entry, id: item.id } : { kind, entry, id: item.id }));
  const known = [...partners.keys()].filter((id) => involved.delete(id));
  return [...known, ...involved].map((id) => ({ id, standing: standingOf(row, id) }));
}

/** A partner's mark, and what it is to the item: as drawn for the eye, in words for the ear. */
function party({ id, standing }: Party, { cards, words, partners }: CardWords): TemplateResult {
  const partner = partners.get(id);
  // The name of the line says what it is to the item, but for what only owners and access rights have.
  const isDrawn = standing.role === 'sole' || standing.role === 'joint' || standing.role === 'none';
  const mark = partner
    ? partnerMarkView({ ...partner.mark, name: partner.name })
    : partnerMarkView({ ...partnerMark({ name: id }, id), name: cards.noPartner(id), withdrawn: true });
  return html`<li class="card-party">
    ${mark}<span class="visually-hidden">${standingLabel(standing, words)}</span>${
      isDrawn
        ? html`<span class="card-standing p${partner?.mark.colour ?? 1}" aria-hidden="true"
            >${standingContent(standing, words)}</span
          >`
        : nothing
    }
  </li>`;
}

function parties(list: readonly Party[], words: CardWords): TemplateResult {
  // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes the role from a list without bullets
  return html`<ul class="card-parties" role="list">
    ${list.map((one) => party(one, words))}
  </ul>`;
}

/** The standing without its access, or its access alone: a card says them in lines of their own. */
const roleOnly = ({ id, standing: { role, share } }: Party): Party => ({
  id,
  standing: { role, ...(share !== undefined && { share }), access: {} },
});
const accessOnly = ({ id, standing }: Party): Party => ({ id, standing: { role: 'none', access: standing.access } });

function factOf(name: string, list: readonly Party[], words: CardWords): CardFact[] {
  return list.length > 0 ? [{ name, value: parties(list, words) }] : [];
}

function ownerFact({ entry }: ResultRow, all: readonly Party[], words: CardWords): CardFact {
  const {
    cards,
    words: { text },
  } = words;
  const owners = all.filter(({ standing: { role } }) => role === 'sole' || role === 'joint').map(roleOnly);
  const { kind, thirdParty }: { kind?: unknown; thirdParty?: unknown } = isMap(entry.ownership) ? entry.ownership : {};
  const claim = textOf(thirdParty);
  const notes = [
    kind === 'to-be-determined' && status({ kind: 'danger', label: cards.notDecided }),
    kind === 'third-party-claim' &&
      status({
        kind: 'danger',
        label: claim ? html`${text.kinds[kind]}: <bdi>${claim}</bdi>` : text.kinds[kind],
      }),
    owners.length > 0 && parties(owners, words),
  ].filter((note) => note !== false);
  return {
    name: cards.owners,
    value: notes.length > 0 ? notes : html`<span class="card-none">${cards.notStated}</span>`,
  };
}

/** "Patent, filed 12 Feb 2026". */
function protectionText(
  { form, status: stage, filingDate }: Protection,
  { cards, words: { text, format } }: CardWords,
): unknown {
  const name = termText(text.forms, form) || cards.notStated;
  const date = textOf(filingDate);
  const more = stage === 'filed' && date ? text.filed(format.date(date)) : termText(text.formStatuses, stage);
  return more ? html`${name}<span class="card-more-text">, ${more}</span>` : name;
}

function resultFacts(row: ResultRow, all: readonly Party[], words: CardWords): CardFact[] {
  const {
    cards,
    words: { text, format },
  } = words;
  const protection = entriesOf(row.entry.protection);
  const { licence, mode, publicationDate }: Record<string, unknown> = isMap(row.entry.openAccess)
    ? row.entry.openAccess
    : {};
  const openness = textOf(licence) || termText(text.openness, mode);
  const date = textOf(publicationDate);
  const none = html`<span class="card-none">${cards.notDecided}</span>`;
  return [
    ownerFact(row, all, words),
    ...factOf(cards.generatedBy, all.filter(({ standing }) => standing.role === 'undecided').map(roleOnly), words),
    ...factOf(cards.contributors, all.filter(({ standing }) => standing.role === 'contributor').map(roleOnly), words),
    ...accessFact(all, words),
    {
      name: text.columns.protection,
      value:
        protection.length > 0
          ? protection.map(([, right]) => html`<span class="card-line">${protectionText(right, words)}</span>`)
          : none,
    },
    {
      name: text.columns['open-access'],
      value: openness
        ? html`<bdi>${openness}</bdi
            >${date ? html`<span class="card-more-text">, ${format.date(date)}</span>` : nothing}`
        : none,
    },
  ];
}

function accessFact(all: readonly Party[], words: CardWords): CardFact[] {
  const needing = all.filter(({ standing: { access } }) => access.implementation ?? access.exploitation);
  return factOf(words.cards.access, needing.map(accessOnly), words);
}

function backgroundFacts(entry: Background, all: readonly Party[], words: CardWords): CardFact[] {
  const {
    cards,
    words: { text },
  } = words;
  const limits: Record<string, unknown> = isMap(entry.limitations) ? entry.limitations : {};
  const texts: [string, unknown][] = [
    [text.columns.protection, termText(text.forms, entry.protection)],
    [cards.limitsForImplementation, limits['implementation']],
    [cards.limitsForExploitation, limits['exploitation']],
    [cards.licence, entry.licence],
    [cards.thirdPartyRights, entry.thirdPartyRights],
  ];
  return [
    ...factOf(cards.providedBy, all.filter(({ standing }) => standing.role === 'provider').map(roleOnly), words),
    ...accessFact(all, words),
    ...texts.flatMap(([name, value]) => (textOf(value) ? { name, value: html`<bdi>${textOf(value)}</bdi>` } : [])),
  ];
}

/** All lines of a card. */
export function cardFacts(
  row: ItemRow,
  around: ItemSurroundings,
  chosen: readonly FactColumn[],
  words: CardWords,
): CardFact[] {
  const all = partiesOf(row, words.partners);
  const further = chosen
    .filter((fact) => !ownFacts.includes(fact))
    .map((fact) => ({ name: words.words.text.columns[fact], value: factContent(row, fact, around, words.words) }))
    .filter(({ value }) => value !== nothing);
  return [
    ...(row.kind === 'result' ? resultFacts(row, all, words) : backgroundFacts(row.entry, all, words)),
    ...further,
  ];
}
