/** What goes into the form of the Horizon Results Platform, field by field, to be copied there. */
import { copyText } from '@kvasir/element/controls.js';
import { button, heading, status, type HeadingLevel } from '@kvasir/element/display.js';
import { platformFields, type PlatformField, type PortfolioEntry } from '@kvasir/model/valorisation.js';
import { html, nothing, type TemplateResult } from 'lit';
import { iconCopy } from './icons.ts';
import type { PlanTerms } from '../terms/terms.messages.ts';
import type { PageContext } from './page-context.ts';
import { notSaid, pageHead, pageTitle } from './page-parts.ts';

export interface PlatformContext extends PageContext {
  readonly terms: PlanTerms;
}

export function platformPage(entry: PortfolioEntry, context: PlatformContext): TemplateResult {
  const { host, text } = context;
  return html`<section class="doc-page doc-platform" part="page" data-result=${entry.id}>
    ${pageHead(text.kinds.platform, entry, context)} ${pageTitle(entry, [], context)}
    <p class="doc-lead">${text.platformLead}</p>
    ${platformFields(host.value, entry.id).map((field) => fieldSection(field, entry, context))}
    <p class="doc-foot">${text.platformSource}</p>
  </section>`;
}

/** The name of a term where the reader's language has one; else the term. */
function named(names: Readonly<Record<string, string>>, term: string): string {
  return (Object.hasOwn(names, term) ? names[term] : undefined) ?? term;
}

/** What is copied: a text as it was written, a list with an entry in each line. */
function contentOf({ field, text, terms }: PlatformField, context: PlatformContext): string {
  if (!terms) return text;
  const { platformAudiences, platformNeeds } = context.terms;
  const names = field === 'audiences' ? platformAudiences : field === 'needs' ? platformNeeds : {};
  return terms.map((term) => named(names, term)).join('\n');
}

function fieldSection(field: PlatformField, { id }: PortfolioEntry, context: PlatformContext): TemplateResult {
  const { text, level } = context;
  const name = text.platformFields[field.field];
  const contentId = `platform-${field.field}`;
  const content = contentOf(field, context);
  return html`<div class="doc-field">
    <div class="doc-field-head">
      ${heading(Math.min(6, level + 1) as HeadingLevel, html`<span id="${contentId}-name">${name}</span>`, 'doc-heading doc-heading-2')}
      ${
        field.isEmpty
          ? nothing
          : html`<p class="doc-length" id="${contentId}-length">${lengthOf(field, context)}</p>
              ${button({
                label: text.copyNamed(name),
                icon: iconCopy,
                iconOnly: true,
                size: 'small',
                variant: 'quiet',
                describedBy: `${contentId}-length`,
                onClick: () => void copy(content, name, contentId, context),
              })}`
      }
    </div>
    ${
      field.isEmpty
        ? html`<p class="doc-text">
            ${notSaid({ label: text.sayIt(name), result: id, field: field.pointer }, context)}
          </p>`
        : html`<p class="doc-text" id=${contentId}><bdi>${content}</bdi></p>`
    }
  </div>`;
}

/** How long it is, against what is advised or set; too long is said, and never cut. */
function lengthOf({ terms, length, limit, excess }: PlatformField, { text }: PlatformContext): unknown {
  const isList = terms !== undefined;
  const said = [isList ? text.entries(length) : text.length(length)];
  if (limit) said.push(limit.isPublished ? text.atMost(limit.most) : text.advised(limit.most));
  const over = isList ? text.entriesOver(excess) : text.over(excess);
  return html`${said.join(', ')}${excess > 0 ? html` ${status({ kind: 'warning', label: over })}` : nothing}`;
}

async function copy(content: string, name: string, contentId: string, { host, text }: PlatformContext): Promise<void> {
  // A note is announced, too.
  if (await copyText(content)) return host.note({ text: text.copied(name) });
  const node = host.element.renderRoot.querySelector(`#${CSS.escape(contentId)}`);
  if (node) getSelection()?.selectAllChildren(node);
  host.note({ text: text.selected(name) });
}
