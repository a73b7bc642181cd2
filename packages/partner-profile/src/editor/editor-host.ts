import type { Invalidity } from '@kvasir/element';
import type { Partner } from '@kvasir/model';
import type { LitElement, TemplateResult } from 'lit';
import type { PartnerProfileMessages } from '../partner-profile.messages.ts';

/** What the editor reads of the element that it stands in. */
export interface EditedElement extends LitElement {
  readonly value: Partner | undefined;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly lookup: string | undefined;
  readonly headingLevel: number;
  readonly messages: Partial<PartnerProfileMessages> | undefined;
}

/** What the editor may do with its element, and what the element's own methods keep from everybody else. */
export interface EditorHost {
  element: EditedElement;
  canEdit: () => boolean;
  /** Takes over a user's edit: fires `input`, and `change` when it is finished. */
  edit: (value: Partner | undefined, phase: 'typing' | 'finished') => void;
  /** Fires `change` for an edit that has been told already. */
  finishEdit: () => void;
  refreshValidity: () => void;
  /** The card that others will see. */
  preview: (value: Partner) => TemplateResult;
}

export type { Invalidity, Partner };
