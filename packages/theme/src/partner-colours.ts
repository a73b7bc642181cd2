/** The custom properties of one colour, and of the letters that stand on it. */
export interface PartnerColour {
  readonly colour: `--kv-p${number}`;
  readonly on: `--kv-p${number}-on`;
}

/** The partner palette, in the order in which colours are given out: small groups get the most different ones. */
export const partnerColours = [
  { colour: '--kv-p1', on: '--kv-p1-on' },
  { colour: '--kv-p2', on: '--kv-p2-on' },
  { colour: '--kv-p3', on: '--kv-p3-on' },
  { colour: '--kv-p4', on: '--kv-p4-on' },
  { colour: '--kv-p5', on: '--kv-p5-on' },
  { colour: '--kv-p6', on: '--kv-p6-on' },
  { colour: '--kv-p7', on: '--kv-p7-on' },
  { colour: '--kv-p8', on: '--kv-p8-on' },
  { colour: '--kv-p9', on: '--kv-p9-on' },
  { colour: '--kv-p10', on: '--kv-p10-on' },
  { colour: '--kv-p11', on: '--kv-p11-on' },
  { colour: '--kv-p12', on: '--kv-p12-on' },
] as const satisfies readonly PartnerColour[];
