import { waitUntil } from '@kvasir/element/testing.js';
import type { Finding } from '@kvasir/model';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { IpMatrix } from '../matrix-value.ts';
import { hostile } from '../samples/hostile.ts';
import { StrategyView } from './strategy-view.ts';
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

const small: IpMatrix = {
  partners: { nlu: { name: 'Northlake University' } },
  assetStrategy: {
    background: { text: 'Listed before we begin.', responsible: 'nlu', reviewDate: '2020-03-01' },
    valuation: { text: 'By cost.', responsible: 'kestrel', reviewDate: 'soon' },
    ownership: { text: 'Whoever generates it.', reviewDate: '2999-03-01' },
  },
};

describe('the joint strategy', () => {
  it('has the seven parts of 3.1.1(f) in their order', async () => {
    const demo = await shown(StrategyView, small);
    expect(all(demo, '.strategy-part h4').map(textOfAll)).to.deep.equal([
      'Background',
      'Exchange of data',
      'Valuation',
      'Joint management and ownership of intellectual property',
      'Open science',
      'Open innovation practices',
      'Contributions to standardisation',
    ]);
  });

  it('says how many are written', async () => {
    const demo = await shown(StrategyView, small);
    expect(textOfAll(one(demo, '.strategy-progress'))).to.equal('Parts written 3 of 7');
    expect(one<HTMLProgressElement>(demo, 'progress').value).to.equal(3);
  });

  it('says who looks after a part, when it is looked at again, and whether that is past', async () => {
    const demo = await shown(StrategyView, small);
    const [background, , valuation, ownership] = all(demo, '.strategy-part').map(textOfAll);
    expect(background).to.contain('Northlake University').and.to.contain('was due on 1 Mar 2020');
    expect(valuation).to.contain('“kestrel” is not a partner').and.to.contain('“soon” is no date');
    expect(ownership).to.contain('Nobody named').and.to.contain('1 Mar 2999').and.not.to.contain('was due');
  });

  it('is written in its place', async () => {
    const demo = await shown(StrategyView, small);
    await presses(demo, named(demo, 'Write this part: Open science'));
    expect(focused(demo)?.id).to.equal('strategy--open-science-text');
    await writes(demo, one<HTMLTextAreaElement>(demo, '#strategy--open-science-text'), 'Open at once.');
    await chooses(demo, one<HTMLSelectElement>(demo, '#strategy--open-science-responsible'), 'nlu');
    await presses(demo, named(demo, 'Done'));
    expect(demo.value.assetStrategy?.['open-science']).to.deep.equal({ text: 'Open at once.', responsible: 'nlu' });
    expect(focused(demo)).to.equal(named(demo, 'Edit: Open science'));
    expect(textOfAll(one(demo, '.strategy-progress'))).to.contain('4 of 7');
  });

  it('is left with Escape, and leaves nothing of an emptied part', async () => {
    const demo = await shown(StrategyView, { assetStrategy: { valuation: { text: 'By cost.' } } });
    await presses(demo, named(demo, 'Edit: Valuation'));
    await writes(demo, one<HTMLTextAreaElement>(demo, '#strategy--valuation-text'), '');
    await sendKeys({ press: 'Escape' });
    await drawn(demo);
    expect(demo.value).to.deep.equal({});
    expect(focused(demo)).to.equal(named(demo, 'Write this part: Valuation'));
  });

  it('keeps what was written when it is left with Escape, says so, and takes it back when that was not meant', async () => {
    const demo = await shown(StrategyView, small);
    await presses(demo, named(demo, 'Edit: Valuation'));
    await writes(demo, one<HTMLTextAreaElement>(demo, '#strategy--valuation-text'), 'By income.');
    await chooses(demo, one<HTMLSelectElement>(demo, '#strategy--valuation-responsible'), 'nlu');
    await sendKeys({ press: 'Escape' });
    await drawn(demo);
    expect(demo.value.assetStrategy?.valuation).to.include({ text: 'By income.', responsible: 'nlu' });
    await waitUntil(() => all(demo, '.toast-text').length > 0, 'Nothing is said.');
    expect(all(demo, '.toast-text').map(textOfAll)).to.deep.equal(['Your changes are kept.']);
    // What others write elsewhere meanwhile stays.
    const { assetStrategy } = demo.value;
    demo.value = { ...demo.value, assetStrategy: { ...assetStrategy, 'open-science': { text: 'Theirs.' } } };
    await drawn(demo);
    one(demo, '.toast-action').click();
    await drawn(demo);
    expect(demo.value.assetStrategy).to.deep.equal({ ...small.assetStrategy, 'open-science': { text: 'Theirs.' } });
    expect(demo.announced.at(-1)).to.equal('Your changes were taken back.');
    await waitUntil(() => focused(demo) === named(demo, 'Edit: Valuation'), 'The focus does not come back.');
  });

  it('says nothing of changes where there are none', async () => {
    const demo = await shown(StrategyView, small);
    await presses(demo, named(demo, 'Edit: Valuation'));
    await sendKeys({ press: 'Escape' });
    await drawn(demo);
    expect(all(demo, '.toast')).to.deep.equal([]);
  });

  it('is a page to read where it is read only', async () => {
    const demo = await shown(StrategyView, small, { canEdit: false });
    expect(all(demo, 'button, textarea, input, select')).to.deep.equal([]);
    expect(textIn(demo)).to.contain('Listed before we begin.');
  });

  it('shows a part that is none of the seven, and does not count it', async () => {
    const value = { assetStrategy: { ethics: { text: 'Ours.' } } };
    const demo = await shown(StrategyView, value);
    expect(textIn(demo)).to.contain('Ours.').and.to.contain('0 of 7');
  });

  it('says what the rules find about a part', async () => {
    const findings = [
      {
        rule: 'x',
        severity: 'warning',
        pointer: '/assetStrategy/valuation/responsible',
        message: 'Nobody.',
        values: {},
      },
    ] as unknown as Finding[];
    const demo = await shown(StrategyView, small, { findings });
    expect(textOfAll(one(demo, '.views-finding'))).to.equal('Nobody.');
  });

  it('shows hostile text as text', async () => {
    const demo = await shown(StrategyView, hostile);
    expect(all(demo, 'script, img')).to.deep.equal([]);
    expect(demo.value).to.equal(hostile);
  });

  it('speaks German and French', async () => {
    const german = await shown(StrategyView, small, { language: 'de' });
    expect(textIn(german)).to.contain('Beiträge zur Normung');
    const french = await shown(StrategyView, small, { language: 'fr' });
    expect(textIn(french)).to.contain('Contributions à la normalisation');
  });
});
