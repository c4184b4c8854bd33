import { createHash } from 'node:crypto';

import type { Component, HashAlgorithm } from '../domain/component.ts';
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
  /**
   * The files that must be asked for one by one, where the registry does not list those of a release. Facts of an earlier
   * run that do not hold all of them are not used.
   */
  readonly wants?: (component: Component) => readonly Wanted[];
  /** One package's record with everything that the versions asked for need. Never rejects. */
  readonly load: (request: LoadRequest) => Promise<PackageRecord | Unknown>;
}

export interface Placed {
  readonly base: EndpointBase;
  readonly name: string;
}

/** A file of a release, and the algorithms that its digests are demanded in. */
export interface Wanted {
  readonly file: string;
  readonly algorithms: readonly HashAlgorithm[];
}

export interface LoadRequest extends Placed {
  readonly endpoint: Endpoint;
  /** Sorted, distinct. */
  readonly versions: readonly string[];
  /** By version; empty where the adapter wants none. */
  readonly wanted: ReadonlyMap<string, readonly Wanted[]>;
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
