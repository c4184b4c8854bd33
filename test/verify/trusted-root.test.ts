import { describe, expect, it } from 'vitest';

import { GITHUB_AUTHORITIES } from '../../src/verify/embedded-github.ts';
import { PUBLIC_GOOD_ROOT } from '../../src/verify/embedded-roots.ts';
import { publicGoodRoot, readTrustedRoot } from '../../src/verify/trusted-root.ts';
import { createInstance } from './mint.ts';
import type { Loose } from './recorded.ts';

const instance = await createInstance();
const [own] = (instance.rootJson as Loose).certificateAuthorities;
const authority = (index: number) => {
  const chain = GITHUB_AUTHORITIES[index];
  return {
    certChain: { certificates: chain?.certificates.map((rawBytes) => ({ rawBytes })) ?? [] },
    validFor: { start: chain?.start },
  };
};
const read = (change: Loose) =>
  readTrustedRoot({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    certificateAuthorities: [authority(0), authority(1)],
    timestampAuthorities: [],
    tlogs: [],
    ctlogs: [],
    ...change,
  });
const profile = (change: Loose) => {
  const root = read(change);
  return root.ok ? root.value.profile : root.error;
};

describe('a trusted root', () => {
  it('is GitHub’s without logs and with GitHub’s authorities alone; anything else is held to more', () => {
    expect(profile({})).toBe('github');
    expect(profile({ certificateAuthorities: [authority(0)] })).toBe('github');
    expect(profile({ certificateAuthorities: [authority(0), own] })).toBe('sigstore');
    expect(profile({ certificateAuthorities: [own, authority(0)] })).toBe('sigstore');
    expect(profile({ certificateAuthorities: [own] })).toBe('sigstore');
    expect(profile({ certificateAuthorities: [] })).toBe('sigstore');
    const { tlogs, ctlogs } = instance.rootJson as Loose;
    expect(profile({ tlogs })).toBe('sigstore');
    expect(profile({ ctlogs })).toBe('sigstore');
    expect(profile({ tlogs, ctlogs })).toBe('sigstore');
    // A log that is left out for want of a beginning was there all the same.
    const [log] = structuredClone(tlogs);
    delete log.publicKey.validFor;
    expect(profile({ tlogs: [log] })).toBe('sigstore');
  });

  it('trap 5: leaves out logs whose validity has no beginning', () => {
    const logs = (name: 'tlogs' | 'ctlogs', change: (log: Loose) => void) => {
      const list = structuredClone((instance.rootJson as Loose)[name]);
      change(list[0]);
      const root = read({ [name]: [...list, ...(instance.rootJson as Loose)[name]] });
      return root.ok ? root.value.material[name].length : root.error;
    };
    for (const name of ['tlogs', 'ctlogs'] as const) {
      expect(logs(name, () => {})).toBe(2);
      expect(logs(name, (log) => delete log.publicKey.validFor.start)).toBe(1);
      expect(logs(name, (log) => delete log.publicKey.validFor)).toBe(1);
      expect(logs(name, (log) => delete log.publicKey)).toBe(1);
    }
  });

  it.each([
    ['another media type', { mediaType: 'application/json' }, 'the file is not a Sigstore trusted root'],
    ['no media type', { mediaType: undefined }, 'the file is not a Sigstore trusted root'],
    [
      'a media type that only ends so',
      { mediaType: 'x application/vnd.dev.sigstore.trustedroot+json' },
      'the file is not a Sigstore trusted root',
    ],
    [
      'an authority without certificates',
      { certificateAuthorities: [authority(0), { certChain: { certificates: [] }, validFor: {} }] },
      'the trusted root has an authority without certificates',
    ],
    [
      'a certificate that is none',
      { certificateAuthorities: [{ certChain: { certificates: [{ rawBytes: 'MAA=' }] } }] },
      'the trusted root cannot be read',
    ],
  ])('with %s is none', (_, change, error) => {
    expect(read(change)).toEqual({ ok: false, error });
  });

  it.each([null, undefined, 7, 'x', []])('%j is none', (value) => {
    expect(readTrustedRoot(value)).toMatchObject({ ok: false });
  });

  it('knows no key by a hint, and what it was read from', () => {
    const root = read({});
    if (!root.ok) throw new Error(root.error);
    expect(() => root.value.material.publicKey('x')).toThrow('no key is known by a hint');
    expect(root.value.json).toMatchObject({ tlogs: [] });
  });

  it('of this version is read once', () => {
    expect(publicGoodRoot()).toBe(publicGoodRoot());
    expect(publicGoodRoot()).toMatchObject({ profile: 'sigstore', json: PUBLIC_GOOD_ROOT });
    expect(publicGoodRoot().material.tlogs.length).toBeGreaterThan(0);
  });
});
