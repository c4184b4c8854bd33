import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import type { Purl } from '../../src/domain/purl.ts';
import { renderSbom } from '../../src/sbom/render-sbom.ts';
import {
  makeComponent,
  makeFacts,
  makeInput,
  makeInventory,
  makeProject,
  sha256,
  sha512,
} from './make-input.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const WEB = 'pkg:npm/%40acme/web@1.2.0';
const LEFT = 'pkg:npm/left@2.0.0';
const DEMO = 'pkg:pypi/demo@1.0';

/** A repository with npm, Python and a workflow: one of everything the writers know. */
const input = makeInput({
  subject: { name: 'acme-shop', version: '4.1.0', vcs: 'https://github.com/acme/shop', commit: COMMIT },
  author: { kind: 'organization', name: 'Acme' },
  inventory: makeInventory(
    [
      makeComponent(WEB, {
        direct: true,
        integrity: [sha512('a')],
        source: { kind: 'registry', url: 'https://registry.example/@acme/web/-/web-1.2.0.tgz' },
        dependsOn: [LEFT as Purl],
      }),
      makeComponent(LEFT, {
        scope: 'dev',
        integrity: [sha512('b')],
        locations: [{ file: 'package-lock.json', line: 20 }],
      }),
      makeComponent(DEMO, {
        ecosystem: 'pypi',
        format: 'requirements',
        direct: true,
        lockfile: 'requirements.txt',
        locations: [{ file: 'requirements.txt', line: 1 }],
        integrity: [sha256('1'), sha256('2')],
      }),
      makeComponent(`pkg:github/actions/checkout@${COMMIT}`, {
        ecosystem: 'github',
        format: 'workflow',
        scope: 'build',
        direct: true,
        lockfile: '.github/workflows/ci.yml',
        locations: [{ file: '.github/workflows/ci.yml', line: 11 }],
        pin: { state: 'exact', kind: 'action', text: `actions/checkout@${COMMIT}` },
      }),
    ],
    { projects: [makeProject({ name: 'acme-shop', dependsOn: [WEB as Purl] })] },
  ),
  factsOf: (purl) =>
    purl === WEB
      ? makeFacts({
          metadata: {
            license: 'Apache 2.0',
            description: 'The web.',
            author: 'Wanda',
            repository: 'github:acme/web',
          },
          publishedAt: Date.UTC(2026, 0, 2, 3, 4, 5),
          publisher: { current: { name: 'wanda' }, seenBefore: true },
          attestations: { present: false },
        })
      : purl === DEMO
        ? makeFacts({
            metadata: { license: 'Demo licence' },
            artifacts: [
              {
                file: 'demo-1.0.tar.gz',
                url: 'https://files.registry.example/demo-1.0.tar.gz',
                integrity: [sha256('2')],
              },
            ],
          })
        : undefined,
});

it.each([
  { format: 'cyclonedx-json', specVersion: '1.6', file: 'shop.cdx-1.6.json' },
  { format: 'cyclonedx-json', specVersion: '1.7', file: 'shop.cdx-1.7.json' },
  { format: 'spdx-json', specVersion: '2.3', file: 'shop.spdx-2.3.json' },
] as const)('$file is written as it was reviewed', ({ format, specVersion, file }) => {
  const path = join(import.meta.dirname, 'fixtures', file);
  const text = renderSbom({ ...input, format, specVersion });
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
});
