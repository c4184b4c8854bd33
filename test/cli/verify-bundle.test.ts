import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runCli } from '../../src/cli/run.ts';
import { createInstance, ISSUER, statementOf, WORKFLOW } from '../verify/mint.ts';

const ARTIFACT = Buffer.from('an artifact\n');
const SHA256 = createHash('sha256').update(ARTIFACT).digest('hex');
const signer = ['--certificate-identity', WORKFLOW, '--certificate-oidc-issuer', ISSUER];
const trust = ['--trusted-root', 'root.json'];

let directory: string;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'countersign-bundle-'));
  const instance = await createInstance();
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const statement = statementOf({ subjects: [{ name: 'a.txt', digest: { sha256: SHA256 } }] });
  const key = { keyid: 'any', privateKey: pair.privateKey };
  const files: Readonly<Record<string, unknown>> = {
    'root.json': instance.rootJson,
    'blob.json': await instance.signBlob(ARTIFACT),
    'statement.json': await instance.attest(statement),
    'key.json': await instance.attestWithKey(statement, key),
    'broken.json': { mediaType: 'x' },
  };
  for (const [name, value] of Object.entries(files)) {
    writeFileSync(join(directory, name), JSON.stringify(value));
  }
  writeFileSync(join(directory, 'text.json'), 'no json');
  writeFileSync(join(directory, 'a.txt'), ARTIFACT);
  writeFileSync(join(directory, 'b.txt'), 'another artifact\n');
  writeFileSync(join(directory, 'key.pub'), pair.publicKey.export({ type: 'spki', format: 'pem' }));
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
  writeFileSync(join(directory, 'other.pub'), other.export({ type: 'spki', format: 'pem' }));
});
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

async function run(args: readonly string[]): Promise<string> {
  let text = '';
  const code = await runCli(['verify-bundle', ...args], {
    env: {},
    cwd: directory,
    isTerminal: false,
    columns: undefined,
    out: (line) => (text += line),
    err: (line) => (text += line),
  });
  return `${code} ${text.split('\n')[0] ?? ''}`;
}

describe('verify-bundle', () => {
  it.each<[string, string[], RegExp]>([
    [
      'a plain signature',
      ['--bundle', 'blob.json', ...signer, ...trust, 'a.txt'],
      /^0 verified: signed by https/,
    ],
    ['by digest', ['--bundle', 'blob.json', ...signer, ...trust, `sha256:${SHA256}`], /^0 verified/],
    ['a statement', ['--bundle', 'statement.json', ...signer, ...trust, 'a.txt'], /^0 verified/],
    [
      'a statement by digest',
      ['--bundle', 'statement.json', ...signer, ...trust, `sha256:${SHA256}`],
      /^0 verified/,
    ],
    [
      'a key',
      ['--bundle', 'key.json', '--key', 'key.pub', ...trust, 'a.txt'],
      /^0 verified: signed by the given key/,
    ],
    [
      'another artifact',
      ['--bundle', 'blob.json', ...signer, ...trust, 'b.txt'],
      /^1 not verified \(wrong-subject\)/,
    ],
    [
      'a statement about another',
      ['--bundle', 'statement.json', ...signer, ...trust, 'b.txt'],
      /^1 not verified \(wrong-subject\)/,
    ],
    [
      'another key',
      ['--bundle', 'key.json', '--key', 'other.pub', ...trust, 'a.txt'],
      /^1 not verified \(invalid\)/,
    ],
    [
      'a key where a certificate signed',
      ['--bundle', 'key.json', ...signer, ...trust, 'a.txt'],
      /^1 not verified \(unknown-root\)/,
    ],
    ['the wrong root', ['--bundle', 'blob.json', ...signer, 'a.txt'], /^1 not verified \(unknown-root\)/],
    [
      'a shorter identity',
      [
        '--bundle',
        'blob.json',
        '--certificate-identity',
        WORKFLOW.slice(0, -1),
        '--certificate-oidc-issuer',
        ISSUER,
        ...trust,
        'a.txt',
      ],
      /^1 not verified \(wrong-identity\)/,
    ],
    [
      'another issuer',
      [
        '--bundle',
        'blob.json',
        '--certificate-identity',
        WORKFLOW,
        '--certificate-oidc-issuer',
        'https://x.example',
        ...trust,
        'a.txt',
      ],
      /^1 not verified \(wrong-identity\)/,
    ],
    ['no bundle', ['--bundle', 'broken.json', ...signer, ...trust, 'a.txt'], /^1 not verified \(malformed\)/],
    ['no JSON', ['--bundle', 'text.json', ...signer, ...trust, 'a.txt'], /^1 not verified \(malformed\)/],
    ['nobody expected', ['--bundle', 'blob.json', ...trust, 'a.txt'], /^2 countersign: who must have signed/],
    ['half an identity', ['--bundle', 'blob.json', '--certificate-identity', WORKFLOW, 'a.txt'], /^2 /],
    ['no artifact', ['--bundle', 'blob.json', ...signer, ...trust], /^2 /],
    [
      'an artifact that is not there',
      ['--bundle', 'blob.json', ...signer, ...trust, 'missing'],
      /^2 .*cannot be read/,
    ],
    [
      'a digest that is none',
      ['--bundle', 'blob.json', ...signer, ...trust, 'sha256:00'],
      /^2 .*cannot be read/,
    ],
    ['a root that is none', ['--bundle', 'blob.json', ...signer, '--trusted-root', 'a.txt', 'a.txt'], /^2 /],
    [
      'a key that is none',
      ['--bundle', 'key.json', '--key', 'a.txt', ...trust, 'a.txt'],
      /^2 .*is not a public key/,
    ],
    ['the staging instance', ['--staging', '--bundle', 'blob.json', ...signer, 'a.txt'], /^2 .*staging/],
    ['an unknown option', ['--bundle', 'blob.json', '--x', 'a.txt'], /^2 /],
  ])('%s', async (_, args, expected) => {
    expect(await run(args)).toMatch(expected);
  });
});
