import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';

import type { Report } from '../../src/report/model.ts';
import { makeProject, type Project } from './support/project.ts';
import { render } from './support/sinks.ts';

/** S03: whatever else a project holds, what is bad in it stays found. */

let project: Project | undefined;
afterEach(() => {
  project?.remove();
  project = undefined;
});

const SEVERITY: readonly number[] = [0, 3, 2, 1];
const PARTS: readonly (readonly [string, string])[] = [
  ['requirements.txt', 'litellm==1.82.8\n'],
  ['a/requirements.txt', 'flask==3.0.0\n'],
  ['b/package-lock.json', '{"lockfileVersion":3,"packages":{'],
  ['c/package-lock.json', '{"lockfileVersion":99}'],
  ['d/package-lock.json', '{"lockfileVersion":3,"packages":{"":{},"node_modules/x":{"version":"1.0.0"}}}'],
  ['e/Dockerfile', 'FROM node:latest\n'],
  ['f/go.mod', 'module x\n\ngo 1.22\n'],
  ['.github/workflows/a.yml', 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: a/b@v1\n'],
  ['g/Cargo.lock', 'version = 4\n'],
  ['h/yarn.lock', 'x\u0000y'],
];

async function check(parts: readonly (readonly [string, string])[]): Promise<Report> {
  project = makeProject(Object.fromEntries(parts));
  const view = await render(project, ['check', '--format', 'json']);
  project.remove();
  project = undefined;
  return JSON.parse(view.out) as Report;
}

const keys = ({ findings, problems }: Report): readonly string[] => [
  ...findings.map(({ rule, subject, level }) => `${rule} ${subject.id} ${subject.lockfile ?? ''} ${level}`),
  ...problems.map(({ code, location }) => `${code} ${location?.file ?? ''}`),
];

describe('S03 adding a file to a project', () => {
  it('never takes a finding or a problem away, and never betters the exit code', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.subarray([...PARTS], { minLength: 1 }),
        fc.constantFrom(...PARTS),
        async (parts, extra) => {
          const before = await check(parts);
          const after = await check([...parts, extra]);
          const there = new Set(keys(after));
          expect(keys(before).filter((key) => !there.has(key))).toEqual([]);
          expect(SEVERITY.indexOf(after.exitCode)).toBeGreaterThanOrEqual(SEVERITY.indexOf(before.exitCode));
        },
      ),
      { numRuns: 40, seed: 7 },
    );
  }, 60_000);
});
