/**
 * The agreement bar, which any element can show for its part of the document, and the words for places and changes of a
 * document. An entry of its own, to be loaded when it is shown.
 */
export { AgreementController } from './agreement/agreement-controller.ts';
export { EntryAgreement } from './agreement/entry-agreement.ts';
export { AgreementFoot } from './agreement/agreement-foot.ts';
export { agreementBar, type AgreementBarOptions } from './agreement/agreement-bar.ts';
export { agreementCatalogue, type AgreementMessages } from './agreement/agreement.messages.ts';
export { agreementStyles, documentWordsStyles } from './agreement/agreement.styles.ts';
export { AgreementWording } from './agreement/agreement-wording.ts';
export { agreementOn, decisionsOn, type AgreementCount } from './agreement/decisions-on.ts';
export { shortDigest } from './agreement/short-digest.ts';
export { changesBetween, type DocumentChange } from './agreement/changes.ts';
export { documentCatalogue, type DocumentField, type DocumentMessages } from './agreement/document-words.messages.ts';
export { DocumentWords, type Spoken } from './agreement/document-words.ts';
