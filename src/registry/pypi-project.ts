import type { Evidence } from '../domain/evidence.ts';
import { unknown, type Unknown } from '../domain/fact.ts';
import type { ReleaseMetadata } from '../domain/facts.ts';
import { compareVersions } from '../domain/version.ts';
import type { Http } from '../ports.ts';
import { failure, httpEvidence, type LoadRequest } from './adapter.ts';
import { asArray, asObject, asText, member, parseObject, type Json, type JsonObject } from './json.ts';
import type { PackageRecord } from './record.ts';

const PROBES = 3;
const MAX_BYTES = 128 * 1024 * 1024;

/** How an index offers the project API: by release, only for the latest release of a project, or not. */
type Style = 'release' | 'project' | 'none';

/** Adds owner and metadata to a record, or says why there are none. */
type AddDetails = (record: PackageRecord) => PackageRecord;

export interface ProjectApi {
  ask(request: LoadRequest): Promise<AddDetails>;
}

/**
 * `/pypi/NAME/VERSION/json` and `/pypi/NAME/json`, which some indexes have beside `/simple/` on the same host. The
 * first packages, in order of name, find out which; where three have nothing the others are not asked.
 */
export function createProjectApi(): ProjectApi {
  const styles = new Map<string, { asked: number; chain: Promise<Style | undefined> }>();
  return {
    ask: async (request) => {
      const root = rootOf(request.base.url);
      if (root === undefined) return withMissing(NOT_OFFERED);
      const state = styles.get(root) ?? { asked: 0, chain: Promise.resolve(undefined) };
      styles.set(root, state);
      // Registered before anything is awaited: the driver starts packages in order, so the probes are the same ones
      // in every run.
      if (state.asked < PROBES) {
        state.asked++;
        state.chain = state.chain.then((style) => style ?? probe(root, request));
      }
      const style = await state.chain;
      return style === undefined || style === 'none'
        ? withMissing(NOT_OFFERED)
        : fetchDetails(root, style, request);
    },
  };
}

const NOT_OFFERED = unknown(
  'stripped-by-mirror',
  'the index does not pass on owners and metadata of projects',
);
const LATEST_ONLY = unknown('not-published', 'the index gives metadata of the latest release only');

function rootOf(base: string): string | undefined {
  return base.endsWith('/simple/') ? `${base.slice(0, -'simple/'.length)}pypi/` : undefined;
}

async function probe(root: string, { name, versions, http }: LoadRequest): Promise<Style | undefined> {
  const [version] = versions;
  if (version !== undefined && (await fetchJson(`${root}${name}/${version}/json`, http)).kind === 'answer') {
    return 'release';
  }
  return (await fetchJson(`${root}${name}/json`, http)).kind === 'answer' ? 'project' : undefined;
}

type Answer =
  | { readonly kind: 'answer'; readonly root: JsonObject; readonly evidence: Evidence }
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed'; readonly cause: Unknown };

async function fetchJson(url: string, http: Http): Promise<Answer> {
  let root: JsonObject | undefined;
  const answer = await http.get({
    url,
    headers: { accept: 'application/json' },
    maxBytes: MAX_BYTES,
    validate: (body) => {
      root = parseObject(body);
      return asObject(member(root, 'info')) === undefined
        ? 'the answer is not a project description'
        : undefined;
    },
  });
  if (!answer.ok) return { kind: 'failed', cause: failure(answer.error) };
  if (root === undefined || answer.value.status >= 400) return { kind: 'absent' };
  return { kind: 'answer', root, evidence: httpEvidence(answer.value) };
}

async function fetchDetails(
  root: string,
  style: Style,
  { name, versions, http }: LoadRequest,
): Promise<AddDetails> {
  const urls =
    style === 'project'
      ? [`${root}${name}/json`]
      : versions.map((version) => `${root}${name}/${encodeURIComponent(version)}/json`);
  const answers = await Promise.all(urls.map((url) => fetchJson(url, http)));
  const found = answers.filter((answer) => answer.kind === 'answer');
  const failed = answers.find((answer) => answer.kind === 'failed');
  if (found.length === 0) return withMissing(failed?.cause ?? NOT_OFFERED);
  return (record) => {
    const owned = found.find((answer) => readOwner(answer.root) !== undefined);
    const owner = owned === undefined ? undefined : readOwner(owned.root);
    return {
      ...record,
      ...(owner !== undefined ? { owner } : {}),
      missing: { ...record.missing, metadata: failed?.cause ?? LATEST_ONLY },
      versions: record.versions.map((item) => {
        const own = found.find((answer) => {
          const version = asText(member(member(answer.root, 'info'), 'version'));
          return (
            version !== undefined &&
            (compareVersions('pypi', version, item.version) === 0 || version === item.version)
          );
        });
        if (own === undefined && owned === undefined) return item;
        return {
          ...item,
          ...(own === undefined ? {} : { metadata: readInfo(member(own.root, 'info')) }),
          evidence: {
            ...(own === undefined ? {} : { metadata: own.evidence }),
            ...(owned === undefined ? {} : { ownership: owned.evidence }),
          },
        };
      }),
    };
  };
}

function withMissing(cause: Unknown): AddDetails {
  return (record) => ({ ...record, missing: { ...record.missing, ownership: cause, metadata: cause } });
}

/** The organisation, else the accounts with the owner role, sorted. */
function readOwner(root: JsonObject): string | undefined {
  const ownership = member(root, 'ownership');
  const organization = asText(member(ownership, 'organization'));
  if (organization !== undefined) return `organization ${organization}`;
  const owners = asArray(member(ownership, 'roles'))
    .filter((item) => asText(member(item, 'role'))?.toLowerCase() === 'owner')
    .flatMap((item) => asText(member(item, 'user')) ?? [])
    .sort();
  return owners.length === 0 ? undefined : owners.join(', ');
}

function readInfo(info: Json | undefined): ReleaseMetadata {
  const text = (key: string) => asText(member(info, key));
  const urls = new Map(
    Object.entries(asObject(member(info, 'project_urls')) ?? {}).flatMap(([label, url]) => {
      const value = asText(url);
      return value === undefined ? [] : [[label.toLowerCase(), value] as const];
    }),
  );
  const stated = text('license');
  const entries: readonly (readonly [keyof ReleaseMetadata, string | undefined])[] = [
    // Old packages put the whole licence text where its name belongs.
    [
      'license',
      text('license_expression') ??
        (stated !== undefined && stated.length <= 128 ? stated : readClassifier(info)),
    ],
    ['description', text('summary')],
    ['author', text('author') ?? text('author_email')],
    ['homepage', text('home_page') ?? urls.get('homepage') ?? urls.get('home')],
    [
      'repository',
      urls.get('repository') ?? urls.get('source') ?? urls.get('source code') ?? urls.get('github'),
    ],
  ];
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function readClassifier(info: Json | undefined): string | undefined {
  for (const item of asArray(member(info, 'classifiers'))) {
    const parts = asText(item)?.split(' :: ') ?? [];
    if (parts[0] === 'License' && parts.length > 1) return parts.at(-1);
  }
  return undefined;
}
