/** The rows of a period: what is asked, what stands there, and what is to be said about it. */
import { isHttpUrl, isMap, textOf, type Id, type NamedPartner } from '@kvasir/model';
import { previousPeriod, type Period, type ReadObservation } from '@kvasir/model/impact.js';
import { domId, rawText } from '@kvasir/element/controls.js';
import type { Format } from '@kvasir/element';
import { wholeMonth } from '@kvasir/element';
import type { ShownIndicator } from '../impact-model.ts';
import type { ImpactFormMessages } from '../impact-form.messages.ts';
import { periodName } from '../period-name.ts';
import { entryText, isJudged, isMeasured, readEntry } from './entry.ts';
import { observedIn } from './observed.ts';
import type { RecordMessages } from './record.messages.ts';
import type { ValuePlace } from './rounds.ts';
import { problemText, questionText } from './sentences.ts';
import { readUnit, type ReadUnit } from './units.ts';
import { questionOf } from './unlikely.ts';

/** Where a value stands: nothing yet, can change, cannot, there is none and it is said why, to be looked at. */
export type CellStatus = 'open' | 'provisional' | 'final' | 'missing' | 'unclear';

/** What stands beside a value, in the order of what is most to be done. */
export type Say =
  | { readonly kind: 'question'; readonly text: string; readonly suggestion: string | undefined; readonly keep: string }
  | { readonly kind: 'problem'; readonly text: string; readonly asksReason: boolean }
  | { readonly kind: 'reason'; readonly text: string }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'text' | 'quiet'; readonly text: string };

interface RowBase extends ReadUnit {
  readonly key: string;
  /** For the nodes of the row. */
  readonly id: string;
  readonly place: ValuePlace;
  readonly title: string;
  /** What stands in the field. */
  readonly text: string;
  readonly before: string;
  readonly status: CellStatus;
  readonly says: readonly Say[];
  readonly canEdit: boolean;
  readonly label: string;
}

export interface IndicatorRow extends RowBase {
  readonly kind: 'indicator';
  readonly number: string;
  /** That the definition changed, or that the period is another than that of most. */
  readonly note: string;
  readonly mark: NamedPartner | undefined;
  /** Who is responsible, and is no partner. */
  readonly unknownPartner: string;
  /** Whether its groups are folded out; undefined where it has none. */
  readonly isUnfolded: boolean | undefined;
  readonly isOpen: boolean;
}

export interface GroupRow extends RowBase {
  readonly kind: 'group';
}

/** What belongs to a row and stands below it: evidence, comment, reason; or the field for one more group. */
export interface BelowRow {
  readonly kind: 'details' | 'more-groups';
  readonly key: string;
  readonly id: string;
  readonly place: ValuePlace;
  readonly owner: ShownIndicator;
  /** What it is drawn from: another object is another picture. */
  readonly drawnFrom: readonly unknown[];
}

export type RecordRow = IndicatorRow | GroupRow | BelowRow;

/** What a row depends on besides its indicator. */
export interface RowSettings {
  readonly text: RecordMessages;
  readonly shared: ImpactFormMessages;
  readonly format: Format;
  readonly canEdit: boolean;
  readonly partners: ReadonlyMap<Id, NamedPartner>;
  readonly round: Period;
}

/** What the reader has done with a row that is no part of the document. */
export interface RowState {
  /** The text in the field while somebody types there. */
  readonly typed: string | undefined;
  /** That there is no value is said, but not why. */
  readonly wantsReason: boolean;
  /** The value that was asked about, and kept. */
  readonly kept: number | undefined;
  /** What was typed means something else to others. */
  readonly otherwise: number | undefined;
  readonly isOpen: boolean;
  readonly isUnfolded: boolean;
}

export function rowKey({ indicator, group }: Pick<ValuePlace, 'indicator' | 'group'>): string {
  return group === undefined ? `i/${indicator}` : `g/${indicator}/${group}`;
}

/** The names of groups that an indicator has values of, in any period; `undefined` where it is not broken down. */
export function groupsOf(raw: ShownIndicator['raw']): readonly string[] | undefined {
  const names = new Set<string>();
  for (const { raw: observation } of observedIn(raw).values())
    if (isMap(observation['breakdown'])) Object.keys(observation['breakdown']).forEach((name) => names.add(name));
  return names.size === 0 && textOf(raw['disaggregation']).trim() === '' ? undefined : [...names];
}

/** What the document holds for a place, whatever it is. */
export function heldAt(raw: ShownIndicator['raw'], { period, group }: ValuePlace): unknown {
  const observation = observedIn(raw).get(period)?.raw;
  if (group === undefined) return observation?.[isJudged(raw) ? 'rating' : 'value'];
  const breakdown = observation?.['breakdown'];
  const held = isMap(breakdown) && Object.hasOwn(breakdown, group) ? breakdown[group] : undefined;
  return isMap(held) ? held['value'] : held;
}

function missingAt(observation: ReadObservation | undefined, group: string | undefined): string {
  if (group === undefined) return rawText(observation?.raw['missing']);
  const breakdown = observation?.raw['breakdown'];
  const held = isMap(breakdown) && Object.hasOwn(breakdown, group) ? breakdown[group] : undefined;
  return isMap(held) ? rawText(held['missing']) : '';
}

/** Asked for each row, and the same for most of them. */
let lastPrevious = { of: '', period: '' };

function periodBefore(period: string): string {
  if (lastPrevious.of !== period) lastPrevious = { of: period, period: previousPeriod(period) ?? '' };
  return lastPrevious.period;
}

function beforeText(raw: ShownIndicator['raw'], place: ValuePlace, { shared, format }: RowSettings): string {
  const period = periodBefore(place.period);
  const observation = observedIn(raw).get(period);
  const text = entryText(heldAt(raw, { ...place, period }), format);
  return (
    text ||
    (missingAt(observation, place.group).trim() === '' ? '–' : shared.missing.toLocaleLowerCase(format.language))
  );
}

/** "Definition 2 since July 2026", where the definition became another within the period or the one before. */
function noteOf({ raw }: ShownIndicator, period: string, { text, shared, format, round }: RowSettings): string {
  const notes: string[] = [];
  const { version, earlierVersions } = raw;
  if (typeof version === 'number' && version > 1) {
    const earlier = isMap(earlierVersions) ? earlierVersions[String(version - 1)] : undefined;
    const until = isMap(earlier) ? textOf(earlier['until']) : '';
    notes.push(text.definition(format.number(version), until === '' ? undefined : format.date(until, wholeMonth)));
  }
  if (period !== round.key) notes.push(periodName(period, shared, format));
  return notes.join(', ');
}

interface Reading {
  readonly status: CellStatus;
  readonly says: readonly Say[];
  readonly text: string;
}

/** What is said of a value: questions and problems first, then what shows it. */
function readingOf({ raw }: ShownIndicator, place: ValuePlace, state: RowState, settings: RowSettings): Reading {
  const { format, text: words } = settings;
  const observation = observedIn(raw).get(place.period);
  const held = heldAt(raw, place);
  const text = state.typed ?? entryText(held, format);
  const reason = missingAt(observation, place.group);
  const says: Say[] = [];
  let status: CellStatus = 'open';
  const isRead = state.typed === undefined && isMeasured(held, raw);
  const problem = isRead || text.trim() === '' ? undefined : problemText(text, raw, settings);
  if (problem !== undefined) {
    status = 'unclear';
    const isNoValue = readEntry(text, raw, format.language);
    const asksReason = isNoValue.kind === 'unread' && isNoValue.why === 'no-value';
    // While somebody types, a number is not finished: what is wrong with it is said afterwards.
    if (state.typed === undefined) says.push({ kind: 'problem', text: problem, asksReason });
  } else if (typeof held === 'number') {
    status = observation?.status === 'final' ? 'final' : 'provisional';
    const isAsked = state.typed === undefined && status !== 'final' && state.kept !== held && place.group === undefined;
    const question = isAsked && !isJudged(raw) ? questionOf(raw, place.period, held, state.otherwise) : undefined;
    if (question) {
      status = 'unclear';
      const { suggestion } = question;
      says.push({
        kind: 'question',
        text: questionText(question, settings),
        suggestion: suggestion === undefined ? undefined : entryText(suggestion, format),
        keep: entryText(held, format),
      });
    }
  } else if (reason.trim() !== '') status = 'missing';
  else if (isJudged(raw) && rawText(observation?.raw['text']).trim() !== '')
    status = observation?.status === 'final' ? 'final' : 'provisional';
  if (observation?.isDoubled && place.group === undefined)
    says.push({ kind: 'problem', text: words.doubled, asksReason: false });
  if (state.wantsReason || reason !== '') says.push({ kind: 'reason', text: reason });
  return { status: state.wantsReason && status !== 'unclear' ? 'missing' : status, says, text };
}

/** What shows the value, or what else there is to say of it. */
function evidenceOf({ raw }: ShownIndicator, { period }: ValuePlace, words: RecordMessages): Say {
  const observation = observedIn(raw).get(period)?.raw;
  const evidence = rawText(observation?.['evidence']).trim();
  const comment = rawText(observation?.['comment']).trim();
  if (isHttpUrl(evidence)) {
    const address = evidence.replace(/^https?:\/\//, '');
    return { kind: 'link', text: comment || address, href: evidence };
  }
  if (comment !== '' || evidence !== '') return { kind: 'text', text: comment || evidence };
  const source = rawText(raw['source']).trim();
  return { kind: 'quiet', text: source || words.noSource };
}

export function indicatorRow(
  indicator: ShownIndicator,
  place: ValuePlace,
  state: RowState,
  settings: RowSettings,
): IndicatorRow {
  const { raw, id } = indicator;
  const { text: words, shared, partners, canEdit } = settings;
  const reading = readingOf(indicator, place, state, settings);
  const words_ = rawText(observedIn(raw).get(place.period)?.raw['text']);
  const judged: Say[] = isJudged(raw) ? [{ kind: 'words', text: words_ }] : [];
  const hasReason = reading.says.some(({ kind }) => kind !== 'words');
  const shown: Say[] = [...reading.says, ...judged];
  if (!hasReason && judged.length === 0) shown.push(evidenceOf(indicator, place, words));
  const responsible = textOf(raw['responsible']);
  const title = rawText(raw['title']).trim() || shared.untitled;
  const unit = readUnit(raw, words, shared);
  return {
    ...reading,
    kind: 'indicator',
    key: rowKey({ indicator: id }),
    id: domId('rec', id),
    place,
    title,
    number: textOf(raw['number']),
    note: noteOf(indicator, place.period, settings),
    mark: partners.get(responsible),
    unknownPartner: partners.has(responsible) ? '' : responsible,
    before: beforeText(raw, place, settings),
    ...unit,
    label: [title, unit.unit].filter(Boolean).join(', '),
    says: shown,
    canEdit,
    isUnfolded: groupsOf(raw) === undefined ? undefined : state.isUnfolded,
    isOpen: state.isOpen,
  };
}

export function groupRow(
  indicator: ShownIndicator,
  place: ValuePlace & { readonly group: string },
  state: RowState,
  settings: RowSettings,
): GroupRow {
  const { text: words, shared, canEdit } = settings;
  const title = rawText(indicator.raw['title']).trim() || shared.untitled;
  const unit = readUnit(indicator.raw, words, shared);
  return {
    ...readingOf(indicator, place, state, settings),
    kind: 'group',
    key: rowKey(place),
    id: domId('rec', indicator.id, place.group),
    place,
    title: place.group,
    before: beforeText(indicator.raw, place, settings),
    ...unit,
    label: [title, place.group, unit.unit].filter(Boolean).join(', '),
    canEdit,
  };
}
