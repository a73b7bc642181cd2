import { rootOf, spacedText } from '@kvasir/element/testing.js';
import { localDay } from '@kvasir/model';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  adds,
  chooses,
  clicks,
  control,
  drawn,
  edited,
  focused,
  held,
  named,
  one,
  partText,
  presses,
  shown,
  withResult,
  writes,
} from './testing/in-panel.ts';

const joint = { ownership: { kind: 'joint', owners: { a: {}, b: {} } } };

describe('In the side panel, a user', () => {
  it('writes title and number, and clears what is not so', async () => {
    const demo = await edited(withResult({ number: 'R1' }), 'identity');
    await writes(demo, control(demo, 'title'), 'Infusion at scale');
    await writes(demo, control(demo, 'number'), '');
    expect(held(demo)).to.deep.equal({ title: 'Infusion at scale' });
    expect(spacedText(one(demo, '.panel-title'))).to.equal('Infusion at scale');
  });

  it('cannot leave an item without a title: the field says so, and the last one stays', async () => {
    const value = withResult({});
    const demo = await edited(value, 'identity');
    const title = control(demo, 'title');
    await writes(demo, title, '');
    expect(title.value).to.equal('');
    expect(title.getAttribute('aria-invalid')).to.equal('true');
    expect(partText(demo, 'identity')).to.contain('An item needs a title.');
    expect(demo.value).to.equal(value);
    await presses(demo, named(demo, 'Done: What it is'));
    expect(spacedText(one(demo, '.panel-title'))).to.equal('Infusion process');
    expect(demo.announced.at(-1)).to.contain('An item needs a title.');
  });

  it('gets the whole title back in the document who empties it letter by letter', async () => {
    const demo = await edited(withResult({}), 'identity');
    const title = control(demo, 'title');
    for (const typed of ['I', '']) {
      title.value = typed;
      title.dispatchEvent(new Event('input', { bubbles: true }));
      await drawn(demo);
    }
    expect(title.value).to.equal('');
    expect(title.getAttribute('aria-invalid')).not.to.equal('true');
    expect(held(demo)).to.deep.equal({ title: 'Infusion process' });
    await writes(demo, title, 'Resin');
    expect(held(demo)).to.deep.equal({ title: 'Resin' });
    expect(title.getAttribute('aria-invalid')).not.to.equal('true');
  });

  it('is followed while typing, and has one step to undo when finished', async () => {
    const demo = await edited(withResult({}), 'identity');
    control(demo, 'number').focus();
    await sendKeys({ type: 'R1' });
    expect(demo.phases).to.deep.equal(['typing', 'typing']);
    expect(held(demo, 'number')).to.equal('R1');
    control(demo, 'number').blur();
    await drawn(demo);
    expect(demo.phases).to.deep.equal(['typing', 'typing', 'end']);
  });

  it('chooses type, status, confidentiality and readiness', async () => {
    const demo = await edited(withResult({}), 'identity');
    await chooses(demo, control<HTMLSelectElement>(demo, 'assetType'), 'processes');
    await chooses(demo, control<HTMLSelectElement>(demo, 'confidentiality'), 'sensitive');
    await chooses(demo, control<HTMLSelectElement>(demo, 'trl', 'now'), '4');
    await chooses(demo, control<HTMLSelectElement>(demo, 'trl', 'target'), '7');
    await chooses(demo, control<HTMLSelectElement>(demo, 'trl', 'now'), '');
    await clicks(demo, control(demo, 'keyExploitable'));
    await writes(demo, control(demo, 'exploitability', 'impact'), 'Less waste');
    expect(held(demo)).to.deep.equal({
      title: 'Infusion process',
      assetType: 'processes',
      confidentiality: 'sensitive',
      trl: { target: 7 },
      keyExploitable: true,
      exploitability: { impact: 'Less waste' },
    });
  });

  it('links work packages and deliverables', async () => {
    const value = withResult(
      { deliverables: { d: true } },
      {
        workPackages: { w: { title: 'Blade manufacture', number: 'WP3' } },
        deliverables: { d: { title: 'Process', number: 'D3.2' } },
      },
    );
    const demo = await edited(value, 'identity');
    await adds(demo, control(demo, 'workPackages'), 'WP3 Blade manufacture');
    await presses(demo, named(demo, 'Remove D3.2 Process'));
    expect(held(demo)).to.deep.equal({ title: 'Infusion process', workPackages: { w: true } });
  });

  it('names owners and contributors, and what they gave', async () => {
    const demo = await edited(withResult({}), 'ownership');
    await clicks(demo, control(demo, 'ownership', 'kind').querySelectorAll('input')[0] as HTMLInputElement);
    await adds(demo, control(demo, 'ownership', 'owners'), 'Northlake University');
    await adds(demo, control(demo, 'contributors'), 'Brenner Composites GmbH');
    await writes(demo, control(demo, 'contributors', 'b', 'contribution'), 'Trials');
    expect(held(demo, 'ownership')).to.deep.equal({ kind: 'single', owners: { a: {} } });
    expect(held(demo, 'contributors')).to.deep.equal({ b: { contribution: 'Trials' } });
  });

  it('says who will exploit the result itself', async () => {
    const demo = await edited(withResult(joint), 'ownership');
    one<HTMLDetailsElement>(demo, '.panel-fold').open = true;
    await clicks(demo, control(demo, 'ownership', 'owners', 'a', 'exploits'));
    await writes(demo, control(demo, 'ownership', 'owners', 'b', 'contribution'), 'The mould');
    expect(held(demo, 'ownership', 'owners')).to.deep.equal({
      a: { exploits: true },
      b: { contribution: 'The mould' },
    });
  });

  it('types shares as people write them, and reads the exact sum', async () => {
    const demo = await edited(withResult(joint), 'ownership');
    await writes(demo, control(demo, 'ownership', 'owners', 'a', 'share'), '25 %');
    expect(held(demo, 'ownership', 'owners', 'a', 'share')).to.equal('1/4');
    expect(spacedText(one(demo, '.panel-sum'))).to.equal('Sum 1/4, 3/4 is missing');
    await writes(demo, control(demo, 'ownership', 'owners', 'b', 'share'), '0,75');
    expect(spacedText(one(demo, '.panel-sum'))).to.equal('Sum exactly 1');
    await writes(demo, control(demo, 'ownership', 'owners', 'b', 'share'), '1');
    expect(spacedText(one(demo, '.panel-sum'))).to.equal('Sum 5/4, 1/4 too much');
  });

  it('splits equally, and does without shares', async () => {
    const demo = await edited(withResult(joint), 'ownership');
    await presses(demo, named(demo, 'Split equally'));
    expect(held(demo, 'ownership', 'owners')).to.deep.equal({ a: { share: '1/2' }, b: { share: '1/2' } });
    expect(demo.phases).to.deep.equal(['finished']);
    expect(one(demo, '.panel-bar').getAttribute('aria-label')).to.equal(
      'Shares: Northlake University 1/2 and Brenner Composites GmbH 1/2',
    );
    await presses(demo, named(demo, 'No shares'));
    expect(held(demo, 'ownership', 'owners')).to.deep.equal({ a: {}, b: {} });
    expect(demo.announced).to.deep.equal(['Each owner has 1/2.', 'Shares removed.']);
  });

  it('writes the claim of a third party where there is one', async () => {
    const demo = await edited(withResult({ ownership: { kind: 'third-party-claim' } }), 'ownership');
    await writes(demo, control(demo, 'ownership', 'thirdParty'), 'A former employee');
    expect(held(demo, 'ownership')).to.deep.equal({ kind: 'third-party-claim', thirdParty: 'A former employee' });
  });

  it('chooses the regime of joint owners only where there are any', async () => {
    const alone = await shown(withResult({ ownership: { kind: 'single' } }));
    expect(rootOf(alone).querySelector('#panel-section-regime')).to.equal(null);
    const demo = await edited(withResult(joint), 'regime');
    await clicks(demo, control(demo, 'ownership', 'jointRegime').querySelectorAll('input')[2] as HTMLInputElement);
    await chooses(demo, control<HTMLSelectElement>(demo, 'ownership', 'agreement', 'status'), 'signed');
    expect(held(demo, 'ownership', 'jointRegime')).to.equal('desca-2');
    expect(held(demo, 'ownership', 'agreement')).to.deep.equal({ status: 'signed' });
  });

  it('ticks who decides, and unticks the last without a trace', async () => {
    const demo = await edited(withResult({ control: { filing: { a: true } } }), 'control');
    await clicks(demo, control(demo, 'control', 'licensing', 'b'));
    expect(held(demo, 'control')).to.deep.equal({ filing: { a: true }, licensing: { b: true } });
    await clicks(demo, control(demo, 'control', 'licensing', 'b'));
    await clicks(demo, control(demo, 'control', 'filing', 'a'));
    expect(held(demo)).to.deep.equal({ title: 'Infusion process' });
  });

  it('adds protection, is led to its form, and removes it again', async () => {
    const demo = await edited(withResult({}), 'protection');
    await presses(demo, named(demo, 'Add protection'));
    expect(focused(demo)?.localName).to.equal('select');
    await chooses(demo, focused(demo) as HTMLSelectElement, 'patent');
    expect(Object.values(held(demo, 'protection') as object)).to.deep.equal([{ form: 'patent' }]);
    await presses(demo, named(demo, 'Remove Patent'));
    expect(held(demo, 'protection')).to.equal(undefined);
    expect(focused(demo)).to.equal(named(demo, 'Add protection'));
  });

  it('takes over the end of priority as the deadline', async () => {
    const demo = await edited(
      withResult({ protection: { p: { form: 'patent', priorityDate: localDay() } } }),
      'protection',
    );
    expect(partText(demo, 'protection')).to.contain('end of priority');
    const [first] = rootOf(demo).querySelectorAll<HTMLElement>('.panel-dates .panel-link');
    await presses(demo, first as HTMLElement);
    const year = Number(localDay().slice(0, 4)) + 1;
    expect(held(demo, 'protection', 'p', 'deadline')).to.match(new RegExp(`^${String(year)}-`));
    expect(focused(demo)).to.equal(control(demo, 'protection', 'p', 'deadline'));
  });

  it('divides the cost of protection', async () => {
    const demo = await edited(withResult({ protection: { p: { form: 'patent', costs: { a: {} } } } }), 'protection');
    await writes(demo, control(demo, 'protection', 'p', 'costs', 'a', 'share'), '1/3');
    expect(held(demo, 'protection', 'p', 'costs')).to.deep.equal({ a: { share: '1/3' } });
    expect(partText(demo, 'protection')).to.contain('1/3, 2/3 is missing');
  });

  it('says how open the result is, and why not', async () => {
    const demo = await edited(withResult({}), 'open-access');
    expect(rootOf(demo).querySelector('textarea')).to.equal(null);
    await clicks(demo, control(demo, 'openAccess', 'mode').querySelectorAll('input')[2] as HTMLInputElement);
    await writes(demo, control(demo, 'openAccess', 'justification'), 'Trade secret');
    await writes(demo, control(demo, 'openAccess', 'embargoMonths'), '6');
    expect(held(demo, 'openAccess')).to.deep.equal({ mode: 'closed', justification: 'Trade secret', embargoMonths: 6 });
  });

  it('is offered the usual licences for the type of asset first, and may write another', async () => {
    const demo = await edited(withResult({ assetType: 'software' }), 'open-access');
    const licence = control(demo, 'openAccess', 'licence');
    licence.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await drawn(demo);
    expect(held(demo, 'openAccess', 'licence')).to.equal('Apache-2.0');
    await writes(demo, licence, 'Our own terms');
    expect(held(demo, 'openAccess', 'licence')).to.equal('Our own terms');
  });

  it('grants access by default, otherwise, and not at all', async () => {
    const demo = await edited(withResult({}), 'access');
    await adds(demo, control(demo, 'accessRights'), 'Northlake University');
    expect(held(demo, 'accessRights')).to.equal(undefined);
    const terms = (purpose: string) => control<HTMLSelectElement>(demo, 'accessRights', 'a', purpose, 'terms');
    await chooses(demo, terms('implementation'), 'default');
    await chooses(demo, terms('exploitation'), 'agreed');
    await writes(demo, control(demo, 'accessRights', 'a', 'exploitation', 'conditions'), 'Wind only');
    expect(held(demo, 'accessRights')).to.deep.equal({
      a: { implementation: {}, exploitation: { terms: 'agreed', conditions: 'Wind only' } },
    });
    await chooses(demo, terms('exploitation'), 'default');
    await chooses(demo, terms('implementation'), '');
    expect(held(demo, 'accessRights')).to.deep.equal({ a: { exploitation: { conditions: 'Wind only' } } });
    await presses(demo, named(demo, 'Remove Northlake University'));
    expect(held(demo, 'accessRights')).to.equal(undefined);
  });

  it('says what the result builds on, and never itself', async () => {
    const value = withResult({}, { background: { k: { title: 'Library', number: 'B1', partner: 'a' } } });
    const demo = await edited(value, 'origins');
    await adds(demo, control(demo, 'basedOnBackground'), 'B1 Library');
    await adds(demo, control(demo, 'basedOnResults'), 'Infusion process');
    expect(held(demo)).to.deep.equal({ title: 'Infusion process', basedOnBackground: { k: true } });
  });

  it('rules transfer and an exclusive licence', async () => {
    const demo = await edited(withResult({}), 'transfer');
    await writes(demo, control(demo, 'transfer', 'noticeDays'), '30');
    await clicks(demo, control(demo, 'transfer', 'exclusive'));
    await adds(demo, control(demo, 'transfer', 'waivers'), 'Northlake University');
    await clicks(demo, control(demo, 'transfer', 'objection'));
    expect(held(demo, 'transfer')).to.deep.equal({
      noticeDays: 30,
      exclusive: true,
      waivers: { a: true },
      objection: true,
    });
  });

  it('edits everything of background', async () => {
    const value = { partners: { a: { name: 'Northlake University' } }, background: { r: { title: 'Library' } } };
    const demo = await shown(value, {
      item: { collection: 'background', id: 'r' },
      opens: ['identity', 'rights', 'limitations'],
    });
    const at = (key: string) => one<HTMLInputElement & HTMLSelectElement>(demo, `[id$="${key}"]:not([id$="-label"])`);
    await chooses(demo, at('_2f_partner'), 'a');
    await chooses(demo, at('_2f_protection'), 'trade-secret');
    await writes(demo, at('_2f_thirdPartyRights'), 'None known');
    await writes(demo, at('_2f_exploitation'), 'Wind only');
    expect(demo.value.background).to.deep.equal({
      r: {
        title: 'Library',
        partner: 'a',
        protection: 'trade-secret',
        thirdPartyRights: 'None known',
        limitations: { exploitation: 'Wind only' },
      },
    });
  });
});
