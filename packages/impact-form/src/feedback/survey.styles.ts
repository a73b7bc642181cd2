import { css } from 'lit';

export const surveyStyles = css`
  .survey {
    container: kv-survey / inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    max-inline-size: 760px;
    padding-block: 4px 16px;
    line-height: var(--kv-lh-body);
  }
  .survey-title {
    font-size: var(--kv-fs-title);
    font-weight: var(--kv-w-strong);
    line-height: 1.25;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .survey-about {
    margin-block-start: -6px;
    color: var(--kv-text-3);
    font-size: var(--kv-fs-small);
    overflow-wrap: anywhere;
  }
  .survey-note {
    max-inline-size: var(--kv-measure);
    color: var(--kv-text-2);
  }
  .survey-state {
    padding-block: 10px;
    border-block-start: 1px solid var(--kv-line-strong);
  }
  .survey-form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 26px;
    padding-block-start: 12px;
  }
  .survey .field-label {
    font-size: var(--kv-fs-body);
  }
  .survey-sides .field-controls {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    gap: 8px 24px;
  }
  .survey .choice-row.choice-row {
    margin: 0;
  }
  .survey .choice {
    min-block-size: 32px;
    padding-block: 4px;
  }
  .survey-question {
    padding-block: 14px;
    border-block-end: 1px solid var(--kv-line-faint);
  }
  .survey-questions > .survey-note {
    max-inline-size: none;
    padding-block-end: 8px;
    border-block-end: 1px solid var(--kv-line-strong);
  }
  .survey-question .choice-row:last-child {
    color: var(--kv-text-3);
  }
  .survey-happens {
    padding: 14px 16px;
    background: var(--kv-bg-sunken);
    color: var(--kv-text-2);
    font-size: var(--kv-fs-small);
  }
  .survey-heading {
    margin-block-end: 4px;
    color: var(--kv-text);
    font-weight: var(--kv-w-strong);
  }
  .survey-happens > ul {
    display: grid;
    gap: 3px;
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .survey-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-block-start: 6px;
  }

  /* The points in a line, from the least to the greatest; no answer stands apart. */
  @container kv-survey (min-width: 640px) {
    .survey-question .field-controls {
      display: grid;
      grid-template-columns: repeat(5, minmax(0, 1fr)) minmax(0, 1.1fr);
      gap: 0 8px;
    }
    .survey-question .choice {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
      gap: 3px;
    }
    .survey-question .choice-radio {
      margin: 0;
    }
    .survey-question .choice-row:last-child {
      padding-inline-start: 14px;
      border-inline-start: 1px solid var(--kv-line-faint);
    }
    .survey-question .choice-label {
      font-size: var(--kv-fs-small);
    }
  }
  @media (forced-colors: active) {
    .survey-happens {
      border: 1px solid;
    }
  }
  @media print {
    /* A container is never divided between pages. */
    .survey {
      container-type: normal;
    }
    .survey-question,
    .survey-sides,
    .survey-happens {
      break-inside: avoid;
    }
    .survey .button {
      display: none;
    }
  }
`;
