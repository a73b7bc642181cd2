/** What a plan says of sharing, as its part of the builder needs it; any field may hold anything. */
import { entryIds, fieldsOf, type Path } from '@kvasir/element/panel.js';
import { readable } from '@kvasir/element/controls.js';
import type { Id, PartnerMark } from '@kvasir/model';
import {
  partnerState,
  sharingOf,
  sharingRules,
  splitRules,
  type PartnerState,
  type Sharing,
  type SharingOptions,
  type SharingRule,
  type SplitRule,
} from '@kvasir/model/valorisation.js';
import { entriesAt, type ListedEntry } from '../builder/entries/plan-entries.ts';
import type { PlanForm } from '../builder/plan-form.ts';

/** One who takes part. */
export interface PartyReading {
  readonly id: Id;
  readonly name: string;
  readonly mark: PartnerMark | undefined;
  readonly state: PartnerState;
  /** Since when it is no partner any more, as the document has it. */
  readonly since: string | undefined;
  /** What it negotiated, and what it owns, as they came. */
  readonly share: unknown;
  readonly owned: unknown;
}

export interface SharingReading {
  /** What is tried out in the place of what the document says. */
  readonly trial: SharingOptions;
  readonly isTrial: boolean;
  /** What the document says. */
  readonly standing: Sharing;
  /** The same with what is tried out. */
  readonly shown: Sharing;
  readonly rule: SharingRule | undefined;
  /** How parties share, be it all of the income or what a waterfall leaves. */
  readonly split: SplitRule | undefined;
  /** The same, with what is tried out. */
  readonly shownSplit: SplitRule | undefined;
  readonly shownRule: SharingRule | undefined;
  readonly parties: readonly PartyReading[];
  /** Whether nobody chose parties, and the owners of the result are taken. */
  readonly isFromMatrix: boolean;
  readonly deductions: readonly ListedEntry[];
  /** The indicators that count. */
  readonly indicators: readonly Id[];
}

function known<T extends string>(terms: readonly T[], value: unknown): T | undefined {
  return terms.find((term) => term === value);
}

function splitOf(rule: SharingRule | undefined, rest: SplitRule | undefined): SplitRule | undefined {
  return rule === 'waterfall' ? (rest ?? 'equal') : rule;
}

export const partiesPath = (form: PlanForm): Path => form.path('sharing', 'parties');

/** The parties that are listed, by their order; where none is, the owners of the result. */
export function partyIds(form: PlanForm): { readonly ids: readonly Id[]; readonly isFromMatrix: boolean } {
  const { entries, odd } = entriesAt(form, partiesPath(form));
  const listed = [...entries.map(({ id }) => id), ...odd.map((path) => path.at(-1) ?? '')];
  if (listed.length > 0) return { ids: listed, isFromMatrix: false };
  return { ids: entryIds(form.read(form.resultPath('ownership', 'owners'))), isFromMatrix: true };
}

export function readParty(form: PlanForm, id: Id): PartyReading {
  const { value, settings } = form.host;
  return {
    id,
    name: form.partnerName(id),
    mark: form.partner(id)?.mark,
    state: partnerState(value, id, settings.today),
    since: readable(form.read(['partners', id, 'withdrawnOn'])),
    share: fieldsOf(form.read([...partiesPath(form), id]))['share'] ?? undefined,
    owned: fieldsOf(form.read(form.resultPath('ownership', 'owners', id)))['share'] ?? undefined,
  };
}

export function readSharing(form: PlanForm, trial: SharingOptions): SharingReading {
  const { value } = form.host;
  const plan = form.item?.id ?? '';
  const { rule: rawRule, rest: rawRest } = fieldsOf(form.field('sharing'));
  const [rule, rest] = [known(sharingRules, rawRule), known(splitRules, rawRest)];
  const shownRule = trial.rule ?? rule;
  const { ids, isFromMatrix } = partyIds(form);
  const standing = sharingOf(value, plan);
  const isTrial = Object.keys(trial).length > 0;
  return {
    trial,
    isTrial,
    standing,
    shown: isTrial ? sharingOf(value, plan, trial) : standing,
    rule,
    split: splitOf(rule, rest),
    shownRule,
    shownSplit: splitOf(shownRule, trial.rest ?? rest),
    parties: ids.map((id) => readParty(form, id)),
    isFromMatrix,
    deductions: entriesAt(form, form.path('sharing', 'deductions')).entries,
    indicators: entryIds(form.field('sharing', 'weights')),
  };
}
