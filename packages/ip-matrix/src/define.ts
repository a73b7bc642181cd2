import { define } from '@kvasir/element';
import { KvIpMatrix } from './ip-matrix.ts';

define('kv-ip-matrix', KvIpMatrix);
