import { resultParts, type Completeness, type ResultPart } from '@kvasir/model';
import { expect, fixture } from '@open-wc/testing';
import { completenessRing, countDone, partState } from './completeness-ring.ts';

const nothingSettled: Completeness = {
  ownership: false,
  'open-access': false,
  protection: false,
  roles: false,
  steps: false,
  'joint-exploitation': false,
};
const some: Completeness = { ...nothingSettled, ownership: true, protection: true, steps: true };
const attention = new Set<ResultPart>(['steps', 'roles']);

async function ring(completeness: Completeness, needing: ReadonlySet<ResultPart> = new Set()): Promise<Element> {
  return fixture(completenessRing(completeness, needing, 'Two of six'));
}

function arcs(node: Element, state: string): number {
  return (node.querySelector(`.ring-${state}`)?.getAttribute('d') ?? '').split('M').length - 1;
}

describe('The ring of completeness', () => {
  it('has one arc for each of the six parts, whatever their state', async () => {
    const node = await ring(some, attention);
    expect([arcs(node, 'done'), arcs(node, 'attention'), arcs(node, 'open')]).to.deep.equal([2, 2, 2]);
  });

  it('begins at the top and goes clockwise', async () => {
    const node = await ring({ ...nothingSettled, ownership: true });
    const [, x = '', y = ''] =
      /^M([\d.]+) ([\d.]+)/.exec(node.querySelector('.ring-done')?.getAttribute('d') ?? '') ?? [];
    expect(Number(x)).to.be.greaterThan(11);
    expect(Number(y)).to.be.lessThan(4);
  });

  it('draws nothing for a state that no part is in', async () => {
    const node = await ring(nothingSettled);
    expect([arcs(node, 'done'), arcs(node, 'attention'), arcs(node, 'open')]).to.deep.equal([0, 0, 6]);
  });

  it('is an image with the given name', async () => {
    const node = await ring(some);
    expect(node.getAttribute('role')).to.equal('img');
    expect(node.getAttribute('aria-label')).to.equal('Two of six');
  });

  it('counts a part with a finding as not done, though it was settled', () => {
    expect(countDone(some, new Set())).to.equal(3);
    expect(countDone(some, attention)).to.equal(2);
    expect(resultParts.map((part) => partState(some, attention, part))).to.deep.equal([
      'done',
      'open',
      'done',
      'attention',
      'attention',
      'open',
    ]);
  });
});
