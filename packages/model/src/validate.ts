/** Entry `@kvasir/model/validate.js`: the schemas, and checking a document with them. Loads Valibot. */
export { MAX_DEPTH } from './plain-copy.ts';
export { problemCodes, type Problem, type ProblemCode } from './problem.ts';
export { contactSchema } from './schema/contact.ts';
export { moneySchema } from './schema/money.ts';
export { partnerSchema } from './schema/partner.ts';
export { partnershipSchema } from './schema/partnership.ts';
export { validatePartner } from './validate-partner.ts';
export { createValidator, validate } from './validate-partnership.ts';
