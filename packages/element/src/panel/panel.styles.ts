import { css, type CSSResultGroup } from 'lit';
import { buttonStyles } from '../controls/button.styles.ts';
import { choiceStyles } from '../controls/choice-fields.styles.ts';
import { comboboxStyles } from '../controls/combobox.styles.ts';
import { emptyStateStyles } from '../controls/empty-state.styles.ts';
import { fieldStyles } from '../controls/field.styles.ts';
import { partnerMarkStyles } from '../controls/partner-mark.styles.ts';
import { popupStyles } from '../controls/popup.styles.ts';
import { statusStyles } from '../controls/status.styles.ts';
import { tagListStyles } from '../controls/tag-list.styles.ts';
import { panelFieldStyles } from './panel-fields.styles.ts';
import { panelHeadStyles } from './panel-head.styles.ts';
import { panelLinkStyles } from './panel-link.styles.ts';
import { unreadableStyles } from './unreadable.styles.ts';

/** The panel as it is read; where it stands and how wide it is, the element around it says. */
const own = css`
  .panel {
    container: kv-panel / inline-size;
    min-inline-size: 0;
    /* In the place of the view it is wide: labels and values, names and amounts belong together still. */
    max-inline-size: 760px;
    font-size: var(--kv-fs-small);
    line-height: 1.45;
  }
  .panel-section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    padding-block: 12px 16px;
    border-block-start: 1px solid var(--kv-line-faint);
  }
  .panel-section-head {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: var(--kv-control-s);
  }
  .panel-heading {
    font-weight: var(--kv-w-strong);
  }
  .panel-edit {
    margin-inline: auto -8px;
    color: var(--kv-accent-text);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .panel-quiet {
    color: var(--kv-text-3);
  }
  .panel-label {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .panel-lead {
    font-weight: var(--kv-w-strong);
  }
  .panel-late {
    color: var(--kv-danger);
  }
  .panel-words,
  .panel-prose {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .panel-prose {
    color: var(--kv-text-2);
  }
  .panel-facts,
  .panel-lines,
  .panel-group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 5px;
  }
  .panel-fact {
    display: grid;
    grid-template-columns: minmax(0, 9.2em) minmax(0, 1fr);
    gap: 1px 14px;
  }
  .panel-fact > dt {
    color: var(--kv-text-3);
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .panel-fact > dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .panel-entry-read + .panel-entry-read {
    padding-block-start: 10px;
    border-block-start: 1px solid var(--kv-line-faint);
  }
  .panel-partner {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 7px;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .panel-partner > .panel-words {
    flex: 0 1 auto;
  }
  .panel-partner:has(> .mark) {
    flex-wrap: nowrap;
  }
  .panel-marks {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 4px;
    vertical-align: top;
  }
  .panel-under {
    padding-inline-start: 40px;
  }
  .panel-spread {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 12px;
  }
  .panel-table {
    inline-size: 100%;
    border-collapse: collapse;
    line-height: var(--kv-lh-table);
  }
  .panel-table :is(th, td) {
    padding: 5px 8px;
    border-block-end: 1px solid var(--kv-line-faint);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }
  .panel-table :is(th, td):first-child {
    padding-inline-start: 0;
  }
  .panel-table :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .panel-table > thead :is(th, td) {
    border-block-end-color: var(--kv-line-strong);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    vertical-align: bottom;
  }
  .panel-table > tfoot :is(th, td) {
    border-block: 1px solid var(--kv-line-strong);
    border-block-end: 0;
    color: var(--kv-text-2);
  }
  .panel-table .panel-number {
    text-align: end;
    white-space: nowrap;
  }
  .panel-byline {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .panel-byline > .mark {
    margin-inline-end: 7px;
  }
  .panel-comments {
    display: grid;
    gap: 12px;
  }
  .panel-agreement {
    padding-block-start: 14px;
  }
  @container kv-panel (max-width: 300px) {
    .panel-fact {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .panel-nav,
    .panel-edit,
    .panel-title-line > .button,
    .panel-link {
      display: none;
    }
  }
`;

export const panelStyles: CSSResultGroup = [
  fieldStyles,
  choiceStyles,
  comboboxStyles,
  popupStyles,
  tagListStyles,
  buttonStyles,
  statusStyles,
  partnerMarkStyles,
  emptyStateStyles,
  panelHeadStyles,
  panelLinkStyles,
  unreadableStyles,
  own,
  panelFieldStyles,
];
