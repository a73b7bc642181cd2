import { Downloads } from '@kvasir/element/testing.js';
import { expect } from '@open-wc/testing';
import { bladeLoop } from '../../samples/blade-loop.ts';
import { appears, choosesFile, exportsAs, mapped, named, rootOf, shown, textIn } from '../testing/in-exchange.ts';
import { csvFile } from '../testing/lists.ts';

const columns = '.exchange-columns';

const form =
  'Result no.;Result;Single or joint ownership;Name of owner;Country;Will the owner exploit the result?\n' +
  'R90;Blade saw;Joint;brenner composites gmbh;Germany;Yes\n' +
  'R90;Blade saw;Joint;Nobody Ltd;Germany;Yes\n' +
  'R90;Blade saw;Joint;NLU;Ireland;No\n';

describe('The import of a Results Ownership List', () => {
  it('knows the columns of the form, and where each of its fields may be chosen', async () => {
    const demo = await shown(bladeLoop, { step: 'columns', list: csvFile(form) });
    expect(mapped(demo)).to.deep.equal(['number', 'title', 'ownershipKind', 'owners', '', 'exploitingOwners']);
    const [chosen] = rootOf(demo).querySelectorAll<HTMLSelectElement>('#exchange-column-3');
    expect(chosen?.selectedOptions[0]?.text).to.equal('Owners');
  });

  it('brings in a result with all owners who are partners, and names who is none', async () => {
    const demo = await shown(bladeLoop, { step: 'preview', list: csvFile(form) });
    expect(textIn(demo, '.exchange-count')).to.contain('1 result added');
    const problems = textIn(demo, '.exchange-problems');
    expect(problems).to.contain('Row 3, Name of owner Unknown partner “Nobody Ltd”. It is left out.');
    expect(problems).not.to.contain('“Yes”');
    named(demo, 'Apply 1 change').click();
    await demo.updateComplete;
    const added = Object.values(demo.value.results ?? {}).find(({ number }) => number === 'R90');
    expect(added?.ownership).to.deep.equal({
      kind: 'joint',
      owners: { brenner: { exploits: true }, northlake: { exploits: false } },
    });
  });

  it('says where a number is used again for another title', async () => {
    const list = csvFile('No.;Title\nR90;Blade saw\nR90;Double\n');
    const demo = await shown(bladeLoop, { step: 'preview', list });
    expect(textIn(demo, '.exchange-problems')).to.contain('as “R90 Blade saw”. This row is passed over.');
  });

  it('says what numbers a field takes', async () => {
    const demo = await shown(bladeLoop, { step: 'preview', list: csvFile('No.;Title;TRL\nR90;Blade saw;11\n') });
    expect(textIn(demo, '.exchange-problems')).to.contain(
      '11 is too small or too large for this field, which takes 1 to 9.',
    );
  });

  const exported = {
    en: ['Results Ownership List (CSV)', 'Next', 'nothing that is not in the matrix already'],
    de: ['Liste der Ergebniseigentümer (CSV)', 'Weiter', 'nichts, was nicht schon in der Matrix steht'],
    fr: ['Liste de propriété des résultats (CSV)', 'Suivant', 'rien qui ne soit déjà dans la matrice'],
  } as const;
  for (const [language, [file, next, nothing]] of Object.entries(exported)) {
    it(`takes one back that was exported in ${language}, and changes nothing`, async () => {
      const downloads = new Downloads();
      downloads.start();
      const demo = await shown(bladeLoop, { language });
      await exportsAs(demo, file);
      const { blob, name } = await downloads.next();
      downloads.stop();
      demo.files?.exchange.openImport();
      await appears(demo, '#exchange-import[open] #exchange-file');
      await choosesFile(demo, new File([blob], name));
      await appears(demo, columns);
      expect(mapped(demo)).to.deep.equal(['number', 'title', 'ownershipKind', 'owners', '', 'exploitingOwners']);
      named(demo, next).click();
      await appears(demo, '.exchange .message-info');
      expect(textIn(demo, '.exchange .message-info')).to.contain(nothing);
      expect(rootOf(demo).querySelector('.exchange-problems')).to.equal(null);
    });
  }
});
