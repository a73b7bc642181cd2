import { css } from 'lit';

export const calendarStyles = css`
  #calendar-dialog {
    inline-size: min(520px, 100vi - 32px);
  }
  .calendar {
    display: grid;
    gap: 16px;
  }
  .calendar .field-requirement {
    display: none;
  }
  .calendar-note {
    color: var(--kv-text-3);
    font-size: var(--kv-fs-small);
  }
`;
