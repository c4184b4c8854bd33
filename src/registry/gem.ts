import type { Component } from '../domain/component.ts';
import { unknown } from '../domain/fact.ts';
import type { Artifact } from '../domain/facts.ts';
import type { Endpoint, EndpointBase } from '../platform/endpoints.ts';
import { failure, httpEvidence, type RegistryAdapter } from './adapter.ts';
import { hexIntegrity } from './integrity.ts';
import { parseMoment } from './json.ts';
import { betraysMirrorClock, MIRROR_CLOCK, sampleClock } from './mirror-clock.ts';
import { NO_SAMPLE, type PackageRecord, type VersionRecord } from './record.ts';

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;
/** `VERSION[-PLATFORM] needs|checksum:HEX,ruby:>= 2,created_at:TIME`. */
const LINE = /^([0-9][0-9A-Za-z.]*)(?:-([0-9A-Za-z._-]+))? ([^|]*)\|(.*)$/;
const EARLIEST = Date.UTC(2003, 0, 1);
const SKEW = 3_600_000;

/** RubyGems: the compact index that Bundler reads, one file of lines per gem (`info/NAME`, version 1 and 2). */
export const gemAdapter: RegistryAdapter = {
  ecosystem: 'gem',
  place: (component, endpoint) => {
    if (!NAME.test(component.name)) return unknown('unsupported', 'the name is not one that a gem can have');
    const base = baseFor(component, endpoint);
    return base === undefined
      ? unknown('unsupported', endpoint.problem ?? 'the user’s configuration names no server for this source')
      : { base, name: component.name };
  },
  load: async ({ base, name, http }) => {
    let lines: readonly Line[] | undefined;
    const answer = await http.get({
      url: `${base.url}info/${name}`,
      headers: { accept: 'text/plain' },
      validate: (body) => {
        lines = parseLines(Buffer.from(body).toString('utf8'));
        return lines === undefined ? 'the answer is not a file of a compact index' : undefined;
      },
    });
    if (!answer.ok) return failure(answer.error);
    const served = answer.value.status < 400 && lines !== undefined;
    const versions = served ? gatherVersions(name, lines ?? [], Date.parse(answer.value.fetchedAt)) : [];
    const clock = served ? sampleClock(versions) : NO_SAMPLE;
    const problem = !versions.some((item) => item.publishedAt !== undefined)
      ? unknown('not-published', 'the index gives no publication times')
      : betraysMirrorClock(clock, versions)
        ? MIRROR_CLOCK
        : undefined;
    return {
      ecosystem: 'gem',
      name,
      evidence: httpEvidence(answer.value),
      state: served ? 'served' : 'absent',
      partial: false,
      versions,
      projectStatus: 'active',
      // Locks name the source, whichever mirror of it is asked.
      artifactBases: base.index === undefined ? [] : [base.index],
      ...(problem !== undefined && served ? { clockProblem: problem } : {}),
      clock,
      missing: MISSING,
    };
  },
};

const unsupported = (what: string) => unknown('unsupported', `the compact index does not state ${what}`);
const MISSING: PackageRecord['missing'] = {
  publisher: unsupported('who published a version'),
  maintainers: unsupported('the owners a version had'),
  ownership: unsupported('owners'),
  installHooks: unsupported('native extensions'),
  metadata: unsupported('metadata'),
  signatures: unsupported('signatures'),
  attestations: unsupported('attestations'),
};

/** The user's own server for one of the sources that the lock names, else the one for all others. */
function baseFor({ source }: Component, endpoint: Endpoint): EndpointBase | undefined {
  const remotes = source.kind === 'registry' ? (source.index ?? '').split(' ').map(normalBase) : [];
  return (
    endpoint.bases.find((base) => remotes.includes(normalBase(base.index ?? base.url))) ??
    endpoint.bases.find((base) => base.index === undefined)
  );
}

/** Letter case does not count: names of settings, which hold the address of a mirror's source, keep none. */
function normalBase(address: string): string {
  try {
    return new URL(address).href.replace(/\/*$/, '/').toLowerCase();
  } catch {
    return address;
  }
}

interface Line {
  readonly version: string;
  readonly platform: string;
  readonly stated: ReadonlyMap<string, string>;
}

/** All lines or nothing: a cut file must not look like one with fewer versions. */
function parseLines(text: string): readonly Line[] | undefined {
  const rows = text.split('\n');
  const start = rows.indexOf('---');
  // A line that is not finished may be a whole one by accident.
  if (start < 0 || rows.pop() !== '') return undefined;
  const lines: Line[] = [];
  for (const row of rows.slice(start + 1)) {
    if (row === '') continue;
    const [, version, platform = 'ruby', , tail = ''] = LINE.exec(row) ?? [];
    if (version === undefined) return undefined;
    const stated = new Map<string, string>();
    for (const part of tail.split(',')) {
      const colon = part.indexOf(':');
      if (colon > 0) stated.set(part.slice(0, colon).trim(), part.slice(colon + 1).trim());
    }
    lines.push({ version, platform, stated });
  }
  return lines;
}

/** One release per version, with a file per platform. It is as young as its youngest file: one may be added later. */
function gatherVersions(name: string, lines: readonly Line[], fetchedAt: number): VersionRecord[] {
  const versions = new Map<string, { artifacts: Artifact[]; times: number[] }>();
  for (const { version, platform, stated } of lines) {
    const release = versions.get(version) ?? { artifacts: [], times: [] };
    versions.set(version, release);
    const file = `${name}-${version}${platform === 'ruby' ? '' : `-${platform}`}.gem`;
    const digest = hexIntegrity('sha256', stated.get('checksum'), file);
    release.artifacts.push({ file, integrity: digest === undefined ? [] : [digest] });
    const at = parseMoment(stated.get('created_at'));
    if (at !== undefined) release.times.push(at >= EARLIEST && at <= fetchedAt + SKEW ? at : Number.NaN);
  }
  return [...versions].map(([version, { artifacts, times }]) => ({
    version,
    ...(times.length > 0 ? { publishedAt: Math.max(...times) } : {}),
    artifacts,
    // What was yanked is no longer listed; there is no other way to take a gem back.
    yanked: { yanked: false },
    deprecated: { deprecated: false },
  }));
}
