/** What the rules find in the slice, sorted by item. Rules load when the matrix stands, and look after it is drawn. */
import type { Finding, Id, ResultPart } from '@kvasir/model';
import { fromPointer, resultPlace } from '@kvasir/model';
import type { LitElement } from 'lit';
import type { IpMatrix } from './matrix-value.ts';

/** What was found about one item. */
export interface ItemFindings {
  readonly findings: readonly Finding[];
  /** The parts of 3.3.1(a) that errors and warnings are about. */
  readonly attention: ReadonlySet<ResultPart>;
}

const none: ItemFindings = { findings: [], attention: new Set() };

type Review = (value: IpMatrix) => Finding[];

export class FindingsWatch {
  readonly #element: LitElement;
  #review: Review | undefined;
  #loading = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wanted: IpMatrix | undefined;
  #reviewed: IpMatrix | undefined;
  #all: readonly Finding[] = [];
  #byItem = new Map<string, ItemFindings>();

  constructor(element: LitElement) {
    this.#element = element;
  }

  get all(): readonly Finding[] {
    return this.#all;
  }

  of(collection: string, id: Id): ItemFindings {
    return this.#byItem.get(`${collection}/${id}`) ?? none;
  }

  /** Asks the rules about a value, once what it is shown in has been painted. */
  look(value: IpMatrix): void {
    if (value === this.#wanted) return;
    this.#wanted = value;
    if (this.#review) this.#schedule();
    else void this.#load();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#wanted = this.#reviewed;
  }

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    await whenIdle();
    try {
      const { createReviewer } = await import('@kvasir/model/review.js');
      this.#review = createReviewer();
      this.#schedule();
    } catch {
      // Without the rules the matrix works; with the next edit they are asked for again.
      this.#loading = false;
    }
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (this.#wanted && this.#element.isConnected) this.#take(this.#wanted);
    });
  }

  #take(value: IpMatrix): void {
    if (value === this.#reviewed || !this.#review) return;
    this.#reviewed = value;
    const found = this.#review(value);
    if (found.length === this.#all.length && found.every((finding, index) => finding === this.#all[index])) return;
    this.#all = found;
    const before = this.#byItem;
    const byItem = new Map<string, Finding[]>();
    for (const finding of found) {
      const key = itemKey(finding.pointer);
      if (key === undefined) continue;
      const list = byItem.get(key);
      if (list) list.push(finding);
      else byItem.set(key, [finding]);
    }
    // What was found about an item is the same object as long as it is the same, so that its row is not drawn again.
    this.#byItem = new Map(
      [...byItem].map(([key, findings]) => [key, same(before.get(key), findings) ?? gathered(findings)]),
    );
    this.#element.requestUpdate();
  }
}

function same(before: ItemFindings | undefined, findings: readonly Finding[]): ItemFindings | undefined {
  const isSame =
    before?.findings.length === findings.length &&
    before.findings.every((finding, index) => finding === findings[index]);
  return isSame ? before : undefined;
}

function gathered(findings: readonly Finding[]): ItemFindings {
  const attention = new Set<ResultPart>();
  for (const { severity, pointer } of findings) {
    const part = severity === 'advice' ? undefined : resultPlace(pointer)?.part;
    if (part) attention.add(part);
  }
  return { findings, attention };
}

/** The item that a place belongs to; a valorisation plan belongs to its result. */
function itemKey(pointer: string): string | undefined {
  const [collection, id] = fromPointer(pointer) ?? [];
  if (id === undefined) return undefined;
  if (collection === 'background') return `background/${id}`;
  return collection === 'results' || collection === 'valorisationPlans' ? `results/${id}` : undefined;
}

/** The first picture has the page to itself. */
function whenIdle(): Promise<void> {
  return new Promise((done) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: 1000 });
    else setTimeout(done, 100);
  });
}
