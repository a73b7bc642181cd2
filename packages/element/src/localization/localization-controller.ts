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
  readonly #host: LitElement;
  readonly #catalogue: Catalogue<M>;
  readonly #serverRendered: boolean;
  #stop: (() => void) | undefined;

  constructor(host: LitElement, catalogue: Catalogue<M>) {
    this.#host = host;
    this.#catalogue = catalogue;
    // Only an element that a server drew has a shadow root before it is connected.
    this.#serverRendered = !isServer && host.shadowRoot !== null;
    host.addController(this);
  }

  /** The messages in the reader's language; in English until a translation has come. */
  get messages(): M {
    const messages = this.#catalogue.get(this.language) ?? this.#catalogue.get('en');
    if (!messages) throw new Error(`The catalogue of ${this.#catalogue.name} has lost its English messages.`);
    return messages;
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
    if (this.#serverRendered && !this.#host.hasUpdated) this.#use(this.#ownLanguage(), this.direction);
    else this.#start();
  }

  hostUpdated(): void {
    if (!this.#stop && this.#host.isConnected) this.#start();
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
    if (language === this.language && direction === this.direction && this.ready) return;
    this.language = language;
    this.direction = direction;
    if (!this.ready) void this.#catalogue.load(language).then(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }
}
