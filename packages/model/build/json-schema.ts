/**
 * Writes the published JSON Schema (draft 2020-12) into `dist/schema/`, from the same Valibot schema that the package
 * validates with, and with the doc comments of its fields as descriptions.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, readDescriptions } from './descriptions.ts';
import { partnerJsonSchema } from './partner-json-schema.ts';

const schema = describe(partnerJsonSchema(), 'Partner', readDescriptions('src/index.ts'));
mkdirSync('dist/schema', { recursive: true });
writeFileSync('dist/schema/partner.json', `${JSON.stringify(schema, undefined, 2)}\n`);
