import { PanelForm as SharedForm, type Path } from '@kvasir/element/panel.js';
import type { Id } from '@kvasir/model';
import { catalogue as matrixCatalogue, type IpMatrixMessages } from '../ip-matrix.messages.ts';
import type { ItemRef } from '../items.ts';
import type { MatrixHost } from '../matrix-host.ts';
import type { SectionName } from './names.ts';
import { panelCatalogue, type PanelMessages } from './panel.messages.ts';
import { saysByBeing } from './says-by-being.ts';

/** The form of one result, or of background. */
export class PanelForm extends SharedForm<MatrixHost, ItemRef, SectionName> {
  readonly #panel = this.speak(panelCatalogue);
  readonly #matrix = this.speak(matrixCatalogue);
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

  headingOf(section: SectionName): string {
    return this.text.sections[section];
  }

  override turnTo(item: ItemRef | undefined): void {
    super.turnTo(item);
    this.newHolders.clear();
    this.showsAllPartners = false;
  }

  protected override saysByBeing(path: Path): boolean {
    return saysByBeing(path);
  }
}
