export { tokens } from './generated/tokens.styles.ts';
export { partnerColours, type PartnerColour } from './partner-colours.ts';
export { registerSizeProperty } from './size-property.ts';
