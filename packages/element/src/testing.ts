/** The suites that every element must pass, one line each, for elements here and for those of others. */
export { accessibilitySuite } from './testing/accessibility-suite.ts';
export { AnsweringPartnership } from './testing/answering-partnership.ts';
export { badInputSuite, type BadInputOptions } from './testing/bad-input-suite.ts';
export {
  itForgetsEditsOfAnotherValue,
  itHasViewsChosenByKeyboard,
  itInvitesTheFirstStep,
  itIsInvalidWithout,
  itKeepsTheUnknown,
  itOffersReadersNothingToAdd,
  itSaysWhatWentWrong,
  itStaysUsableInEveryView,
  itTakesEditsBack,
  itTakesEditsBackByKeys,
  type EditOptions,
  type TakenBackOptions,
} from './testing/editor-sentences.ts';
export { eventContractSuite, type EventContractOptions } from './testing/event-contract-suite.ts';
export { formAssociationSuite, type FormAssociationOptions } from './testing/form-association-suite.ts';
export { panelTest, type PanelTest, type PanelTestOptions } from './testing/in-panel.ts';
export { button, found, hasButton, inPage, rootOf, spacedText, textOf, type TestPlace } from './testing/in-shadow.ts';
export { localizationSuite, wordsOf, type LocalizationOptions } from './testing/localization-suite.ts';
export { neverAnswers } from './testing/never-answers.ts';
export { pageSuite, type PageOptions } from './testing/page-suite.ts';
export { press } from './testing/press.ts';
export { background as sampleBackground } from './testing/blade-loop/background.ts';
export { resinAndManufacture } from './testing/blade-loop/results-resin-and-manufacture.ts';
export { secondLife } from './testing/blade-loop/results-second-life.ts';
export { sensingAndAalund } from './testing/blade-loop/results-sensing-and-aalund.ts';
export { agreedToBy, signatories } from './testing/blade-loop/signatories.ts';
export { decide, joint, needs, sole } from './testing/blade-loop/shorthand.ts';
export { ids, samplePartners } from './testing/sample-consortium.ts';
export { serverRenderingSuite, type ServerRenderingOptions } from './testing/server-rendering-suite.ts';
export { Downloads, putFile, type Downloaded } from './exchange/testing/files.ts';
export { zipEntries } from './exchange/testing/zip-entries.ts';
export { isTold, type Excerpt } from './testing/told.ts';
export { waitUntil } from './testing/wait-until.ts';
export { renderStory, settled, storiesOf, type Story, type StoryModule } from './testing/stories.ts';
