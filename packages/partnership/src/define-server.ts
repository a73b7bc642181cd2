/** What `define.js` is on a server: everything that a browser loads on demand is here from the start. */
import { define } from '@kvasir/element';
import { catalogue } from './partnership.messages.ts';
import { german } from './partnership.messages.de.ts';
import { french } from './partnership.messages.fr.ts';
import { KvPartnership } from './partnership.ts';

define('kv-partnership', KvPartnership);
catalogue.provide('de', german);
catalogue.provide('fr', french);
