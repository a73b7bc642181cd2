import { define } from '@kvasir/element';
import { KvSpecimenPart } from './specimen-part.ts';

define('kv-specimen-part', KvSpecimenPart);
