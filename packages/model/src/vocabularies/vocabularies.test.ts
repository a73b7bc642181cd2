import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { contactFunctions } from './contact.ts';
import { countryCodes, countryFromCordis, countryToCordis } from './country.ts';
import { euroSciVoc, euroSciVocNode, euroSciVocPath } from './euroscivoc.ts';
import { keyImpactPathways } from './indicators.ts';
import { nutsRegion, nutsRegions } from './nuts.ts';
import { activityTypes, intermediaryTypes } from './organisation.ts';
import * as domain from './domain.ts';
import { fordMajors, fordMajorTitles, sdgNumbers, trlLevels } from './research.ts';
import { assetTypes, patentStatuses, protectionForms } from './results.ts';
import { sdgLanguages, sdgTitles } from './sdg.ts';
import { exploitationRoutes } from './valorisation.ts';
import { deliverableTypes, disseminationLevels, raciRoles } from './work-plan.ts';

test('every term of the document that has a published name has it', () => {
  const named: [codes: readonly (string | number)[], ...names: { terms: object }[]][] = [
    [activityTypes, domain.activityTypeNames],
    [intermediaryTypes, domain.intermediaryTypeNames],
    [contactFunctions, domain.contactFunctionNames],
    [trlLevels, domain.trlNames],
    [assetTypes, domain.intellectualAssetTypeNames, domain.furtherAssetTypeNames],
    [patentStatuses, domain.patentStatusNames],
    [protectionForms, domain.protectionFormNames],
    [deliverableTypes, domain.deliverableTypeNames],
    [disseminationLevels, domain.disseminationLevelNames],
    [raciRoles, domain.raciNames],
    [keyImpactPathways, domain.keyImpactPathwayNames],
    [exploitationRoutes, domain.exploitationRouteNames],
    [fordMajors, { terms: fordMajorTitles }],
  ];
  for (const [codes, ...names] of named) {
    assert.deepEqual(
      names.flatMap(({ terms }) => Object.keys(terms)),
      codes.map(String),
    );
  }
});

test('every published list says where it was published, and whether it was read there', () => {
  for (const [name, list] of Object.entries(domain)) {
    assert.match(list.source, /\S/, name);
    assert.ok(['verified', 'recalled'].includes(list.confidence), name);
    assert.ok(Object.keys(list.terms).length > 0, name);
  }
});

describe('countries', () => {
  test('are the 249 of ISO 3166-1 and Kosovo, each known to Intl', () => {
    assert.equal(new Set(countryCodes).size, 250);
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    assert.deepEqual(
      countryCodes.filter((code) => names.of(code) === undefined),
      [],
    );
  });

  test('UK and EL of CORDIS are GB and GR, both ways, and all others stay', () => {
    assert.equal(countryFromCordis('UK'), 'GB');
    assert.equal(countryFromCordis('EL'), 'GR');
    assert.equal(countryFromCordis(' nl '), 'NL');
    assert.equal(countryToCordis('GB'), 'UK');
    assert.equal(countryToCordis('GR'), 'EL');
    for (const code of countryCodes) assert.equal(countryFromCordis(countryToCordis(code)), code);
  });
});

describe('EuroSciVoc', () => {
  test('has 1,024 nodes, each under one that is there', () => {
    assert.equal(euroSciVoc.length, 1024);
    assert.equal(euroSciVoc.filter(({ parent }) => parent === undefined).length, 6);
    for (const { parent, title } of euroSciVoc) {
      assert.ok(title);
      if (parent !== undefined) assert.ok(euroSciVocNode(parent), parent);
    }
  });

  test('gives the way from the root to a node', () => {
    assert.deepEqual(
      euroSciVocPath('/21/33/117').map(({ title }) => title),
      ['medical and health sciences', 'health sciences', 'nutrition'],
    );
    assert.deepEqual(euroSciVocPath('/0/0'), []);
    assert.equal(euroSciVocNode('/0'), undefined);
  });
});

describe('NUTS', () => {
  test('has 2,010 regions with the ISO code of their country', () => {
    assert.equal(nutsRegions.length, 2010);
    assert.deepEqual(nutsRegion('DE3'), { code: 'DE3', name: 'Berlin', level: 1, country: 'DE' });
    assert.equal(nutsRegion('EL30')?.country, 'GR');
    assert.equal(nutsRegion('UKI')?.country, 'GB');
    assert.equal(nutsRegion('XX'), undefined);
    for (const { country, level } of nutsRegions) {
      assert.ok(countryCodes.includes(country), country);
      assert.ok(level >= 0 && level <= 3);
    }
  });

  test('keeps the name in its own script', () => {
    assert.deepEqual(nutsRegion('BG'), {
      code: 'BG',
      name: 'Bulgaria',
      nativeName: 'България',
      level: 0,
      country: 'BG',
    });
  });
});

describe('Sustainable Development Goals', () => {
  test('have a short and a full title in each language', async () => {
    assert.equal(sdgLanguages.length, 8);
    for (const language of sdgLanguages) {
      const { lang, titles } = await sdgTitles(language);
      assert.equal(lang, language);
      for (const number of sdgNumbers) assert.ok(titles[number].short && titles[number].title, `${language} ${number}`);
    }
  });

  test('are English for a reader of another language', async () => {
    assert.equal((await sdgTitles('de-AT')).titles[1].short, 'Keine Armut');
    const { lang, titles } = await sdgTitles('ja');
    assert.equal(lang, 'en');
    assert.equal(titles[7].short, 'Affordable and clean energy');
  });
});
