import type { Component } from '../domain/component.ts';
import type { SourceError } from '../domain/errors.ts';
import { normalizePypiName } from '../domain/purl.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Endpoint } from '../platform/endpoints.ts';

/**
 * The address of a file's provenance as the index names it (PEP 740), relative ones from the project's page. Only on the
 * index's own host: an index must not send us elsewhere.
 */
export function pypiProvenanceUrl(
  component: Component,
  context: { readonly address: string; readonly endpoint: Endpoint },
): Result<string, SourceError> {
  const [base] = context.endpoint.bases;
  if (base === undefined) {
    return err({ kind: 'unsupported', message: context.endpoint.problem ?? 'no index is configured' });
  }
  const page = `${base.url}${normalizePypiName(component.name)}/`;
  if (!URL.canParse(context.address, page)) {
    return err({ kind: 'malformed', message: 'the index names no address for the provenance' });
  }
  const url = new URL(context.address, page);
  return url.origin === new URL(page).origin && url.username === '' && url.password === ''
    ? ok(url.href)
    : err({ kind: 'unsupported', message: 'the index keeps provenance on another host' });
}
