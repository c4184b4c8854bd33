import type { SignedEntity } from '@sigstore/verify';

import { describe, expect, it } from 'vitest';

import { chooseRoot } from '../../src/verify/choose-root.ts';
import type { TrustRoot } from '../../src/verify/trusted-root.ts';

const bytes = (text: string) => Buffer.from(text);

interface Authority {
  readonly subject: string;
  readonly key?: string;
}

/** A root of chains of authorities, logs and time stampers, each known by a word. */
function rootOf(parts: {
  readonly chains?: readonly (readonly Authority[])[];
  readonly tlogs?: readonly string[];
  readonly ctlogs?: readonly string[];
  readonly stampers?: readonly (readonly (readonly [issuer: string, serial: string])[])[];
}): TrustRoot {
  return {
    profile: 'sigstore',
    material: {
      certificateAuthorities: (parts.chains ?? []).map((chain) => ({
        certChain: chain.map(({ subject, key }) => ({
          subject: bytes(subject),
          extSubjectKeyID: key === undefined ? undefined : { keyIdentifier: bytes(key) },
        })),
      })),
      tlogs: (parts.tlogs ?? []).map((id) => ({ logID: bytes(id) })),
      ctlogs: (parts.ctlogs ?? []).map((id) => ({ logID: bytes(id) })),
      timestampAuthorities: (parts.stampers ?? []).map((chain) => ({
        certChain: chain.map(([issuer, serial]) => ({ issuer: bytes(issuer), serialNumber: bytes(serial) })),
      })),
    },
  } as unknown as TrustRoot;
}

function signedBy(
  leaf: { readonly issuer: string; readonly key?: string; readonly scts?: readonly string[] } | 'key',
  more: {
    readonly logs?: readonly string[];
    readonly stamps?: readonly (readonly [issuer: string, serial: string])[];
    readonly logTimes?: number;
  } = {},
): SignedEntity {
  const certificate =
    leaf === 'key'
      ? undefined
      : {
          issuer: bytes(leaf.issuer),
          extAuthorityKeyID: leaf.key === undefined ? undefined : { keyIdentifier: bytes(leaf.key) },
          extSCT:
            leaf.scts === undefined
              ? undefined
              : { signedCertificateTimestamps: leaf.scts.map((id) => ({ logID: bytes(id) })) },
        };
  return {
    key:
      certificate === undefined ? { $case: 'public-key', hint: 'x' } : { $case: 'certificate', certificate },
    tlogEntries: (more.logs ?? []).map((id) => ({ logId: { keyId: bytes(id) } })),
    timestamps: [
      ...Array.from({ length: more.logTimes ?? 0 }, () => ({ $case: 'transparency-log', tlogEntry: {} })),
      ...(more.stamps ?? []).map(([issuer, serial]) => ({
        $case: 'timestamp-authority',
        timestamp: { signerIssuer: bytes(issuer), signerSerialNumber: bytes(serial) },
      })),
    ],
  } as unknown as SignedEntity;
}

const CHAIN = [{ subject: 'intermediate', key: 'i1' }, { subject: 'top' }] as const;
const first = rootOf({
  chains: [[{ subject: 'elsewhere' }], CHAIN],
  tlogs: ['t0', 't1'],
  ctlogs: ['c0', 'c1'],
});
const second = rootOf({ chains: [[{ subject: 'other', key: 'o1' }]], tlogs: ['t2'] });
const pick = (entity: SignedEntity, roots: readonly TrustRoot[] = [second, first]) => {
  const chosen = chooseRoot(entity, roots);
  return chosen.ok ? roots.indexOf(chosen.value) : chosen.error;
};
const NO_AUTHORITY = 'its certificate was issued by an authority that is not in the trusted roots at hand';
const missing = (what: string) => `it rests on ${what} that is not in the trusted root at hand`;

describe('trap 7: the root is chosen by the certificate’s issuer', () => {
  it.each([
    ['any authority of any chain', { issuer: 'intermediate', key: 'i1' }, 1],
    ['the top of a chain', { issuer: 'top' }, 1],
    ['another root', { issuer: 'other', key: 'o1' }, 0],
    ['a certificate that names no key', { issuer: 'intermediate' }, 1],
    ['an authority that names no key', { issuer: 'top', key: 'whatever' }, 1],
    ['an authority with another key of the same name', { issuer: 'intermediate', key: 'i2' }, NO_AUTHORITY],
    ['an authority with that key of another name', { issuer: 'nobody', key: 'i1' }, NO_AUTHORITY],
    ['nobody', { issuer: 'nobody' }, NO_AUTHORITY],
  ] as const)('%s', (_, leaf, expected) => {
    expect(pick(signedBy(leaf))).toBe(expected);
  });

  it('has nothing to choose from without roots', () => {
    expect(pick(signedBy({ issuer: 'top' }), [])).toBe(NO_AUTHORITY);
    expect(pick(signedBy('key'), [])).toBe(NO_AUTHORITY);
  });
});

describe('what is newer than the root is told apart', () => {
  it.each([
    ['known logs', signedBy({ issuer: 'top', scts: ['c1', 'c0'] }, { logs: ['t1', 't0'] }), 1],
    ['a new log', signedBy({ issuer: 'top' }, { logs: ['t1', 't9'] }), missing('a transparency log')],
    ['a log of another root', signedBy({ issuer: 'top' }, { logs: ['t2'] }), missing('a transparency log')],
    ['a new certificate log', signedBy({ issuer: 'top', scts: ['c1', 'c9'] }), missing('a certificate log')],
    [
      'a new time stamper',
      signedBy({ issuer: 'top' }, { stamps: [['tsa', '1']] }),
      missing('a time stamper'),
    ],
    ['times of a log alone', signedBy({ issuer: 'top' }, { logTimes: 1 }), 1],
  ] as const)('%s', (_, entity, expected) => {
    expect(pick(entity)).toBe(expected);
  });

  const stamped = rootOf({
    chains: [CHAIN],
    stampers: [
      [],
      [['old', '0']],
      [
        ['tsa', '1'],
        ['tsa top', '2'],
      ],
    ],
  });
  it.each([
    ['the known one', [['tsa', '1']], 0],
    [
      'one after another known one',
      [
        ['old', '0'],
        ['tsa', '1'],
      ],
      0,
    ],
    [
      'a known one and a new one',
      [
        ['tsa', '1'],
        ['tsa', '9'],
      ],
      missing('a time stamper'),
    ],
    ['another serial number', [['tsa', '9']], missing('a time stamper')],
    ['another issuer', [['old', '1']], missing('a time stamper')],
    ['an authority that does not stamp itself', [['tsa top', '2']], missing('a time stamper')],
  ] as const)('a time stamper: %s', (_, stamps, expected) => {
    expect(pick(signedBy({ issuer: 'top' }, { stamps, logTimes: 1 }), [stamped])).toBe(expected);
  });
});

describe('a bare key has no issuer', () => {
  it('belongs to the root that knows its logs, else to the first', () => {
    expect(pick(signedBy('key', { logs: ['t1'] }))).toBe(1);
    expect(pick(signedBy('key', { logs: ['t2'] }))).toBe(0);
    expect(pick(signedBy('key'))).toBe(0);
    expect(pick(signedBy('key', { logs: ['t9'] }))).toBe(missing('a transparency log'));
  });
});
