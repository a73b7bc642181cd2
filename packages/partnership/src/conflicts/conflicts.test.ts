import { settled, waitUntil } from '@kvasir/element/testing.js';
import type { Partnership } from '@kvasir/model';
import { FakePartnershipServer } from '@kvasir/store/testing.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../define.ts';
import { english } from '../partnership.messages.ts';
import type { KvPartnership } from '../partnership.ts';
import { bladeloop } from '../samples/bladeloop.ts';
import '../testing/demo-partner.ts';
import { create, edit, field, one, placed, said, says, textOf, types } from '../testing/in-page.ts';
import { conflictStore, join, when, type Stage } from '../testing/stages.ts';

const before = bladeloop.partners?.['northlake']?.summary ?? '';

interface Person extends Stage {
  element: KvPartnership;
}

/** Two people at one server, each with a line of their own, each in front of the same partner. */
async function twoPeople(
  document: Partnership = bladeloop,
): Promise<{ server: FakePartnershipServer; ana: Person; bo: Person }> {
  const server = new FakePartnershipServer(document);
  const [ana, bo] = ['Ana', 'Bo'].map((person) => {
    const stage = join(server, { name: person });
    const element = create({ store: stage.store, person });
    element.append(
      Object.assign(window.document.createElement('kv-demo-partner'), { partner: 'northlake', editable: true }),
    );
    return { ...stage, element };
  }) as [Person, Person];
  await placed(html`${ana.element}${bo.element}`);
  await Promise.all([when(ana, 'ready'), when(bo, 'ready')]);
  await Promise.all([settled(ana.element.parentElement!)]);
  return { server, ana, bo };
}

/** Ana types without a line, Bo with one; then Ana's line is mended, and both know of two values. */
async function contested(): Promise<{ server: FakePartnershipServer; ana: Person; bo: Person }> {
  const { server, ana, bo } = await twoPeople();
  ana.line.cut();
  await types(field(ana.element, 'northlake'), 'Ana’s words');
  await says(ana.element, english.offline);
  await types(field(bo.element, 'northlake'), 'Bo’s words');
  await waitUntil(() => server.document.partners?.['northlake']?.summary === 'Bo’s words');
  ana.line.mend();
  await says(ana.element, 'Two people changed the same field');
  return { server, ana, bo };
}

function box(element: KvPartnership): HTMLDialogElement {
  return one<HTMLDialogElement>(element, 'dialog#conflicts');
}

async function opensDialog(element: KvPartnership): Promise<HTMLDialogElement> {
  one(element, '#decide').focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => element.shadowRoot?.querySelector<HTMLDialogElement>('dialog#conflicts')?.open);
  return box(element);
}

/** Chooses in the n-th conflict. */
async function chooses(element: KvPartnership, choice: 'mine' | 'theirs' | 'both', at = 0): Promise<void> {
  const conflict = [...box(element).querySelectorAll('.conflict')][at];
  conflict?.querySelector<HTMLInputElement>(`input[value=${choice}]`)?.click();
  await element.updateComplete;
}

async function uses(element: KvPartnership): Promise<void> {
  one(element, 'dialog .button-primary').focus();
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
}

function summaries(...people: Person[]): (string | undefined)[] {
  return people.map(({ element }) => element.value?.partners?.['northlake']?.summary);
}

describe('two people at one server', () => {
  it('see each other’s edits of different fields', async () => {
    const { server, ana, bo } = await twoPeople();
    ana.line.cut();
    await types(field(ana.element, 'northlake', 'name'), 'Northlake');
    await types(field(bo.element, 'northlake'), 'Bo’s words');
    await waitUntil(() => server.document.partners?.['northlake']?.summary === 'Bo’s words');
    ana.line.mend();
    for (const { element } of [ana, bo]) {
      await waitUntil(() => field(element, 'northlake', 'name').value === 'Northlake');
      await waitUntil(() => field(element, 'northlake').value === 'Bo’s words');
    }
    expect(server.document.partners?.['northlake']).to.include({ name: 'Northlake', summary: 'Bo’s words' });
    expect(ana.element.shadowRoot?.querySelector('#decide')).to.equal(null);
  });

  it('who changed the same field keep both values: everybody sees one, and its writer has the other', async () => {
    const { server, ana, bo } = await contested();
    expect(summaries(ana, bo)).to.deep.equal(['Bo’s words', 'Bo’s words']);
    expect(server.document.partners?.['northlake']?.summary).to.equal('Bo’s words');
    const { status } = ana.store;
    expect(status.kind === 'conflict' && status.conflicts[0]?.mine).to.equal('Ana’s words');
    expect(ana.element.matches(':state(conflict)')).to.equal(true);
    expect(said(ana.element)).to.contain('Both values are kept until you decide.');
  });

  it('are not interrupted: the dialog opens when somebody asks for it', async () => {
    const { server, ana } = await twoPeople();
    const conflicts: string[] = [];
    ana.element.addEventListener('kv-conflict', (event) =>
      conflicts.push(...event.conflicts.map(({ pointer }) => pointer)),
    );
    ana.line.cut();
    field(ana.element, 'northlake', 'name').focus();
    edit(ana.element, ['partners', 'northlake', 'summary'], 'Ana’s words');
    server.service.served.edit({ partners: { northlake: { summary: 'Bo’s words' } } }, 'Bo');
    ana.line.mend();
    await waitUntil(() => conflicts.length > 0);
    await settled(ana.element.parentElement!);
    expect(conflicts).to.deep.equal(['/partners/northlake/summary']);
    expect(ana.element.shadowRoot?.querySelector('dialog[open]')).to.equal(null);
    expect(document.activeElement?.localName).to.equal('kv-demo-partner');
  });

  it('see what it is about: before, mine, theirs, who and when', async () => {
    const { ana } = await contested();
    const dialog = await opensDialog(ana.element);
    expect(dialog.querySelector('h2')?.textContent).to.equal('Two people changed Northlake University › Summary');
    const heads = [...dialog.querySelectorAll('th')].map((head) => head.textContent?.replace(/, \d.*$/, '').trim());
    expect(heads).to.deep.equal(['Before', 'Yours', 'Bo']);
    const cells = [...dialog.querySelectorAll('td')].map((cell) => cell.textContent?.trim());
    expect(cells).to.deep.equal([before, 'Ana’s words', 'Bo’s words']);
    expect(dialog.querySelector('input:checked')).to.equal(null);
  });

  it('keep mine', async () => {
    const { server, ana, bo } = await contested();
    const heard: string[] = [];
    for (const type of ['input', 'change']) ana.element.addEventListener(type, () => heard.push(type));
    await opensDialog(ana.element);
    await chooses(ana.element, 'mine');
    await uses(ana.element);
    await waitUntil(() => server.document.partners?.['northlake']?.summary === 'Ana’s words');
    await waitUntil(() => field(bo.element, 'northlake').value === 'Ana’s words');
    expect(heard).to.deep.equal(['input', 'change']);
    expect(said(ana.element)).to.contain('Decided. Nothing is left to choose.');
    await waitUntil(() => !box(ana.element).open);
    expect(ana.element.shadowRoot?.activeElement?.id).to.equal('undo');
  });

  it('take theirs', async () => {
    const { server, ana } = await contested();
    await opensDialog(ana.element);
    await chooses(ana.element, 'theirs');
    await uses(ana.element);
    await says(ana.element, english.saved);
    expect(server.document.partners?.['northlake']?.summary).to.equal('Bo’s words');
    expect(summaries(ana)).to.deep.equal(['Bo’s words']);
    expect(server.document.notes).to.equal(undefined);
  });

  it('take theirs and keep mine in a note', async () => {
    const { server, ana, bo } = await contested();
    await opensDialog(ana.element);
    await chooses(ana.element, 'both');
    await uses(ana.element);
    await waitUntil(() => Object.keys(bo.element.value?.notes ?? {}).length > 0);
    const [note] = Object.values(server.document.notes ?? {});
    expect(note).to.include({ pointer: '/partners/northlake/summary', text: 'Ana’s words', by: 'Ana' });
    expect(summaries(ana, bo)).to.deep.equal(['Bo’s words', 'Bo’s words']);
  });

  it('may choose later: nothing is lost, and the choice can be taken back', async () => {
    const { ana } = await contested();
    const dialog = await opensDialog(ana.element);
    await chooses(ana.element, 'mine');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog.open);
    expect(ana.element.shadowRoot?.activeElement?.id).to.equal('decide');
    await opensDialog(ana.element);
    expect(dialog.querySelector('input:checked')).to.equal(null);
    await chooses(ana.element, 'mine');
    await uses(ana.element);
    await waitUntil(() => summaries(ana)[0] === 'Ana’s words');
    await ana.element.updateComplete;
    one(ana.element, '#undo').click();
    expect(summaries(ana)).to.deep.equal(['Bo’s words']);
  });
});

describe('the dialog for conflicts', () => {
  async function withMany(): Promise<KvPartnership> {
    const element = create({ store: conflictStore() });
    await placed(html`${element}`);
    await says(element, 'Two people changed the same, in 3 places');
    return element;
  }

  it('lists each with what it is in words, and puts the shares of one result together', async () => {
    const element = await withMany();
    const dialog = await opensDialog(element);
    expect([...dialog.querySelectorAll('h3')].map((heading) => heading.textContent)).to.deep.equal([
      'Northlake University › Summary',
      'Root-joint insert of steel',
      'Reclaimed acrylate specification › Ownership › Owners › Share',
    ]);
    const rows = [...dialog.querySelectorAll('.conflict:last-of-type tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim()),
    );
    expect(rows).to.deep.equal([
      ['Brenner Composites GmbH', '1/2', '2/5', '1/3'],
      ['Stichting Hergebruik Noord', '1/2', '2/5', '1/3'],
    ]);
  });

  it('shows what somebody removed, and what was changed in it', async () => {
    const element = await withMany();
    const dialog = await opensDialog(element);
    const cells = [...dialog.querySelectorAll('.conflict:nth-of-type(2) td')].map((cell) =>
      cell.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(cells).to.deep.equal([
      'Title Root-joint insert 2 more, unchanged',
      'Title Root-joint insert of steel 2 more, unchanged',
      '(removed)',
    ]);
  });

  it('insists on a choice, and puts the focus where it can be made', async () => {
    const element = await withMany();
    const dialog = await opensDialog(element);
    await uses(element);
    expect(dialog.textContent).to.contain('Choose one, or decide later.');
    expect(element.shadowRoot?.activeElement?.getAttribute('value')).to.equal('mine');
  });

  it('takes some choices and leaves the others, and says how far one is', async () => {
    const element = await withMany();
    const dialog = await opensDialog(element);
    await chooses(element, 'theirs', 0);
    await chooses(element, 'mine', 2);
    expect(textOf(element, 'dialog-actions')).to.contain('2 of 3 chosen');
    await uses(element);
    await waitUntil(() => dialog.querySelectorAll('.conflict').length === 1);
    expect(dialog.open).to.equal(true);
    expect(said(element)).to.contain('2 decided, 1 left to choose.');
    const owners = element.value?.results?.['specification']?.ownership?.owners;
    expect([owners?.['brenner']?.share, owners?.['hergebruik']?.share]).to.deep.equal(['2/5', '2/5']);
  });

  it('asks again when what was chosen from has changed since', async () => {
    const { server, ana } = await contested();
    const dialog = await opensDialog(ana.element);
    await chooses(ana.element, 'theirs');
    server.service.served.edit({ partners: { northlake: { summary: 'Bo’s newer words' } } }, 'Bo');
    await waitUntil(() => dialog.textContent?.includes('Bo’s newer words'));
    expect(dialog.textContent).to.contain('This has changed since you chose.');
    expect(dialog.querySelector('input:checked')).to.equal(null);
  });

  it('closes when somebody else has decided', async () => {
    const { server, ana } = await contested();
    const dialog = await opensDialog(ana.element);
    server.service.served.edit({ partners: { northlake: { summary: 'Ana’s words' } } }, 'Bo');
    await waitUntil(() => !dialog.open);
    await says(ana.element, english.saved);
  });

  it('is not offered to who may only read', async () => {
    const element = await withMany();
    element.readOnly = true;
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('#decide')).to.equal(null);
  });
});
