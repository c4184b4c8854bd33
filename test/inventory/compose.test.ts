import { describe, expect, it } from 'vitest';

import { compose } from '../../src/inventory/compose.ts';
import { parseText } from './parse-text.ts';

function read(...lines: string[]): string[] {
  const { components, problems } = parseText(compose, lines.join('\n'));
  expect(problems).toEqual([]);
  return components.map(
    ({ purl, scope, pin, locations }) => `${purl} ${pin?.state} ${scope} ${locations[0]?.line}`,
  );
}

describe('compose files', () => {
  it('reads images of services, and not of what is built', () => {
    expect(
      read(
        'x-base: &base {image: "redis:7", restart: always}',
        'services:',
        '  db:',
        '    image: postgres:16',
        '    environment: {image: evil:1}',
        '  web:',
        '    build: .',
        '    image: acme/web:dev',
        '  cache:',
        '    <<: *base',
        'volumes: {image: {}}',
      ),
    ).toEqual(['pkg:docker/postgres@16 loose runtime 4', 'pkg:docker/redis@7 loose runtime 1']);
  });

  it('takes defaults of variables and leaves others undecided', () => {
    expect(
      read(
        'services:',
        '  a: {image: "node:${V:-20}"}',
        '  b: {image: "node:${V-21}"}',
        '  c: {image: "${REGISTRY:-ghcr.io}/acme/app:${TAG:-${OTHER:-1}}"}',
        '  d: {image: "node:${V}"}',
        '  e: {image: "$IMAGE"}',
        '  f: {image: "node:${V:?must be set}"}',
      ),
    ).toEqual([
      'pkg:docker/node@20 loose runtime 2',
      'pkg:docker/node@21 loose runtime 3',
      'pkg:docker/acme/app@1?repository_url=ghcr.io loose runtime 4',
      'pkg:docker/node undecidable runtime 5',
      'pkg:docker/%24IMAGE undecidable runtime 6',
      'pkg:docker/node undecidable runtime 7',
    ]);
  });

  it('reads inline Dockerfiles, old files and the tags that compose knows', () => {
    expect(
      read(
        'services:',
        '  a:',
        '    build:',
        '      dockerfile_inline: |',
        '        FROM alpine:3',
        '    ports: !reset []',
      ),
    ).toEqual(['pkg:docker/alpine@3 loose runtime 5']);
    expect(read('web:', '  image: nginx:1.27')).toEqual(['pkg:docker/nginx@1.27 loose runtime 2']);
  });

  it('takes a file with only includes or volumes as read', () => {
    expect(read('include: [other.yml]')).toEqual([]);
  });

  it.each(['', 'null', '[]', 'a: b', '"x"'])('P13: answers unsupported to %j', (text) => {
    expect(parseText(compose, text).problems).toMatchObject([{ severity: 'unsupported' }]);
  });

  it('keeps the good images beside a bad one', () => {
    const { components, problems } = parseText(compose, 'services: {a: {image: "A B"}, b: {image: "ok:1"}}');
    expect(components.map(({ name }) => name)).toEqual(['ok']);
    expect(problems).toMatchObject([{ code: 'bad-name', severity: 'broken' }]);
  });

  it.each([
    ['compose.yml', true],
    ['a/compose.override.yaml', true],
    ['docker-compose.yml', true],
    ['docker-compose-dev.yaml', true],
    ['docker-compose.prod.yml', true],
    ['my-compose.yml', false],
    ['compose-notes.yml', false],
    ['compose.json', false],
  ])('%s: %s', (path, expected) => {
    expect(compose.matches(path)).toBe(expected);
  });
});
