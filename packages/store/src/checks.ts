import { localDay, type Partnership, type Problem } from '@kvasir/model';
import type { Finding } from '@kvasir/model/review.js';

interface Checked {
  document?: Partnership;
  problems: readonly Problem[];
  findings: readonly Finding[];
}

const nothing: Checked = { problems: [], findings: [] };

/**
 * Problems and findings of the document, computed when somebody asks, once per change. The code for it loads when it is
 * asked for the first time.
 */
export class Checks {
  readonly #arrived: () => void;
  #isLoading = false;
  #check: ((document: Partnership) => Checked) | undefined;
  #last: Checked | undefined;

  /** `arrived` is called when there are answers, after a first one without. */
  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  of(document: Partnership | undefined): Checked {
    if (!document) return nothing;
    if (!this.#check) void this.#load();
    else if (this.#last?.document !== document) this.#last = this.#check(document);
    return this.#last ?? nothing;
  }

  async #load(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      const [{ createValidator }, { createReviewer }] = await Promise.all([
        import('@kvasir/model/validate.js'),
        import('@kvasir/model/review.js'),
      ]);
      const [validate, review] = [createValidator(), createReviewer()];
      this.#check = (document) => ({ document, problems: validate(document), findings: review(document, localDay()) });
      this.#arrived();
    } catch {
      // The code did not come. The next one who asks tries again.
      this.#isLoading = false;
    }
  }
}
