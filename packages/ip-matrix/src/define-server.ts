/** What `define.js` is on a server: everything that a browser loads on demand is here from the start. */
import { define } from '@kvasir/element';
import { catalogue } from './ip-matrix.messages.ts';
import { german } from './ip-matrix.messages.de.ts';
import { french } from './ip-matrix.messages.fr.ts';
import { KvIpMatrix } from './ip-matrix.ts';

define('kv-ip-matrix', KvIpMatrix);
catalogue.provide('de', german);
catalogue.provide('fr', french);
