import { isServer, type LitElement, type ReactiveController } from 'lit';
import { onOverride, type Catalogue } from './catalogue.ts';
import { Format } from './format.ts';
import { canonicalLanguage, nearestDirection, nearestLanguage, observeLanguage, type Direction } from './language.ts';

/**
 * Gives an element its reader's language and direction, the messages in it, and the ways to format, and renders the
 * element again when any of them changes.
 */
export class LocalizationController<M extends object> implements ReactiveController {
  language = 'en';
  direction: Direction = 'ltr';
  /** The reader's language, of which the messages may still be on their way. */
  #wanted = 'en';
  /** Only an element that a server drew has a shadow root before it is connected. */
  readonly serverRendered: boolean;
  readonly #host: LitElement;
  readonly #catalogue: Catalogue<M>;
  #stop: (() => void) | undefined;

  constructor(host: LitElement, catalogue: Catalogue<M>) {
    this.#host = host;
    this.#catalogue = catalogue;
    this.serverRendered = !isServer && host.shadowRoot !== null;
    host.addController(this);
  }

  /** The messages in the reader's language; in English until a translation has come. */
  get messages(): M {
    return this.#catalogue.spoken(this.language);
  }

  /** Whether the messages are those of the reader's language. An element waits for them rather than flash English. */
  get ready(): boolean {
    return this.#catalogue.get(this.language) !== undefined;
  }

  /** Formats in the language of the messages: an English sentence with an Arabic date in it reads like neither. */
  get format(): Format {
    const spoken = this.#catalogue.resolve(this.language);
    return Format.for(this.language.split('-')[0] === spoken ? this.language : spoken);
  }

  hostConnected(): void {
    // What a server rendered is taken over as it is, and put into the reader's language after.
    if (this.serverRendered && !this.#host.hasUpdated) this.#use(this.#ownLanguage(), this.direction);
    else this.#start();
  }

  hostUpdated(): void {
    if (!this.#stop && this.#host.isConnected) this.#start();
    if (this.direction === 'rtl') {
      void import('./order-words.ts').then(
        ({ orderWords }) => orderWords(this.#host.renderRoot, this.format.language),
        // They can be read all the same.
        () => undefined,
      );
    }
  }

  /** A server sees no ancestors: the element's own `lang` is all that can be known there. */
  hostUpdate(): void {
    if (isServer) this.language = this.#ownLanguage();
  }

  #ownLanguage(): string {
    return canonicalLanguage(this.#host.getAttribute('lang')) ?? 'en';
  }

  #start(): void {
    this.#stop?.();
    const stopLanguage = observeLanguage(this.#host, () => this.#read());
    const stopOverride = onOverride(() => this.#host.requestUpdate());
    this.#stop = () => {
      stopLanguage();
      stopOverride();
    };
    this.#read();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #read(): void {
    this.#use(nearestLanguage(this.#host), nearestDirection(this.#host));
  }

  #use(language: string, direction: Direction): void {
    if (language === this.#wanted && direction === this.direction && this.ready) return;
    this.#wanted = language;
    this.direction = direction;
    // What is on the page stays in its language until the next one can take over whole.
    if (!this.#host.hasUpdated || this.#catalogue.get(language)) this.language = language;
    if (!this.#catalogue.get(language)) {
      void this.#catalogue.load(language).then(() => {
        this.language = this.#wanted;
        this.#host.requestUpdate();
      });
    }
    this.#host.requestUpdate();
  }
}
