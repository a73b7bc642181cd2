import { freshId, type Id, type Note } from '@kvasir/model';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { button } from '../controls/button.ts';
import { textField } from '../controls/text-field.ts';
import { textareaField } from '../controls/textarea-field.ts';
import { commentLine, commentsOn, type Comment } from './comment-lines.ts';
import type { PanelForm } from './panel-form.ts';
import { section } from './section.ts';

export interface CommentsOptions {
  /** On whose behalf the reader acts. */
  readonly partner: Id | undefined;
  /** What the fields of the entry are called. */
  readonly labels: Readonly<Record<string, string>>;
}

/** What people said of the entry. Whoever may edit can add a comment; nobody changes what another has said. */
export function commentsSection(form: PanelForm, options: CommentsOptions): TemplateResult {
  return section(form, {
    name: 'comments',
    read: () => html`${list(form, options)} ${addForm(form, options)}`,
  });
}

/** So many are in view; those before them are a click away. */
const inView = 2;

function list(form: PanelForm, options: CommentsOptions): TemplateResult {
  const { words, format } = form;
  const comments = commentsOn(form);
  if (comments.length === 0) return html`<p class="panel-quiet">${words.noComments}</p>`;
  const earlier = comments.slice(inView);
  return html`${lines(form, comments.slice(0, inView), options)}
  ${
    earlier.length > 0
      ? html`<details class="panel-fold">
          <summary>${words.earlierComments(earlier.length, format)}</summary>
          <div class="panel-fold-content">${lines(form, earlier, options)}</div>
        </details>`
      : nothing
  }`;
}

function lines(form: PanelForm, comments: readonly Comment[], { labels }: CommentsOptions): TemplateResult {
  return html`<ul class="panel-comments">
    ${repeat(
      comments,
      ({ id }) => id,
      (comment) => html`<li>${commentLine(form, comment, labels)}</li>`,
    )}
  </ul>`;
}

const commentId = 'panel-comment';

function addForm(form: PanelForm, { partner }: CommentsOptions): TemplateResult | typeof nothing {
  const { host, words, wording, comments, pointer } = form;
  if (!host.canEdit) return nothing;
  const draft = comments.get(pointer) ?? '';
  const write = (typed: string) => {
    comments.set(pointer, typed);
    host.element.requestUpdate();
  };
  return html`<details class="panel-fold" ?open=${draft !== ''}>
    <summary>${words.addComment}</summary>
    <div class="panel-fold-content" data-draft>
      ${textareaField({ id: commentId, label: words.comment, wording, value: draft, rows: 3, onInput: write })}
      ${textField({
        id: 'panel-comment-by',
        label: words.yourName,
        wording,
        kind: 'name',
        requirement: 'optional',
        value: form.author,
        onInput: (name) => {
          form.author = name;
        },
      })}
      <div class="panel-acts">
        ${button({ label: words.addThisComment, size: 'small', onClick: () => add(form, partner) })}
      </div>
    </div>
  </details>`;
}

function add(form: PanelForm, partner: Id | undefined): void {
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
  host.announce(form.words.commentAdded);
  form.focus(commentId);
}
