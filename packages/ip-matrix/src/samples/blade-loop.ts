import { background } from '@kvasir/element/internal/testing/blade-loop/background.js';
import { resinAndManufacture } from '@kvasir/element/internal/testing/blade-loop/results-resin-and-manufacture.js';
import { secondLife } from '@kvasir/element/internal/testing/blade-loop/results-second-life.js';
import { sensingAndAalund } from '@kvasir/element/internal/testing/blade-loop/results-sensing-and-aalund.js';
import { ids, samplePartners as partners } from '@kvasir/element/internal/testing/sample-consortium.js';
import type { IpMatrix } from '../matrix-value.ts';
import { valorisationPlans } from './plans.ts';
import { deliverables, workPackages } from './work-plan.ts';

/**
 * A typical consortium, invented: seven partners, 24 expected results and five background items in five work packages.
 * Most of it is in order; every kind of finding is there once or twice, where a comment says so.
 */
export const bladeLoop: IpMatrix = {
  id: '101999999',
  acronym: 'BladeLoop',
  title: 'Blades that can be taken back',
  startDate: '2025-03-01',
  endDate: '2029-02-28',
  partners,
  workPackages,
  deliverables,
  results: { ...resinAndManufacture, ...sensingAndAalund, ...secondLife },
  background,
  // Others need the results of Stichting Hergebruik Noord, which has not said whether that takes background of its own.
  noBackground: ids('ibarra'),
  valorisationPlans,
  assetStrategy: {
    background: {
      text: 'Every partner lists its background with its limits before the grant agreement is signed, and again at each review.',
      responsible: 'northlake',
      reviewDate: '2027-03-01',
    },
    'data-exchange': {
      text: 'Loads and process data are shared in the project’s own data space; raw data of operators stay with Vantera.',
      responsible: 'vantera',
    },
    ownership: {
      text: 'A result belongs to whoever generates it. Joint owners sign their agreement before anything is filed.',
      responsible: 'brenner',
      reviewDate: '2027-03-01',
    },
    'open-science': {
      text: 'Publications are open at once under CC BY. Filing comes first, and takes 30 days at the most.',
      responsible: 'val-marne',
    },
  },
};

/** A partnership that has not begun to list what it expects. */
export const empty: IpMatrix = { acronym: 'BladeLoop', partners };
