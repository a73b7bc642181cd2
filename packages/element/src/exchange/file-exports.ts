import type { LitElement } from 'lit';
import { download, type MadeFile } from '../controls/download.ts';
import type { MenuItem } from '../controls/menu-button.ts';
import type { Toast } from '../controls/toasts.ts';
import type { IconNode } from '../icon.ts';
import { LocalizationController } from '../localization/localization-controller.ts';
import type { Direction } from '../localization/language.ts';
import type { Format } from '../localization/format.ts';
import { localDay } from '@kvasir/model';
import { fileName } from './file-name.ts';
import { filesCatalogue, type FilesMessages } from './files.messages.ts';

/** The content of a file, with what of it could not be kept. */
export interface MadeExport extends Omit<MadeFile, 'name'> {
  extension: string;
  /** Cells that are longer than a workbook can hold. */
  cutCells?: number;
  /** What else is to be said of it. */
  note?: string | undefined;
}

/** For whom a file is made. */
export interface ExportReader {
  readonly language: string;
  readonly direction: Direction;
  readonly format: Format;
}

/** A file that can be made. */
export interface FileExport {
  readonly key: string;
  readonly label: string;
  /** What stands in its name. */
  readonly fileName: string;
  readonly icon: IconNode;
  /** Begins a new part of the menu. */
  readonly separated?: boolean;
  /** Makes it. All the code for it loads here; only that it does not come is thrown. */
  make(reader: ExportReader): Promise<MadeExport>;
}

/** What of an element files are made of. */
export interface ExportHost {
  readonly element: LitElement;
  announce(text: string): void;
  note(toast: Toast): void;
}

/** Spreadsheets of readers who write 1,5 expect a semicolon between cells. */
export function delimiterFor(format: Format): ';' | ',' {
  return format.number(1.5).includes(',') ? ';' : ',';
}

/** Makes files when they are asked for, and says what comes of it. */
export class FileExports {
  readonly #host: ExportHost;
  /** Whose files they are: the acronym of the partnership. */
  readonly #whose: () => string;
  /** The files that are being made. */
  readonly #making = new Set<string>();
  readonly #words: LocalizationController<FilesMessages>;

  constructor(host: ExportHost, whose: () => string) {
    this.#host = host;
    this.#whose = whose;
    this.#words = new LocalizationController(host.element, filesCatalogue);
  }

  get messages(): FilesMessages {
    return this.#words.messages;
  }

  /** For a menu. */
  item(file: FileExport): MenuItem {
    const { key, label, icon, separated = false } = file;
    const isMaking = this.#making.has(key);
    return {
      key,
      label: isMaking ? this.messages.making(label) : label,
      icon,
      disabled: isMaking,
      separated,
      onSelect: () => void this.make(file),
    };
  }

  async make(file: FileExport): Promise<void> {
    const { messages, language, direction, format } = this.#words;
    const { element } = this.#host;
    const { key, label } = file;
    this.#making.add(key);
    this.#host.announce(messages.making(label));
    element.requestUpdate();
    try {
      const { extension, cutCells = 0, note, ...content } = await file.make({ language, direction, format });
      const name = fileName(this.#whose(), file.fileName, localDay(), extension);
      download({ ...content, name });
      const notes = [...(cutCells > 0 ? [messages.cut(cutCells)] : []), ...(note === undefined ? [] : [note])];
      if (notes.length > 0) this.#host.note({ text: notes.join(' ') });
      else this.#host.announce(messages.made(name));
    } catch {
      this.#host.note({
        text: messages.failed(label),
        action: { label: messages.retry, run: () => void this.make(file) },
      });
    } finally {
      this.#making.delete(key);
      element.requestUpdate();
    }
  }
}
