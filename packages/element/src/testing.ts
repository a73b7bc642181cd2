/** The suites that every element must pass, one line each, for elements here and for those of others. */
export { accessibilitySuite } from './testing/accessibility-suite.ts';
export { badInputSuite, type BadInputOptions } from './testing/bad-input-suite.ts';
export { eventContractSuite, type EventContractOptions } from './testing/event-contract-suite.ts';
export { formAssociationSuite, type FormAssociationOptions } from './testing/form-association-suite.ts';
export { localizationSuite, wordsOf, type LocalizationOptions } from './testing/localization-suite.ts';
export { neverAnswers } from './testing/never-answers.ts';
export { pageSuite, type PageOptions } from './testing/page-suite.ts';
export { press } from './testing/press.ts';
export { ids, samplePartners } from './testing/sample-consortium.ts';
export { serverRenderingSuite, type ServerRenderingOptions } from './testing/server-rendering-suite.ts';
export { Downloads, putFile, type Downloaded } from './exchange/testing/files.ts';
export { isTold, type Excerpt } from './testing/told.ts';
export { waitUntil } from './testing/wait-until.ts';
export { renderStory, settled, storiesOf, type Story, type StoryModule } from './testing/stories.ts';
