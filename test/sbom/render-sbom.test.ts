import { describe, expect, it } from 'vitest';

import type { Purl } from '../../src/domain/purl.ts';
import type { SbomInput } from '../../src/sbom/model.ts';
import { renderSbom } from '../../src/sbom/render-sbom.ts';
import {
  EVIDENCE,
  makeComponent,
  makeFacts,
  makeInput,
  makeInventory,
  makeProject,
  sha256,
  sha512,
} from './make-input.ts';

/* eslint-disable typescript/no-explicit-any -- documents are read as a consumer would */
type Document = any; // oxlint-disable-line typescript/no-explicit-any

function cyclonedx(changes: Partial<SbomInput>): Document {
  return JSON.parse(renderSbom(makeInput(changes)));
}

function spdx(changes: Partial<SbomInput>): Document {
  return JSON.parse(renderSbom(makeInput({ ...changes, format: 'spdx-json', specVersion: '2.3' })));
}

function propertiesOf(item: Document): Record<string, string> {
  return Object.fromEntries((item.properties ?? []).map((p: Document) => [p.name, p.value]));
}

const A = 'pkg:npm/a@1.0.0';
const B = 'pkg:npm/b@2.0.0';

describe('renderSbom, CycloneDX', () => {
  it('fills one npm package from lockfile and registry', () => {
    const component = makeComponent(A, {
      direct: true,
      integrity: [sha512('a')],
      source: { kind: 'registry', url: 'https://user:secret@registry.example/a/-/a-1.0.0.tgz?token=1#x' },
      hasInstallScript: true,
    });
    const facts = makeFacts({
      publishedAt: Date.UTC(2025, 5, 1),
      publisher: { current: { name: 'alice', email: 'alice@mail.example' }, seenBefore: true },
      attestations: { present: true, url: 'https://registry.example/-/attestations/a@1.0.0' },
      deprecated: { deprecated: true, message: 'use c' },
      artifacts: [{ integrity: [sha512('a'), { algorithm: 'sha1', digest: 'b'.repeat(40), raw: 'x' }] }],
      metadata: {
        license: 'mit',
        description: 'Does a.',
        author: 'Alice A. <alice@mail.example>',
        homepage: 'https://a.example/',
        repository: 'git+ssh://git@github.com/acme/a.git',
      },
    });
    const document = cyclonedx({
      inventory: makeInventory([component], { projects: [makeProject({ dependsOn: [A as Purl] })] }),
      factsOf: () => facts,
      author: { kind: 'organization', name: 'Acme' },
    });
    const [item] = document.components;
    expect(item).toMatchObject({
      type: 'library',
      'bom-ref': A,
      supplier: { name: 'alice' },
      authors: [{ name: 'Alice A.' }],
      publisher: 'alice',
      scope: 'required',
      licenses: [{ expression: 'MIT', acknowledgement: 'declared' }],
      hashes: [
        { alg: 'SHA-1', content: 'b'.repeat(40) },
        { alg: 'SHA-512', content: 'a'.repeat(128) },
      ],
      purl: A,
    });
    expect(item.externalReferences).toEqual([
      { type: 'distribution', url: 'https://registry.example/a/-/a-1.0.0.tgz' },
      { type: 'vcs', url: 'ssh://git@github.com/acme/a.git' },
      { type: 'website', url: 'https://a.example/' },
      { type: 'attestation', url: 'https://registry.example/-/attestations/a@1.0.0' },
    ]);
    expect(item.evidence.occurrences).toEqual([{ location: 'package-lock.json', line: 3 }]);
    expect(item.evidence.identity[0].methods[0].technique).toBe('manifest-analysis');
    expect(propertiesOf(item)).toMatchObject({
      'countersign:direct': 'true',
      'countersign:scope': 'runtime',
      'countersign:install-script': 'true',
      'countersign:deprecated': 'use c',
      'countersign:license-as-written': 'mit',
      'countersign:provenance': 'published',
      'countersign:published': '2025-06-01T00:00:00.000Z',
    });
    expect(document.metadata.manufacturer).toEqual({ name: 'Acme' });
    expect(document.metadata.lifecycles).toEqual([{ phase: 'pre-build' }]);
    expect(document.dependencies[0]).toEqual({ ref: 'countersign:root', dependsOn: [A] });
    expect(document.compositions).toEqual([{ aggregate: 'complete', assemblies: ['countersign:root'] }]);
  });

  it('merges a package of several lockfiles: evidence, edges, the strongest scope', () => {
    const one = makeComponent(A, {
      scope: 'dev',
      lockfile: 'web/package-lock.json',
      locations: [{ file: 'web/package-lock.json', line: 9 }],
      dependsOn: [B as Purl],
    });
    const two = makeComponent(A, { scope: 'runtime', direct: true });
    const document = cyclonedx({
      inventory: makeInventory([one, two, makeComponent(B, { scope: 'optional' })]),
    });
    expect(document.components.map((item: Document) => [item['bom-ref'], item.scope])).toEqual([
      [A, 'required'],
      [B, 'optional'],
    ]);
    expect(document.components[0].evidence.occurrences).toEqual([
      { location: 'package-lock.json', line: 3 },
      { location: 'web/package-lock.json', line: 9 },
    ]);
    expect(document.components[0].evidence.identity[0].methods).toHaveLength(2);
    expect(document.dependencies).toContainEqual({ ref: A, dependsOn: [B] });
  });

  it.each([
    ['runtime', 'required'],
    ['optional', 'optional'],
    ['dev', 'excluded'],
    ['build', 'excluded'],
    ['unknown', undefined],
  ] as const)('writes the scope %s as %s', (scope, written) => {
    const document = cyclonedx({ inventory: makeInventory([makeComponent(A, { scope })]) });
    expect(document.components[0].scope).toBe(written);
    expect(propertiesOf(document.components[0])['countersign:scope']).toBe(scope);
  });

  it('ranks an unknown scope above dev, so that nobody leaves the package out', () => {
    const inventory = makeInventory([
      makeComponent(A, { scope: 'dev', lockfile: 'a/x' }),
      makeComponent(A, { scope: 'unknown', lockfile: 'b/x' }),
    ]);
    expect(cyclonedx({ inventory }).components[0].scope).toBeUndefined();
  });

  it('writes each file of a Python release with its hash, and marks no hash as the component’s', () => {
    const wheel = 'demo-1.0-py3-none-any.whl';
    const component = makeComponent('pkg:pypi/demo@1.0', {
      ecosystem: 'pypi',
      integrity: [sha256('1', wheel), sha256('2', 'demo-1.0.tar.gz')],
    });
    const facts = makeFacts({
      artifacts: [
        {
          file: wheel,
          url: 'https://files.registry.example/demo-1.0-py3-none-any.whl',
          integrity: [sha256('1')],
        },
        {
          file: 'demo-1.0-late.whl',
          url: 'https://files.registry.example/late.whl',
          integrity: [sha256('9')],
        },
      ],
    });
    const [item] = cyclonedx({ inventory: makeInventory([component]), factsOf: () => facts }).components;
    expect(item.hashes).toBeUndefined();
    expect(item.externalReferences).toEqual([
      {
        type: 'distribution',
        url: 'https://files.registry.example/demo-1.0-py3-none-any.whl',
        comment: wheel,
        hashes: [{ alg: 'SHA-256', content: '1'.repeat(64) }],
      },
      {
        type: 'distribution',
        url: `pkg:pypi/demo@1.0?checksum=sha256:${'2'.repeat(64)}&file_name=demo-1.0.tar.gz`,
        comment: 'demo-1.0.tar.gz',
        hashes: [{ alg: 'SHA-256', content: '2'.repeat(64) }],
      },
    ]);
  });

  it('I03: keeps the lockfile’s digest when the registry states another, and says that they differ', () => {
    const component = makeComponent(A, { integrity: [sha512('a')] });
    const facts = makeFacts({
      artifacts: [{ integrity: [sha512('b'), { algorithm: 'sha1', digest: 'c'.repeat(40), raw: 'x' }] }],
    });
    const [item] = cyclonedx({ inventory: makeInventory([component]), factsOf: () => facts }).components;
    expect(item.hashes).toEqual([{ alg: 'SHA-512', content: 'a'.repeat(128) }]);
    expect(propertiesOf(item)['countersign:registry-hash-differs']).toBe('true');
  });

  it('I03: a weak digest that agrees does not let another strong one in', () => {
    const sha1 = { algorithm: 'sha1', digest: 'c'.repeat(40), raw: 'x' } as const;
    const component = makeComponent(A, { integrity: [sha512('a'), sha1] });
    const facts = makeFacts({ artifacts: [{ integrity: [sha512('b'), sha1] }] });
    const [item] = cyclonedx({ inventory: makeInventory([component]), factsOf: () => facts }).components;
    expect(item.hashes).toEqual([
      { alg: 'SHA-1', content: 'c'.repeat(40) },
      { alg: 'SHA-512', content: 'a'.repeat(128) },
    ]);
    expect(propertiesOf(item)['countersign:registry-hash-differs']).toBe('true');
  });

  it('says when the hash is the registry’s word only', () => {
    const facts = makeFacts({
      artifacts: [{ url: 'https://registry.example/a.tgz', integrity: [sha512('d')] }],
    });
    const [item] = cyclonedx({
      inventory: makeInventory([makeComponent(A)]),
      factsOf: () => facts,
    }).components;
    expect(item.hashes).toEqual([{ alg: 'SHA-512', content: 'd'.repeat(128) }]);
    expect(propertiesOf(item)['countersign:hashes-from']).toBe('registry');
  });

  it('I02: a digest of the wrong length or alphabet is no hash', () => {
    const bad = [
      { algorithm: 'sha512', digest: 'abc', raw: 'sha512-abc' },
      { algorithm: 'sha256', digest: 'g'.repeat(64), raw: 'sha256:ggg' },
      { algorithm: 'unknown', digest: '', raw: 'sha999-…' },
    ] as const;
    const [item] = cyclonedx({ inventory: makeInventory([makeComponent(A, { integrity: bad })]) }).components;
    expect(item.hashes).toBeUndefined();
    expect(
      item.properties.filter((p: Document) => p.name === 'countersign:integrity-unreadable'),
    ).toHaveLength(3);
  });

  it('keeps Go’s h1 as a property: it is no digest of a file', () => {
    const component = makeComponent('pkg:golang/github.com/acme/lib@v1.2.3', {
      ecosystem: 'golang',
      name: 'github.com/acme/lib',
      format: 'go-mod',
      integrity: [{ algorithm: 'h1', digest: 'abc=', raw: 'h1:abc=' }],
    });
    const document = cyclonedx({ inventory: makeInventory([component]) });
    const [item] = document.components;
    expect(item.hashes).toBeUndefined();
    expect(item.supplier).toEqual({ name: 'acme' });
    expect(item.externalReferences).toEqual([{ type: 'vcs', url: 'https://github.com/acme/lib' }]);
    expect(propertiesOf(item)['countersign:go-h1']).toBe('h1:abc=');
    expect(propertiesOf(document.metadata)['countersign:unknown:hashes']).toContain(
      '1 of 1 components: unsupported',
    );
  });

  it('writes an action with its owner, repository and commit', () => {
    const commit = '0123456789abcdef0123456789abcdef01234567';
    const component = makeComponent(`pkg:github/acme/tool@${commit}`, {
      ecosystem: 'github',
      name: 'acme/tool/sub',
      format: 'workflow',
      scope: 'build',
      direct: true,
      lockfile: '.github/workflows/ci.yml',
      pin: { state: 'exact', kind: 'action', text: `acme/tool/sub@${commit}` },
    });
    const document = cyclonedx({ inventory: makeInventory([component]) });
    expect(document.components[0]).toMatchObject({
      type: 'application',
      supplier: { name: 'acme' },
      scope: 'excluded',
    });
    expect(document.components[0].externalReferences[0]).toEqual({
      type: 'distribution',
      url: `git+https://github.com/acme/tool@${commit}`,
    });
    expect(propertiesOf(document.components[0])['countersign:pin']).toBe('exact');
    expect(document.dependencies).toEqual([
      { ref: 'countersign:root', dependsOn: [document.components[0]['bom-ref']] },
    ]);
    expect(document.compositions).toContainEqual({
      aggregate: 'unknown',
      dependencies: [document.components[0]['bom-ref']],
    });
  });

  it('shows workspace members as the project’s own, below the root', () => {
    const inventory = makeInventory([makeComponent(A)], {
      projects: [
        makeProject({ name: 'top' }),
        makeProject({ dir: 'packages/web', name: 'web', version: '3.0.0', dependsOn: [A as Purl] }),
      ],
    });
    const document = cyclonedx({ inventory });
    const member = document.components.find((item: Document) => item.name === 'web');
    expect(member['bom-ref']).toBe('countersign:project:npm:packages/web');
    expect(member.scope).toBeUndefined();
    expect(propertiesOf(member)['countersign:first-party']).toBe('true');
    expect(document.dependencies).toContainEqual({ ref: 'countersign:root', dependsOn: [member['bom-ref']] });
    expect(document.dependencies).toContainEqual({ ref: member['bom-ref'], dependsOn: [A] });
  });

  it('says incomplete, and why, when a file was broken or unsupported or nothing was found', () => {
    const inventory = makeInventory([makeComponent(A)], {
      files: [
        {
          path: 'x.lock',
          format: 'npm-lock',
          role: 'lock',
          status: 'unsupported',
          reason: 'version 9',
          components: 0,
        },
        { path: 'package-lock.json', format: 'npm-lock', role: 'lock', status: 'read', components: 1 },
      ],
      problems: [
        { code: 'bad-syntax', severity: 'broken', message: 'no JSON', location: { file: 'y.lock', line: 4 } },
      ],
    });
    const document = cyclonedx({ inventory });
    expect(document.compositions[0].aggregate).toBe('incomplete');
    expect(
      document.metadata.properties
        .filter((p: Document) => p.name === 'countersign:gap')
        .map((p: Document) => p.value),
    ).toEqual(['x.lock: unsupported: version 9', 'y.lock:4: broken: no JSON']);
    expect(cyclonedx({ inventory: makeInventory([]) }).compositions[0].aggregate).toBe('incomplete');
  });

  it('folds what is unknown by cause, and repeats it on a package only where causes differ', () => {
    const offline = { known: false, reason: 'offline', detail: 'no network' } as const;
    const stripped = { known: false, reason: 'stripped-by-mirror', detail: 'the mirror strips it' } as const;
    const same = cyclonedx({
      inventory: makeInventory([makeComponent(A), makeComponent(B)]),
      factsOf: () => makeFacts({}, offline),
    });
    expect(propertiesOf(same.metadata)['countersign:unknown:license']).toBe(
      '2 of 2 components: offline, no network',
    );
    expect(propertiesOf(same.components[0])['countersign:unknown']).toBeUndefined();
    const mixed = cyclonedx({
      inventory: makeInventory([makeComponent(A), makeComponent(B)]),
      factsOf: (purl) => makeFacts({}, purl === A ? offline : stripped),
    });
    expect(
      mixed.metadata.properties.filter((p: Document) => p.name === 'countersign:unknown:license'),
    ).toHaveLength(2);
    expect(propertiesOf(mixed.components[1])['countersign:unknown']).toContain('license=stripped-by-mirror');
  });

  it('refuses a version the format does not have, and a time out of range', () => {
    expect(() => renderSbom(makeInput({ specVersion: '2.3' }))).toThrow(RangeError);
    expect(() => renderSbom(makeInput({ format: 'spdx-json', specVersion: '1.6' }))).toThrow(RangeError);
    expect(() => renderSbom(makeInput({ timestamp: Number.NaN }))).toThrow(RangeError);
    expect(() => renderSbom(makeInput({ timestamp: 253_402_300_800_000 }))).toThrow(RangeError);
  });
});

describe('renderSbom, hostile input', () => {
  it('N05: one bad purl is left out as a purl, and the rest stays', () => {
    const bad = makeComponent('not a purl', { name: 'weird', version: '1' });
    const document = cyclonedx({
      inventory: makeInventory([bad, makeComponent(A, { dependsOn: ['not a purl' as Purl] })]),
    });
    const item = document.components.find((entry: Document) => entry.name === 'weird');
    expect(item.purl).toBeUndefined();
    expect(item['bom-ref']).toMatch(/^countersign:component:[0-9a-f]{32}$/);
    expect(propertiesOf(item)['countersign:bad-purl']).toBe('not a purl');
    expect(document.dependencies).toContainEqual({ ref: A, dependsOn: [item['bom-ref']] });
  });

  it('drops edges that lead nowhere and says how many', () => {
    const document = cyclonedx({
      inventory: makeInventory([makeComponent(A, { dependsOn: ['pkg:npm/gone@1' as Purl, A as Purl] })]),
    });
    expect(document.dependencies).toContainEqual({ ref: A });
    expect(propertiesOf(document.metadata)['countersign:edges-without-target']).toBe('1');
  });

  it('O10: lone surrogates, control and direction characters become inert, valid UTF-8', () => {
    const facts = makeFacts({
      metadata: { description: 'x\u0000y\ud800z\u202e\nq\u2028', license: 'odd\u0007\udfff' },
    });
    const text = renderSbom(
      makeInput({
        inventory: makeInventory([makeComponent(A)]),
        factsOf: () => facts,
        subject: { name: '\ud83d' },
      }),
    );
    expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
    expect(text).not.toMatch(/\\u[0-9a-f]{4}/);
    expect(JSON.parse(text).components[0].description).toBe('x\ufffdy\ufffdz\ufffd q\ufffd');
  });

  it('N02: over-long texts are clipped and it is noted', () => {
    const facts = makeFacts({
      metadata: {
        description: 'd'.repeat(1_000_000),
        license: 'l'.repeat(1_000_000),
        author: 'a'.repeat(1_000_000),
      },
    });
    const component = makeComponent(A, { name: 'n'.repeat(1_000_000), version: '1'.repeat(1_000_000) });
    const text = renderSbom(makeInput({ inventory: makeInventory([component]), factsOf: () => facts }));
    expect(text.length).toBeLessThan(10_000);
    expect(propertiesOf(JSON.parse(text).components[0])['countersign:clipped']).toBe(
      'author, description, license, name, version',
    );
  });

  it('O12: no credential of an address, a name or a message reaches the file', () => {
    const canary = 'npm_CANARYcanaryCANARYcanaryCANARYcanary12';
    const sources = [
      { kind: 'registry', url: `https://user:${canary}@registry.example/a.tgz` },
      { kind: 'url', url: `https://registry.example/${canary}/a.tgz?sig=${canary}#${canary}` },
      { kind: 'git', url: `git+https://${canary}@github.com/acme/a.git` },
      { kind: 'git', url: `https://x-access-token:${canary}@github.com/acme/a` },
    ] as const;
    const components = sources.map((source, index) =>
      makeComponent(`pkg:npm/s${index}@1.0.0`, { source, alias: canary }),
    );
    components.push(
      makeComponent(`pkg:npm/s9@1.0.0?vcs_url=git+https://user:hunterCANARY2%40github.com/acme/a`),
    );
    const facts = makeFacts({
      metadata: {
        homepage: `https://a:${canary}@a.example`,
        repository: `git://${canary}@h.example/r`,
        license: `See ${canary}`,
        description: canary,
        downloadUrl: `https://h.example/?${canary}`,
      },
      deprecated: { deprecated: true, message: `token ${canary}` },
      artifacts: [{ url: `https://${canary}@h.example/a`, integrity: [sha512('a')] }],
    });
    const inventory = makeInventory(components, {
      problems: [{ code: 'bad-syntax', severity: 'broken', message: `in ${canary}` }],
    });
    for (const format of ['cyclonedx-json', 'spdx-json'] as const) {
      const text = renderSbom(
        makeInput({
          format,
          specVersion: format === 'spdx-json' ? '2.3' : '1.7',
          inventory,
          factsOf: () => facts,
          subject: { name: canary, vcs: `https://${canary}@github.com/acme/a` },
        }),
      );
      expect(text).not.toContain('CANARY');
    }
  });

  it('P03: packages named like members of Object are ordinary', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const document = cyclonedx({
      inventory: makeInventory(names.map((name) => makeComponent(`pkg:npm/${name}@1.0.0`))),
    });
    expect(document.components.map((item: Document) => item.name).sort()).toEqual([...names].sort());
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('survives a table of facts with holes', () => {
    const facts = { metadata: { known: true, value: {}, evidence: EVIDENCE } };
    const document = cyclonedx({
      inventory: makeInventory([makeComponent(A)]),
      factsOf: () => facts as never,
    });
    expect(document.components).toHaveLength(1);
  });
});

describe('renderSbom, SPDX', () => {
  it('writes package, licence, checksum, relationships and what is unknown', () => {
    const facts = makeFacts({
      metadata: { license: 'Weird Licence 7', supplier: 'Acme (Inc)', author: 'Bob (b@mail.example)' },
      publishedAt: Date.UTC(2025, 5, 1),
    });
    const inventory = makeInventory(
      [
        makeComponent(A, {
          integrity: [sha512('a')],
          dependsOn: [B as Purl],
          source: { kind: 'git', url: 'git@github.com:acme/a.git', commit: 'a'.repeat(40) },
        }),
        makeComponent(B, { scope: 'dev' }),
        makeComponent('pkg:pypi/c@1', {
          ecosystem: 'pypi',
          format: 'pipfile-lock',
          lockfile: 'Pipfile.lock',
        }),
      ],
      { projects: [makeProject({ dependsOn: [A as Purl, B as Purl] })] },
    );
    const document = spdx({
      inventory,
      factsOf: (purl) => (purl === A ? facts : undefined),
      author: { kind: 'person', name: 'Dana' },
    });
    expect(document.creationInfo.creators).toEqual(['Person: Dana', 'Tool: countersign-0.1.0']);
    const [root, a, b] = document.packages;
    expect(root.SPDXID).toBe('SPDXRef-countersign-root');
    expect(a).toMatchObject({
      SPDXID: 'SPDXRef-npm-a-1.0.0',
      versionInfo: '1.0.0',
      supplier: 'Organization: Acme [Inc]',
      originator: 'Person: Bob [b@mail.example]',
      downloadLocation: `git+ssh://git@github.com/acme/a.git@${'a'.repeat(40)}`,
      filesAnalyzed: false,
      checksums: [{ algorithm: 'SHA512', checksumValue: 'a'.repeat(128) }],
      sourceInfo: 'Read from package-lock.json:3',
      releaseDate: '2025-06-01T00:00:00Z',
    });
    expect(document.hasExtractedLicensingInfos).toEqual([
      { licenseId: a.licenseDeclared, extractedText: 'Weird Licence 7', name: 'Weird Licence 7' },
    ]);
    expect(b.licenseDeclared).toBe('NOASSERTION');
    expect(b.supplier).toBe('NOASSERTION');
    expect(
      document.relationships.map(
        (r: Document) => `${r.spdxElementId} ${r.relationshipType} ${r.relatedSpdxElement}`,
      ),
    ).toEqual([
      'SPDXRef-DOCUMENT DESCRIBES SPDXRef-countersign-root',
      'SPDXRef-countersign-root DEPENDS_ON SPDXRef-npm-a-1.0.0',
      'SPDXRef-countersign-root DEPENDS_ON SPDXRef-npm-b-2.0.0',
      'SPDXRef-npm-b-2.0.0 DEV_DEPENDENCY_OF SPDXRef-countersign-root',
      'SPDXRef-countersign-root DEPENDS_ON SPDXRef-pypi-c-1',
      'SPDXRef-countersign-root DEPENDS_ON NOASSERTION',
      'SPDXRef-npm-a-1.0.0 DEPENDS_ON SPDXRef-npm-b-2.0.0',
      'SPDXRef-npm-b-2.0.0 DEPENDS_ON NONE',
      'SPDXRef-pypi-c-1 DEPENDS_ON NOASSERTION',
    ]);
    expect(document.comment).toContain('countersign:unknown:dependencies: 1 of 3 components');
  });

  it('gives different packages different identifiers, even when only odd characters differ', () => {
    const inventory = makeInventory([makeComponent('pkg:npm/a_b@1'), makeComponent('pkg:npm/a-b@1')]);
    const ids = spdx({ inventory }).packages.map((item: Document) => item.SPDXID);
    expect(new Set(ids).size).toBe(3);
  });

  it('explains a LicenseRef that a package uses', () => {
    const facts = makeFacts({ metadata: { license: 'MIT OR LicenseRef-own' } });
    const document = spdx({ inventory: makeInventory([makeComponent(A)]), factsOf: () => facts });
    expect(document.packages[1].licenseDeclared).toBe('MIT OR LicenseRef-own');
    expect(document.hasExtractedLicensingInfos.map((item: Document) => item.licenseId)).toEqual([
      'LicenseRef-own',
    ]);
  });
});
