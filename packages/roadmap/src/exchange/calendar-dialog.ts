import { adoptStyles, LocalizationController } from '@kvasir/element';
import {
  button,
  controlsCatalogue,
  dialog,
  dialogStyles,
  fieldStyles,
  selectField,
  type ControlsMessages,
} from '@kvasir/element/controls.js';
import { iconCalendar, type FileExports } from '@kvasir/element/exchange.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { RoadmapHost } from '../roadmap-host.ts';
import { calendarStyles } from './calendar-dialog.styles.ts';
import type { ExchangeMessages } from './exchange.messages.ts';
import { makeCalendar } from './exports.ts';

/** Asks for whom a calendar is to be, and says what can be done with it. */
export class CalendarDialog {
  readonly #host: RoadmapHost;
  readonly #files: FileExports;
  readonly #words: LocalizationController<ExchangeMessages>;
  readonly #controls: LocalizationController<ControlsMessages>;
  #isOpen = false;
  #partner: string | undefined;

  constructor(host: RoadmapHost, files: FileExports, words: LocalizationController<ExchangeMessages>) {
    this.#host = host;
    this.#files = files;
    this.#words = words;
    this.#controls = new LocalizationController(host.element, controlsCatalogue);
    adoptStyles(host.element, [fieldStyles, dialogStyles, calendarStyles]);
  }

  /** Begins with the partner whose part of the roadmap is looked at. */
  open(): void {
    const { partners, settings } = this.#host;
    this.#partner = partners.find(({ id }) => id === settings.filter.partner)?.id ?? partners[0]?.id;
    this.#show(true);
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#words.ready || !this.#controls.ready) return nothing;
    const words = this.#words.messages;
    return dialog({
      id: 'calendar-dialog',
      open: this.#isOpen,
      wording: this.#controls,
      heading: words.calendarHeading,
      content: () => this.#content(words),
      actions: html`${button({
        label: words.makeCalendar,
        variant: 'primary',
        icon: iconCalendar,
        onClick: () => this.#save(words),
      })}
      ${button({ label: words.close, variant: 'quiet', onClick: () => this.#show(false) })}`,
      onClose: () => this.#show(false),
      closesOutside: true,
      focusAfter: () => this.#host.element.renderRoot.querySelector<HTMLElement>('#files, [data-do="files"]'),
    });
  }

  #content(words: ExchangeMessages): TemplateResult {
    return html`<div class="calendar">
      <p>${words.calendarLead}</p>
      ${selectField<string>({
        id: 'calendar-partner',
        label: words.calendarOf,
        wording: this.#controls,
        requirement: 'required',
        value: this.#partner,
        choices: this.#host.partners.map(({ id, name }) => ({ key: id, label: name })),
        onChange: (partner) => {
          this.#partner = partner;
          this.#host.element.requestUpdate();
        },
      })}
      <p class="calendar-note">${words.calendarSubscribe}</p>
    </div>`;
  }

  #save(words: ExchangeMessages): void {
    const { value, partners } = this.#host;
    const partner = partners.find(({ id }) => id === this.#partner);
    if (!partner) return;
    this.#show(false);
    void this.#files.make({
      key: 'partner-calendar',
      label: `${words.exports.calendar}: ${partner.name}`,
      fileName: `${words.fileNames.calendar} ${partner.name}`,
      icon: iconCalendar,
      make: (reader) => makeCalendar(value, { ...reader, words }, partner),
    });
  }

  #show(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#host.element.requestUpdate();
  }
}
