import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { MergePatch } from '@kvasir/model';
import type { StoreConflict } from '../../index.ts';
import { Desk } from './desk.ts';
import type { PartnershipServer } from './partnership-server.ts';
import { misbehaviours, type Step } from './random-steps.ts';
import { aFewTurns } from './until.ts';

/** The fields that all write to: plain ones, and some in an entry that others delete. */
function patchFor(field: number, text: string): MergePatch {
  if (field === 0) return { title: text };
  if (field === 1) return { objective: text };
  if (field === 2) return { results: { 'r-blade': { description: text } } };
  return { results: { 'r-new': { title: text } } };
}

const typedText = /typed-\d+/g;

/** All that was typed and is in this value, wherever. */
function typedIn(value: unknown): Set<string> {
  return new Set(JSON.stringify(value ?? null).match(typedText));
}

/** Two or three desks on one server, to which one thing happens after the other, and an account of all that was typed. */
export class Schedule {
  readonly server: PartnershipServer;
  readonly desks: Desk[];

  #typed = 0;
  /** What somebody saw and took away or wrote over: that was meant. */
  readonly #replaced = new Set<string>();
  readonly #all = new Set<string>();

  constructor(server: PartnershipServer, desks: number) {
    this.server = server;
    // Each has a browser, but the third is another window of the first.
    const first = new Desk(server, 'Desk 0');
    this.desks = [first, new Desk(server, 'Desk 1')];
    if (desks > 2) this.desks.push(new Desk(server, 'Desk 2', { browser: first.browser }));
  }

  /** Resolves when all have the document. */
  async begin(): Promise<void> {
    await Promise.all(this.desks.map((each) => each.comesTo('ready')));
  }

  async take(step: Step): Promise<void> {
    const { server } = this;
    const { service } = server;
    switch (step.kind) {
      case 'type':
        return this.#act(step.desk, ({ store }) => store.update(patchFor(step.field, this.#newText())));
      case 'delete':
        return this.#act(step.desk, ({ store }) => store.update({ results: { 'r-blade': null } }));
      case 'undo':
        return this.#act(step.desk, ({ store }) => store.undo());
      case 'redo':
        return this.#act(step.desk, ({ store }) => store.redo());
      case 'wait':
        return this.#desk(step.desk).clock.advance(step.milliseconds);
      case 'retry':
        return this.#desk(step.desk).store.retry();
      case 'crash':
        return this.#crash(step.desk);
      case 'reopen':
        this.#desk(step.desk).store.close();
        return this.#desk(step.desk).store.open();
      case 'resolve': {
        const [conflict] = conflictsOf(this.#desk(step.desk));
        if (!conflict) return;
        return this.#act(step.desk, ({ store }) => store.resolve(conflict.pointer, step.choice));
      }
      case 'another': {
        const before = typedIn(server.document);
        service.served.edit(patchFor(step.field, this.#newText()), 'Another');
        return this.#noteReplaced(before, typedIn(server.document));
      }
      case 'misbehave':
        return service.misbehave(step.ask, misbehaviours[step.how]);
      case 'hold events':
        return service.holdEvents();
      case 'turn events round':
        return service.releaseEvents((events) => events.toReversed());
      case 'repeat events':
        return service.releaseEvents((events) => [...events, ...events]);
      case 'lose events':
        return service.releaseEvents(() => []);
      case 'cut streams':
        return service.cutStreams();
      case 'go down':
        return server.goDown();
      case 'come up':
        return server.comeUp();
      case 'settle':
        return this.#settle();
    }
  }

  /** Everything works again, and time passes until all desks rest. */
  async calm(): Promise<void> {
    const { server, desks } = this;
    await server.comeUp();
    server.service.behave();
    // What a stream lost is heard of at its next event.
    server.service.served.edit({ acronym: 'CALM' }, 'Another');
    const patience = Date.now() + 10_000;
    while (!desks.every((each) => this.#rests(each))) {
      if (Date.now() > patience) assert.fail(`No rest: ${this.#account()}`);
      await aFewTurns();
      for (const each of desks) this.#hurry(each);
    }
  }

  assertNothingIsLost(): void {
    const kept = typedIn([this.server.document, this.desks.map(({ status }) => status)]);
    const lost = [...this.#all].filter((text) => !kept.has(text) && !this.#replaced.has(text));
    assert.deepEqual(lost, [], this.#account());
  }

  async end(): Promise<void> {
    await Promise.all(this.desks.map((each) => each.crash()));
    await this.server.goDown();
  }

  /** What is under way comes to its end, unless it hangs. */
  async #settle(): Promise<void> {
    const patience = Date.now() + 10;
    do await aFewTurns();
    while (this.desks.some(({ isAsking }) => isAsking) && Date.now() < patience);
  }

  #desk(index: number): Desk {
    const desk = this.desks[index % this.desks.length];
    assert.ok(desk);
    return desk;
  }

  #newText(): string {
    this.#typed += 1;
    const text = `typed-${this.#typed}`;
    this.#all.add(text);
    return text;
  }

  /** Somebody who does something has seen what the document showed, and the conflicts. */
  #act(index: number, action: (desk: Desk) => void): void {
    const desk = this.#desk(index);
    if (!desk.value) return;
    // An error hides the conflicts.
    if (desk.status.kind === 'error') desk.store.retry();
    const before = typedIn([desk.value, conflictsOf(desk)]);
    action(desk);
    this.#noteReplaced(before, typedIn([desk.value, conflictsOf(desk)]));
  }

  #noteReplaced(before: Set<string>, now: Set<string>): void {
    for (const text of before) if (!now.has(text)) this.#replaced.add(text);
  }

  async #crash(index: number): Promise<void> {
    const desk = this.#desk(index);
    // What was typed in the very last moment is allowed to be lost; this is not about that moment.
    await aFewTurns();
    await desk.crash();
    this.desks[index % this.desks.length] = new Desk(this.server, desk.name, { browser: desk.browser });
  }

  #rests({ status, value }: Desk): boolean {
    const isSaved = status.kind === 'ready' || status.kind === 'conflict';
    return isSaved && isDeepStrictEqual(value, this.server.document);
  }

  /** An answer that is on its way comes before a timer; one that never comes does not hold up the timers for ever. */
  #hurry(desk: Desk): void {
    if (desk.status.kind === 'error') desk.store.retry();
    const [next] = desk.clock.pending;
    const mayBeWaiting = desk.isAsking || (next ?? 0) > 10_000;
    if (next !== undefined && !(mayBeWaiting && Date.now() - desk.heardAt < 20)) desk.clock.advance(next);
  }

  #account(): string {
    const desks = this.desks.map(({ name, status, value, clock }) => {
      return { name, status, value, now: clock.now(), timers: clock.pending };
    });
    return JSON.stringify({ server: this.server.document, desks }, null, 1);
  }
}

function conflictsOf({ store }: Desk): readonly StoreConflict[] {
  return store.conflicts;
}
