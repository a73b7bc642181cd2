import { LazyPart, LocalizationController } from '@kvasir/element';
import { download, type MenuItem } from '@kvasir/element/controls.js';
import { nothing } from 'lit';
import type { MatrixHost } from '../matrix-host.ts';
import { localDay, textOf } from '@kvasir/model';
import { exchangeCatalogue, type ExchangeMessages } from './exchange.messages.ts';
import { exportNames, makeExport, type ExportName } from './exports.ts';
import { fileName } from './file-name.ts';
import { iconDocument, iconImport, iconPrint, iconSheet } from './icons.ts';
import type { ImportDialog } from './import/import-dialog.ts';

/** Files that begin a new part of the menu. */
const beginsPart: ReadonlySet<ExportName> = new Set(['matrix-xlsx', 'attachment-1']);

/** Files in and out: the menu of exports, and the dialog that takes a list in. */
export class Exchange {
  readonly #host: MatrixHost;
  /** The files that are being made. */
  readonly #making = new Set<ExportName>();
  readonly #words: LocalizationController<ExchangeMessages>;
  readonly #importing: LazyPart<ImportDialog>;

  constructor(host: MatrixHost) {
    this.#host = host;
    this.#words = new LocalizationController(host.element, exchangeCatalogue);
    this.#importing = new LazyPart(host.element, async () => {
      const { ImportDialog } = await import('./import/import-dialog.ts');
      return new ImportDialog(host);
    });
  }

  /** For a menu: every file that can be made, the printer, and the way in for who may edit. */
  get items(): readonly MenuItem[] {
    const { messages } = this.#words;
    return [
      ...exportNames.map((name) => this.#exportItem(name)),
      { key: 'print', label: messages.print, icon: iconPrint, onSelect: () => this.#print() },
      ...(this.#host.canEdit
        ? [
            {
              key: 'import',
              label: messages.importList,
              icon: iconImport,
              separated: true,
              onSelect: () => this.openImport(),
            },
          ]
        : []),
    ];
  }

  openImport(): void {
    if (this.#host.canEdit) void this.#openImport();
  }

  render(): unknown {
    return this.#importing.part?.render() ?? nothing;
  }

  #exportItem(name: ExportName): MenuItem {
    const { messages } = this.#words;
    const label = messages.exports[name];
    const isMaking = this.#making.has(name);
    return {
      key: name,
      label: isMaking ? messages.making(label) : label,
      icon: name === 'attachment-1' ? iconDocument : iconSheet,
      disabled: isMaking,
      separated: beginsPart.has(name),
      onSelect: () => void this.#export(name),
    };
  }

  async #export(name: ExportName): Promise<void> {
    const { messages, language, direction, format } = this.#words;
    const { element, value } = this.#host;
    const label = messages.exports[name];
    this.#making.add(name);
    this.#host.announce(messages.making(label));
    element.requestUpdate();
    try {
      const rightToLeft = direction === 'rtl';
      const { extension, cutCells, ...file } = await makeExport(name, value, { language, rightToLeft, format });
      const whose = textOf(value.acronym) || textOf(value.id);
      const made = fileName(whose, messages.fileNames[name], localDay(), extension);
      download({ ...file, name: made });
      if (cutCells > 0) this.#host.note({ text: messages.cut(cutCells) });
      else this.#host.announce(messages.made(made));
    } catch {
      this.#host.note({
        text: messages.failed(label),
        action: { label: messages.retry, run: () => void this.#export(name) },
      });
    } finally {
      this.#making.delete(name);
      element.requestUpdate();
    }
  }

  /** Once the menu is closed: browsers print what is on the screen. */
  #print(): void {
    requestAnimationFrame(() => globalThis.print());
  }

  async #openImport(): Promise<void> {
    const dialog = await this.#importing.want();
    if (dialog) return dialog.open();
    const { messages } = this.#words;
    this.#host.note({
      text: messages.importFailed,
      action: { label: messages.retry, run: () => this.openImport() },
    });
  }
}
