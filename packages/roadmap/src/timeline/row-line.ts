/** One row of the timeline as an element, which can be given other rows to draw. */
import { partnerMarkClass } from '@kvasir/element/display.js';
import { isSame, px, type Line } from '@kvasir/element/windowing.js';
import { isSameEntry } from '../entries.ts';
import type { RoadmapRow } from '../rows.ts';
import type { TimelinePicture } from './picture.ts';
import { childrenOf, emptyRow, hidden, setIsolated, setText } from './row-elements.ts';
import { rowLook, type Bar, type Ghost, type RowLook, type Sign, type Slack } from './row-look.ts';

export type TimelineLine = Line<RoadmapRow, TimelinePicture>;

/** The states of a row that change while what stands in it does not. */
export function stateClasses(row: RoadmapRow, { open, selected }: TimelinePicture): string {
  const isOpen = row.kind === 'item' && isSameEntry(open, row.item.ref);
  return `${isOpen || (row.kind === 'lane' && row.item && isSameEntry(open, row.item.ref)) ? ' open' : ''}${selected === row.key ? ' sel' : ''}`;
}

/** What a row is drawn from, besides where it stands. As long as all of it is the same, the row is not even looked at. */
function sourcesOf(
  row: RoadmapRow,
  { frame, schedule, findings, preview, model }: TimelinePicture,
): readonly unknown[] {
  const { reviews, reviewEveryMonths, milestones, deliverables } = model.value;
  if (row.kind === 'reviews') return [frame, reviews, reviewEveryMonths];
  if (row.kind === 'lane')
    return [frame, row.item, row.name, row.isOpen, row.items, row.isOpen || preview, findings.all];
  const { item, level } = row;
  const told = schedule?.items.get(item.key);
  const waits = item.entry['dependsOn'] !== undefined;
  const others = waits ? [milestones, deliverables] : [];
  const found = findings.of(item.ref.collection, item.ref.id);
  return [frame, item, level, preview.get(item.key), told?.isCritical === true, told?.slack, found, ...others];
}

export class RowLine implements TimelineLine {
  readonly element: HTMLElement;
  readonly #item: HTMLElement;
  readonly #lead: HTMLElement;
  readonly #due: HTMLElement;
  readonly #status: HTMLElement;
  readonly #picture: HTMLElement;
  #number: HTMLElement;
  #title: HTMLElement;
  #toggle: HTMLElement | undefined;
  #bar: HTMLElement | undefined;
  #ghost: HTMLElement | undefined;
  #signs: HTMLElement[];
  #look: RowLook | undefined;
  #sources: readonly unknown[] = [];
  #state = '';
  #place: readonly unknown[] = [];

  /** @param element a row without content, or one that a server has drawn */
  constructor(element = emptyRow().cloneNode(true) as HTMLElement) {
    this.element = element;
    // A row that a server has drawn has the same parts; none of them can be missing.
    const [tree, picture] = childrenOf(element) as [HTMLElement, HTMLElement];
    const [item, lead, due, status] = childrenOf(tree) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
    const own = childrenOf(item);
    this.#item = item;
    this.#lead = lead.firstElementChild as HTMLElement;
    this.#due = due;
    this.#status = status;
    this.#picture = picture;
    [this.#number, this.#title] = own.slice(-2) as [HTMLElement, HTMLElement];
    this.#toggle = own.length > 2 ? own[0] : undefined;
    const drawn = childrenOf(picture);
    this.#bar = drawn.find((one) => one.classList.contains('bar'));
    this.#ghost = drawn.find((one) => one.classList.contains('gh'));
    this.#signs = drawn.filter((one) => one !== this.#bar && one !== this.#ghost);
  }

  /** Takes over what a server has drawn from the same picture. */
  static adopt(element: HTMLElement, row: RoadmapRow, at: number, picture: TimelinePicture): RowLine {
    const line = new RowLine(element);
    line.#sources = sourcesOf(row, picture);
    line.#look = rowLook(row, picture);
    line.#state = stateClasses(row, picture);
    line.#place = line.#placeOf(at, picture);
    return line;
  }

  draw(row: RoadmapRow, at: number, picture: TimelinePicture): boolean {
    this.#setPlace(at, picture);
    const sources = sourcesOf(row, picture);
    const state = stateClasses(row, picture);
    const before = this.#look;
    if (!before || !isSame(sources, this.#sources)) {
      this.#sources = sources;
      this.#look = rowLook(row, picture);
      this.#drawLook(this.#look, before, row.key, picture);
    }
    const look = this.#look ?? before;
    if (look && (look.classes !== before?.classes || state !== this.#state))
      this.element.className = look.classes + state;
    if (state !== this.#state) {
      this.element.ariaSelected = state.includes(' sel') ? 'true' : null;
      this.element.ariaCurrent = state.includes(' open') ? 'true' : null;
    }
    this.#state = state;
    return true;
  }

  #placeOf(at: number, { window, placeOf }: TimelinePicture): readonly unknown[] {
    const { position, size } = placeOf(at);
    return [at, window.rowHeight, position, size];
  }

  #setPlace(at: number, picture: TimelinePicture): void {
    const place = this.#placeOf(at, picture);
    const [before, height, position, size] = this.#place;
    const { element } = this;
    if (place[0] !== before) element.ariaRowIndex = String(at + 2);
    if (place[0] !== before || place[1] !== height) {
      element.style.insetBlockStart = px(at * picture.window.rowHeight);
    }
    if (place[2] !== position) element.ariaPosInSet = String(place[2]);
    if (place[3] !== size) element.ariaSetSize = String(place[3]);
    this.#place = place;
  }

  #drawLook(look: RowLook, before: RowLook | undefined, key: string, picture: TimelinePicture): void {
    const { element } = this;
    if (look.level !== before?.level) element.ariaLevel = String(look.level);
    if (look.isOpen !== before?.isOpen) element.ariaExpanded = look.isOpen === undefined ? null : String(look.isOpen);
    this.#setToggle(look.isOpen === undefined ? undefined : key);
    if (look.number !== before?.number) setText(this.#number, look.number);
    if (look.title !== before?.title) {
      setText(this.#title, look.title);
      this.#item.title = look.title;
    }
    if (look.due !== before?.due) setText(this.#due, look.due);
    if (look.name !== before?.name) this.#picture.ariaLabel = look.name;
    if (look.found !== before?.found) picture.findings.sign?.(this.#item, look.found);
    this.#setStatus(look.status, before?.status);
    this.#setLead(look.lead, before?.lead);
    this.#setBar(look.bar, before?.bar);
    this.#setGhost(look.ghost, before?.ghost);
    if (look.slack) this.#setSlack(look.slack, before?.slack);
    this.#setSigns(look.signs, before?.signs ?? []);
  }

  #setToggle(key: string | undefined): void {
    if (key === undefined) {
      this.#toggle?.remove();
      this.#toggle = undefined;
      return;
    }
    if (!this.#toggle) {
      this.#toggle = hidden('span', 'tw');
      this.#toggle.dataset['do'] = 'lane';
      this.#item.prepend(this.#toggle);
    }
    this.#toggle.dataset['key'] = key;
  }

  #setStatus(status: RowLook['status'], before: RowLook['status']): void {
    if (status?.word !== before?.word || status?.isCount !== before?.isCount) {
      if (status?.isCount) setIsolated(this.#status, status.word);
      else setText(this.#status, status?.word ?? '');
    }
    if (status?.classes !== before?.classes) this.#status.className = status ? `c st i ${status.classes}` : 'c st';
  }

  #setLead(lead: RowLook['lead'], before: RowLook['lead']): void {
    if (lead?.letters === before?.letters && lead?.colour === before?.colour && lead?.name === before?.name) return;
    const mark = this.#lead;
    setText(mark, lead?.letters ?? '');
    mark.className = lead ? partnerMarkClass({ colour: lead.colour }) : '';
    mark.title = lead?.name ?? '';
    mark.ariaLabel = lead?.name ?? null;
    if (lead) {
      mark.setAttribute('role', 'img');
      mark.setAttribute('part', 'mark');
    } else {
      mark.removeAttribute('role');
    }
  }

  #setBar(bar: Bar | undefined, before: Bar | undefined): void {
    if (!bar) {
      this.#bar?.remove();
      this.#bar = undefined;
      return;
    }
    if (!this.#bar) this.#picture.prepend((this.#bar = hidden('span', '')));
    const { style } = this.#bar;
    if (bar.classes !== before?.classes) this.#bar.className = bar.classes;
    if (bar.from !== before?.from) style.insetInlineStart = px(bar.from);
    if (bar.size !== before?.size) style.inlineSize = px(bar.size);
    if (bar.done !== before?.done) style.setProperty('--_done', px(bar.done));
  }

  #setGhost(ghost: Ghost | undefined, before: Ghost | undefined): void {
    if (!ghost) {
      this.#ghost?.remove();
      this.#ghost = undefined;
      return;
    }
    if (!this.#ghost) {
      this.#ghost = hidden('span', '');
      if (this.#bar) this.#bar.after(this.#ghost);
      else this.#picture.prepend(this.#ghost);
    }
    if (ghost.classes !== before?.classes) this.#ghost.className = ghost.classes;
    if (ghost.from !== before?.from) this.#ghost.style.insetInlineStart = px(ghost.from);
    if (ghost.size !== before?.size) this.#ghost.style.inlineSize = px(ghost.size);
  }

  /** No element of its own: hundreds of rows have some. */
  #setSlack({ from, size }: Slack, before: Slack | undefined): void {
    const { style } = this.#picture;
    if (from !== before?.from) style.setProperty('--_slack', px(from));
    if (size !== before?.size) style.setProperty('--_spare', px(size));
  }

  #setSigns(signs: readonly Sign[], before: readonly Sign[]): void {
    while (this.#signs.length > signs.length) this.#signs.pop()?.remove();
    signs.forEach((sign, index) => {
      let element = this.#signs[index];
      if (!element) {
        element = hidden('span', '');
        this.#signs.push(element);
        this.#picture.append(element);
      }
      drawSign(element, sign, before[index]);
    });
  }
}

function drawSign(element: HTMLElement, sign: Sign, before: Sign | undefined): void {
  if (sign.at !== before?.at) element.style.insetInlineStart = px(sign.at);
  if (sign.classes !== before?.classes) element.className = sign.classes;
  if (sign.key !== before?.key) element.dataset['key'] = sign.key;
  if (sign.label === before?.label && sign.slip === before.slip) return;
  if (sign.slip === '') {
    setText(element, sign.label);
    return;
  }
  const slip = document.createElement('b');
  slip.textContent = sign.slip;
  element.replaceChildren(sign.label, ' ', slip);
}
