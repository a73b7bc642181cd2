import { applyPatch, type MergePatch, type Partnership } from '@kvasir/model';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { History } from './history.ts';

/** A document with a history: edits that are recorded, and others' that are not. */
class Notebook {
  readonly history = new History();
  document: Partnership;

  constructor(document: Partnership = {}) {
    this.document = document;
  }

  edit(patch: MergePatch, group?: unknown): void {
    const before = this.document;
    this.document = applyPatch(before, patch);
    this.history.record({ before, after: this.document }, group);
  }

  others(patch: MergePatch): void {
    this.document = applyPatch(this.document, patch);
  }

  undo(): void {
    this.document = this.history.undo(this.document);
  }

  redo(): void {
    this.document = this.history.redo(this.document);
  }
}

describe('Undo', () => {
  test('takes back one edit after the other, and redo brings them again', () => {
    const notebook = new Notebook({ title: 'A' });
    notebook.edit({ title: 'B' });
    notebook.edit({ acronym: 'X' });
    notebook.undo();
    notebook.undo();
    assert.deepEqual(notebook.document, { title: 'A' });
    notebook.redo();
    notebook.redo();
    assert.deepEqual(notebook.document, { title: 'B', acronym: 'X' });
  });

  test('knows whether there is anything to take back or to bring again', () => {
    const notebook = new Notebook();
    const can = (): boolean[] => [notebook.history.canUndo, notebook.history.canRedo];
    const seen = [can()];
    for (const act of [() => notebook.edit({ title: 'A' }), () => notebook.undo(), () => notebook.redo()]) {
      act();
      seen.push(can());
    }
    assert.deepEqual(seen, [
      [false, false],
      [true, false],
      [false, true],
      [true, false],
    ]);
  });

  test('does nothing where there is nothing', () => {
    const notebook = new Notebook({ title: 'A' });
    const before = notebook.document;
    notebook.undo();
    notebook.redo();
    assert.equal(notebook.document, before);
  });

  test('takes edits of one group in a row back together', () => {
    const notebook = new Notebook({ title: '' });
    notebook.edit({ title: 'B' }, 'typing');
    notebook.edit({ title: 'Bl' }, 'typing');
    notebook.edit({ acronym: 'X' });
    notebook.edit({ title: 'Bla' }, 'typing');
    notebook.undo();
    assert.deepEqual(notebook.document, { title: 'Bl', acronym: 'X' });
    notebook.undo();
    notebook.undo();
    assert.deepEqual(notebook.document, { title: '' });
  });

  test('does not join an edit to a step that was taken back', () => {
    const notebook = new Notebook({ title: '' });
    notebook.edit({ title: 'A' }, 'typing');
    notebook.edit({ acronym: 'X' }, 'else');
    notebook.undo();
    notebook.edit({ title: 'AB' }, 'typing');
    notebook.undo();
    assert.deepEqual(notebook.document, { title: 'A' });
  });

  test('is forgotten by a new edit as far as redo goes', () => {
    const notebook = new Notebook();
    notebook.edit({ title: 'A' });
    notebook.undo();
    notebook.edit({ acronym: 'X' });
    assert.equal(notebook.history.canRedo, false);
  });

  test('leaves what others wrote in other fields', () => {
    const notebook = new Notebook({ partners: { a: { name: 'A' } } });
    notebook.edit({ partners: { a: { name: 'AA' } } });
    notebook.others({ partners: { a: { description: 'theirs' }, b: { name: 'B' } } });
    notebook.undo();
    assert.deepEqual(notebook.document, { partners: { a: { name: 'A', description: 'theirs' }, b: { name: 'B' } } });
  });

  test('leaves what others wrote in the same field', () => {
    const notebook = new Notebook({ title: 'A', acronym: 'X' });
    notebook.edit({ title: 'B', acronym: 'Y' });
    notebook.others({ title: 'theirs' });
    notebook.undo();
    assert.deepEqual(notebook.document, { title: 'theirs', acronym: 'X' });
  });

  test('leaves what others wrote between two edits of one group', () => {
    const notebook = new Notebook({ title: '' });
    notebook.edit({ title: 'A' }, 'typing');
    notebook.others({ acronym: 'theirs' });
    notebook.edit({ title: 'AB' }, 'typing');
    notebook.undo();
    assert.deepEqual(notebook.document, { title: '', acronym: 'theirs' });
  });

  test('does not bring back what others have deleted', () => {
    const notebook = new Notebook({ results: { r: { title: 'A' } } });
    notebook.edit({ results: { r: { title: 'B' } } });
    notebook.others({ results: { r: null } });
    notebook.undo();
    assert.deepEqual(notebook.document, { results: {} });
  });

  test('does not take away an entry in which others have written since', () => {
    const notebook = new Notebook({ results: {} });
    notebook.edit({ results: { r: { title: 'A' } } });
    notebook.others({ results: { r: { description: 'theirs' } } });
    notebook.undo();
    assert.deepEqual(notebook.document, { results: { r: { title: 'A', description: 'theirs' } } });
  });

  test('brings back an entry that was deleted, whole', () => {
    const notebook = new Notebook({ results: { r: { title: 'A', trl: { now: 4 } } } });
    notebook.edit({ results: { r: null } });
    notebook.undo();
    assert.deepEqual(notebook.document, { results: { r: { title: 'A', trl: { now: 4 } } } });
  });

  test('keeps the last hundred steps', () => {
    const notebook = new Notebook({ totalCost: { cents: 0, currency: 'EUR' } });
    for (let cents = 1; cents <= 150; cents += 1) notebook.edit({ totalCost: { cents } });
    while (notebook.history.canUndo) notebook.undo();
    assert.equal(notebook.document.totalCost?.cents, 50);
  });
});
