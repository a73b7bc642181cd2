import { panelLinkStyles } from '@kvasir/element/panel.js';
import { css, type CSSResultGroup } from 'lit';

/** A page in six boxes, with hairlines between them. */
const page = css`
  .cv-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 8px 16px;
    padding-block: 12px 16px;
  }
  .cv-bar > .field {
    flex: 0 1 22em;
    min-inline-size: 0;
  }
  /* There is always a result. */
  .cv-bar .field-requirement {
    display: none;
  }
  .cv-acts {
    margin-inline-start: auto;
  }
  .cv-head,
  .cv-paper {
    display: none;
  }
  .cv-boxes {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    border-block-start: 1px solid var(--kv-line-strong);
    font-size: var(--kv-fs-small);
  }
  .cv-box {
    min-inline-size: 0;
    padding: 18px 28px 26px;
    border-block-end: 1px solid var(--kv-line);
    border-inline-end: 1px solid var(--kv-line);
  }
  .cv-box:nth-child(3n + 1) {
    padding-inline-start: 0;
  }
  .cv-box:nth-child(3n) {
    padding-inline-end: 0;
    border-inline-end: 0;
  }
  .cv-name {
    font-size: var(--kv-fs-lead);
    font-weight: var(--kv-w-strong);
    hyphens: auto;
    line-height: 1.3;
  }
  .cv-question {
    max-inline-size: 46ch;
    min-block-size: 2lh;
    margin-block-end: 10px;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-label);
    text-wrap: pretty;
  }
  .cv-lines > li,
  .cv-group {
    border-block-start: 1px solid var(--kv-line-faint);
  }
  .cv-lines > li {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 8px;
    padding-block: 5px;
  }
  .cv-text {
    display: -webkit-box;
    min-inline-size: 0;
    padding-block: 1px;
    overflow: hidden;
    overflow-wrap: anywhere;
    /* Longer ones are read where they are written. */
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 12;
    line-clamp: 12;
  }
  .cv-group {
    display: grid;
    grid-template-columns: 3.2em minmax(0, 1fr);
  }
  /* Of all results, the lines of each stand close together. */
  .cv-group > .cv-lines {
    padding-block: 3px;
  }
  .cv-group .cv-lines > li {
    padding-block: 0;
    border: 0;
  }
  .cv-number {
    padding-block: 4px;
    color: var(--kv-text-3);
    overflow-wrap: anywhere;
  }
  .cv-go {
    display: inline-grid;
    flex: none;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: var(--kv-r-2);
    background: none;
    color: var(--kv-text-3);
    cursor: pointer;
  }
  .cv-go:hover {
    background: var(--kv-bg-hover);
    color: var(--kv-text);
  }
  .cv-go > .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .cv-go[data-do] > .icon:dir(rtl) {
    scale: -1 1;
  }
  .cv-lines + .cv-screen {
    padding-block: 2px 6px;
  }
  .cv-beside {
    margin-block: 10px 4px;
    font-weight: var(--kv-w-strong);
  }
  .cv-missing {
    padding-block: 6px;
    border-block-start: 1px solid var(--kv-line-faint);
    color: var(--kv-text-3);
  }
  .cv-missing .cv-way {
    display: block;
  }
  .cv-editor {
    display: grid;
    justify-items: start;
    gap: 6px;
    padding-block: 4px 10px;
  }
  .cv-editor > .field {
    inline-size: 100%;
  }
  .cv-editor .input-control {
    field-sizing: content;
    max-block-size: 24em;
  }
  @container kv-workbench (max-width: 54.7em) {
    /* A short line holds little: there is no limit to lines. */
    .cv-text {
      display: block;
    }
    .cv-page:not(.cv-on-paper) .cv-boxes {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .cv-page:not(.cv-on-paper) .cv-box:nth-child(odd) {
      padding-inline: 0 20px;
      border-inline-end: 1px solid var(--kv-line);
    }
    .cv-page:not(.cv-on-paper) .cv-box:nth-child(even) {
      padding-inline: 20px 0;
      border-inline-end: 0;
    }
  }
  @container kv-workbench (max-width: 37.4em) {
    .cv-page:not(.cv-on-paper) .cv-boxes {
      grid-template-columns: minmax(0, 1fr);
    }
    .cv-page.cv-page:not(.cv-on-paper) .cv-box {
      padding: 14px 0 18px;
      border-inline-end: 0;
    }
    .cv-question {
      min-block-size: 0;
    }
    .cv-bar > .field {
      flex-basis: 100%;
    }
  }
  @media print {
    .frame:has(.cv-page) > .head-bar,
    .cv-bar,
    .cv-go,
    .cv-screen,
    .cv-editor {
      display: none;
    }
    .cv-head,
    .cv-paper {
      display: block;
    }
  }

  /* From before it is printed, so that it can be measured, until it has been. */
  .cv-on-paper {
    page: kv-canvas;
    font-size: var(--print-size, 9pt);
    line-height: 1.22;
  }
  .cv-fitting {
    position: absolute;
    inline-size: 281mm;
    visibility: hidden;
  }
  .cv-on-paper :is(.cv-go, .cv-screen, .cv-editor) {
    display: none;
  }
  .cv-on-paper :is(.cv-head, .cv-paper) {
    display: block;
  }
  .cv-on-paper .cv-head {
    padding-block-end: 1.5mm;
    color: var(--kv-text-2);
  }
  .cv-on-paper .cv-boxes {
    min-block-size: 182mm;
    font-size: inherit;
  }
  .cv-on-paper .cv-box {
    padding-block: 2.4mm;
    padding-inline: 3.5mm;
  }
  .cv-on-paper .cv-name {
    font-size: 1.25em;
  }
  .cv-on-paper .cv-question {
    min-block-size: 0;
    margin-block-end: 1mm;
    font-size: 0.92em;
  }
  .cv-on-paper .cv-text {
    display: inline;
  }
  .cv-on-paper .cv-lines > li {
    padding-block: 0.25em;
  }
  /* Of all results, what belongs to one runs on in a paragraph. */
  .cv-on-paper .cv-group {
    grid-template-columns: 2.3em minmax(0, 1fr);
  }
  .cv-on-paper .cv-number,
  .cv-on-paper .cv-group > .cv-lines {
    padding-block: 0.2em;
  }
  .cv-on-paper .cv-group .cv-lines > li {
    display: inline;
    padding: 0;
    border: 0;
  }
  .cv-on-paper .cv-group .cv-lines > li + li::before {
    content: ' · ';
  }
`;

export const canvasStyles: CSSResultGroup = [panelLinkStyles, page];
