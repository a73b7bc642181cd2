import type { FastifyRequest } from 'fastify';
import { isLanguage, languages, type Language } from '../texts/languages.ts';
import { localeOf, type Locale } from './locale.ts';

/** Where on the portal a reader is, and in which language: what every page needs to know of its request. */
export interface PageRequest {
  locale: Locale;
  path: string;
  query: URLSearchParams;
  /** The address of a page of the portal, in the language that the reader chose. */
  link: (path: string, query?: Record<string, string | undefined>) => string;
}

/** `?lang=` wins and stays in every link; without it the browser's languages decide. There is no cookie. */
export function readPageRequest(request: FastifyRequest): PageRequest {
  const { pathname: path, searchParams: query } = new URL(request.url, 'http://portal.invalid');
  const asked = query.get('lang');
  const chosen = isLanguage(asked) ? asked : undefined;
  return {
    locale: localeOf(chosen ?? preferredLanguage(request)),
    path,
    query,
    link: (target, parameters = {}) => address(target, { ...parameters, lang: chosen }),
  };
}

function preferredLanguage(request: FastifyRequest): Language {
  const preferred = request.language(Object.keys(languages));
  return isLanguage(preferred) ? preferred : 'en';
}

/** The same page in another language. */
export function inLanguage({ path, query }: PageRequest, language: Language): string {
  return address(path, { ...Object.fromEntries(query), lang: language });
}

function address(path: string, query: Record<string, string | undefined>): string {
  const parameters = new URLSearchParams(
    Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  );
  return parameters.size > 0 ? `${path}?${parameters.toString()}` : path;
}
