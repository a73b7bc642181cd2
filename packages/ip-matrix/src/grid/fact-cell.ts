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

function lines(first: string, second = '', tone = ''): unknown {
  if (first === '') return nothing;
  return html`<span class="clip">${first}</span
    >${second === '' ? nothing : html`<span class="t1 clip ${tone}">${second}</span>`}`;
}

function protectionLines(protection: Protection, { text, format }: FactWords): [string, string] {
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

function decisionText({ entry }: ResultRow, { markOf }: ItemSurroundings): string {
  const { filing, publication, licensing, enforcement } = entry.control ?? {};
  const deciding = [filing, publication, licensing, enforcement].flatMap((set) => Object.keys(set ?? {}));
  return [...new Set(deciding)].map(markOf).join(' ');
}

/** The cell of a fact. Background has some of the facts that results have, and shows its limits as its protection. */
export function factContent(row: ItemRow, fact: FactColumn, around: ItemSurroundings, words: FactWords): unknown {
  const { text, format } = words;
  if (fact === 'findings') {
    const severity = gravest(around.findings);
    const label = findingsLabel(around.findings, text);
    return severity
      ? html`${severityIcon(severity, label)}<span aria-hidden="true">${around.findings.length}</span>`
      : nothing;
  }
  if (fact === 'asset-type') return lines(termText(text.assetTypes, row.entry.assetType));
  if (row.kind === 'background') {
    const { entry } = row;
    switch (fact) {
      case 'protection':
        return lines(
          termText(text.forms, entry.protection),
          textOf(entry.limitations?.exploitation ?? entry.limitations?.implementation),
        );
      case 'open-access':
        return lines(textOf(entry.licence));
      default:
        return nothing;
    }
  }
  const { entry } = row;
  switch (fact) {
    case 'trl':
      return entry.trl ? lines(text.trl(entry.trl.now, entry.trl.target)) : nothing;
    case 'status':
      return lines(termText(text.statuses, entry.status));
    case 'regime':
      return entry.ownership?.jointRegime
        ? lines(termText(text.regimes, entry.ownership.jointRegime))
        : lines(termText(text.kinds, entry.ownership?.kind));
    case 'protection': {
      const [first, ...more] = entriesOf(entry.protection);
      if (!first) return nothing;
      const [form, status] = protectionLines(first[1], words);
      return lines(more.length > 0 ? `${form} +${format.number(more.length)}` : form, status);
    }
    case 'open-access':
      return lines(textOf(entry.openAccess?.licence) || termText(text.openness, entry.openAccess?.mode));
    case 'confidentiality':
      return lines(termText(text.confidentialities, entry.confidentiality));
    case 'decisions':
      return lines(decisionText(row, around));
    case 'key-exploitable':
      return entry.keyExploitable === true ? lines(text.yes) : nothing;
    case 'agreement':
      return around.agreement
        ? lines(
            text.agreed(around.agreement.agreed, around.agreement.of),
            around.agreement.objected > 0 ? text.objected(around.agreement.objected) : '',
            'objected',
          )
        : nothing;
    case 'completeness':
      return ringCell(row, around, words);
  }
}
