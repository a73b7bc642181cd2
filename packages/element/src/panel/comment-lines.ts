/** Remarks on an entry, as the document keeps them for all its places. */
import { fromPointer, type Id } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { partnerMark } from '../controls/partner-mark.ts';
import { readable } from '../controls/raw-text.ts';
import { entryIds, fieldsOf } from './edits.ts';
import type { PanelForm } from './panel-form.ts';
import { prose } from './reading.ts';

export interface Comment {
  readonly id: Id;
  readonly text: string;
  readonly by: string | undefined;
  readonly partner: Id | undefined;
  readonly at: string | undefined;
  /** The field of the entry that it is on; undefined for the entry itself. */
  readonly field: string | undefined;
}

/** All that stand on the entry or within it, the latest first. */
export function commentsOn(form: PanelForm): Comment[] {
  const { pointer } = form;
  const notes = form.read(['notes']);
  const found = entryIds(notes).flatMap((id): Comment[] => {
    const note = fieldsOf(fieldsOf(notes)[id]);
    const { pointer: place } = note;
    const text = readable(note['text']);
    if (text === undefined || typeof place !== 'string') return [];
    if (place !== pointer && !place.startsWith(`${pointer}/`)) return [];
    const [by, partner, at] = [note['by'], note['partner'], note['at']].map(readable);
    return [{ id, text, by, partner, at, field: fromPointer(place)?.[2] }];
  });
  return found.sort((one, other) => ((one.at ?? '') < (other.at ?? '') ? 1 : -1));
}

/** The remark, and who wrote it when: "J. Brenner, 18 Nov 2026". */
export function commentLine(
  form: PanelForm,
  { text, by, partner, at, field }: Comment,
  labels: Readonly<Record<string, string>>,
): TemplateResult {
  const { words, format } = form;
  const mark = partner === undefined ? undefined : form.partner(partner);
  const day = at && format.date(at.slice(0, 10));
  const name = by ?? (partner === undefined ? undefined : form.partnerName(partner));
  const label = field !== undefined && Object.hasOwn(labels, field) ? labels[field] : undefined;
  const parts = [name, day, label && words.commentOn(label)].filter(Boolean);
  return html`${prose(text)}
    <p class="panel-label panel-byline">
      ${mark ? partnerMark({ ...mark.mark, name: mark.name || mark.id }) : nothing}
      <span>${parts.map((part, index) => html`${index > 0 ? ', ' : nothing}<bdi>${part}</bdi>`)}</span>
    </p>`;
}
