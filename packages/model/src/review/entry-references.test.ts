import { testReferences } from '../testing/reference-example.ts';

const results = { resin: { title: 'Resin' } };

testReferences([
  {
    rule: 'work-package-missing',
    broken: {
      results: { resin: { title: 'Resin', workPackages: { wp1: true } } },
      milestones: { ms1: { title: 'First trial', workPackages: { wp1: true } } },
      deliverables: { d1: { title: 'Report', workPackages: { wp1: true } } },
      risks: { delay: { title: 'Late permit', workPackages: { wp1: true } } },
    },
    mended: { workPackages: { wp1: { title: 'Resins' } } },
    pointers: ['results/resin', 'milestones/ms1', 'deliverables/d1', 'risks/delay'].map(
      (entry) => `/${entry}/workPackages/wp1`,
    ),
    message: '“Resin” refers to the work package “wp1”, which is not there.',
  },
  {
    rule: 'deliverable-missing',
    broken: { results: { resin: { title: 'Resin', deliverables: { d1: true } } } },
    mended: { deliverables: { d1: { title: 'Report' } } },
    pointers: ['/results/resin/deliverables/d1'],
    message: '“Resin” refers to the deliverable “d1”, which is not there.',
  },
  {
    rule: 'result-missing',
    broken: {
      results: { glue: { title: 'Glue', basedOnResults: { resin: true } } },
      milestones: { ms1: { title: 'First trial', results: { resin: true } } },
      deliverables: { d1: { title: 'Report', results: { resin: true } } },
      indicators: { i5: { title: 'Blade mass', results: { resin: true } } },
    },
    mended: { results },
    pointers: [
      '/results/glue/basedOnResults/resin',
      '/milestones/ms1/results/resin',
      '/deliverables/d1/results/resin',
      '/indicators/i5/results/resin',
    ],
    message: '“Glue” refers to the result “resin”, which is not there.',
  },
  {
    rule: 'background-missing',
    broken: { results: { resin: { title: 'Resin', basedOnBackground: { recipe: true } } } },
    mended: { background: { recipe: { title: 'Recipe', partner: 'nlu' } } },
    pointers: ['/results/resin/basedOnBackground/recipe'],
    message: '“Resin” is based on the background “recipe”, which is not there.',
  },
  {
    rule: 'indicator-missing',
    broken: {
      milestones: { ms1: { title: 'First trial', indicators: { i5: true } } },
      deliverables: { d1: { title: 'Report', indicators: { i5: true } } },
    },
    mended: { indicators: { i5: { title: 'Blade mass' } } },
    pointers: ['/milestones/ms1/indicators/i5', '/deliverables/d1/indicators/i5'],
    message: '“First trial” refers to the indicator “i5”, which is not there.',
  },
  {
    rule: 'dependency-missing',
    broken: {
      milestones: { ms1: { title: 'First trial', dependsOn: { d7: { type: 'FS' }, ms9: {} } } },
      deliverables: { d1: { title: 'Report', dependsOn: { ms9: {} } } },
    },
    mended: { milestones: { ms9: { title: 'Mould ready' } }, deliverables: { d7: { title: 'Mould' } } },
    pointers: ['/milestones/ms1/dependsOn/d7', '/milestones/ms1/dependsOn/ms9', '/deliverables/d1/dependsOn/ms9'],
    message: '“First trial” waits for “d7”, which is not there.',
  },
  {
    rule: 'step-indicator-missing',
    broken: { results, valorisationPlans: { resin: { steps: { s1: { title: 'Trial', indicator: 'i5' } } } } },
    mended: { indicators: { i5: { title: 'Blade mass' } } },
    pointers: ['/valorisationPlans/resin/steps/s1/indicator'],
    message: '“Resin” has a step in its valorisation plan that refers to the indicator “i5”, which is not there.',
  },
  {
    rule: 'step-milestone-missing',
    broken: { results, valorisationPlans: { resin: { steps: { s1: { title: 'Trial', milestone: 'ms1' } } } } },
    mended: { milestones: { ms1: { title: 'First trial' } } },
    pointers: ['/valorisationPlans/resin/steps/s1/milestone'],
    message: '“Resin” has a step in its valorisation plan that refers to the milestone “ms1”, which is not there.',
  },
  {
    rule: 'plan-without-result',
    broken: { valorisationPlans: { resin: { need: 'Blades end in landfill.' } } },
    mended: { results },
    pointers: ['/valorisationPlans/resin'],
    message: 'There is a valorisation plan for the result “resin”, which is not there.',
  },
  {
    rule: 'contact-missing',
    broken: {
      partners: { kestrel: { name: 'Kestrel Polymers' } },
      results,
      valorisationPlans: { resin: { contacts: { c1: { partner: 'kestrel', contact: 'sales' } } } },
    },
    mended: { partners: { kestrel: { contacts: { sales: { name: 'Owen Gallagher' } } } } },
    pointers: ['/valorisationPlans/resin/contacts/c1/contact'],
    message: '“sales” is named as a contact of Kestrel Polymers, but is not among its contacts.',
  },
  {
    rule: 'agreement-without-place',
    broken: { results: { glue: { title: 'Glue' } }, agreements: { '': {}, '/results/resin': {} } },
    mended: { results },
    pointers: ['/agreements/~1results~1resin'],
    message: 'There is an agreement on something that is not there: /results/resin',
  },
  {
    rule: 'note-without-place',
    broken: { notes: { n1: { pointer: '/results/resin/title', text: 'Which?' }, n2: { pointer: '', text: 'Good.' } } },
    mended: { results },
    pointers: ['/notes/n1/pointer'],
    message: 'There is a note on something that is not there: /results/resin/title',
  },
]);
