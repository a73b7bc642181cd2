import { iconOffline, iconRetry, type IconNode } from '@kvasir/element';
import { button, message, type StatusKind } from '@kvasir/element/display.js';
import type { Partnership } from '@kvasir/model';
import type { SourceFailure, StoreStatus } from '@kvasir/store';
import { html, nothing, type TemplateResult } from 'lit';
import { iconDownload } from './icons.ts';
import type { PartnershipMessages } from './partnership.messages.ts';

export interface BannerOptions {
  status: StoreStatus;
  value: Partnership | undefined;
  text: PartnershipMessages;
  onRetry: () => void;
  onDownload: () => void;
}

/** What must be said at length below the bar: what happened, what is safe, what to do next. */
export function banners(options: BannerOptions): TemplateResult[] {
  const { status, value } = options;
  const all = [];
  if (status.kind === 'offline' && (status.unsaved > 0 || !value)) all.push(offline(status, options));
  if (status.kind === 'error') all.push((status.unsaved > 0 ? notSaved : notLoaded)(status, options));
  if (value && isNewer(value)) all.push(banner('info', options.text.newerTitle, options.text.newerText));
  return all;
}

/** What the page itself holds cannot be read. */
export function unreadableBanner(text: PartnershipMessages): TemplateResult {
  return banner('danger', text.notLoadedTitle, text.noDocument);
}

/** Code that is fetched when it is used did not come. */
export function missingBanner(text: PartnershipMessages, onRetry: () => void): TemplateResult {
  const action = button({ label: text.retry, icon: iconRetry, size: 'small', onClick: onRetry });
  return message({ kind: 'danger', content: text.partMissing, action });
}

function offline(
  { reason, unsaved, isKept }: StoreStatus & { kind: 'offline' },
  { value, text, onRetry, onDownload }: BannerOptions,
): TemplateResult {
  const isNetwork = reason === 'network';
  const title = isNetwork ? text.offlineTitle : text.serverAwayTitle;
  const kept = (isNetwork ? text.offlineText : text.serverAwayText)(unsaved);
  const words = isKept ? kept : text.onlyHereText(unsaved);
  const actions = html`${button({ label: text.tryNow, icon: iconRetry, size: 'small', onClick: onRetry })}${
    isKept || !value ? nothing : downloadButton(text, onDownload)
  }`;
  return banner('warning', title, value ? words : text.offlineEmpty, actions, iconOffline);
}

function downloadButton(text: PartnershipMessages, onClick: () => void): TemplateResult {
  return button({ label: text.download, icon: iconDownload, size: 'small', variant: 'quiet', onClick });
}

function notSaved(
  { failure, isKept }: StoreStatus & { kind: 'error' },
  { text, onRetry, onDownload }: BannerOptions,
): TemplateResult {
  const retry = button({ label: text.retry, icon: iconRetry, size: 'small', onClick: onRetry });
  const actions = html`${retry}${downloadButton(text, onDownload)}`;
  const words = html`${why(failure, text)} ${isKept ? text.kept : text.inPageOnly}`;
  return banner('danger', text.notSavedTitle, words, actions);
}

function notLoaded(
  { failure }: StoreStatus & { kind: 'error' },
  { value, text, onRetry }: BannerOptions,
): TemplateResult {
  const action = button({ label: text.retry, icon: iconRetry, size: 'small', onClick: onRetry });
  return banner('danger', value ? text.notCurrentTitle : text.notLoadedTitle, why(failure, text), action);
}

function banner(kind: StatusKind, title: string, words: unknown, action?: unknown, icon?: IconNode): TemplateResult {
  return message({ kind, icon, content: html`<b>${title}</b> ${words}`, action });
}

/** A failure in words, with those of the server where it said any (RFC 9457). */
export function why(failure: SourceFailure, text: PartnershipMessages): unknown {
  switch (failure.kind) {
    case 'unreachable':
      return text.unreachable;
    case 'stale':
      return text.stale;
    case 'busy':
      return text.busy(failure.status);
    case 'refused': {
      const { title, detail } = failure.problem ?? {};
      const answer = text.refused(failure.status, asText(title));
      return asText(detail) ? html`${answer} <bdi>${asText(detail)}</bdi>` : answer;
    }
    case 'unreadable':
      return text.unreadable;
    case 'storage':
      return failure.reason === 'full' ? text.storageFull : text.storageRefused;
  }
}

/** What a server sends may be anything. */
function asText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** Whether the document names a version of its schema that comes after ours. */
function isNewer({ schema }: Partnership): boolean {
  const [, version] = /^urn:kvasir:partnership:(\d+)$/.exec(asText(schema)) ?? [];
  return Number(version) > 1;
}
