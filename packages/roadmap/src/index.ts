export { KvRoadmap } from './roadmap.ts';
export { catalogue as roadmapMessages, type RoadmapMessages } from './roadmap.messages.ts';
export type { Roadmap } from './roadmap-value.ts';
export type { DueDay, LaneKind, RoadmapView, Zoom } from './settings.ts';
export { KvLoadErrorEvent, KvLoadEvent, overrideMessages, type SourceError } from '@kvasir/element';
