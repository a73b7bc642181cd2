/** Files in and out: the button with its menu, and the dialog behind it. */
import { adoptStyles, iconFiles, LazyPart, LocalizationController } from '@kvasir/element';
import { menuButton, menuStyles, popupStyles, type MenuItem } from '@kvasir/element/controls.js';
import {
  FileExports,
  iconDocument,
  iconImport,
  iconPrint,
  iconSheet,
  type FileExport,
  type ImportDialog,
} from '@kvasir/element/exchange.js';
import { textOf } from '@kvasir/model';
import type { ImpactHost } from '../impact-host.ts';
import type { ImpactSlice } from '../impact-value.ts';
import { exchangeCatalogue, type ExchangeMessages } from './exchange.messages.ts';
import { exportNames, makeExport, type ExportName } from './exports.ts';

const documents: ReadonlySet<ExportName> = new Set(['report-docx', 'impact-json-ld']);

export class FilesMenu {
  readonly #host: ImpactHost;
  readonly #words: LocalizationController<ExchangeMessages>;
  readonly #files: FileExports;
  readonly #importing: LazyPart<ImportDialog<ImpactSlice>>;

  constructor(host: ImpactHost) {
    this.#host = host;
    adoptStyles(host.element, [popupStyles, menuStyles]);
    this.#words = new LocalizationController(host.element, exchangeCatalogue);
    this.#files = new FileExports(host, () => textOf(host.value.acronym) || textOf(host.value.id));
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
    if (this.#host.canEdit) void this.#openImport();
  }

  render(): unknown {
    return this.#importing.part?.render();
  }

  get #items(): readonly MenuItem[] {
    const importing: MenuItem = {
      key: 'import',
      label: this.#words.messages.importValues,
      icon: iconImport,
      separated: true,
      onSelect: () => this.openImport(),
    };
    return [
      ...exportNames.map((name) => this.#files.item(this.#export(name))),
      { key: 'print', label: this.#files.messages.print, icon: iconPrint, onSelect: () => this.#print() },
      ...(this.#host.canEdit ? [importing] : []),
    ];
  }

  #export(name: ExportName): FileExport {
    const words = this.#words.messages;
    return {
      key: name,
      label: words.exports[name],
      fileName: words.fileNames[name],
      icon: documents.has(name) ? iconDocument : iconSheet,
      separated: name === 'impact-xlsx',
      make: (reader) => makeExport(name, this.#host, reader),
    };
  }

  /** Once the menu is closed: browsers print what is on the screen. */
  #print(): void {
    requestAnimationFrame(() => globalThis.print());
  }

  async #openImport(): Promise<void> {
    const dialog = await this.#importing.want();
    if (dialog) return dialog.open();
    const { importFailed, retry } = this.#files.messages;
    this.#host.note({ text: importFailed, action: { label: retry, run: () => this.openImport() } });
  }
}
