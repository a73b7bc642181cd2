/** What stands in the columns of facts: at most two lines of text, a ring, or findings. */
import { icon, iconError, iconInfo, iconWarning, type Format, type IconNode } from '@kvasir/element';
import { completenessRing, countDone } from '@kvasir/element/display.js';
import {
  completeness,
  resultParts,
  type Completeness,
  type Finding,
  type Protection,
  type ResultPart,
  type Severity,
  type ValorisationPlan,
} from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { IpMatrixMessages } from '../ip-matrix.messages.ts';
import { entriesOf, textOf } from '@kvasir/model';
import type { FactColumn } from './columns.ts';
import type { ItemRow, ResultRow } from './rows.ts';

/** What is known of an item besides its entry. */
export interface ItemSurroundings {
  readonly plan: ValorisationPlan | undefined;
  readonly findings: readonly Finding[];
  readonly attention: ReadonlySet<ResultPart>;
  readonly agreement: { readonly agreed: number; readonly objected: number; readonly of: number } | undefined;
  /** The mark of a partner, as text. */
  markOf(partner: string): string;
}

export interface FactWords {
  readonly text: IpMatrixMessages;
  readonly format: Format;
}

/** The same, as far as lines of text need it. */
export interface LineWords {
  readonly text: IpMatrixMessages;
  readonly format: Pick<Format, 'date' | 'number'>;
}

const severityIcons: Readonly<Record<Severity, IconNode>> = {
  error: iconError,
  warning: iconWarning,
  advice: iconInfo,
};
const severities: readonly Severity[] = ['error', 'warning', 'advice'];

/** The gravest of findings. */
export function gravest(findings: readonly Finding[]): Severity | undefined {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity));
}

/** The icon of a severity, with its word for those who do not see it. */
export function severityIcon(severity: Severity, label: string): TemplateResult {
  return html`<span class="sev ${severity}" role="img" aria-label=${label} title=${label}
    >${icon(severityIcons[severity])}</span
  >`;
}

/** The words of findings: "1 error, 2 warnings". */
export function findingsLabel(findings: readonly Finding[], text: IpMatrixMessages): string {
  const say = { error: text.errors, warning: text.warnings, advice: text.advice };
  return severities
    .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => say[severity](count))
    .join(', ');
}

/** A term in words; a term that nobody knows as it stands. */
export function termText<T extends string>(words: Readonly<Record<T, string>>, term: unknown): string {
  const key = textOf(term);
  return Object.hasOwn(words, key) ? words[key as T] : key;
}

/** What a fact says in a line of text, and in a second one; that may have a tone of its own. */
export type FactLines = readonly [first: string, second?: string, tone?: string];

function drawLines([first, second = '', tone = '']: FactLines): unknown {
  if (first === '') return nothing;
  return html`<span class="clip">${first}</span
    >${second === '' ? nothing : html`<span class="t1 clip ${tone}">${second}</span>`}`;
}

function protectionLines(protection: Protection, { text, format }: LineWords): [string, string] {
  const status =
    protection.status === 'filed' && protection.filingDate
      ? text.filed(format.date(textOf(protection.filingDate)))
      : termText(text.formStatuses, protection.status);
  return [termText(text.forms, protection.form), status];
}

const emptyCompleteness = Object.fromEntries(resultParts.map((part) => [part, false])) as Completeness;

/** How far a result is settled; nothing of what cannot be read is. */
export function completenessOf(row: ResultRow, plan: ValorisationPlan | undefined): Completeness {
  try {
    return completeness(row.entry, plan);
  } catch {
    return emptyCompleteness;
  }
}

function ringCell(row: ResultRow, { plan, attention }: ItemSurroundings, { text }: FactWords): unknown {
  const settled = completenessOf(row, plan);
  const done = countDone(settled, attention);
  const open = resultParts.filter((part) => !settled[part] || attention.has(part)).map((part) => text.parts[part]);
  return html`<span class="ring-cell ${done === 6 ? 'full' : ''}"
    >${completenessRing(settled, attention, text.completeness(done, open))}<span aria-hidden="true"
      >${done}<span class="t1">/6</span></span
    ></span
  >`;
}

function decisionText({ entry }: ResultRow, { markOf }: Pick<ItemSurroundings, 'markOf'>): string {
  const { filing, publication, licensing, enforcement } = entry.control ?? {};
  const deciding = [filing, publication, licensing, enforcement].flatMap((set) => Object.keys(set ?? {}));
  return [...new Set(deciding)].map(markOf).join(' ');
}

/** A fact that is drawn, and not written. */
type DrawnFact = 'findings' | 'completeness';

export function isDrawn(fact: FactColumn): fact is DrawnFact {
  return fact === 'findings' || fact === 'completeness';
}

const nothingSaid: FactLines = [''];

/** What a fact says. Background has some of the facts that results have, and shows its limits as its protection. */
export function factLines(
  row: ItemRow,
  fact: Exclude<FactColumn, DrawnFact>,
  around: Pick<ItemSurroundings, 'agreement' | 'markOf'>,
  words: LineWords,
): FactLines {
  const { text, format } = words;
  if (fact === 'asset-type') return [termText(text.assetTypes, row.entry.assetType)];
  if (row.kind === 'background') {
    const { entry } = row;
    switch (fact) {
      case 'protection':
        return [
          termText(text.forms, entry.protection),
          textOf(entry.limitations?.exploitation ?? entry.limitations?.implementation),
        ];
      case 'open-access':
        return [textOf(entry.licence)];
      default:
        return nothingSaid;
    }
  }
  const { entry } = row;
  switch (fact) {
    case 'trl':
      return entry.trl ? [text.trl(entry.trl.now, entry.trl.target)] : nothingSaid;
    case 'status':
      return [termText(text.statuses, entry.status)];
    case 'regime':
      return entry.ownership?.jointRegime
        ? [termText(text.regimes, entry.ownership.jointRegime)]
        : [termText(text.kinds, entry.ownership?.kind)];
    case 'protection': {
      const [first, ...more] = entriesOf(entry.protection);
      if (!first) return nothingSaid;
      const [form, status] = protectionLines(first[1], words);
      return [more.length > 0 ? `${form} +${format.number(more.length)}` : form, status];
    }
    case 'open-access':
      return [textOf(entry.openAccess?.licence) || termText(text.openness, entry.openAccess?.mode)];
    case 'confidentiality':
      return [termText(text.confidentialities, entry.confidentiality)];
    case 'decisions':
      return [decisionText(row, around)];
    case 'key-exploitable':
      return [entry.keyExploitable === true ? text.yes : ''];
    case 'agreement': {
      const { agreement } = around;
      if (!agreement) return nothingSaid;
      const { agreed, objected, of } = agreement;
      return [text.agreed(agreed, of), objected > 0 ? text.objected(objected) : '', 'objected'];
    }
  }
}

function findingsCell({ findings }: ItemSurroundings, { text }: FactWords): unknown {
  const severity = gravest(findings);
  if (!severity) return nothing;
  return html`${severityIcon(severity, findingsLabel(findings, text))}<span aria-hidden="true"
      >${findings.length}</span
    >`;
}

/** The cell of a fact. */
export function factContent(row: ItemRow, fact: FactColumn, around: ItemSurroundings, words: FactWords): unknown {
  if (!isDrawn(fact)) return drawLines(factLines(row, fact, around, words));
  if (fact === 'findings') return findingsCell(around, words);
  return row.kind === 'result' ? ringCell(row, around, words) : nothing;
}
