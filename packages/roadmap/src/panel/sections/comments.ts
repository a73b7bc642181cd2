import { button, textareaField, textField } from '@kvasir/element/controls.js';
import { section } from '@kvasir/element/panel.js';
import { freshId, type Id, type Note } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { commentLine, commentsOn, type Comment } from '../comment-lines.ts';
import type { EntryForm } from '../entry-form.ts';

/**
 * What people said of the entry. Whoever may edit can add a comment; nobody changes what another has said.
 *
 * @param partner on whose behalf the reader acts
 */
export function commentsSection(form: EntryForm, partner: Id | undefined): TemplateResult {
  return section(form, { name: 'comments', read: () => html`${list(form)} ${addForm(form, partner)}` });
}

/** So many are in view; those before them are a click away. */
const inView = 2;

function list(form: EntryForm): TemplateResult {
  const { text } = form;
  const comments = commentsOn(form);
  if (comments.length === 0) return html`<p class="panel-quiet">${text.noComments}</p>`;
  const earlier = comments.slice(inView);
  return html`${lines(form, comments.slice(0, inView))}
  ${
    earlier.length > 0
      ? html`<details class="panel-fold">
          <summary>${text.earlierComments(earlier.length)}</summary>
          <div class="panel-fold-content">${lines(form, earlier)}</div>
        </details>`
      : nothing
  }`;
}

function lines(form: EntryForm, comments: readonly Comment[]): TemplateResult {
  return html`<ul class="panel-comments">
    ${repeat(
      comments,
      ({ id }) => id,
      (comment) => html`<li>${commentLine(form, comment)}</li>`,
    )}
  </ul>`;
}

function addForm(form: EntryForm, partner: Id | undefined): TemplateResult | typeof nothing {
  const { host, text, wording, comments, pointer } = form;
  if (!host.canEdit) return nothing;
  const draft = comments.get(pointer) ?? '';
  const write = (typed: string) => {
    comments.set(pointer, typed);
    host.element.requestUpdate();
  };
  return html`<details class="panel-fold" ?open=${draft !== ''}>
    <summary>${text.addComment}</summary>
    <div class="panel-fold-content">
      ${textareaField({ id: commentId, label: text.comment, wording, value: draft, rows: 3, onInput: write })}
      ${textField({
        id: 'panel-comment-by',
        label: text.yourName,
        wording,
        kind: 'name',
        requirement: 'optional',
        value: form.author,
        onInput: (name) => {
          form.author = name;
        },
      })}
      <div class="panel-acts">${button({ label: text.add, size: 'small', onClick: () => add(form, partner) })}</div>
    </div>
  </details>`;
}

const commentId = 'panel-comment';

function add(form: EntryForm, partner: Id | undefined): void {
  const { host, comments, pointer } = form;
  const text = comments.get(pointer)?.trim() ?? '';
  // There is nothing to add: the field is where something can be written.
  if (text === '') return form.focus(commentId);
  const by = form.author.trim();
  const note: Note = {
    pointer,
    text,
    ...(by !== '' && { by }),
    ...(partner !== undefined && { partner }),
    at: new Date().toISOString(),
  };
  comments.delete(pointer);
  const id = freshId('note', (taken) => form.read(['notes', taken]) !== undefined);
  form.change([['notes', id], note]);
  host.announce(form.text.commentAdded);
  form.focus(commentId);
}
