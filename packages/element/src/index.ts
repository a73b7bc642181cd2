export { KvElement, densities, type Density } from './kv-element.ts';
export { define } from './define.ts';
export { warnOnce } from './warn.ts';
export { icon, type IconNode } from './icon.ts';
export * from './icons.ts';
export {
  Catalogue,
  overrideMessages,
  translatedLanguages,
  type TranslatedLanguage,
  type Translations,
} from './localization/catalogue.ts';
export { Format } from './localization/format.ts';
export { wholeMonth, weekday } from './localization/date-styles.ts';
export { canonicalLanguage, type Direction } from './localization/language.ts';
export { LocalizationController } from './localization/localization-controller.ts';
export { foundation } from './styles/foundation.styles.ts';
export { type Invalidity } from './forms/kv-form-control-element.ts';
export { EditHistory } from './forms/edit-history.ts';
export { KvFormElement, type DataState } from './forms/kv-form-element.ts';
export { readScript, type Slice, type SourceError } from './data/slice-source.ts';
export {
  partnershipContext,
  type AgreementActions,
  type AgreementView,
  type BoundSlice,
  type PartnershipScope,
  type SliceBinding,
  type SlicePlace,
} from './data/partnership-context.ts';
export { KvLoadErrorEvent, KvLoadEvent } from './events.ts';
export { adoptStyles } from './parts/adopt-styles.ts';
export { LazyPart } from './parts/lazy-part.ts';
export { foldText, foldWords } from './controls/fold-text.ts';
export { Entrance, type EventControl, type EventMoment } from './parts/entrance.ts';
export { PointerDrag, type DragPoint, type DragReactions } from './parts/pointer-drag.ts';
export { Remembered } from './parts/remembered.ts';
export { whenIdle } from './parts/when-idle.ts';
export { WholeInPrint } from './parts/whole-in-print.ts';
