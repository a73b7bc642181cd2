/** Says what the rules newly find where somebody works: it comes a moment after the edit, and above what has the focus. */
import { findingSentence } from '@kvasir/element/findings.js';
import type { Finding } from '@kvasir/model';
import type { ReactiveController } from 'lit';
import type { PlanForm } from '../plan-form.ts';

/** What is found at the place that is shown. */
export interface FoundHere {
  /** The place, by a name of its own. */
  readonly at: string;
  readonly findings: readonly Finding[];
}

interface Known extends FoundHere {
  /** The document in which it was first found. */
  readonly value: object;
}

export class FindingNews implements ReactiveController {
  readonly #form: PlanForm;
  readonly #found: () => FoundHere | undefined;
  #known: Known | undefined;

  constructor(form: PlanForm, found: () => FoundHere | undefined) {
    this.#form = form;
    this.#found = found;
    form.host.element.addController(this);
  }

  hostUpdated(): void {
    const [found, known] = [this.#found(), this.#known];
    if (found && known && found.at === known.at) this.#compare(found, known);
    // What is found where somebody arrives is there to be read.
    else this.#known = found && { ...found, value: this.#form.host.value };
  }

  #compare(found: FoundHere, known: Known): void {
    if (found.findings === known.findings) return;
    const { value } = this.#form.host;
    const before = new Set(known.findings.map(keyOf));
    const news = found.findings.filter((finding) => !before.has(keyOf(finding)));
    if (news.length === 0 && found.findings.length === known.findings.length) return;
    this.#known = { ...found, value };
    // As is what the rules find at first, before anything was edited.
    if (news.length > 0 && value !== known.value) void this.#announce(news);
  }

  async #announce(news: readonly Finding[]): Promise<void> {
    const { host } = this.#form;
    await host.element.updateComplete;
    host.announce(news.map((finding) => this.#say(finding)).join(' '));
  }

  #say(finding: Finding): string {
    const { words, findingMessages } = this.#form;
    return `${words.severity[finding.severity]}: ${findingSentence(finding, findingMessages)}`;
  }
}

function keyOf({ rule, pointer }: Finding): string {
  return `${rule} ${pointer}`;
}
