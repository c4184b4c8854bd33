import { describe, expect, it } from 'vitest';

import { githubRoot } from '../../src/verify/github-root.ts';
import { publicGoodRoot, readTrustedRoot } from '../../src/verify/trusted-root.ts';
import { createInstance } from './mint.ts';
import type { Loose } from './recorded.ts';

const { rootJson } = await createInstance();
const read = (change: Loose = {}) => readTrustedRoot({ ...rootJson, ...change });
const error = (change: Loose) => {
  const result = read(change);
  return result.ok ? 'read' : result.error;
};

describe('a trusted root', () => {
  it('is read with what it was read from', () => {
    const result = readTrustedRoot(rootJson);
    expect(result).toMatchObject({ ok: true, value: { profile: 'sigstore' } });
    if (!result.ok) throw new Error(result.error);
    expect(result.value.json).toBe(rootJson);
    const { tlogs, ctlogs, certificateAuthorities, timestampAuthorities } = result.value.material;
    expect([tlogs, ctlogs, certificateAuthorities, timestampAuthorities].map((rows) => rows.length)).toEqual([
      1, 1, 1, 1,
    ]);
  });

  it('is told from other files', () => {
    expect(error({ mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' })).toBe(
      'the file is not a Sigstore trusted root',
    );
    expect(error({ mediaType: ' application/vnd.dev.sigstore.trustedroot+json;version=0.1' })).toBe(
      'the file is not a Sigstore trusted root',
    );
    expect(error({ mediaType: 'application/vnd.dev.sigstore.trustedroot.v0.2+json' })).toBe('read');
    expect(error({ tlogs: [{}] }), 'a log that says nothing is one without a beginning').toBe('read');
    expect(error({ certificateAuthorities: [{ certChain: { certificates: [{ rawBytes: 'AAAA' }] } }] })).toBe(
      'the trusted root cannot be read',
    );
    expect(readTrustedRoot(null)).toEqual({ ok: false, error: 'the trusted root cannot be read' });
  });

  it('has no authority without certificates', () => {
    const [authority] = rootJson.certificateAuthorities;
    const empty = { ...authority, certChain: { certificates: [] } };
    expect(error({ certificateAuthorities: [authority, empty] })).toBe(
      'the trusted root has an authority without certificates',
    );
    expect(error({ certificateAuthorities: [] })).toBe('read');
  });

  it('trap 5: believes no log whose validity has no beginning', () => {
    for (const name of ['tlogs', 'ctlogs'] as const) {
      const [log] = rootJson[name];
      const endless = { ...log, publicKey: { ...log?.publicKey, validFor: {} } };
      const ended = { ...log, publicKey: { ...log?.publicKey, validFor: { end: '2030-01-01T00:00:00Z' } } };
      const { validFor: _, ...silent } = log?.publicKey ?? {};
      const rows = [endless, ended, { ...log, publicKey: silent }, { ...log, publicKey: undefined }, log];
      const result = read({ [name]: rows });
      expect(result.ok && result.value.material[name].length, name).toBe(1);
    }
  });

  it('knows no key by a hint', () => {
    expect(() => publicGoodRoot().material.publicKey('x')).toThrow('no key is known by a hint');
  });

  it('of this version is read once', () => {
    expect(publicGoodRoot()).toBe(publicGoodRoot());
    expect(publicGoodRoot().profile).toBe('sigstore');
  });
});

describe('trap 6: GitHub’s own root', () => {
  const json = githubRoot().json as typeof rootJson;
  const profile = (change: Loose) => {
    const result = readTrustedRoot({ ...json, ...change });
    return result.ok ? result.value.profile : result.error;
  };

  it.each([
    ['authorities of GitHub’s and no log', {}, 'github'],
    ['a transparency log', { tlogs: rootJson.tlogs }, 'sigstore'],
    ['a certificate log', { ctlogs: rootJson.ctlogs }, 'sigstore'],
    ['a log that is not believed', { tlogs: [{}] }, 'sigstore'],
    ['no authority', { certificateAuthorities: [] }, 'sigstore'],
    ['another authority', { certificateAuthorities: rootJson.certificateAuthorities }, 'sigstore'],
    [
      'another authority beside GitHub’s',
      { certificateAuthorities: [...json.certificateAuthorities, ...rootJson.certificateAuthorities] },
      'sigstore',
    ],
  ])('with %s', (_, change, expected) => {
    expect(profile(change)).toBe(expected);
  });
});
