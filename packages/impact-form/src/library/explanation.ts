/** What the indicator in question means, how it is collected, and what its number does not tell. */
import { readable } from '@kvasir/element/controls.js';
import { heading, status, type HeadingLevel } from '@kvasir/element/display.js';
import { fieldsOf, termName } from '@kvasir/element/panel.js';
import { html, nothing, type TemplateResult } from 'lit';
import { unitName } from '../unit-name.ts';
import type { ImpactFormMessages } from '../impact-form.messages.ts';
import type { LibraryEntry } from './library-entries.ts';
import type { LibraryMessages } from './library.messages.ts';

export interface ExplanationOptions {
  readonly text: LibraryMessages;
  readonly impact: ImpactFormMessages;
  readonly level: HeadingLevel;
  readonly isThere: boolean;
}

/** The id of what is read out with the row. */
export const definitionId = 'library-definition';

export function explanation(entry: LibraryEntry, options: ExplanationOptions): TemplateResult {
  const { text, impact, level, isThere } = options;
  const { says, title, lang, titleLang } = entry;
  const source = fieldsOf(says['source']);
  const isCopied = 'from' in entry.becomes;
  const facts: readonly (readonly [string, unknown])[] = [
    [
      text.kind,
      [termName(impact.kinds, says['kind']), termName(impact.directions, says['direction'])]
        .filter(Boolean)
        .join(' · '),
    ],
    [text.unit, unitName(says['unit'], impact)],
    [text.level, termName(impact.levels, says['level'])],
    [text.horizon, termName(impact.horizons, says['horizon'])],
    [text.collect, readable(says['collect'] ?? says['method'])],
    [
      text.source,
      isCopied
        ? readable(says['source'])
        : [readable(source['name']), readable(source['paragraph'])].filter(Boolean).join(', '),
    ],
    [text.wording, isCopied ? undefined : entry.isOfficial ? text.official : text.own],
    [text.mind, readable(says['mind'])],
    [text.copied, isCopied ? text.copiedText : undefined],
  ];
  return html`<div class="library-means" lang=${lang ?? nothing}>
    <div class="library-means-title" lang=${titleLang ?? nothing}>${heading(level, html`<bdi>${title}</bdi>`)}</div>
    ${isThere ? html`<p>${status({ kind: 'info', label: text.alreadyThere })}</p>` : nothing}
    <p class="library-definition" id=${definitionId}><bdi>${readable(says['definition']) ?? nothing}</bdi></p>
    <dl class="library-facts">
      ${facts
        .filter(([, value]) => value !== undefined && value !== '')
        .map(
          ([label, value]) =>
            html`<div>
              <dt>${label}</dt>
              <dd><bdi>${value}</bdi></dd>
            </div>`,
        )}
    </dl>
  </div>`;
}
