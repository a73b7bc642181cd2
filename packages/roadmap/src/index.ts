export { KvRoadmap, type Roadmap } from './roadmap.ts';
export { catalogue as roadmapMessages, type RoadmapMessages } from './roadmap.messages.ts';
