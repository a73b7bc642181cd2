/** The files that people hand in or take away: the button with its menu. */
import { adoptStyles, iconFiles, LocalizationController } from '@kvasir/element';
import { menuButton, menuStyles, popupStyles, type MenuItem } from '@kvasir/element/controls.js';
import {
  FileExports,
  iconCalendar,
  iconDocument,
  iconPrint,
  iconSheet,
  type FileExport,
} from '@kvasir/element/exchange.js';
import { textOf } from '@kvasir/model';
import { nothing } from 'lit';
import type { PlanHost } from '../plan-host.ts';
import { exchangeCatalogue, type ExchangeMessages } from './exchange.messages.ts';
import { exportNames, makeExport, type ExportName } from './exports.ts';

const icons: Readonly<Partial<Record<ExportName, FileExport['icon']>>> = {
  'steps-xlsx': iconSheet,
  deadlines: iconCalendar,
};

/** Those that begin a new part of the menu. */
const separated: ReadonlySet<ExportName> = new Set<ExportName>(['steps-xlsx', 'json-ld']);

/** Those that are made of one result. */
const ofOneResult: ReadonlySet<ExportName> = new Set<ExportName>(['plan-docx', 'sheet-docx']);

/** What a result is called in the name of a file and of a button: a title would be too long for either. */
function shortName(host: PlanHost): string {
  const entry = host.model.entry(host.result);
  return entry ? textOf(entry.number).trim() || entry.title : '';
}

/** A file of valorisation plans, for a menu or a button. */
export function planExport(name: ExportName, host: PlanHost, words: ExchangeMessages): FileExport {
  const isOfOne = ofOneResult.has(name);
  const result = isOfOne ? shortName(host) : '';
  const label = name === 'plan-docx' ? words.planOf(result) : words.sheetOf(result);
  return {
    key: name,
    label: result === '' ? words.exports[name] : label,
    fileName: [words.fileNames[name], result].filter(Boolean).join('-'),
    icon: icons[name] ?? iconDocument,
    separated: separated.has(name),
    make: (reader) => makeExport(name, host, { ...reader, words }),
  };
}

/** The files of a host: named after the partnership. */
export function planFiles(host: PlanHost): FileExports {
  return new FileExports(host, () => textOf(host.value.acronym) || textOf(host.value.id));
}

export class FilesMenu {
  readonly #host: PlanHost;
  readonly #words: LocalizationController<ExchangeMessages>;
  readonly #files: FileExports;

  constructor(host: PlanHost) {
    this.#host = host;
    adoptStyles(host.element, [popupStyles, menuStyles]);
    this.#words = new LocalizationController(host.element, exchangeCatalogue);
    this.#files = planFiles(host);
  }

  /** The button with its menu, `#files`. */
  button(label: string): unknown {
    return menuButton({ id: 'files', label, icon: iconFiles, items: this.#items });
  }

  /** There is no dialog behind it. */
  render(): unknown {
    return nothing;
  }

  get #items(): readonly MenuItem[] {
    const { isSingle } = this.#host.settings;
    const hasOne = this.#host.model.entry(this.#host.result) !== undefined;
    const names = exportNames.filter((name) => {
      if (ofOneResult.has(name)) return hasOne;
      return name !== 'plans-docx' || !isSingle;
    });
    return [
      ...names.map((name) => this.#files.item(planExport(name, this.#host, this.#words.messages))),
      { key: 'print', label: this.#files.messages.print, icon: iconPrint, onSelect: () => this.#print() },
    ];
  }

  /** Once the menu is closed: browsers print what is on the screen. */
  #print(): void {
    requestAnimationFrame(() => globalThis.print());
  }
}
