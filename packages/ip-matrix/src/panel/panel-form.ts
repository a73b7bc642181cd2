import { PanelForm as SharedForm, type Path } from '@kvasir/element/panel.js';
import { resultWordsCatalogue, saysByBeing, type ResultForm, type ResultWords } from '@kvasir/element/result-fields.js';
import { localDay, type Id } from '@kvasir/model';
import { catalogue as matrixCatalogue, type IpMatrixMessages } from '../ip-matrix.messages.ts';
import type { ItemRef } from '../items.ts';
import type { MatrixHost } from '../matrix-host.ts';
import type { SectionName } from './names.ts';
import { panelCatalogue, type PanelMessages } from './panel.messages.ts';
import { TitleField } from './title-field.ts';

/** The form of one result, or of background. */
export class PanelForm extends SharedForm<MatrixHost, ItemRef, SectionName> implements ResultForm {
  readonly #panel = this.speak(panelCatalogue);
  readonly #matrix = this.speak(matrixCatalogue);
  readonly #result = this.speak(resultWordsCatalogue);
  readonly title = new TitleField(this);
  /** Whose access rights have a row, though the document has none yet. */
  readonly newHolders = new Set<Id>();
  showsAllPartners = false;

  get text(): PanelMessages {
    return this.#panel.messages;
  }
  /** The words of the matrix: the terms of the vocabularies. */
  get terms(): IpMatrixMessages {
    return this.#matrix.messages;
  }

  get resultWords(): ResultWords {
    return this.#result.messages;
  }
  get resultTerms(): IpMatrixMessages {
    return this.terms;
  }
  get today(): string {
    return localDay();
  }

  headingOf(section: SectionName): string {
    return { ...this.resultWords.sections, ...this.text.sections }[section];
  }

  override setOpen(section: SectionName, open: boolean): void {
    if (section === 'identity' && !open) this.title.close();
    super.setOpen(section, open);
  }

  override turnTo(item: ItemRef | undefined): void {
    this.title.close();
    super.turnTo(item);
    this.newHolders.clear();
    this.showsAllPartners = false;
  }

  protected override saysByBeing(path: Path): boolean {
    return saysByBeing(path);
  }
}
