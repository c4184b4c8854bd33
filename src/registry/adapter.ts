import { createHash } from 'node:crypto';

import type { Component } from '../domain/component.ts';
import type { RegistryEcosystem } from '../domain/ecosystem.ts';
import type { SourceError } from '../domain/errors.ts';
import type { Evidence } from '../domain/evidence.ts';
import { unknown, unknownReason, type Unknown } from '../domain/fact.ts';
import type { Endpoint, EndpointBase } from '../platform/endpoints.ts';
import type { Http, HttpResponse } from '../ports.ts';
import type { PackageRecord } from './record.ts';

/** What differs between ecosystems. Everything else (grouping, caching, memory, clocks) is the driver's. */
export interface RegistryAdapter {
  readonly ecosystem: RegistryEcosystem;
  /** Which base answers for a component and under which name, or why none does. */
  readonly place: (component: Component, endpoint: Endpoint) => Placed | Unknown;
  /** One package's record with everything that the versions asked for need. Never rejects. */
  readonly load: (request: LoadRequest) => Promise<PackageRecord | Unknown>;
}

export interface Placed {
  readonly base: EndpointBase;
  readonly name: string;
}

export interface LoadRequest extends Placed {
  readonly endpoint: Endpoint;
  /** Sorted, distinct. */
  readonly versions: readonly string[];
  readonly http: Http;
}

export function isUnknown(value: Placed | PackageRecord | Unknown): value is Unknown {
  return 'known' in value;
}

/** A port's failure as the reason that a reader is told. */
export function failure(error: SourceError): Unknown {
  return unknown(unknownReason(error.kind), error.message);
}

export function httpEvidence(response: HttpResponse): Evidence {
  return {
    kind: 'http',
    url: response.url,
    fetchedAt: response.fetchedAt,
    sha256: createHash('sha256').update(response.body).digest('hex'),
    ...(response.fromCache ? { fromCache: true } : {}),
  };
}
