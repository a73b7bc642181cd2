/** What `define.js` is on a server: everything that a browser loads on demand is here from the start. */
import { define } from '@kvasir/element';
import { catalogue } from './specimen-part.messages.ts';
import { german } from './specimen-part.messages.de.ts';
import { french } from './specimen-part.messages.fr.ts';
import { KvSpecimenPart } from './specimen-part.ts';

define('kv-specimen-part', KvSpecimenPart);
catalogue.provide('de', german);
catalogue.provide('fr', french);
