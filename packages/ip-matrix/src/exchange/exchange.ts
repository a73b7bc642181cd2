import { LazyPart, LocalizationController } from '@kvasir/element';
import type { MenuItem } from '@kvasir/element/controls.js';
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
import { nothing } from 'lit';
import type { MatrixHost } from '../matrix-host.ts';
import type { IpMatrix } from '../matrix-value.ts';
import { exchangeCatalogue, type ExchangeMessages } from './exchange.messages.ts';
import { exportNames, makeExport, type ExportName } from './exports.ts';

/** Files that begin a new part of the menu. */
const beginsPart: ReadonlySet<ExportName> = new Set(['matrix-xlsx', 'attachment-1']);

/** Files in and out: the menu of exports, and the dialog that takes a list in. */
export class Exchange {
  readonly #host: MatrixHost;
  readonly #words: LocalizationController<ExchangeMessages>;
  readonly #files: FileExports;
  readonly #importing: LazyPart<ImportDialog<IpMatrix>>;

  constructor(host: MatrixHost) {
    this.#host = host;
    this.#words = new LocalizationController(host.element, exchangeCatalogue);
    this.#files = new FileExports(host, () => textOf(host.value.acronym) || textOf(host.value.id));
    this.#importing = new LazyPart(host.element, async () => {
      const { importDialog } = await import('./import/import-dialog.ts');
      return importDialog(host, this.#words);
    });
  }

  /** For a menu: every file that can be made, the printer, and the way in for who may edit. */
  get items(): readonly MenuItem[] {
    const { importList } = this.#words.messages;
    const { print } = this.#files.messages;
    return [
      ...exportNames.map((name) => this.#files.item(this.#export(name))),
      { key: 'print', label: print, icon: iconPrint, onSelect: () => this.#print() },
      ...(this.#host.canEdit
        ? [
            {
              key: 'import',
              label: importList,
              icon: iconImport,
              separated: true,
              onSelect: () => this.openImport(),
            },
          ]
        : []),
    ];
  }

  /** Begins with an empty dialog, or with a list that was pasted elsewhere. */
  openImport(pasted?: string): void {
    if (this.#host.canEdit) void this.#openImport(pasted);
  }

  render(): unknown {
    return this.#importing.part?.render() ?? nothing;
  }

  #export(name: ExportName): FileExport {
    const { exports, fileNames } = this.#words.messages;
    return {
      key: name,
      label: exports[name],
      fileName: fileNames[name],
      icon: name === 'attachment-1' ? iconDocument : iconSheet,
      separated: beginsPart.has(name),
      make: (reader) => makeExport(name, this.#host.value, reader),
    };
  }

  /** Once the menu is closed: browsers print what is on the screen. */
  #print(): void {
    requestAnimationFrame(() => globalThis.print());
  }

  async #openImport(pasted: string | undefined): Promise<void> {
    const dialog = await this.#importing.want();
    if (dialog) return dialog.open(pasted);
    const { importFailed, retry } = this.#files.messages;
    this.#host.note({ text: importFailed, action: { label: retry, run: () => this.openImport(pasted) } });
  }
}
