import type { Finding } from '@kvasir/model';
import { waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { IpMatrix } from '../matrix-value.ts';
import { bladeLoop } from '../samples/blade-loop.ts';
import { hostile } from '../samples/hostile.ts';
import { large } from '../samples/large.ts';
import { AccessView } from './access-view.ts';
import {
  all,
  chooses,
  drawn,
  focused,
  named,
  one,
  presses,
  shown,
  textIn,
  textOfAll,
  writes,
} from './testing/in-view.ts';
import type { ViewDemo } from './testing/view-demo.ts';

const small: IpMatrix = {
  endDate: '2029-02-28',
  partners: {
    nlu: { name: 'Northlake University' },
    brc: { name: 'Brenner Composites GmbH' },
    ivm: { name: 'Institut Val-Marne' },
  },
  results: {
    mould: {
      number: 'R4',
      title: 'Heated mould',
      ownership: { kind: 'single', owners: { brc: {} } },
      accessRights: { nlu: { implementation: {} }, ivm: { exploitation: { terms: 'none' } } },
    },
  },
  background: {
    library: {
      number: 'B1',
      title: 'Monomer library',
      partner: 'ivm',
      limitations: { exploitation: 'Wind energy only.' },
      accessRights: { brc: { implementation: {}, exploitation: { conditions: 'Rent.' } } },
    },
  },
};

/** The rows of the table as they are read, group headings among them. */
function rows(demo: ViewDemo): string[] {
  return all(demo, '.access-table tbody tr').map(textOfAll);
}

function rightOf(demo: ViewDemo, partner: string): unknown {
  return demo.value.results?.['mould']?.accessRights?.[partner];
}

async function editing(demo: ViewDemo, beneficiary: string, item: string): Promise<void> {
  await presses(demo, named(demo, `Edit the access of ${beneficiary} to ${item}`));
}

describe('the view of access rights', () => {
  it('says who grants what to whom, defaults quietly, and what deviates by a word', async () => {
    const demo = await shown(AccessView, small, { canEdit: false });
    expect(rows(demo)).to.deep.equal([
      'Granted byBCBrenner Composites GmbH2 entries',
      'R4 Heated mould NUNorthlake University default: royalty-free –No need stated',
      'IVMInstitut Val-Marne –No need stated no access',
      'Granted byIVMInstitut Val-Marne1 entry',
      'B1 Monomer library BCBrenner Composites GmbH default: royalty-free fair and reasonable conditions Limited Wind energy only. Rent.',
    ]);
  });

  it('says once what applies unless agreed otherwise, and until when access may be requested', async () => {
    const demo = await shown(AccessView, small);
    const rule = textOfAll(one(demo, '.access-rule'));
    expect(rule).to.contain('Access to background');
    expect(rule).to.contain('until 28 Feb 2030');
    expect(rule).to.contain('Article 16 and Annex 5');
  });

  it('counts what deviates', async () => {
    const demo = await shown(AccessView, small);
    expect(textIn(demo)).to.contain('4 access rights, 2 not on default terms: 1 limited and 1 refused.');
  });

  it('ties a title to all the rows of its item', async () => {
    const demo = await shown(AccessView, small);
    expect(one<HTMLTableCellElement>(demo, '.access-item').rowSpan).to.equal(2);
  });

  it('opens an item', async () => {
    const demo = await shown(AccessView, small);
    await presses(demo, named(demo, 'Heated mould'));
    expect(demo.opened).to.deep.equal([[{ collection: 'results', id: 'mould' }, undefined]]);
  });

  it('shows only what deviates, and says how much that is', async () => {
    const demo = await shown(AccessView, small);
    one<HTMLInputElement>(demo, '#access-filter-deviations').click();
    await drawn(demo);
    expect(all(demo, '.access-table tbody tr:not(.access-group)').length).to.equal(2);
    expect(textOfAll(one(demo, '.access-shown'))).to.equal('2 of 3 shown');
  });

  it('filters by who grants and who is granted, and says when nothing is left', async () => {
    const demo = await shown(AccessView, small);
    await chooses(demo, one<HTMLSelectElement>(demo, '#access-filter-grantor'), 'ivm');
    expect(rows(demo).length).to.equal(2);
    await chooses(demo, one<HTMLSelectElement>(demo, '#access-filter-beneficiary'), 'nlu');
    expect(textIn(demo)).to.contain('No access right matches these filters.');
    await presses(demo, named(demo, 'Show all'));
    expect(rows(demo).length).to.equal(5);
  });

  it('filters by an item that is searched', async () => {
    const demo = await shown(AccessView, small);
    one(demo, '#access-filter-item').focus();
    await sendKeys({ type: 'library' });
    await waitUntil(() => all(demo, '[role="option"]').length === 1);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await drawn(demo);
    expect(rows(demo).length).to.equal(2);
    expect(rows(demo)[1]).to.contain('Monomer library');
  });

  describe('where it can be edited', () => {
    it('opens a row in its place, and takes terms and conditions', async () => {
      const demo = await shown(AccessView, small);
      await editing(demo, 'Northlake University', 'Heated mould');
      const select = one<HTMLSelectElement>(demo, '.access-editing select');
      expect(focused(demo)).to.equal(select);
      await chooses(demo, select, 'agreed');
      await writes(demo, one<HTMLTextAreaElement>(demo, '.access-editing textarea'), 'Until 2030.');
      await presses(demo, named(demo, 'Done'));
      expect(rightOf(demo, 'nlu')).to.deep.equal({ implementation: { terms: 'agreed', conditions: 'Until 2030.' } });
      expect(demo.phases).to.include.members(['typing', 'end']);
    });

    it('gives the focus back to where the row was opened', async () => {
      const demo = await shown(AccessView, small);
      await editing(demo, 'Northlake University', 'Heated mould');
      await sendKeys({ press: 'Escape' });
      await drawn(demo);
      expect(one(demo, '.access-table').querySelector('.access-editing')).to.equal(null);
      expect(focused(demo)).to.equal(named(demo, 'Edit the access of Northlake University to Heated mould'));
    });

    it('keeps what was chosen when a row is left with Escape, and offers to take it back', async () => {
      const demo = await shown(AccessView, small);
      await editing(demo, 'Northlake University', 'Heated mould');
      await chooses(demo, one<HTMLSelectElement>(demo, '.access-editing select'), 'agreed');
      await sendKeys({ press: 'Escape' });
      await drawn(demo);
      expect(rightOf(demo, 'nlu')).to.deep.equal({ implementation: { terms: 'agreed' } });
      await waitUntil(() => all(demo, '.toast-action').length > 0, 'There is no way to take it back.');
      one(demo, '.toast-action').click();
      expect(demo.value).to.deep.equal(small);
    });

    it('does not write down the default terms', async () => {
      const demo = await shown(AccessView, small);
      await editing(demo, 'Institut Val-Marne', 'Heated mould');
      const [, exploitation] = all<HTMLSelectElement>(demo, '.access-editing select');
      if (!exploitation) throw new Error('There is no second select.');
      await chooses(demo, exploitation, 'fair-and-reasonable');
      expect(rightOf(demo, 'ivm')).to.deep.equal({ exploitation: {} });
    });

    it('keeps the row that is edited in view when it stops to deviate', async () => {
      const demo = await shown(AccessView, small);
      one<HTMLInputElement>(demo, '#access-filter-deviations').click();
      await drawn(demo);
      await editing(demo, 'Institut Val-Marne', 'Heated mould');
      const [, exploitation] = all<HTMLSelectElement>(demo, '.access-editing select');
      if (!exploitation) throw new Error('There is no second select.');
      await chooses(demo, exploitation, 'fair-and-reasonable');
      expect(all(demo, '.access-editing').length).to.equal(1);
    });

    it('removes, keeps the focus near, and brings back what it removed', async () => {
      const demo = await shown(AccessView, small);
      await editing(demo, 'Institut Val-Marne', 'Heated mould');
      await presses(demo, named(demo, 'Remove'));
      expect(rightOf(demo, 'ivm')).to.equal(undefined);
      expect(focused(demo)).to.equal(named(demo, 'Edit the access of Brenner Composites GmbH to Monomer library'));
      await presses(demo, named(demo, 'Undo'));
      expect(demo.value).to.deep.equal(small);
      expect(focused(demo)).to.equal(named(demo, 'Edit the access of Institut Val-Marne to Heated mould'));
    });

    it('takes a row out with its last need', async () => {
      const demo = await shown(AccessView, small);
      await editing(demo, 'Northlake University', 'Heated mould');
      await chooses(demo, one<HTMLSelectElement>(demo, '.access-editing select'), '');
      expect(rightOf(demo, 'nlu')).to.equal(undefined);
      expect(textOfAll(one(demo, '.toasts'))).to.contain('Removed the access of Northlake University to Heated mould');
    });

    it('leads from a limit to the field that says it', async () => {
      const demo = await shown(AccessView, small);
      await editing(demo, 'Brenner Composites GmbH', 'Monomer library');
      await presses(demo, named(demo, 'Open the limitation'));
      expect(demo.opened).to.deep.equal([
        [{ collection: 'background', id: 'library' }, '/background/library/limitations/exploitation'],
      ]);
    });

    it('states a need, and opens its row', async () => {
      const demo = await shown(AccessView, small);
      await presses(demo, named(demo, 'State a need for access'));
      expect(focused(demo)?.id).to.equal('access-add-item');
      await sendKeys({ type: 'mould' });
      await waitUntil(() => all(demo, '[role="option"]').length === 1);
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      await chooses(demo, one<HTMLSelectElement>(demo, '#access-add-beneficiary'), 'nlu');
      one<HTMLInputElement>(demo, '#access-add-purposes-1').click();
      await drawn(demo);
      await presses(demo, named(demo, 'Add'));
      expect(rightOf(demo, 'nlu')).to.deep.equal({ implementation: {}, exploitation: {} });
      expect(focused(demo)).to.equal(all(demo, '.access-editing select')[1]);
    });

    it('says what is missing, and gives the focus to the first of it', async () => {
      const demo = await shown(AccessView, small);
      await presses(demo, named(demo, 'State a need for access'));
      await presses(demo, named(demo, 'Add'));
      expect(all(demo, '.access-form .field-error').map(textOfAll)).to.deep.equal([
        'Choose the result or background that is needed.',
        'Choose the partner who needs it.',
        'Say what it is needed for.',
      ]);
      expect(focused(demo)?.id).to.equal('access-add-item');
      expect(demo.value).to.equal(small);
    });
  });

  it('offers nothing to edit where it is read only', async () => {
    const demo = await shown(AccessView, small, { canEdit: false });
    expect(all(demo, '.access-actions, #access-add')).to.deep.equal([]);
  });

  it('says what the rules find about a row', async () => {
    const findings = [
      {
        rule: 'access-right-not-a-partner',
        severity: 'error',
        pointer: '/results/mould/accessRights/nlu',
        message: 'Nobody knows this partner.',
        values: {},
      } as unknown as Finding,
    ];
    const demo = await shown(AccessView, small, { findings });
    expect(all(demo, '.access-table .views-finding').length).to.equal(1);
  });

  it('draws a hundred of thousands of rows, and the next hundred when asked, without losing the focus', async () => {
    const demo = await shown(AccessView, large(20, 1000));
    const count = () => all(demo, '.access-table tbody tr:not(.access-group)').length;
    expect(count()).to.equal(100);
    await presses(demo, named(demo, 'Show 100 more'));
    expect(count()).to.equal(200);
    expect(focused(demo)).to.equal(all(demo, '.access-table tbody .access-actions button')[100]);
  });

  it('draws all rows for paper', async () => {
    const demo = await shown(AccessView, large(20, 60));
    const count = () => all(demo, '.access-table tbody tr:not(.access-group)').length;
    const before = count();
    dispatchEvent(new Event('beforeprint'));
    await demo.updateComplete;
    expect(count()).to.be.greaterThan(before);
    expect(all(demo, '#access-more')).to.deep.equal([]);
    dispatchEvent(new Event('afterprint'));
    await demo.updateComplete;
    expect(count()).to.equal(before);
  });

  it('shows hostile text as text, and keeps what it does not know', async () => {
    const demo = await shown(AccessView, hostile);
    expect(all(demo, 'script, img')).to.deep.equal([]);
    expect(textIn(demo)).to.contain('free beer');
    expect(demo.value).to.equal(hostile);
  });

  it('asks who needs what where nobody has said it', async () => {
    const demo = await shown(AccessView, {});
    expect(textIn(demo)).to.contain('Who needs access to what?');
    expect(all(demo, '#access-add')).to.deep.equal([]);
  });

  it('speaks German and French', async () => {
    const german = await shown(AccessView, bladeLoop, { language: 'de' });
    expect(textIn(german)).to.contain('Standard: unentgeltlich');
    const french = await shown(AccessView, bladeLoop, { language: 'fr' });
    expect(textIn(french)).to.contain('exempt de redevances');
  });

  it('has the cells of the rule below each other where there is no room for columns', async () => {
    const demo = await shown(AccessView, small);
    demo.style.inlineSize = '256px';
    const starts = all(demo, '.access-rule-table tbody :is(th, td)').map((cell) => cell.getBoundingClientRect().left);
    expect(starts).to.have.length(6);
    expect(new Set(starts).size).to.equal(1);
    expect(one(demo, '.access-rule-table td').dataset['label']).to.equal('Access to background');
  });
});
