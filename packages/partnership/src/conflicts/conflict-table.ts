import type { DocumentMessages, DocumentWords } from '@kvasir/element/agreement.js';
import type { Format } from '@kvasir/element';
import { fromPointer, toPointer } from '@kvasir/model';
import type { Change } from '@kvasir/store';
import { html, nothing, type TemplateResult } from 'lit';
import { moment } from '../moment.ts';
import { latest, type ConflictChoice, type ConflictGroup } from './conflict-groups.ts';
import { conflictValue, type Side } from './conflict-values.ts';
import type { ConflictMessages } from './conflicts.messages.ts';

export interface ConflictTableOptions {
  group: ConflictGroup;
  choice: ConflictChoice | undefined;
  words: DocumentWords;
  messages: ConflictMessages;
  document: DocumentMessages;
  format: Format;
}

/** What a group of conflicts is about, as one line. */
export function groupPlace({ key, conflicts }: ConflictGroup, words: DocumentWords): string {
  const [only] = conflicts;
  if (only && conflicts.length === 1) return words.place(only.pointer);
  const path = fromPointer(key) ?? [];
  return [...words.path(toPointer(path.slice(0, -2))), words.label(path.at(-1) ?? '')].join(' › ');
}

/**
 * Before, mine and theirs side by side, and one below the other where the room is short. The roles are written out
 * because a table that is laid out otherwise is none to some browsers.
 */
export function conflictTable(options: ConflictTableOptions): TemplateResult {
  const { group, words, messages } = options;
  const isList = group.conflicts.length > 1;
  const mine = whoAndWhen(messages.mine, latest(group.conflicts.map(({ mineChanged }) => mineChanged)), options);
  const change = latest(group.conflicts.map(({ theirsChanged }) => theirsChanged));
  const theirs = whoAndWhen(change.by ?? messages.theirs, change, options);
  const heads: [Side, string][] = [
    ['base', messages.before],
    ['mine', mine],
    ['theirs', theirs],
  ];
  return html`<table class="conflict-table" role="table" aria-label=${messages.values(groupPlace(group, words))}>
    <thead>
      <tr role="row">
        ${isList ? html`<th role="columnheader" scope="col">${messages.what}</th>` : nothing}
        ${heads.map(
          ([side, head]) =>
            html`<th role="columnheader" scope="col" class=${chosen(side, options)}><bdi>${head}</bdi></th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${group.conflicts.map(
        (conflict) =>
          html`<tr role="row">
            ${isList ? html`<th role="rowheader" scope="row">${words.path(conflict.pointer).at(-2)}</th>` : nothing}
            ${heads.map(
              ([side, head]) =>
                html`<td role="cell" data-label=${head} class=${chosen(side, options)}>
                  ${conflictValue(conflict, side, words, messages, options.document)}
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function whoAndWhen(who: string, { at }: Change, { messages, format }: ConflictTableOptions): string {
  return at === undefined ? who : messages.whoAndWhen(who, moment(at, format));
}

/** The column that would stand. */
function chosen(side: Side, { choice }: ConflictTableOptions): string {
  return choice && side === (choice === 'mine' ? 'mine' : 'theirs') ? 'chosen' : '';
}
