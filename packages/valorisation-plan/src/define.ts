import { define } from '@kvasir/element';
import { KvValorisationPlan } from './valorisation-plan.ts';

define('kv-valorisation-plan', KvValorisationPlan);
