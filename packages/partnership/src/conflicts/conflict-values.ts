import { changesBetween, type DocumentWords } from '@kvasir/element/agreement.js';
import { fromPointer, isMap } from '@kvasir/model';
import type { StoreConflict } from '@kvasir/store';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConflictMessages } from './conflicts.messages.ts';

export type Side = 'base' | 'mine' | 'theirs';

/**
 * One side of a conflict, to be read beside the others. Of a whole entry, which one person removed and another changed,
 * only what was changed in it is told.
 */
export function conflictValue(
  conflict: StoreConflict,
  side: Side,
  words: DocumentWords,
  messages: ConflictMessages,
  missing: { absent: string; removed: string },
): unknown {
  if (!(side in conflict) || conflict[side] === undefined) {
    return html`<span class="absent">${side === 'base' ? missing.absent : missing.removed}</span>`;
  }
  const { base, pointer } = conflict;
  const edited = conflict.mine ?? conflict.theirs;
  return isMap(base) && isMap(edited)
    ? entryValue(base, edited, side, pointer, words, messages, missing)
    : words.value(conflict[side], pointer);
}

function entryValue(
  base: object,
  edited: object,
  side: Side,
  pointer: string,
  words: DocumentWords,
  messages: ConflictMessages,
  missing: { absent: string; removed: string },
): TemplateResult {
  const changes = changesBetween(base, edited, pointer);
  const depth = (fromPointer(pointer) ?? []).length;
  const fields = new Set(changes.map((change) => fromPointer(change.pointer)?.[depth]));
  const unchanged = Object.keys(base).filter((key) => !fields.has(key)).length;
  return html`<dl class="value-fields">
    ${changes.map((change) => {
      const value = side === 'base' ? change.before : change.after;
      const gone = side === 'base' ? missing.absent : missing.removed;
      return html`<div>
        <dt>${words.path(change.pointer).slice(words.path(pointer).length).join(' › ')}</dt>
        <dd>${value === undefined ? html`<span class="absent">${gone}</span>` : words.value(value, change.pointer)}</dd>
      </div>`;
    })}
    ${unchanged > 0 ? html`<div class="absent"><dd>${messages.unchanged(unchanged)}</dd></div>` : nothing}
  </dl>`;
}
