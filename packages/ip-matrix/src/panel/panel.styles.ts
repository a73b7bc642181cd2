import { completenessRingStyles, readinessStripStyles } from '@kvasir/element/display.js';
import { resultFieldStyles } from '@kvasir/element/result-fields.js';
import { css, type CSSResultGroup } from 'lit';

/** What only the panel of a result or of background has: access, readiness, completeness. */
const own = css`
  .panel-parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 5px;
  }
  .panel-access :is(th, td):not(:first-child) {
    inline-size: 42%;
  }
  .panel-recorded {
    display: grid;
    gap: 10px;
    padding-block-start: 14px;
    border-block-start: 1px solid var(--kv-line-faint);
  }
  .agreement-parties > .panel-decision {
    align-items: start;
  }
  .panel-decision > .icon {
    flex: none;
    margin-block-start: 3px;
  }
  .panel-completeness {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    white-space: nowrap;
  }
  .panel-of {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .panel-complete {
    color: var(--kv-success);
  }
`;

export const itemPanelStyles: CSSResultGroup = [completenessRingStyles, readinessStripStyles, resultFieldStyles, own];
