import { renderStory, settled, waitUntil } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import * as stories from './two-people.stories.ts';
import type { TwoPeople } from './two-people.stories.ts';

interface Side {
  section: HTMLElement;
  partnership: HTMLElement;
  profile: HTMLElement;
}

async function open(): Promise<{ page: TwoPeople; ana: Side; bo: Side }> {
  const frame = await renderStory(stories, stories.TwoPeopleOneServer);
  const page = frame.querySelector<TwoPeople>('kv-two-people')!;
  const sides = [...page.renderRoot.querySelectorAll<HTMLElement>('section')].map((section) => ({
    section,
    partnership: section.querySelector<HTMLElement>('kv-partnership')!,
    profile: section.querySelector<HTMLElement>('kv-partner-profile')!,
  }));
  for (const { profile } of sides) await waitUntil(() => profile.shadowRoot?.querySelector('textarea'));
  await settled(page.renderRoot);
  return { page, ana: sides[0]!, bo: sides[1]! };
}

/** The field for what the organisation says of itself. */
function summary({ profile }: Side): HTMLTextAreaElement {
  return profile.shadowRoot!.querySelector('textarea')!;
}

/** Adds to a field with the keyboard, and leaves it. */
async function types(side: Side, text: string): Promise<void> {
  summary(side).focus();
  summary(side).setSelectionRange(0, summary(side).value.length);
  await sendKeys({ type: text });
  summary(side).blur();
}

function says({ partnership }: Side): string {
  return partnership.shadowRoot?.querySelector('.save-state')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function press({ section }: Side): void {
  section.querySelector('button')!.click();
}

/** Both type the same field, one of them without a network, which then comes back. */
async function disagree(): Promise<{ page: TwoPeople; ana: Side; bo: Side }> {
  const { page, ana, bo } = await open();
  press(ana);
  await types(ana, 'What Ana typed');
  await waitUntil(() => says(ana).includes('Offline'));
  await types(bo, 'What Bo typed');
  await waitUntil(() => page.server.document.partners?.['northlake']?.summary === 'What Bo typed');
  expect(summary(ana).value).to.equal('What Ana typed');
  press(ana);
  await waitUntil(() => says(ana).includes('Two people changed the same field'));
  return { page, ana, bo };
}

async function decide({ partnership }: Side, choice: 'mine' | 'theirs' | 'both'): Promise<void> {
  const root = partnership.shadowRoot!;
  root.querySelector<HTMLElement>('#decide')!.click();
  await waitUntil(() => root.querySelector<HTMLDialogElement>('#conflicts')?.open);
  expect(root.querySelector('#conflicts')?.textContent).to.contain('What Ana typed').and.to.contain('What Bo typed');
  root.querySelector<HTMLElement>(`#conflicts input[value=${choice}]`)!.click();
  root.querySelector<HTMLElement>('#conflicts .button-primary')!.click();
}

describe('two people in front of one profile', () => {
  it('see what the other types', async () => {
    const { ana, bo } = await open();
    await types(ana, 'What Ana typed');
    await waitUntil(() => summary(bo).value === 'What Ana typed');
    await types(bo, 'What Bo typed');
    await waitUntil(() => summary(ana).value === 'What Bo typed');
    await waitUntil(() => says(ana).startsWith('Saved') && says(bo).startsWith('Saved'));
  });

  it('lose nothing when one of them loses the network', async () => {
    const { ana, bo } = await disagree();
    expect([summary(ana).value, summary(bo).value]).to.deep.equal(['What Bo typed', 'What Bo typed']);
  });

  it('may keep their own', async () => {
    const { page, ana, bo } = await disagree();
    await decide(ana, 'mine');
    await waitUntil(() => summary(bo).value === 'What Ana typed');
    expect(page.server.document.partners?.['northlake']?.summary).to.equal('What Ana typed');
  });

  it('may take the other’s', async () => {
    const { page, ana } = await disagree();
    await decide(ana, 'theirs');
    await waitUntil(() => says(ana).startsWith('Saved'));
    expect(page.server.document.partners?.['northlake']?.summary).to.equal('What Bo typed');
    expect(summary(ana).value).to.equal('What Bo typed');
  });

  it('may take the other’s and keep their own in a note', async () => {
    const { page, ana } = await disagree();
    await decide(ana, 'both');
    await waitUntil(() => Object.keys(page.server.document.notes ?? {}).length === 1);
    const [note] = Object.values(page.server.document.notes ?? {});
    expect(note).to.include({ text: 'What Ana typed', by: 'Aoife Lennon', partner: 'northlake' });
    expect(page.server.document.partners?.['northlake']?.summary).to.equal('What Bo typed');
  });

  it('agree on the document, each for their own partner', async () => {
    const { page, ana, bo } = await open();
    for (const { partnership } of [ana, bo]) {
      const agreeButton = () => partnership.shadowRoot?.querySelector<HTMLElement>('.agreement-acts .button-primary');
      await waitUntil(() => agreeButton());
      agreeButton()!.click();
      await waitUntil(() => !agreeButton());
    }
    const parties = () => Object.keys(page.server.document.agreements?.['']?.parties ?? {}).sort();
    await waitUntil(() => parties().length === 2);
    expect(parties()).to.deep.equal(['brenner', 'northlake']);
  });
});
