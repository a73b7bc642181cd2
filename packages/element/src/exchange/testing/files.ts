import { waitUntil } from '../../testing/wait-until.ts';

/** Chooses a file in a file input, as a person does in the window that it opens. */
export function putFile(input: HTMLInputElement, file: File): void {
  const chosen = new DataTransfer();
  chosen.items.add(file);
  input.files = chosen.files;
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

export interface Downloaded {
  name: string;
  blob: Blob;
}

/** Lets nothing out of the browser: what would be downloaded is kept here. */
export class Downloads {
  readonly files: Downloaded[] = [];
  readonly #createUrl = URL.createObjectURL;
  readonly #click = HTMLAnchorElement.prototype.click;

  start(): void {
    const blobs = new Map<string, Blob>();
    const { files } = this;
    const createUrl = this.#createUrl;
    URL.createObjectURL = (blob: Blob) => {
      const url = createUrl.call(URL, blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (blob) files.push({ name: this.download, blob });
    };
  }

  stop(): void {
    URL.createObjectURL = this.#createUrl;
    HTMLAnchorElement.prototype.click = this.#click;
  }

  async next(): Promise<Downloaded> {
    await waitUntil(() => this.files.length > 0, 'Nothing was downloaded.');
    const file = this.files.shift();
    if (!file) throw new Error('Nothing was downloaded.');
    return file;
  }
}
