/** What `define.js` is on a server: everything that a browser loads on demand is here from the start. */
import { define } from '@kvasir/element';
import { catalogue } from './roadmap.messages.ts';
import { german } from './roadmap.messages.de.ts';
import { french } from './roadmap.messages.fr.ts';
import { KvRoadmap } from './roadmap.ts';

define('kv-roadmap', KvRoadmap);
catalogue.provide('de', german);
catalogue.provide('fr', french);
