/** What is said beside a value: a question with its answers, what is wrong, the reason, the words, what shows it. */
import { node, rowButton, setAttribute, setText, setValue } from './nodes.ts';
import type { RecordMessages } from './record.messages.ts';
import type { GroupRow, IndicatorRow, Say } from './rows.ts';

type ValueRow = IndicatorRow | GroupRow;

function answer(className: string, action: string, label: string): HTMLButtonElement {
  const made = rowButton(`rec-answer ${className}`, action);
  made.textContent = label;
  return made;
}

/** Nodes from which those of all rows are copied. */
const prototypes = new Map<string, HTMLElement>();

function copied(kind: string, make: () => HTMLElement): HTMLElement {
  let prototype = prototypes.get(kind);
  if (!prototype) prototypes.set(kind, (prototype = make()));
  return prototype.cloneNode(true) as HTMLElement;
}

function field(kind: 'reason' | 'words'): HTMLElement {
  const made = node('input', `rec-entry rec-${kind}`) as HTMLInputElement;
  made.dir = 'auto';
  made.setAttribute('autocomplete', 'off');
  return made;
}

function link(): HTMLElement {
  const made = node('a', 'rec-evidence') as HTMLAnchorElement;
  made.rel = 'noreferrer';
  made.append(node('bdi'));
  return made;
}

function said(kind: Say['kind']): HTMLElement {
  const made = node('span', `rec-said rec-${kind}`);
  made.append(node('bdi'));
  return made;
}

function created({ kind }: Say): HTMLElement {
  switch (kind) {
    case 'reason':
    case 'words':
      return copied(kind, () => field(kind));
    case 'link':
      return copied(kind, link);
    case 'question':
    case 'problem':
      return node('span', `rec-${kind}`);
    default:
      return copied(kind, () => said(kind));
  }
}

function fill(place: HTMLElement, say: Say, row: ValueRow, text: RecordMessages): void {
  switch (say.kind) {
    case 'reason':
    case 'words': {
      const input = place as HTMLInputElement;
      setValue(input, say.text);
      const label = say.kind === 'reason' ? text.reasonOf(row.title) : text.wordsOf(row.title);
      setAttribute(input, 'aria-label', label);
      setAttribute(input, 'placeholder', say.kind === 'reason' ? text.reason : text.words);
      input.readOnly = !row.canEdit;
      input.id = `${row.id}-${say.kind}`;
      return;
    }
    case 'link':
      setAttribute(place, 'href', say.href);
      return setText(place.firstElementChild ?? place, say.text);
    case 'question': {
      const answers =
        say.suggestion === undefined
          ? [answer('', 'keep', text.keep(say.keep))]
          : [
              answer('', 'take', text.take(say.suggestion)),
              document.createTextNode(' · '),
              answer('', 'keep', text.keep(say.keep)),
            ];
      const asked = say.suggestion === undefined ? say.text : `${say.text} ${text.meant(say.suggestion)}`;
      return place.replaceChildren(`${asked} `, ...(row.canEdit ? answers : []));
    }
    case 'problem':
      return place.replaceChildren(
        say.text,
        ...(say.asksReason && row.canEdit ? [' ', answer('', 'why', text.giveReason)] : []),
      );
    default:
      return setText(place.firstElementChild ?? place, say.text);
  }
}

/** The button that shows what belongs to a row. Its dots are drawn by the styles: there are hundreds of it. */
function moreButton(): HTMLElement {
  return copied('more', () => {
    const made = rowButton('rec-more', 'more');
    made.tabIndex = -1;
    return made;
  });
}

export class SayLine {
  readonly #cell: HTMLElement;
  #kinds = '';
  #drawn: { readonly kind: Say['kind']; readonly place: HTMLElement }[] = [];
  #more: HTMLElement | undefined;

  constructor(cell: HTMLElement) {
    this.#cell = cell;
  }

  draw(row: ValueRow, text: RecordMessages): void {
    const kinds = `${row.kind} ${row.says.map(({ kind }) => kind).join(' ')}`;
    if (kinds !== this.#kinds) {
      this.#kinds = kinds;
      this.#arrange(row);
    }
    row.says.forEach((say, at) => {
      const place = this.#drawn[at]?.place;
      if (place) fill(place, say, row, text);
    });
    if (this.#more && row.kind === 'indicator') {
      setAttribute(this.#more, 'aria-expanded', String(row.isOpen));
      setAttribute(this.#more, 'aria-label', text.detailsOf(row.number || row.title));
      setAttribute(this.#more, 'title', text.details);
      this.#more.id = `${row.id}-more`;
    }
  }

  /** What is the same kind of thing as before stays where it is: somebody may be writing there. */
  #arrange(row: ValueRow): void {
    const before = [...this.#drawn];
    this.#drawn = row.says.map((say) => {
      const at = before.findIndex(({ kind }) => kind === say.kind);
      const [kept] = at < 0 ? [] : before.splice(at, 1);
      return kept ?? { kind: say.kind, place: created(say) };
    });
    before.forEach(({ place }) => place.remove());
    if (row.kind === 'group') {
      this.#more?.remove();
      this.#more = undefined;
    } else this.#more ??= moreButton();
    let next = this.#cell.firstChild;
    for (const place of [...this.#drawn.map((one) => one.place), ...(this.#more ? [this.#more] : [])]) {
      if (place === next) next = next.nextSibling;
      else this.#cell.insertBefore(place, next);
    }
  }
}
