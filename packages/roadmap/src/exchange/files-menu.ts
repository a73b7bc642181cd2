/** Files in and out: the button with its menu, and the dialogs behind it. */
import { adoptStyles, iconFiles, LazyPart, LocalizationController } from '@kvasir/element';
import { menuButton, menuStyles, popupStyles, type MenuItem } from '@kvasir/element/controls.js';
import {
  FileExports,
  iconCalendar,
  iconDocument,
  iconImport,
  iconPicture,
  iconPrint,
  iconSheet,
  type FileExport,
  type ImportDialog,
} from '@kvasir/element/exchange.js';
import { textOf } from '@kvasir/model';
import { html } from 'lit';
import type { RoadmapHost } from '../roadmap-host.ts';
import type { Roadmap } from '../roadmap-value.ts';
import type { CalendarDialog } from './calendar-dialog.ts';
import { exchangeCatalogue, type ExchangeMessages } from './exchange.messages.ts';
import { exportNames, makeExport, type ExportName } from './exports.ts';

/** Files that begin a new part of the menu. */
const beginsPart: ReadonlySet<ExportName> = new Set(['part-b-xlsx', 'work-packages-csv', 'project-xml']);

const icons = new Map([
  ['calendar', iconCalendar],
  ['project-xml', iconDocument],
  ['timeline-svg', iconPicture],
  ['timeline-png', iconPicture],
]);

export class FilesMenu {
  readonly #host: RoadmapHost;
  readonly #words: LocalizationController<ExchangeMessages>;
  readonly #files: FileExports;
  readonly #calendar: LazyPart<CalendarDialog>;
  readonly #importing: LazyPart<ImportDialog<Roadmap>>;

  constructor(host: RoadmapHost) {
    this.#host = host;
    adoptStyles(host.element, [popupStyles, menuStyles]);
    this.#words = new LocalizationController(host.element, exchangeCatalogue);
    this.#files = new FileExports(host, () => textOf(host.value.acronym) || textOf(host.value.id));
    this.#calendar = new LazyPart(host.element, async () => {
      const { CalendarDialog } = await import('./calendar-dialog.ts');
      return new CalendarDialog(host, this.#files, this.#words);
    });
    this.#importing = new LazyPart(host.element, async () => {
      const { importDialog } = await import('./import/import-dialog.ts');
      return importDialog(host, this.#words);
    });
  }

  /** The button with its menu, `#files`. */
  button(label: string): unknown {
    return menuButton({ id: 'files', label, icon: iconFiles, items: this.#items });
  }

  openImport(): void {
    if (this.#host.canEdit) void this.#open(this.#importing, () => this.openImport());
  }

  render(): unknown {
    return html`${this.#calendar.part?.render()}${this.#importing.part?.render()}`;
  }

  get #items(): readonly MenuItem[] {
    const { partnerCalendar, importPlan } = this.#words.messages;
    const [calendar, ...others] = exportNames.map((name) => this.#files.item(this.#export(name)));
    const canEdit = this.#host.canEdit;
    return [
      ...(calendar ? [calendar] : []),
      ...(this.#host.partners.length > 0
        ? [{ key: 'partner', label: partnerCalendar, icon: iconCalendar, onSelect: () => this.#openCalendar() }]
        : []),
      ...others,
      { key: 'print', label: this.#files.messages.print, icon: iconPrint, onSelect: () => this.#print() },
      ...(canEdit
        ? [{ key: 'import', label: importPlan, icon: iconImport, separated: true, onSelect: () => this.openImport() }]
        : []),
    ];
  }

  #export(name: ExportName): FileExport {
    const words = this.#words.messages;
    return {
      key: name,
      label: words.exports[name],
      fileName: words.fileNames[name],
      icon: icons.get(name) ?? iconSheet,
      separated: beginsPart.has(name),
      make: (reader) => makeExport(name, this.#host, { ...reader, words }),
    };
  }

  #openCalendar(): void {
    void this.#open(this.#calendar, () => this.#openCalendar());
  }

  /** Once the menu is closed: browsers print what is on the screen. */
  #print(): void {
    requestAnimationFrame(() => globalThis.print());
  }

  async #open(part: LazyPart<{ open(): void }>, again: () => void): Promise<void> {
    const dialog = await part.want();
    if (dialog) return dialog.open();
    const { importFailed, retry } = this.#files.messages;
    this.#host.note({ text: importFailed, action: { label: retry, run: again } });
  }
}
