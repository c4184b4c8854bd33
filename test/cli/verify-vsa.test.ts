import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runCli } from '../../src/cli/run.ts';
import { createInstance, ISSUER, workflowClaims, type Instance } from '../verify/mint.ts';
import type { Loose } from '../verify/recorded.ts';

const LOCK = 'ab'.repeat(32);
const CI = 'https://github.com/acme/app/.github/workflows/verify.yml@refs/heads/main';
const REUSED = `https://github.com/acme/tools/.github/workflows/countersign-verify.yml@${'e'.repeat(40)}`;
const CLAIMS = {
  9: CI,
  12: 'https://github.com/acme/app',
  14: 'refs/heads/main',
  18: CI,
};

function vsa(result = 'PASSED', change: object = {}): object {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'package-lock.json', digest: { sha256: LOCK } }],
    predicateType: 'https://slsa.dev/verification_summary/v1',
    predicate: {
      verifier: { id: CI },
      timeVerified: new Date().toISOString(),
      resourceUri: 'git+https://github.com/acme/app',
      policy: { uri: 'urn:countersign:verify:policy:defaults:0.1.0' },
      verificationResult: result,
      verifiedLevels: ['SLSA_BUILD_LEVEL_UNEVALUATED'],
    },
    ...change,
  };
}

const IN_TOTO = 'application/vnd.in-toto+json';

/** A DSSE envelope signed by a key. */
function seal(
  statement: object,
  key: KeyObject,
  options: { digest?: string | null; type?: string } = {},
): Loose {
  const { digest = 'sha256', type = IN_TOTO } = options;
  const payload = Buffer.from(JSON.stringify(statement));
  const signed = Buffer.concat([
    Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `),
    payload,
  ]);
  return {
    payload: payload.toString('base64'),
    payloadType: type,
    signatures: [{ sig: sign(digest, signed, key).toString('base64') }],
  };
}

const EC = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const KEYS = {
  ec: EC,
  p384: generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  ed: generateKeyPairSync('ed25519'),
  rsa: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  weak: generateKeyPairSync('rsa', { modulusLength: 1024 }),
  other: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  koblitz: generateKeyPairSync('ec', { namedCurve: 'secp256k1' }),
};

let directory: string;
let instance: Instance;
let bundle: Loose;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'countersign-vsa-'));
  instance = await createInstance();
  const by = (claims: object = {}, san = CI) => ({
    san,
    extensions: workflowClaims({ ...CLAIMS, ...claims }),
  });
  bundle = await instance.attest(vsa(), by());
  const one = vsa();
  const failed = await instance.attest(vsa('FAILED'), by());
  const elsewhere = await instance.attest(vsa(), by({ 12: 'https://github.com/acme/ap' }));
  const payload = Buffer.from(JSON.stringify(vsa())).toString('base64');
  const tampered = { ...failed, dsseEnvelope: { ...failed.dsseEnvelope, payload } };
  const lines = (...items: object[]): string => items.map((item) => `${JSON.stringify(item)}\n`).join('');
  const files: Readonly<Record<string, unknown>> = {
    'root.json': instance.rootJson,
    'other-root.json': (await createInstance()).rootJson,
    'bare.json': vsa(),
    'bundle.json': bundle,
    'failed.json': failed,
    'tampered.json': tampered,
    'elsewhere.json': elsewhere,
    'branch.json': await instance.attest(vsa(), by({ 14: 'refs/heads/mine' })),
    'renamed.json': await instance.attest(vsa(), by({ 12: 'https://github.com/ACME/App' })),
    'reused.json': await instance.attest(vsa(), by({ 9: REUSED }, REUSED)),
    'issuer.json': await instance.attest(vsa(), by({ 8: 'https://issuer.example' })),
    'provenance.json': await instance.attest(
      vsa('PASSED', { predicateType: 'https://slsa.dev/provenance/v1' }),
      by(),
    ),
    'blob.json': await instance.signBlob(Buffer.from(JSON.stringify(vsa())), by()),
    'keyed.json': await instance.attestWithKey(vsa(), { keyid: 'any', privateKey: EC.privateKey }),
    'envelope.json': seal(vsa(), EC.privateKey),
    'envelope-failed.json': seal(vsa('FAILED'), EC.privateKey),
    'envelope-type.json': seal(vsa(), EC.privateKey, { type: 'application/json' }),
    'envelope-tampered.json': { ...seal(vsa('FAILED'), EC.privateKey), payload },
    'envelope-two.json': {
      ...seal(one, EC.privateKey),
      signatures: [KEYS.other, EC].flatMap(({ privateKey }) => seal(one, privateKey).signatures as unknown[]),
    },
    'envelope-many.json': {
      ...seal(one, EC.privateKey),
      signatures: Array.from({ length: 17 }, () => seal(one, EC.privateKey).signatures[0]),
    },
    'envelope-p384.json': seal(vsa(), KEYS.p384.privateKey, { digest: 'sha384' }),
    'envelope-ed.json': seal(vsa(), KEYS.ed.privateKey, { digest: null }),
    'envelope-rsa.json': seal(vsa(), KEYS.rsa.privateKey),
    // Members of all forms at once: the envelope decides, not the statement around it.
    'mixed.json': { ...vsa(), ...failed },
    'mixed-envelope.json': { ...vsa(), ...seal(vsa('FAILED'), EC.privateKey) },
  };
  for (const [name, value] of Object.entries(files)) {
    writeFileSync(join(directory, name), JSON.stringify(value, undefined, 1));
  }
  const texts = {
    'lines.jsonl': lines(bundle),
    'several.jsonl': lines(elsewhere, failed, bundle),
    'none.jsonl': lines(elsewhere, failed),
    'with-bare.jsonl': lines(failed, vsa()),
    'long.jsonl': lines(...Array.from({ length: 101 }, () => failed)),
    'text.json': 'no json',
    'broken.jsonl': `${lines(bundle)}{"`,
    'roots.jsonl': lines((await createInstance()).rootJson, instance.rootJson),
    'roots.txt': 'no root\n',
    'private.pem': EC.privateKey.export({ type: 'pkcs8', format: 'pem' }),
    'empty.json': '',
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(directory, name), text);
  for (const [name, { publicKey }] of Object.entries(KEYS)) {
    writeFileSync(join(directory, `${name}.pem`), publicKey.export({ type: 'spki', format: 'pem' }));
  }
});
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

async function gate(words: string, ...more: string[]): Promise<string> {
  let text = '';
  const args = ['verify-vsa', ...words.split(' '), ...more, '--subject', `sha256:${LOCK}`];
  const code = await runCli(args, {
    env: {},
    cwd: directory,
    isTerminal: false,
    columns: undefined,
    out: (line) => (text += line),
    err: (line) => (text += line),
  });
  return `${code} ${text}`;
}

const TRUST = '--trusted-root root.json';
const REPO = `${TRUST} --repo acme/app`;

describe('a bundle', () => {
  it.each<[string, string, RegExp]>([
    ['of the repository', `bundle.json ${REPO}`, /^0 pass: .* signed by https:\/\/github\.com\/acme\/app/],
    ['with the host named', `bundle.json ${TRUST} --repo github.com/acme/app`, /^0 pass/],
    ['of the workflow', `bundle.json ${REPO} --workflow .github/workflows/verify.yml`, /^0 pass/],
    ['of the workflow by its file', `bundle.json ${REPO} --workflow verify.yml`, /^0 pass/],
    ['of the ref', `bundle.json ${REPO} --ref refs/heads/main --require-signature`, /^0 pass/],
    [
      'of an identity',
      `bundle.json ${TRUST} --certificate-identity ${CI} --certificate-oidc-issuer ${ISSUER}`,
      /^0 pass/,
    ],
    ['of a repository and an identity', `bundle.json ${REPO} --certificate-identity ${CI}`, /^0 pass/],
    [
      'of a reusable workflow, called by the repository',
      `reused.json ${REPO} --workflow verify.yml --certificate-identity ${REUSED}`,
      /^0 pass/,
    ],
    ['of a repository written otherwise', `renamed.json ${REPO}`, /^0 pass/],
    [
      'of another issuer that is named',
      `issuer.json ${REPO} --certificate-oidc-issuer https://issuer.example`,
      /^0 pass/,
    ],
    ['as JSON lines', `lines.jsonl ${REPO}`, /^0 pass/],
    ['among others on lines', `several.jsonl ${REPO}`, /^0 pass/],
    ['under one of several roots', 'bundle.json --trusted-root roots.jsonl --repo acme/app', /^0 pass/],
    ['by a key', `keyed.json ${TRUST} --key ec.pem`, /^0 pass: .* signed by the given key/],
  ])('%s opens the gate', async (_, words, expected) => {
    expect(await gate(words)).toMatch(expected);
  });

  it.each<[string, string, RegExp]>([
    ['that says FAILED', `failed.json ${REPO}`, /not PASSED/],
    ['with another statement in it', `tampered.json ${REPO}`, /its signature does not hold/],
    ['inside a statement that passes', `mixed.json ${REPO}`, /not PASSED/],
    ['of another kind', `provenance.json ${REPO}`, /not a SLSA verification summary/],
    [
      'of a shorter repository',
      `bundle.json ${TRUST} --repo acme/ap`,
      /repository is “https:\/\/github\.com\/acme\/app”/,
    ],
    ['of a longer repository', `elsewhere.json ${REPO}`, /repository is “https:\/\/github\.com\/acme\/ap”/],
    ['of another workflow', `bundle.json ${REPO} --workflow .github/workflows/verify.yaml`, /workflow is/],
    ['of a part of the workflow', `bundle.json ${REPO} --workflow workflows/verify.yml`, /workflow is/],
    ['of another branch', `branch.json ${REPO} --ref refs/heads/main`, /ref is “refs\/heads\/mine”/],
    ['of a shorter ref', `bundle.json ${REPO} --ref refs/heads/mai`, /ref is/],
    ['of another issuer', `issuer.json ${REPO}`, /issuer is “https:\/\/issuer\.example”/],
    ['of a tenant', `bundle.json ${TRUST} --repo acme.ghe.com/acme/app`, /issuer is/],
    ['of a shorter identity', `bundle.json ${REPO} --certificate-identity ${CI.slice(0, -1)}`, /identity is/],
    ['of another identity', `bundle.json ${REPO} --certificate-identity ${REUSED}`, /identity is/],
    ['of another root', 'bundle.json --trusted-root other-root.json --repo acme/app', /not vouched for/],
    ['of no built-in root', 'bundle.json --repo acme/app', /not vouched for/],
    [
      'where a key is demanded',
      `bundle.json ${TRUST} --key ec.pem`,
      /certificate signed it, not the given key/,
    ],
    ['by a key where a repository is demanded', `keyed.json ${REPO}`, /not vouched for/],
    ['by another key', `keyed.json ${TRUST} --key other.pem`, /does not hold/],
    ['over a plain file', `blob.json ${REPO}`, /signs something else/],
    ['none of several', `none.jsonl ${REPO}`, /none of the 2 [^]*- 1: .*repository[^]*- 2: .*not PASSED/],
    ['and an unsigned statement that passes', `with-bare.jsonl ${REPO}`, /- 2: it is a bare statement/],
  ])('%s stays shut', async (_, words, expected) => {
    const said = await gate(words);
    expect(said).toMatch(/^1 fail/);
    expect(said).toMatch(expected);
  });
});

describe('a bare envelope', () => {
  it.each(['ec', 'p384', 'ed', 'rsa'])('by a key (%s) opens the gate', async (name) => {
    const file = name === 'ec' ? 'envelope.json' : `envelope-${name}.json`;
    expect(await gate(`${file} --key ${name}.pem`)).toMatch(/^0 pass: .* signed by the given key/);
  });

  it.each<[string, string, RegExp]>([
    ['by another key', 'envelope.json --key other.pem', /no signature in its envelope is by the given key/],
    ['by a key of another kind', 'envelope.json --key ed.pem', /no signature/],
    ['by a key that hashes otherwise', 'envelope.json --key p384.pem', /no signature/],
    ['with another statement in it', 'envelope-tampered.json --key ec.pem', /no signature/],
    ['that says FAILED', 'envelope-failed.json --key ec.pem', /not PASSED/],
    ['inside a statement that passes', 'mixed-envelope.json --key ec.pem', /not PASSED/],
    ['of another type', 'envelope-type.json --key ec.pem', /no in-toto statement/],
    ['with too many signatures', 'envelope-many.json --key ec.pem', /bare statement/],
    ['where a repository is demanded', `envelope.json ${REPO}`, /no certificate/],
  ])('%s stays shut', async (_, words, expected) => {
    const said = await gate(words);
    expect(said).toMatch(/^1 fail/);
    expect(said).toMatch(expected);
  });

  it('of several signers needs one', async () => {
    expect(await gate('envelope-two.json --key ec.pem')).toMatch(/^0 pass/);
  });
});

describe('a bare statement', () => {
  it('opens the gate, and is said to be unsigned', async () => {
    expect(await gate('bare.json')).toMatch(/^0 pass: [^]*It was not signed[^]*--require-signature/);
  });

  it.each([
    '--require-signature',
    REPO,
    '--key ec.pem',
    TRUST,
    `--certificate-identity ${CI} --certificate-oidc-issuer ${ISSUER}`,
  ])('stays shut with %s', async (words) => {
    expect(await gate(`bare.json ${words}`)).toMatch(/^1 fail[^]*bare statement, which nobody signed/);
  });

  it.each(['text.json', 'broken.jsonl', 'empty.json'])('that is none (%s) stays shut', async (file) => {
    expect(await gate(`${file} ${REPO}`)).toMatch(/^1 fail/);
    expect(await gate(file)).toMatch(/^1 fail/);
  });
});

describe('bad use', () => {
  it.each<[string, string, RegExp]>([
    ['a bundle and nobody named', `bundle.json ${TRUST}`, /nobody is named[^]*--repo OWNER\/REPO/],
    ['an envelope and nobody named', 'envelope.json', /nobody is named[^]*--key FILE/],
    ['half an identity', `bundle.json --certificate-identity ${CI}`, /in full/],
    ['an issuer alone', `bundle.json --certificate-oidc-issuer ${ISSUER}`, /in full/],
    ['a workflow alone', 'bundle.json --workflow verify.yml', /in full/],
    ['a ref alone', 'bundle.json --ref refs/heads/main', /in full/],
    ['a short ref', `bundle.json ${REPO} --ref main`, /refs\/heads\/main/],
    ['no repository', 'bundle.json --repo acme', /--repo is "acme"/],
    ['a repository on another host', 'bundle.json --repo gitlab.example/acme/app', /OWNER\/REPO/],
    ['a repository by its address', 'bundle.json --repo https://github.com/acme/app', /OWNER\/REPO/],
    ['a key and a repository', 'bundle.json --key ec.pem --repo acme/app', /--key excludes --repo/],
    ['no key', 'envelope.json --key bare.json', /no public key/],
    ['a private key', 'envelope.json --key private.pem', /no public key/],
    ['a weak key', 'envelope.json --key weak.pem', /2,048 bits/],
    ['a key on another curve', 'envelope.json --key koblitz.pem', /P-256/],
    [
      'no root',
      'bundle.json --repo acme/app --trusted-root roots.txt',
      /trusted root roots\.txt cannot be used/,
    ],
    [
      'a root that is not there',
      'bundle.json --repo acme/app --trusted-root none',
      /trusted root none cannot be used: there is no such file/,
    ],
    ['too many lines', `long.jsonl ${REPO}`, /too many lines/],
  ])('%s', async (_, words, expected) => {
    const said = await gate(words);
    expect(said).toMatch(/^2 countersign: /);
    expect(said).toMatch(expected);
  });
});

it('tells hostile text of a bundle inertly', async () => {
  const evil = await instance.attest(vsa(), {
    san: 'https://x.example/\u001b[2J##[error]',
    extensions: workflowClaims({ ...CLAIMS, 12: 'https://x.example/\n::error::spoofed' }),
  });
  writeFileSync(join(directory, 'evil.json'), JSON.stringify(evil));
  const said = await gate(`evil.json ${REPO} --certificate-identity ${CI}`);
  expect(said).toMatch(/^1 fail/);
  expect(said).not.toMatch(/^\s*::|##\[/m);
  expect(said).not.toContain('\u001b');
});
