import type { SdgTitles } from '../../sdg.ts';

/** The Sustainable Development Goals in English. Text: United Nations; collection: MIT. See THIRD-PARTY.md. */
export const titles: SdgTitles = {
  1: { short: 'No poverty', title: 'End poverty in all its forms everywhere' },
  2: {
    short: 'Zero hunger',
    title: 'End hunger, achieve food security and improved nutrition and promote sustainable agriculture',
  },
  3: { short: 'Good health and well-being', title: 'Ensure healthy lives and promote well-being for all at all ages' },
  4: {
    short: 'Quality education',
    title: 'Ensure inclusive and equitable quality education and promote lifelong learning opportunities for all',
  },
  5: { short: 'Gender equality', title: 'Achieve gender equality and empower all women and girls' },
  6: {
    short: 'Clean water and sanitation',
    title: 'Ensure availability and sustainable management of water and sanitation for all',
  },
  7: {
    short: 'Affordable and clean energy',
    title: 'Ensure access to affordable, reliable, sustainable and modern energy for all',
  },
  8: {
    short: 'Decent work and economic growth',
    title:
      'Promote sustained, inclusive and sustainable economic growth, full and productive employment and decent work for all',
  },
  9: {
    short: 'Industry, innovation and infrastructure',
    title: 'Build resilient infrastructure, promote inclusive and sustainable industrialization and foster innovation',
  },
  10: { short: 'Reduced inequalities', title: 'Reduce inequality within and among countries' },
  11: {
    short: 'Sustainable cities and communities',
    title: 'Make cities and human settlements inclusive, safe, resilient and sustainable',
  },
  12: {
    short: 'Responsible consumption and production',
    title: 'Ensure sustainable consumption and production patterns',
  },
  13: { short: 'Climate action', title: 'Take urgent action to combat climate change and its impacts' },
  14: {
    short: 'Life below water',
    title: 'Conserve and sustainably use the oceans, seas and marine resources for sustainable development',
  },
  15: {
    short: 'Life on land',
    title:
      'Protect, restore and promote sustainable use of terrestrial ecosystems, sustainably manage forests, combat desertification, and halt and reverse land degradation and halt biodiversity loss',
  },
  16: {
    short: 'Peace, justice and strong institutions',
    title:
      'Promote peaceful and inclusive societies for sustainable development, provide access to justice for all and build effective, accountable and inclusive institutions at all levels',
  },
  17: {
    short: 'Partnerships for the goals',
    title: 'Strengthen the means of implementation and revitalize the Global Partnership for Sustainable Development',
  },
};
