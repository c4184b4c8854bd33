import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { Report } from '../../src/report/model.ts';
import { builtCli } from './support/built-cli.ts';
import { makeProject, type Project } from './support/project.ts';
import { runProcess, type ProcessRun } from './support/run-process.ts';
import { startShop, type Shop } from './support/shop.ts';

/** Class 10 of the catalogue: runs that are killed, that share a cache, or that stand in another place and language. */

const AS_OF = ['--as-of', '2026-06-01T00:00:00Z'];

let shop: Shop;
let project: Project;
beforeAll(async () => {
  builtCli();
  shop = await startShop();
}, 120_000);
afterAll(async () => shop.close());
afterEach(() => project.remove());

function check(
  env: Readonly<Record<string, string>> = {},
  more: readonly string[] = [],
): Promise<ProcessRun> {
  return runProcess(['check', '--format', 'json', ...more], {
    cwd: project.dir,
    env: { ...project.env, ...shop.env, ...env },
  });
}

describe('S01 a run that is interrupted', () => {
  it('at any moment leaves a cache that the next run can use, and nothing that looks like a pass', async () => {
    project = makeProject(shop.files);
    const whole = await check({}, AS_OF);
    expect(whole.code, whole.err).toBe(0);
    const wanted = withoutTraffic(whole.out);
    const killed: (number | null)[] = [];
    for (let i = 1; i <= 8; i++) {
      rmSync(join(project.base, 'cache'), { recursive: true, force: true });
      const run = await runProcess(['check', '--format', 'json', ...AS_OF], {
        cwd: project.dir,
        env: { ...project.env, ...shop.env },
        killAfter: (whole.ms * i) / 8,
      });
      if (run.signal === 'SIGKILL') {
        expect(run.code).toBeNull();
        killed.push(run.code);
        // What was printed is all or nothing.
        if (run.out !== '') expect(() => JSON.parse(run.out) as unknown).not.toThrow();
      }
      const next = await check({}, AS_OF);
      expect(next.code).toBe(0);
      expect(withoutTraffic(next.out)).toEqual(wanted);
    }
    expect(killed.length).toBeGreaterThan(2);
  }, 60_000);

  it('a cache of which every entry was cut or exchanged is as if empty', async () => {
    project = makeProject(shop.files);
    const whole = await check({}, AS_OF);
    const cache = join(project.base, 'cache');
    const entries = readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /[0-9a-f]{60}/.test(name),
    );
    expect(entries.length).toBeGreaterThan(3);
    const bytes = entries.map((name) => readFileSync(join(cache, name)));
    const damage: readonly ((own: Buffer, index: number) => Uint8Array)[] = [
      () => new Uint8Array(),
      (own) => own.subarray(0, own.length / 2),
      (_own, index) => bytes[(index + 1) % bytes.length] ?? new Uint8Array(),
      (own) => Buffer.concat([own, Buffer.from('x')]),
      (own) => own.map((byte, i) => (i === own.length - 2 ? byte ^ 1 : byte)),
      () => Buffer.from('{"verdict":"pass"}'),
    ];
    for (const change of damage) {
      entries.forEach((name, index) => {
        mkdirSync(dirname(join(cache, name)), { recursive: true });
        writeFileSync(join(cache, name), change(bytes[index] ?? Buffer.alloc(0), index));
      });
      const next = await check({}, AS_OF);
      expect(next.code).toBe(0);
      expect(withoutTraffic(next.out)).toEqual(withoutTraffic(whole.out));
    }
  }, 60_000);

  it('six runs at once on one cache all say the same, and leave no half-written entry', async () => {
    project = makeProject(shop.files);
    const runs = await Promise.all(Array.from({ length: 6 }, () => check({}, AS_OF)));
    const first = runs[0];
    for (const run of runs) {
      expect(run.code, run.err).toBe(0);
      expect(withoutTraffic(run.out)).toEqual(withoutTraffic(first?.out ?? ''));
    }
    const left = readdirSync(join(project.base, 'cache'), { recursive: true, encoding: 'utf8' });
    expect(left.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const warm = await check({}, [...AS_OF, '--offline']);
    expect(warm.code).toBe(0);
  }, 60_000);
});

/** The report without what differs between a cold and a warm cache. */
function withoutTraffic(out: string): unknown {
  const report = JSON.parse(out) as Report;
  const { registries: _registries, ...rest } = report;
  return JSON.parse(JSON.stringify(rest).replaceAll(/"fetchedAt":"[^"]*"/g, '"fetchedAt":""')) as unknown;
}

const VIEWS: readonly (readonly string[])[] = [
  ['check', '--format', 'json'],
  ['check', '--format', 'sarif'],
  ['check', '--format', 'markdown'],
  ['check', '--format', 'text'],
  ['sbom', '--format', 'cyclonedx-json'],
  ['sbom', '--format', 'spdx-json'],
];

describe('S02 a recorded run', () => {
  it('gives the same bytes in every time zone, language, order of the directory and width of the thread pool', async () => {
    project = makeProject(shop.files);
    const recording = join(project.base, 'recording');
    const recorded = await check({}, [...AS_OF, '--record', recording]);
    expect(recorded.code, recorded.err).toBe(0);
    const sbom = await runProcess(['sbom', ...AS_OF, '--record', join(project.base, 'recording-sbom')], {
      cwd: project.dir,
      env: { ...project.env, ...shop.env },
    });
    expect(sbom.code, sbom.err).toBe(0);
    // The same files, made in another order, under a name of the same last part.
    const other = join(project.base, 'second', 'project');
    mkdirSync(other, { recursive: true });
    for (const path of Object.keys(shop.files).toReversed())
      cpSync(join(project.dir, path), join(other, path));
    const places: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
      [project.dir, { TZ: 'UTC', LANG: 'C' }],
      [other, { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', UV_THREADPOOL_SIZE: '1' }],
      [
        other,
        { TZ: 'America/St_Johns', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8', UV_THREADPOOL_SIZE: '64' },
      ],
    ];
    for (const view of VIEWS) {
      const replay = view[0] === 'sbom' ? `${recording}-sbom` : recording;
      const bytes: string[] = [];
      for (const [cwd, env] of places) {
        const run = await runProcess([...view, ...AS_OF, '--replay', replay], {
          cwd,
          // A replay needs no registry, no cache and no program.
          env: { ...project.env, ...env, PATH: '/nowhere' },
        });
        expect(run.code, `${view.join(' ')}: ${run.err}`).toBe(0);
        expect(run.out).not.toBe('');
        bytes.push(run.out);
      }
      expect(new Set(bytes).size, view.join(' ')).toBe(1);
    }
  }, 60_000);

  it('says what the live run said, and works long after the registries are gone', async () => {
    project = makeProject(shop.files);
    const recording = join(project.base, 'recording');
    const live = await check({}, [...AS_OF, '--record', recording]);
    const replayed = await check(
      { npm_config_registry: 'http://127.0.0.1:9/', PIP_INDEX_URL: 'http://127.0.0.1:9/' },
      ['--replay', recording],
    );
    expect(replayed.code).toBe(0);
    expect(judged(replayed.out)).toEqual(judged(live.out));
    expect(existsSync(recording)).toBe(true);
  });
});

function judged(out: string): unknown {
  const { verdict, counts, findings, unknowns, files, passed } = JSON.parse(out) as Report;
  return { verdict, counts, findings, unknowns, files, passed };
}
