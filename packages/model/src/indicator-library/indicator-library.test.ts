import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  indicatorFrom,
  libraryLanguages,
  presets,
  presetSets,
  presetTexts,
  sdgPresets,
  type Preset,
} from '../indicator-library.ts';
import type { Indicator } from '../schema/indicator.ts';
import { validate } from '../validate.ts';
import { kefPerspectives, metricExamples, qualitativeMetricExamples } from '../vocabularies/domain.ts';
import { impactDimensions, keyImpactPathways, orientations } from '../vocabularies/indicators.ts';
import { sdgNumbers } from '../vocabularies/research.ts';
import { sdgLanguages } from '../vocabularies/sdg.ts';

const goals = (await sdgPresets('en')).presets;
const all = [...presets, ...goals];
const ofSet = (set: Preset['set']): Preset[] => presets.filter((preset) => preset.set === set);
const inLowerCase = (titles: readonly string[]): string[] => titles.map((title) => title.toLowerCase()).sort();

describe('the library of indicators', () => {
  test('has an id for each proposal that no other has, and that says its list', () => {
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    const starts: Record<Preset['set'], string> = {
      code: 'code',
      'key-impact-pathways': 'kip[1-9]',
      'knowledge-transfer': 'kt',
      kef: 'kef',
      sdg: 'sdg',
      general: 'general',
    };
    for (const { id, set } of all) assert.match(id, new RegExp(`^${starts[set]}(-[a-z0-9]+)+$`));
    assert.deepEqual([...new Set(presets.map(({ set }) => set))].sort(), [...presetSets].sort());
  });

  test('keeps the ids that documents already name', () => {
    const kept = ['code-licenses', 'kip6-co-creation', 'kt-spin-offs', 'kef-licensing-income', 'sdg-12-5', 'sdg-7'];
    assert.deepEqual(
      [...kept, 'general-policy-documents-citing'].filter((id) => !all.some((preset) => preset.id === id)),
      [],
    );
  });

  test('says of each what is counted, how, what it does not tell, and where it comes from', () => {
    for (const { id, title, definition, collect, mind, source, kind, unit } of all) {
      assert.match(title, /^\S.*[^\s.]$/u, id);
      for (const text of [definition, collect, mind]) assert.match(text, /^[^a-z\s].*[.?]$/u, id);
      assert.match(source.name, /\S/, id);
      assert.equal(unit !== undefined, kind === 'quantitative', id);
    }
    const definitions = presets.map(({ definition }) => definition);
    assert.equal(new Set(definitions).size, definitions.length);
  });

  test('proposes something for every impact that every orientation can have', () => {
    const cells = orientations.flatMap((orientation) =>
      impactDimensions.map((dimension) => ({ orientation, dimension })),
    );
    assert.deepEqual(
      cells.filter(
        (cell) => !presets.some((p) => p.orientation === cell.orientation && p.dimension === cell.dimension),
      ),
      [],
    );
  });

  test('makes indicators that the document accepts, and that name where they came from', () => {
    const made = all.map((preset) => [preset.id, indicatorFrom(preset)] as const);
    for (const [id, { preset, method }] of made) {
      assert.equal(preset, id);
      assert.match(method ?? '', /\S/, id);
    }
    const indicators = Object.fromEntries(made) as Record<string, Indicator>;
    assert.deepEqual(validate({ schema: 'urn:kvasir:partnership:1', indicators }), []);
  });

  test('makes an indicator in the reader’s language from a proposal with its texts', async () => {
    const { texts } = await presetTexts('de-CH');
    const [preset] = ofSet('code');
    assert.ok(preset);
    const { title, method } = indicatorFrom({ ...preset, ...texts[preset.id] });
    assert.equal(title, 'Identifizierte Innovationen');
    assert.match(method ?? '', /^Gemeinsame Liste/);
  });

  test('calls official only what was read where it was published', () => {
    const official = presets.filter(({ isOfficial }) => isOfficial);
    assert.deepEqual([...new Set(official.map(({ set }) => set))].sort(), ['code', 'kef']);
    const published = [metricExamples, qualitativeMetricExamples, kefPerspectives];
    assert.ok(published.every(({ confidence }) => confidence === 'verified'));
    const kefMetrics = Object.values(kefPerspectives.terms).flat();
    const told = ['narrative', 'self-assessment'];
    assert.deepEqual(
      inLowerCase(official.map(({ title }) => title)),
      inLowerCase([
        ...metricExamples.terms,
        ...qualitativeMetricExamples.terms,
        ...kefMetrics.filter((title) => !told.includes(title)),
      ]),
    );
    for (const { source, isOfficial } of ofSet('kef')) {
      const titles = kefPerspectives.terms[source.paragraph ?? ''];
      assert.ok(titles && (titles.length > 0 || !isOfficial), source.paragraph);
    }
  });

  test('has the short, medium and long term of every Key Impact Pathway', () => {
    for (const pathway of keyImpactPathways) {
      const ofPathway = ofSet('key-impact-pathways').filter(({ keyImpactPathway }) => keyImpactPathway === pathway);
      assert.deepEqual(
        ofPathway.map(({ horizon }) => horizon),
        ['short', 'medium', 'long'],
      );
    }
  });

  test('names the goal or target of each proposal from the Sustainable Development Goals', () => {
    for (const { id, sdg, source } of [...ofSet('sdg'), ...goals]) {
      assert.equal(id, `sdg-${(sdg ?? '').replace('.', '-')}`);
      assert.equal(source.paragraph, sdg);
    }
    assert.deepEqual(
      goals.map(({ sdg }) => sdg),
      [...sdgNumbers],
    );
  });
});

describe('the library in other languages', () => {
  const fields = ['title', 'definition', 'collect', 'mind'] as const;

  for (const language of libraryLanguages) {
    test(`has every text of every proposal in ${language}, and none of a proposal that is gone`, async () => {
      const { lang, texts } = await presetTexts(language);
      assert.equal(lang, language);
      assert.deepEqual(Object.keys(texts).sort(), presets.map(({ id }) => id).sort());
      for (const preset of presets) {
        for (const field of fields) {
          const text = texts[preset.id]?.[field] ?? '';
          assert.match(text, /^\S.*\S$/u, `${preset.id} ${field}`);
          // A title can be the same word in two languages, a sentence cannot.
          if (language !== 'en' && field !== 'title') assert.notEqual(text, preset[field], preset.id);
        }
      }
    });
  }

  test('is set in French with the spaces that French has before its signs', async () => {
    const { texts } = await presetTexts('fr');
    const all = Object.values(texts).flatMap((text) => Object.values(text) as string[]);
    assert.deepEqual(
      all.filter((text) => /[^\u00A0][;?!%]| [:»]|« /u.test(text)),
      [],
    );
  });

  test('is English, and says so, for a reader of a language that it has not', async () => {
    for (const language of ['ja', '', 'constructor', 'zh-Hant']) {
      const { lang, texts } = await presetTexts(language);
      assert.equal(lang, 'en');
      assert.equal(texts['code-software']?.title, 'Software');
    }
  });

  test('names the goals in eight languages, and says in which the rest is', async () => {
    for (const language of sdgLanguages) {
      const { presets: goals, titleLang, textLang } = await sdgPresets(`${language}-XX`);
      assert.equal(titleLang, language);
      assert.equal(textLang, libraryLanguages.includes(language) ? language : 'en');
      assert.equal(goals.length, 17);
      assert.ok(goals.every(({ isOfficial }) => isOfficial === (language === 'en')));
    }
    const { presets: inFrench } = await sdgPresets('fr');
    assert.match(inFrench[0]?.definition ?? '', /^Ce que le partenariat/);
    assert.equal((await sdgPresets('ja')).titleLang, 'en');
  });
});
