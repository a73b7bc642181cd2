import { define } from '@kvasir/element';
import { KvPartnerProfile } from './partner-profile.ts';

define('kv-partner-profile', KvPartnerProfile);
