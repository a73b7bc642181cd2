import type { Background } from '@kvasir/model';
import { needs } from './shorthand.ts';

export const background: Record<string, Background> = {
  'monomer-library': {
    number: 'B1',
    title: 'Acrylic monomer library',
    description: 'Synthesis and properties of 62 depolymerisable acrylates.',
    assetType: 'know-how',
    protection: 'trade-secret',
    partner: 'val-marne',
    // Exploitation by Vantera reaches further than this limit allows.
    limitations: { exploitation: 'Exploitation in wind energy only.' },
    accessRights: needs({ brenner: 'im ex', vantera: 'im ex' }),
  },
  firmware: {
    number: 'B2',
    title: 'Cure-sensor firmware',
    description: 'Sampling and filtering on the sensor board.',
    assetType: 'software',
    protection: 'software-copyright',
    partner: 'northlake',
    // Copyleft, and it feeds a product.
    licence: 'GPL-3.0-or-later',
    accessRights: needs({ brenner: 'im ex' }),
  },
  'short-shells': {
    number: 'B3',
    title: 'Infusion know-how, shells below 20 m',
    assetType: 'know-how',
    protection: 'trade-secret',
    partner: 'brenner',
    accessRights: needs({ northlake: 'im', 'val-marne': 'im', vantera: 'im ex' }),
  },
  'load-model': {
    number: 'B4',
    title: 'Turbine load model VT-4',
    assetType: 'method',
    protection: 'trade-secret',
    partner: 'vantera',
    thirdPartyRights: 'Validation data of two operators, under confidentiality until 2030.',
    limitations: { exploitation: 'No exploitation.' },
    accessRights: needs({
      northlake: {
        implementation: { terms: 'agreed', conditions: 'On Vantera’s servers only.' },
        exploitation: { terms: 'none' },
      },
    }),
  },
  'noise-grid': {
    number: 'B5',
    title: 'City noise grid 2019–2024',
    assetType: 'data',
    protection: 'database-right',
    partner: 'aalund',
    licence: 'CC-BY-4.0',
    accessRights: needs({ northlake: 'im' }),
  },
};
