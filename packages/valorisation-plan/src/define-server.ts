/** What `define.js` is on a server: everything that a browser loads on demand is here from the start. */
import { define } from '@kvasir/element';
import { catalogue } from './valorisation-plan.messages.ts';
import { german } from './valorisation-plan.messages.de.ts';
import { french } from './valorisation-plan.messages.fr.ts';
import { KvValorisationPlan } from './valorisation-plan.ts';

define('kv-valorisation-plan', KvValorisationPlan);
catalogue.provide('de', german);
catalogue.provide('fr', french);
