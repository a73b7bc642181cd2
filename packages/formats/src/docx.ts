/** Documents of Word and LibreOffice (DOCX). Loaded on demand: it brings a large library. */
export {
  backgroundAttachment,
  type BackgroundDocumentOptions,
  type BackgroundDocumentSource,
} from './docx/background-document.ts';
export { docxMediaType, type DocxLanguage } from './docx/docx-writer.ts';
export { englishBackgroundLabels, type BackgroundDocumentLabels } from './docx/labels.ts';
export * from './docx/report.ts';
export { type MatrixVocabulary, type MatrixWords } from './ip-matrix/words.ts';
