import { css, type CSSResultGroup } from 'lit';
import { buttonStyles } from '../controls/button.styles.ts';
import { dialogStyles } from '../controls/dialog.styles.ts';
import { fieldStyles } from '../controls/field.styles.ts';
import { partnerMarkStyles } from '../controls/partner-mark.styles.ts';
import { skeletonStyles } from '../controls/skeleton.styles.ts';

/** How values and changes of a document are shown, wherever they are compared. */
export const documentWordsStyles = css`
  .value-text {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .value-fields,
  .value-list {
    display: grid;
    gap: 2px;
  }
  .value-fields dt {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .value-fields dd {
    overflow-wrap: anywhere;
  }
  .changes {
    container-type: inline-size;
  }
  .changes-table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--kv-fs-small);
    line-height: 1.4;
  }
  .changes-table :is(th, td) {
    padding: 7px 16px 7px 0;
    border-block-end: 1px solid var(--kv-line-faint);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .changes-table:dir(rtl) :is(th, td) {
    padding: 7px 0 7px 16px;
  }
  .changes-table thead th {
    border-block-end: 1px solid var(--kv-line-strong);
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .changes-table tbody th {
    inline-size: 40%;
    color: var(--kv-text-2);
  }
  .changes-table td {
    inline-size: 30%;
  }
  .changes-path {
    display: block;
    font-weight: 400;
  }
  @container (max-width: 430px) {
    .changes-table thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .changes-table :is(table, tbody, tr, th, td),
    .changes-table tbody th,
    .changes-table td {
      display: block;
      inline-size: auto;
      border: 0;
      padding: 2px 0;
    }
    .changes-table tr {
      display: block;
      padding-block: 8px;
      border-block-end: 1px solid var(--kv-line-faint);
    }
    .changes-table tbody th {
      font-weight: var(--kv-w-strong);
    }
    .changes-table td::before {
      content: attr(data-label);
      display: block;
      color: var(--kv-text-3);
      font-size: var(--kv-fs-label);
    }
  }
`;

const bar = css`
  .agreement {
    container-type: inline-size;
    font-size: var(--kv-fs-small);
  }
  .frame > .agreement {
    margin-block-start: 16px;
  }
  .agreement-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px 20px;
    min-block-size: 57px;
    padding-block: 10px;
    border-block: 1px solid var(--kv-line);
  }
  .agreement-version {
    display: grid;
    min-inline-size: 9em;
    line-height: 1.35;
  }
  .agreement-quiet {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
  }
  .agreement-parties {
    flex: 1 1 20em;
    display: flex;
    flex-wrap: wrap;
    gap: 6px 18px;
    min-inline-size: 0;
  }
  .agreement-parties li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
    min-block-size: var(--kv-target);
    color: var(--kv-text-2);
  }
  .agreement-parties .icon {
    inline-size: 14px;
    block-size: 14px;
    color: var(--kv-neutral-ui);
  }
  .agreement-agreed .icon {
    color: var(--kv-success-ui);
  }
  .agreement-parties .agreement-outdated,
  .agreement-outdated .icon {
    color: var(--kv-warning);
  }
  .agreement-parties .agreement-objected,
  .agreement-objected .icon {
    color: var(--kv-danger);
  }
  .agreement-parties li > .agreement-word {
    flex: none;
  }
  .agreement-marks {
    display: flex;
    flex-wrap: wrap;
    gap: 3px;
  }
  .agreement-link {
    min-inline-size: 0;
    min-block-size: var(--kv-target);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  .agreement-link:hover {
    text-decoration-thickness: 2px;
  }
  .agreement-objected .agreement-link {
    max-inline-size: 20em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .agreement-acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-inline-start: auto;
    max-inline-size: 100%;
  }
  .agreement-form {
    display: grid;
    gap: 14px;
    font-size: var(--kv-fs-body);
  }
  /* One line each. */
  @container (max-width: 640px) {
    .agreement-bar,
    .agreement-parties {
      flex-direction: column;
      align-items: stretch;
      flex-wrap: nowrap;
    }
    .agreement-parties {
      flex: none;
    }
    .agreement-objected .agreement-link {
      max-inline-size: 100%;
    }
    .agreement-acts {
      margin-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    .agreement-parties .icon {
      color: CanvasText;
    }
  }
  @media print {
    .agreement {
      break-inside: avoid;
    }
    .agreement-acts {
      display: none;
    }
    .agreement-link {
      text-decoration: none;
      white-space: normal;
    }
  }
`;

/** All that an agreement bar needs in its shadow root, besides the tokens and the foundation. */
export const agreementStyles: CSSResultGroup = [
  buttonStyles,
  dialogStyles,
  fieldStyles,
  partnerMarkStyles,
  skeletonStyles,
  documentWordsStyles,
  bar,
];
