import { define } from '@kvasir/element';
import { KvRoadmap } from './roadmap.ts';

define('kv-roadmap', KvRoadmap);
