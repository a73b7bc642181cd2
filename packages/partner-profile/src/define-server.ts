/** What `define.js` is on a server: everything that a browser loads on demand is here from the start. */
import { define } from '@kvasir/element';
import { fullLayout } from './full-layout.ts';
import { fullLayoutStyles } from './full-layout.styles.ts';
import { provideFullLayout } from './full-layout-loader.ts';
import { catalogue } from './partner-profile.messages.ts';
import { german } from './partner-profile.messages.de.ts';
import { french } from './partner-profile.messages.fr.ts';
import { KvPartnerProfile } from './partner-profile.ts';

KvPartnerProfile.styles = [KvPartnerProfile.styles, fullLayoutStyles];
define('kv-partner-profile', KvPartnerProfile);

provideFullLayout({ render: fullLayout });
catalogue.provide('de', german);
catalogue.provide('fr', french);
