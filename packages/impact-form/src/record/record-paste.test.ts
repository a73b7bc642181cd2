import { waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import {
  buttonNamed,
  clicks,
  comes,
  drawn,
  fieldOf,
  held,
  pastes,
  recordOf,
  root,
  saidOf,
  textIn,
} from './testing/record-element.ts';

describe('pasting values', () => {
  it('fills rows from the field on downwards, as one step of undo', async () => {
    const element = await recordOf();
    const before = element.value;
    await pastes(element, fieldOf(element, 'cost'), '1.7\r\n70\r\n3\r\n');
    await comes(element, '.toast');
    expect(['cost', 'mass', 'doctorates'].map((id) => held(element, id)?.['value'])).to.deep.equal([1.7, 70, 3]);
    expect(fieldOf(element, 'mass').value).to.equal('70');
    element.undo();
    await drawn(element);
    expect(element.value).to.deep.equal(before);
  });

  it('finds rows by number or title, in whatever order, and the column of the period', async () => {
    const element = await recordOf();
    const table =
      'No\tIndicator\tJan–Jun 2026\tJul–Dec 2026\nI2\tOrders\t1\t9\nI3\tCost\t2\t1.6\nI99\tNobody’s\t3\t4\n';
    await pastes(element, fieldOf(element, 'licences'), table);
    await comes(element, '.toast');
    expect(held(element, 'orders')).to.include({ value: 9 });
    expect(held(element, 'cost')).to.include({ value: 1.6 });
    expect(held(element, 'licences')).to.include({ value: 1, status: 'final' });
    await waitUntil(() => textIn(root(element).querySelector('.toasts')).includes('1 value has no place'));
  });

  it('reads one notation throughout a column that gives it away', async () => {
    const element = await recordOf();
    await pastes(element, fieldOf(element, 'licences'), '1,5\n2.345\n');
    await comes(element, '.toast');
    expect(held(element, 'licences')).to.include({ value: 1.5 });
    expect(held(element, 'cost')).to.include({ value: 2345 });
  });

  it('changes nothing where a cell is empty, and keeps what is no number as it came', async () => {
    const element = await recordOf();
    await pastes(element, fieldOf(element, 'cost'), '\nmany\n3\n');
    await comes(element, '.toast');
    expect(held(element, 'cost')).to.include({ value: 1.85 });
    expect(fieldOf(element, 'mass').value).to.equal('many');
    expect(saidOf(element, 'mass')).to.contain('cannot be read');
    expect(held(element, 'doctorates')).to.include({ value: 3 });
  });

  it('shows in a dialog what would be taken over, before it is', async () => {
    const element = await recordOf();
    const before = element.value;
    await clicks(element, buttonNamed(element, 'Paste from a table'));
    const area = (await comes(element, '#rec-paste-text')) as HTMLTextAreaElement;
    area.value = 'I10\t4\nI2\tplenty';
    area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await drawn(element);
    const rows = [...root(element).querySelectorAll('.rec-preview tbody tr')].map(textIn);
    expect(rows[0]).to.equal('I10 Doctorates hosted in firms 4 4');
    expect(rows[1]).to.contain('cannot be read');
    expect(element.value).to.equal(before);
    await clicks(element, buttonNamed(element, 'Take over 2 values'));
    expect(held(element, 'doctorates')).to.include({ value: 4 });
  });
});
