import { gzipSync, brotliCompressSync } from 'node:zlib';

import { beforeAll, describe, expect, it } from 'vitest';

import type { Report } from '../../src/report/model.ts';
import { raw, reply, startFaultServer, type RawHandler } from '../support/fault-server.ts';
import { sha512Sri } from '../support/shelf.ts';
import { builtCli } from './support/built-cli.ts';
import { makeProject } from './support/project.ts';
import { runProcess } from './support/run-process.ts';
import { expectInert } from './support/sinks.ts';

/** Class 4 of the catalogue, seen from outside: whatever a registry does, what it would have told is unknown. */

const PACKUMENT = JSON.stringify({
  name: 'alpha',
  'dist-tags': { latest: '1.0.0' },
  maintainers: [{ name: 'alice', email: 'a@x.example' }],
  time: {
    created: '2024-01-01T00:00:00Z',
    modified: '2024-01-01T00:00:00Z',
    '1.0.0': '2024-01-01T00:00:00Z',
  },
  versions: {
    '1.0.0': {
      name: 'alpha',
      version: '1.0.0',
      _npmUser: { name: 'alice', email: 'a@x.example' },
      maintainers: [{ name: 'alice', email: 'a@x.example' }],
      dist: { integrity: sha512Sri('alpha', '1.0.0') },
    },
  },
});
const ZIPPED = gzipSync(PACKUMENT);
const head = (extra: string): string =>
  `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${extra}connection: close\r\n\r\n`;
const gzip = { 'content-encoding': 'gzip' };

const broken = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, i) => (i === at ? byte ^ 0xff : byte));

const FAULTS: readonly (readonly [string, string, RawHandler])[] = [
  ['H01', 'too many requests, in an hour', reply(429, '', { 'retry-after': '3600' })],
  ['H01', 'too many requests, in garbage', reply(429, '', { 'retry-after': 'garbage' })],
  ['H02', 'an error for ever', reply(503, '')],
  ['H03', 'no answer', () => {}],
  [
    'H04',
    'a byte at a time',
    (socket) => {
      socket.write(head(`content-length: ${PACKUMENT.length}\r\n`));
      let i = 0;
      const timer = setInterval(() => {
        if (socket.destroyed) clearInterval(timer);
        else socket.write(PACKUMENT[i++] ?? ' ');
      }, 200);
    },
  ],
  ['H05', 'fewer bytes than promised', raw(head('content-length: 100000\r\n'), PACKUMENT.slice(0, 10))],
  ['H06', 'more bytes than promised', raw(head('content-length: 50\r\n'), PACKUMENT)],
  ['H07', 'half a body without a length', raw(head(''), PACKUMENT.slice(0, 200))],
  ['H08', 'truncated gzip with a matching length', reply(200, ZIPPED.subarray(0, ZIPPED.length - 20), gzip)],
  ['H09', 'gzip with a wrong checksum', reply(200, broken(ZIPPED, ZIPPED.length - 6), gzip)],
  ['H10', 'a gzip bomb', (...to) => reply(200, gzipSync(Buffer.alloc(300 * 1024 * 1024, 32)), gzip)(...to)],
  [
    'H11',
    'a brotli bomb',
    (...to) =>
      reply(200, brotliCompressSync(Buffer.alloc(64 * 1024 * 1024)), { 'content-encoding': 'br' })(...to),
  ],
  ['H12', 'ten encodings', reply(200, ZIPPED, { 'content-encoding': Array(10).fill('gzip').join(', ') })],
  [
    'H13',
    'ten thousand headers',
    raw(head(Array.from({ length: 10_000 }, (_, i) => `x-${i}: y\r\n`).join('')), PACKUMENT),
  ],
  ['H13', 'two lengths', raw(head('content-length: 5\r\ncontent-length: 10\r\n'), PACKUMENT)],
  ['H14', 'a way to the metadata service', reply(302, '', { location: 'http://169.254.169.254/alpha' })],
  ['H14', 'a way to a file', reply(302, '', { location: 'file:///etc/passwd' })],
  ['H14', 'a way in a circle', reply(302, '', { location: '/alpha' })],
  [
    'H15',
    'a login page',
    reply(200, '<html><body>Sign in ::error::x</body></html>', { 'content-type': 'text/html' }),
  ],
  ['H15', 'an error that says it is none', reply(200, '{"error":"quota exceeded"}')],
  ['H15', 'another package', reply(200, PACKUMENT.replaceAll('alpha', 'beta'))],
  ['H15', 'null', reply(200, 'null')],
  ['H15', 'a JSON array', reply(200, '[]')],
];

beforeAll(() => void builtCli(), 120_000);

async function check(
  handler: RawHandler,
): Promise<{ report: Report; ms: number; rssMb: number; code: number | null }> {
  const server = await startFaultServer({ '/alpha': handler });
  const project = makeProject({
    'package.json': JSON.stringify({ name: 'shop', dependencies: { alpha: '1.0.0' } }),
    'package-lock.json': JSON.stringify({
      name: 'shop',
      lockfileVersion: 3,
      packages: {
        '': { name: 'shop', dependencies: { alpha: '1.0.0' } },
        'node_modules/alpha': { version: '1.0.0', integrity: sha512Sri('alpha', '1.0.0') },
      },
    }),
  });
  try {
    const run = await runProcess(
      ['check', '--format', 'json', '--as-of', '2026-06-01', '--timeout', '0.05'],
      {
        cwd: project.dir,
        env: { ...project.env, npm_config_registry: `${server.url}/` },
      },
    );
    expect(run.signal).toBeNull();
    expectInert({ name: 'check --format json', out: run.out, err: run.err });
    return { report: JSON.parse(run.out) as Report, ms: run.ms, rssMb: run.rssMb, code: run.code };
  } finally {
    project.remove();
    await server.close();
  }
}

// Most of the time is spent waiting for a deadline: the processes wait together.
describe.concurrent('a registry', () => {
  it('I07 that answers as it should, whatever form was asked for, lets the rules decide', async () => {
    const { report, code } = await check(reply(200, PACKUMENT));
    expect(code).toBe(0);
    expect(report.passed['version-vanished']).toBe(1);
    expect(report.passed['integrity-mismatch']).toBe(1);
  });

  it.each(FAULTS)('%s that gives %s is unknown, in time and in memory', async (_row, _title, handler) => {
    const { report, ms, rssMb } = await check(handler);
    expect(ms).toBeLessThan(15_000);
    expect(rssMb).toBeLessThan(512);
    for (const rule of ['version-vanished', 'release-age', 'integrity-mismatch']) {
      expect(report.passed[rule] ?? 0, rule).toBe(0);
      expect(
        report.findings.filter((finding) => finding.rule === rule),
        rule,
      ).toEqual([]);
    }
    const told = report.unknowns.filter(({ rules }) => rules.includes('version-vanished'));
    expect(told).toHaveLength(1);
    expect(told[0]?.detail).not.toBe('');
    expect(report.verdict).not.toBe('fail');
    expect(report.counts.unknown).toBeGreaterThan(2);
  });

  it.each([
    ['I03', 'another digest', { digest: 'other' }, 'integrity-mismatch fail'],
    ['I06', 'nothing about publishers', { stripped: true }, 'publisher-changed stripped-by-mirror'],
    ['I09', 'no time', { time: {} }, 'release-age unknown'],
    ['I09', 'a time in the future', { time: { '1.0.0': '2050-01-01T00:00:00Z' } }, 'release-age not passed'],
    ['I09', 'a time that is none', { time: { '1.0.0': 'yesterday' } }, 'release-age unknown'],
    ['I09', 'the first second of 1970', { time: { '1.0.0': '1970-01-01T00:00:00Z' } }, 'release-age unknown'],
    ['I10', 'other versions only', { version: '1.0.1' }, 'version-vanished fail'],
  ] as const)('%s that tells %s is told apart', async (_row, _title, change, expected) => {
    const told = JSON.parse(PACKUMENT) as {
      'dist-tags': unknown;
      time: unknown;
      maintainers?: unknown;
      versions: Record<string, Record<string, unknown>>;
    };
    const release = told.versions['1.0.0'] ?? {};
    if ('digest' in change) release['dist'] = { integrity: sha512Sri('alpha', change.digest) };
    if ('stripped' in change) {
      delete told.maintainers;
      delete release['_npmUser'];
      delete release['maintainers'];
    }
    if ('time' in change) told.time = change.time;
    if ('version' in change) told['dist-tags'] = { latest: change.version };
    if ('version' in change) told.versions = { [change.version]: { ...release, version: change.version } };
    const { report, code } = await check(reply(200, JSON.stringify(told)));
    const [rule = '', state = ''] = expected.split(' ');
    const failed = report.findings.find((finding) => finding.rule === rule);
    const undecided = report.unknowns.find(({ rules }) => rules.includes(rule));
    expect(report.passed[rule] ?? 0).toBe(0);
    if (state === 'fail') {
      expect(failed).toBeDefined();
      expect(code).toBe(1);
    } else if (state === 'not') expect(failed ?? undecided).toBeDefined();
    else if (state === 'unknown') expect(undecided).toBeDefined();
    else expect(undecided?.reason).toBe(state);
  });

  it('I10 that knows no such package is told apart from one that lost a version', async () => {
    const { report, code } = await check(reply(404, 'not found'));
    expect(code).toBe(1);
    const gone = report.findings.find(({ rule }) => rule === 'version-vanished');
    const lost = await check(reply(200, PACKUMENT.replaceAll('1.0.0', '1.0.1')));
    const other = lost.report.findings.find(({ rule }) => rule === 'version-vanished');
    expect(gone?.variant).not.toBe(other?.variant);
    expect(gone?.message).not.toBe(other?.message);
  });

  it('H02 that fails once and then answers is asked again', async () => {
    let count = 0;
    const { report } = await check((socket, request) =>
      (count++ === 0 ? reply(503, '') : reply(200, PACKUMENT))(socket, request),
    );
    expect(report.passed['version-vanished']).toBe(1);
  });

  it('H16 that is not there is unknown within seconds', async () => {
    const project = makeProject({ 'requirements.txt': 'alpha==1.0.0\n' });
    const run = await runProcess(['check', '--format', 'json', '--timeout', '0.1'], {
      cwd: project.dir,
      env: { ...project.env, PIP_INDEX_URL: 'https://no-such-host.invalid/simple/' },
    });
    const report = JSON.parse(run.out) as Report;
    expect(run.ms).toBeLessThan(15_000);
    const told = report.unknowns.filter(({ rules }) => rules.includes('version-vanished'));
    expect(told.map(({ reason }) => reason)).toEqual(['unreachable']);
    project.remove();
  });
});
