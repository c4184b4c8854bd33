import { describe, expect, it } from 'vitest';

import { dockerfile } from '../../src/inventory/dockerfile.ts';
import { parseText } from './parse-text.ts';

function read(...lines: string[]): string[] {
  const { components, problems } = parseText(dockerfile, lines.join('\n'));
  expect(problems).toEqual([]);
  return components.map(
    ({ purl, scope, pin, locations }) => `${purl} ${pin?.state} ${scope} ${locations[0]?.line}`,
  );
}

describe('Dockerfiles', () => {
  it('says of more stages than it reads that it does not read them, in bounded time', () => {
    const text = Array.from({ length: 100_000 }, (_, i) => `FROM a${i}:1 AS s${i}`).join('\n');
    const { components, problems } = parseText(dockerfile, text);
    expect(components).toHaveLength(500);
    expect(problems).toMatchObject([{ severity: 'unsupported', location: { line: 501 } }]);
  });

  it('reads FROM with tag, digest, platform and any case', () => {
    const digest = `sha256:${'0'.repeat(64)}`;
    expect(read('# comment', 'from --platform=$BUILDPLATFORM node:20-alpine AS base')).toEqual([
      'pkg:docker/node@20-alpine loose runtime 2',
    ]);
    expect(read(`FROM docker.io/library/node:20@${digest}`)).toEqual([
      `pkg:docker/node@${digest}?tag=20 exact runtime 1`,
    ]);
    expect(read('FROM scratch')).toEqual([]);
  });

  it('tells what the last stage runs on from what only builds', () => {
    expect(
      read(
        'FROM golang:1.23 AS build',
        'FROM alpine AS base',
        'FROM base AS final',
        'COPY --from=build /a /a',
        'COPY --from=0 /a /a',
        'COPY --from=ghcr.io/acme/tools:1 /b /b',
        'RUN --mount=type=bind,from=busybox:1.36,target=/x --mount=from=build,target=/y true',
      ).toSorted(),
    ).toEqual([
      'pkg:docker/acme/tools@1?repository_url=ghcr.io loose build 6',
      'pkg:docker/alpine loose runtime 2',
      'pkg:docker/busybox@1.36 loose build 7',
      'pkg:docker/golang@1.23 loose build 1',
    ]);
  });

  it('takes the defaults of arguments before the first stage, one in another', () => {
    expect(
      read(
        'ARG MAJOR=20',
        'ARG VARIANT="${MAJOR}-slim" REGISTRY=registry.example',
        'FROM ${REGISTRY}/node:$VARIANT',
        'FROM alpine:${ALPINE:-3.20}',
      ),
    ).toEqual([
      'pkg:docker/node@20-slim?repository_url=registry.example loose build 3',
      'pkg:docker/alpine@3.20 loose runtime 4',
    ]);
  });

  it.each([
    ['no default', ['ARG V', 'FROM node:$V'], 'pkg:docker/node'],
    ['no ARG at all', ['FROM node:${V}'], 'pkg:docker/node'],
    ['an ARG of a stage', ['FROM a AS x', 'ARG V=1', 'FROM node:$V'], 'pkg:docker/node'],
    ['a pattern', ['ARG V=1', 'FROM node:${V%.*}'], 'pkg:docker/node'],
    ['a template', ['FROM {{ base }}'], 'pkg:docker/%7B%7Bbase%7D%7D'],
  ])('leaves an image with %s undecided', (_, lines, purl) => {
    const { components, problems } = parseText(dockerfile, lines.join('\n'));
    expect(problems).toEqual([]);
    const last = components.at(-1);
    expect(last?.pin?.state).toBe('undecidable');
    expect(last?.version).toBe('');
    expect(last?.purl.startsWith(purl)).toBe(true);
  });

  it('knows a stage whose name is put together from a variable', () => {
    expect(
      read('FROM alpine:3 AS base-amd64', 'FROM alpine:3 AS base-arm64', 'FROM base-${TARGETARCH}'),
    ).toHaveLength(2);
  });

  it('reads continued lines, comments between them, and the escape directive', () => {
    expect(read('FROM \\', '  # a comment', '', '  node:20 \\', '  AS x')).toEqual([
      'pkg:docker/node@20 loose runtime 1',
    ]);
    expect(read('# escape=`', 'FROM `', '  node:20', 'RUN dir C:\\', 'FROM alpine:3')).toEqual([
      'pkg:docker/node@20 loose build 2',
      'pkg:docker/alpine@3 loose runtime 5',
    ]);
  });

  it('does not read into heredocs', () => {
    expect(
      read(
        'FROM alpine:3',
        'RUN <<EOF cat <<-"TWO"',
        'FROM evil:1',
        'EOF',
        'FROM evil:2',
        '\tTWO',
        'COPY <<file.txt /x',
        'FROM evil:3',
        'file.txt',
        'RUN echo $((1<<2)) "a<<b"',
        'FROM alpine:4',
      ),
    ).toEqual(['pkg:docker/alpine@3 loose build 1', 'pkg:docker/alpine@4 loose runtime 11']);
  });

  it('says where a heredoc without an end begins', () => {
    const { problems } = parseText(dockerfile, 'FROM alpine:3\nRUN <<EOF\nFROM evil:1\n');
    expect(problems).toMatchObject([{ severity: 'broken', location: { line: 2 } }]);
  });

  it('does not take FROM out of scripts or comments', () => {
    expect(
      read('FROM alpine:3', 'RUN echo \\', 'FROM evil:1', '# FROM evil:2', 'LABEL x="FROM evil:3"'),
    ).toEqual(['pkg:docker/alpine@3 loose runtime 1']);
  });

  it('reads the syntax image, ONBUILD, CRLF', () => {
    expect(read('# syntax=docker/dockerfile:1\r', 'FROM a:1\r', 'ONBUILD COPY --from=b:2 /x /x\r')).toEqual([
      'pkg:docker/docker/dockerfile@1 loose build 1',
      'pkg:docker/b@2 loose build 3',
      'pkg:docker/a@1 loose runtime 2',
    ]);
  });

  it.each(['', '# only a comment', 'RUN echo', 'null', '[]'])('P13: answers unsupported to %j', (text) => {
    expect(parseText(dockerfile, text).problems).toMatchObject([{ severity: 'unsupported' }]);
  });

  it.each(['FROM', 'FROM --platform=x', 'FROM UPPER:1', 'FROM a b:c:d@e', 'FROM ../../etc'])(
    'is broken with %j',
    (text) => {
      const parsed = parseText(dockerfile, `${text}\nFROM good:1`);
      if (text === 'FROM a b:c:d@e') expect(parsed.problems).toEqual([]);
      else expect(parsed.problems).toMatchObject([{ severity: 'broken', location: { line: 1 } }]);
      expect(parsed.components.some(({ name }) => name === 'good')).toBe(true);
    },
  );

  it.each([
    ['Dockerfile', true],
    ['a/Dockerfile.dev', true],
    ['a/api.Dockerfile', true],
    ['api.dockerfile', true],
    ['Containerfile', true],
    ['dockerfile', true],
    ['Dockerfile.dockerignore', false],
    ['Dockerfile.md', false],
    ['dockerfile.go', false],
    ['Dockerfiles', false],
    ['MyDockerfile', false],
    ['Dockerfile/x', false],
  ])('%s: %s', (path, expected) => {
    expect(dockerfile.matches(path)).toBe(expected);
  });
});
