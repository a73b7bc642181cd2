import { define } from '@kvasir/element';
import { KvImpactForm } from './impact-form.ts';

define('kv-impact-form', KvImpactForm);
