/** Fields of a step under one heading. */
import { heading, type HeadingLevel } from '@kvasir/element/display.js';
import { css, html, type TemplateResult } from 'lit';

/** @param id unique within the shadow root; the heading has it, and names the group */
export function fieldGroupOf(id: string, level: HeadingLevel, name: string, fields: unknown): TemplateResult {
  return html`<section class="builder-group" aria-labelledby=${id}>
    <div class="builder-group-name" id=${id}>${heading(level, name)}</div>
    <div class="panel-fields">${fields}</div>
  </section>`;
}

export const firstStepStyles = css`
  .builder-group + .builder-group {
    margin-block-start: 26px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--kv-line-faint);
  }
  .builder-group-name {
    margin-block-end: 10px;
    font-weight: var(--kv-w-strong);
  }
  .builder-group > .panel-fields {
    gap: 18px;
    max-inline-size: 46em;
  }
  .builder-identity {
    display: grid;
    grid-template-columns: minmax(4em, 6em) minmax(0, 1fr);
    gap: 14px 12px;
    align-items: start;
  }
  .rating {
    display: grid;
    gap: 8px;
  }
  .rating > .field-group > .field-controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
  }
  .rating .choice-row {
    display: flex;
    margin-block: 0;
  }
  .builder-note {
    margin-block-end: 22px;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-small);
  }
  .builder-readiness {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
  }
  @container kv-panel (max-width: 28em) {
    .builder-identity {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
