import { define } from '@kvasir/element';
import { KvPartnership } from './partnership.ts';

define('kv-partnership', KvPartnership);
