/** Words for documents of any size. Every organisation and person is invented. */

/** The partners of BladeLoop, who come first; further ones are made of `places` and `trades`. */
export const organisations = [
  { name: 'Northlake University', shortName: 'NLU', sector: 'academia', activityType: 'HES', country: 'GB' },
  { name: 'Brenner Composites GmbH', shortName: 'BRC', sector: 'industry', activityType: 'PRC', country: 'DE' },
  { name: 'Institut Val-Marne', shortName: 'IVM', sector: 'academia', activityType: 'REC', country: 'FR' },
  { name: 'Vantera Wind A/S', shortName: 'VNT', sector: 'industry', activityType: 'PRC', country: 'DK' },
  { name: 'City of Aalund', shortName: 'AAL', sector: 'public-authority', activityType: 'PUB', country: 'DK' },
  { name: 'Stichting Hergebruik Noord', shortName: 'SHN', sector: 'civil-society', activityType: 'OTH', country: 'NL' },
  { name: 'Ibarra Technology Park', shortName: 'IBT', sector: 'intermediary', activityType: 'OTH', country: 'ES' },
] as const;

export const places = [
  'Aalund',
  'Brennerfeld',
  'Castelvento',
  'Dunmarrow',
  'Eskvik',
  'Fjellhavn',
  'Grauwerth',
  'Hollenau',
  'Ibarra',
  'Jasenica Nova',
  'Kestrelby',
] as const;

export const trades = [
  { form: (place: string) => `${place} University of Applied Sciences`, sector: 'academia', activityType: 'HES' },
  { form: (place: string) => `${place} Polymers Ltd`, sector: 'industry', activityType: 'PRC' },
  { form: (place: string) => `Institute for Fibre Recovery ${place}`, sector: 'academia', activityType: 'REC' },
  { form: (place: string) => `${place} Harbour Authority`, sector: 'public-authority', activityType: 'PUB' },
  {
    form: (place: string) => `${place} Innovation Hub for Circular Materials`,
    sector: 'intermediary',
    activityType: 'OTH',
  },
] as const;

export const countries = ['DE', 'FR', 'DK', 'NL', 'ES', 'IT', 'SE', 'CZ', 'PL', 'AT', 'IE'] as const;

export const people = [
  'Amira Haddad',
  'Jonas Brenner',
  'Lucie Moreau',
  'Mette Kjærgaard',
  'Tomasz Zieliński',
  'Ane Ibarra',
  'Saskia van der Linde',
  'Dr Elif Arslan',
  'Petra Wulf',
  'Owen Gallagher',
] as const;

export const subjects = [
  'recyclable acrylic resin for rotor blades of more than 60 m',
  'cutting of retired blades on site without dust',
  'solvolysis of glass-fibre laminates at low temperature',
  'digital passport of a blade from mould to reuse',
  'segmented heated moulds with remote control',
  'ageing of joints between old and new laminates',
  'take-back logistics for ports and islands',
  'noise and fibre exposure of dismantling crews',
  'noise barriers and footbridges made of blade sections',
  'life-cycle inventory of thermoplastic blades',
  'inspection of spar caps by ultrasound and drone',
] as const;

export const kinds = [
  'Process for the',
  'Data set on the',
  'Demonstrator of the',
  'Guidance on the',
  'Software for the',
  'Test method for the',
  'Training course on the',
] as const;

export const events = [
  'First trial passed for the',
  'Requirements agreed for the',
  'Decision on the next phase of the',
  'Pilot site opened for the',
  'Independent assessment published of the',
  'Regulator consulted on the',
] as const;

export const measures = [
  'Tonnes kept from landfill by the',
  'Licences and options signed for the',
  'Co-publications of academia and industry on the',
  'Greenhouse gas per blade, whole life, with the',
  'Trust between the partners who work on the',
  'Contributions to standards from the',
  'Jobs in dismantling and reuse through the',
] as const;

export const sentences = [
  'The partners expect it to work with the resin systems that are on the market today, and to need no change of the moulds.',
  'It was first tried on coupons of 2 m and is now scaled up in steps, each of which ends with a decision of the steering group.',
  'Operators of small wind farms asked for it, because transport to the few plants that exist costs more than disposal.',
  'What is known about long-term behaviour comes from laboratory ageing; measurements at sea start in the second winter.',
  'The municipality and the harbour take part from the beginning, so that permits and working conditions are settled early.',
  'Results that concern health and safety are published at once, whatever else is agreed on confidentiality.',
] as const;

/** The element at a position, beginning anew after the last. */
export function nth<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new RangeError('The list is empty.');
  return found;
}

/** So many sentences on from one of them. */
export function paragraph(index: number, length: number): string {
  return Array.from({ length }, (_, next) => nth(sentences, index + next)).join(' ');
}
