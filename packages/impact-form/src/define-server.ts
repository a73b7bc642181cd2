/** What `define.js` is on a server: everything that a browser loads on demand is here from the start. */
import { define } from '@kvasir/element';
import { catalogue } from './impact-form.messages.ts';
import { german } from './impact-form.messages.de.ts';
import { french } from './impact-form.messages.fr.ts';
import { KvImpactForm } from './impact-form.ts';

define('kv-impact-form', KvImpactForm);
catalogue.provide('de', german);
catalogue.provide('fr', french);
