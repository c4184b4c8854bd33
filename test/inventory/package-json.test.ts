import { describe, expect, it } from 'vitest';

import { packageJson } from '../../src/inventory/package-json.ts';
import { parseFiles, parseFixture, problems } from './parse-files.ts';

describe('package.json', () => {
  const parsed = parseFixture(packageJson, 'npm/manifest/package.json');

  it('gives every declaration with scope, kind and line, and its project', () => {
    const rows = parsed.declarations.map(
      (one) => `${one.name} ${one.range} ${one.scope} ${one.kind} :${one.location.line}`,
    );
    expect(rows).toEqual([
      'maybe 1.x optional registry :28',
      'hidden ^2.0.0 optional registry :29',
      'plain ^1.2.3 runtime registry :5',
      'any  runtime registry :6',
      'starred * runtime registry :7',
      'tagged latest runtime registry :8',
      'renamed npm:real-name@^3.0.0 runtime alias :9',
      'shorthand owner/repo runtime git :10',
      'hosted github:owner/repo#v1 runtime git :11',
      'ssh git+ssh://git@github.com/owner/repo.git runtime git :12',
      'https-git https://git.example/owner/repo.git#main runtime git :13',
      'tarball https://files.example/x.tgz runtime url :14',
      'file file:../x runtime path :15',
      'link link:./y runtime path :16',
      'relative ../z runtime path :17',
      'member workspace:^ runtime workspace :18',
      'cataloged catalog: runtime workspace :19',
      'tester ~5.0.0 dev registry :24',
      '$local link:./scripts/local dev path :25',
    ]);
    expect(parsed.projects).toEqual([
      { dir: '.', ecosystem: 'npm', name: '@shop/app', peers: ['host'], version: '1.0.0', dependsOn: [] },
    ]);
    expect(parsed.problems).toEqual([]);
  });

  it('N01 P03 names what cannot be a dependency and keeps the rest', () => {
    const text =
      '{"dependencies":{\n"a\\n::error::owned":"1",\n"__proto__":"^1.0.0",\n"ok":"1",\n"bad":{"x":1}}}';
    const result = parseFiles(packageJson, { 'web/package.json': text });
    expect(result.declarations.map((one) => one.name)).toEqual(['__proto__', 'ok', 'bad']);
    expect(result.declarations[0]).toMatchObject({
      dir: 'web',
      location: { file: 'web/package.json', line: 3 },
    });
    expect(problems(result)).toEqual(['broken bad-name :2', 'broken bad-structure :5']);
  });

  it('P01 P12 P13 P15 never takes a broken or foreign file for an empty one', () => {
    const of = (text: string) => problems(parseFiles(packageJson, { 'package.json': text }));
    expect(of('{"name":"a","name":"b"}')).toEqual(['broken duplicate-key :1']);
    expect(of('')).toEqual(['broken bad-syntax :1']);
    expect(of('null')).toEqual(['unsupported bad-structure :1']);
    expect(of('[]')).toEqual(['unsupported bad-structure :1']);
    expect(of('{\n<<<<<<< HEAD\n=======\n}')).toEqual(['broken merge-conflict :2']);
    expect(of('{"dependencies":[]}')).toEqual(['broken bad-structure :1']);
    expect(of('{}')).toEqual([]);
  });
});
