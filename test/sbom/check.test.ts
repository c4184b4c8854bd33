import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { SbomCheck, SbomElement } from '../../src/sbom/check-model.ts';
import { checkSbom, renderSbomCheck } from '../../src/sbom/check.ts';
import { renderSbom } from '../../src/sbom/render-sbom.ts';
import { anySbom } from './arbitrary-input.ts';
import { makeComponent, makeInput, makeInventory, makeLarge } from './make-input.ts';

function check(document: unknown): SbomCheck {
  return checkSbom(Buffer.from(typeof document === 'string' ? document : JSON.stringify(document)));
}

function element(result: SbomCheck, standard: string, id: string): SbomElement {
  const found = result.standards
    .find((item) => item.id === standard)
    ?.elements.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no element ${standard} ${id}`);
  return found;
}

const FULL = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
  version: 1,
  signature: { algorithm: 'ES256', value: 'x' },
  metadata: {
    timestamp: '2026-10-01T00:00:00Z',
    lifecycles: [{ phase: 'build' }],
    tools: { components: [{ type: 'application', name: 'maker', version: '2.0' }] },
    manufacturer: { name: 'Acme' },
    component: {
      type: 'application',
      'bom-ref': 'root',
      name: 'demo',
      version: '1',
      purl: 'pkg:generic/demo@1',
      supplier: { name: 'Acme' },
      licenses: [{ license: { id: 'MIT' } }],
      hashes: [{ alg: 'SHA-256', content: 'a'.repeat(64) }],
    },
  },
  components: [
    {
      type: 'library',
      'bom-ref': 'a',
      name: 'a',
      version: '1',
      purl: 'pkg:npm/a@1',
      publisher: 'alice',
      licenses: [{ expression: 'MIT OR Apache-2.0' }],
      externalReferences: [
        {
          type: 'distribution',
          url: 'https://h.example/a',
          hashes: [{ alg: 'SHA-512', content: 'b'.repeat(128) }],
        },
      ],
    },
  ],
  dependencies: [{ ref: 'root', dependsOn: ['a'] }],
};

describe('checkSbom, completeness', () => {
  it('finds every field of a full CycloneDX document', () => {
    const result = check(FULL);
    expect(result.problems).toEqual([]);
    expect(result.standards.map((item) => [item.id, item.complete, item.elements.length])).toEqual([
      ['ntia-2021', 7, 7],
      ['cisa-2026', 17, 17],
    ]);
    expect(result.document).toEqual({
      format: 'CycloneDX',
      specVersion: '1.6',
      name: 'demo',
      timestamp: '2026-10-01T00:00:00Z',
      tool: 'maker 2.0',
      components: 2,
    });
  });

  it.each([
    ['metadata.manufacturer', 'sbom-author'],
    ['signature', 'sbom-author-signature'],
    ['metadata.lifecycles', 'sbom-generation-context'],
    ['metadata.timestamp', 'sbom-timestamp'],
    ['metadata.tools', 'sbom-tool-name'],
    ['serialNumber', 'sbom-version'],
    ['components.0.publisher', 'component-producer'],
    ['dependencies', 'component-dependency-relationship'],
    ['components.0.externalReferences', 'component-hash-value'],
    ['components.0.purl', 'component-identifiers'],
    ['components.0.licenses', 'component-license'],
    ['components.0.name', 'component-name'],
    ['components.0.version', 'component-version'],
  ])('without %s, %s is not complete', (path, id) => {
    const copy = JSON.parse(JSON.stringify(FULL)) as Record<string, unknown>;
    const keys = path.split('.');
    const last = keys.pop() as string;
    const parent = keys.reduce<Record<string, unknown>>(
      (node, key) => node[key] as Record<string, unknown>,
      copy,
    );
    delete parent[last];
    expect(element(check(copy), 'cisa-2026', id).status).toBe('incomplete');
  });

  it('reads the tools and authors of old versions', () => {
    const result = check({
      bomFormat: 'CycloneDX',
      specVersion: '1.2',
      metadata: { tools: [{ vendor: 'v', name: 'old', version: '0.1' }], authors: [{ name: 'Bob' }] },
      components: [{ type: 'library', name: 'x', author: 'Xenia' }],
    });
    expect(element(result, 'cisa-2026', 'sbom-tool-version').status).toBe('complete');
    expect(element(result, 'ntia-2021', 'sbom-author').status).toBe('complete');
    expect(element(result, 'ntia-2021', 'supplier-name').status).toBe('complete');
    expect(element(result, 'ntia-2021', 'unique-identifiers')).toMatchObject({
      have: 0,
      of: 1,
      missing: ['x (line 1)'],
    });
  });

  it('tells missing from said to be unknown, and calls neither complete', () => {
    const result = check({
      ...FULL,
      components: [
        { ...FULL.components[0], version: 'NOASSERTION' },
        {
          type: 'library',
          'bom-ref': 'n',
          name: 'nested',
          version: '1',
          components: [{ type: 'library', name: 'inner' }],
        },
      ],
    });
    expect(element(result, 'cisa-2026', 'component-version')).toMatchObject({
      have: 2,
      of: 4,
      declaredUnknown: 1,
      missing: ['inner (line 1)'],
      status: 'incomplete',
    });
    const declared = check({ ...FULL, components: [{ ...FULL.components[0], version: 'unknown' }] });
    expect(element(declared, 'cisa-2026', 'component-version').status).toBe('unknown');
  });

  it('never calls a document without components complete', () => {
    const result = check({ bomFormat: 'CycloneDX', specVersion: '1.6', components: [] });
    for (const standard of result.standards) {
      for (const item of standard.elements.filter((each) => each.about === 'component'))
        expect(item.status).toBe('incomplete');
    }
    expect(result.problems.map((item) => item.message)).toEqual([
      'the document has no components: there is nothing to measure',
    ]);
  });

  it('agrees with what our own writers put in, in every format', () => {
    for (const [format, specVersion] of [
      ['cyclonedx-json', '1.6'],
      ['cyclonedx-json', '1.7'],
      ['spdx-json', '2.3'],
    ] as const) {
      const full = makeInput({
        ...makeLarge(12),
        format,
        specVersion,
        author: { kind: 'organization', name: 'Acme' },
      });
      const result = check(
        renderSbom({ ...full, subject: { name: 'demo', version: '1', purl: 'pkg:github/acme/demo@1' } }),
      );
      expect(result.problems).toEqual([]);
      expect(result.standards[0]?.complete).toBe(7);
      expect(element(result, 'cisa-2026', 'component-license')).toMatchObject({
        have: 12,
        of: 13,
        declaredUnknown: 1,
        missing: [],
      });
      expect(element(result, 'cisa-2026', 'component-hash-value')).toMatchObject({
        have: 12,
        of: 13,
        declaredUnknown: 1,
      });
      const offline = check(
        renderSbom(makeInput({ ...makeLarge(12), factsOf: () => undefined, format, specVersion })),
      );
      expect(element(offline, 'cisa-2026', 'component-license')).toMatchObject({
        have: 0,
        declaredUnknown: 13,
        status: 'unknown',
      });
    }
  });

  it('S03: nothing of ours is ever missing without a word, or structurally wrong', () => {
    fc.assert(
      fc.property(anySbom, fc.constantFrom('1.6', '2.3'), (sbom, specVersion) => {
        const format = specVersion === '2.3' ? 'spdx-json' : 'cyclonedx-json';
        const result = check(renderSbom(makeInput({ ...sbom, format, specVersion })));
        expect(result.readable).toBe(true);
        expect(result.problems.filter((item) => item.severity === 'error')).toEqual([]);
        for (const id of [
          'component-license',
          'component-hash-value',
          'component-producer',
          'component-version',
          'component-identifiers',
        ]) {
          expect(element(result, 'cisa-2026', id).missing).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });
});

const SPDX = {
  spdxVersion: 'SPDX-2.2',
  dataLicense: 'CC0-1.0',
  SPDXID: 'SPDXRef-DOCUMENT',
  name: 'd',
  documentNamespace: 'https://h.example/d-1',
  creationInfo: {
    created: '2026-10-01T00:00:00Z',
    creators: ['Organization: Acme', 'Tool: syft-1.2.3'],
    comment: 'Build',
  },
  packages: [
    {
      SPDXID: 'SPDXRef-a',
      name: 'a',
      versionInfo: '1',
      supplier: 'NOASSERTION',
      originator: 'Person: Al',
      downloadLocation: 'NONE',
      licenseConcluded: 'NOASSERTION',
      licenseDeclared: 'MIT',
      checksums: [{ algorithm: 'SHA1', checksumValue: 'c'.repeat(40) }],
      externalRefs: [
        { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: 'pkg:npm/a@1' },
      ],
    },
  ],
  relationships: [
    { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: 'SPDXRef-a' },
  ],
};

describe('checkSbom, SPDX', () => {
  it('finds every field but the signature, for which SPDX 2 has no place', () => {
    const result = check(SPDX);
    expect(result.problems).toEqual([]);
    expect(result.standards.map((item) => item.complete)).toEqual([7, 16]);
    expect(element(result, 'cisa-2026', 'sbom-author-signature').note).toContain('detached');
    expect(result.document?.tool).toBe('syft 1.2.3');
  });

  it('reads GitHub’s export, which wraps the document', () => {
    const result = check({ sbom: { ...SPDX, spdxVersion: 'SPDX-2.3' } });
    expect(result.readable).toBe(true);
    expect(result.problems.map((item) => item.severity)).toEqual(['warning']);
  });

  it('names dangling, double and malformed identifiers', () => {
    const [first] = SPDX.packages;
    const result = check({
      ...SPDX,
      packages: [first, first, { ...first, SPDXID: 'a b' }],
      relationships: [
        { spdxElementId: 'SPDXRef-a', relationshipType: 'DEPENDS_ON', relatedSpdxElement: 'SPDXRef-gone' },
        { spdxElementId: 'SPDXRef-a' },
      ],
    });
    expect(result.problems.map((item) => item.message)).toEqual([
      '"a b" is not an SPDX identifier',
      'the identifier "SPDXRef-a" stands twice',
      'a relationship names "SPDXRef-gone", which is not in the document',
      'a relationship lacks its type or one of its ends',
    ]);
  });

  it('DEPENDS_ON NOASSERTION is unknown, not missing and not there', () => {
    const result = check({
      ...SPDX,
      relationships: [
        { spdxElementId: 'SPDXRef-a', relationshipType: 'DEPENDS_ON', relatedSpdxElement: 'NOASSERTION' },
      ],
    });
    expect(element(result, 'ntia-2021', 'dependency-relationship')).toMatchObject({
      have: 0,
      declaredUnknown: 1,
      status: 'unknown',
    });
  });
});

describe('checkSbom, structure', () => {
  it('names dangling and double references, bad hashes, types, times and licences, with lines', () => {
    const result = check(
      JSON.stringify(
        {
          bomFormat: 'CycloneDX',
          specVersion: '1.5',
          serialNumber: 'urn:uuid:1',
          metadata: { timestamp: 'yesterday' },
          components: [
            {
              type: 'library',
              'bom-ref': 'a',
              name: 'a',
              hashes: [{ alg: 'SHA-256', content: 'zz' }],
              licenses: [{ expression: 'MIT & BSD' }],
              scope: 'needed',
            },
            { type: 'thing', 'bom-ref': 'a', name: 'b', purl: 'pkg:npm/../x@1' },
          ],
          dependencies: [{ ref: 'a', dependsOn: ['x'] }, { ref: 'a' }, { ref: 'y' }],
        },
        undefined,
        1,
      ),
    );
    const messages = result.problems.map((item) => `${item.severity} ${item.message}`);
    expect(messages).toEqual([
      'error serialNumber is not urn:uuid: with a lower-case UUID',
      'error the bom-ref "a" stands twice',
      'error "a" depends on "x", which is no bom-ref',
      'error dependencies describes "a" twice',
      'error dependencies names "y", which is no bom-ref',
      'error the time "yesterday" is not ISO 8601 with a time zone',
      'error the scope of "a" is not required, optional or excluded',
      'error the "SHA-256" hash "zz" is not 64 hex digits',
      'warning "MIT & BSD" is not a valid SPDX licence expression',
      'error "b" has no type that CycloneDX knows',
      expect.stringContaining('warning not a valid package URL'),
    ]);
    expect(result.problems.every((item) => item.line > 1)).toBe(true);
  });

  it('counts the problems it does not list', () => {
    const result = check({
      ...FULL,
      dependencies: Array.from({ length: 500 }, (_, index) => ({ ref: `gone-${index}` })),
    });
    expect(result.problems).toHaveLength(100);
    expect(result.problemsLeftOut).toBe(400);
    expect(renderSbomCheck(result, 'text')).toContain('and 480 more');
  });
});

describe('checkSbom, hostile input', () => {
  const sameLine = /^[^\n]+$/;

  it.each([
    ['P13: nothing', ''],
    ['P13: null', 'null'],
    ['P13: a list', '[]'],
    ['P13: a text', '"x"'],
    ['no JSON', '{"bomFormat":'],
    ['XML', '<?xml version="1.0"?><bom/>'],
    ['tag-value', '# comment\nSPDXVersion: SPDX-2.3\n'],
    ['SPDX 3', '{"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[]}'],
    ['another SPDX 3', '{"spdxVersion":"SPDX-3.0"}'],
    ['CycloneDX 1.1', '{"bomFormat":"CycloneDX","specVersion":"1.1"}'],
    ['CycloneDX 2.0', '{"bomFormat":"CycloneDX","specVersion":"2.0"}'],
    ['CycloneDX without a version', '{"bomFormat":"CycloneDX"}'],
    ['P13: other JSON', '{"lockfileVersion":3}'],
    ['P04: deep nesting', '['.repeat(200_000)],
    ['P15: a merge conflict', '{\n<<<<<<< ours\n"a":1\n=======\n"a":2\n>>>>>>> theirs\n}'],
  ])('%s is not measured, and says why in one line', (_, text) => {
    const result = check(text);
    expect(result.readable).toBe(false);
    expect(result.standards).toEqual([]);
    expect(result.reason).toMatch(sameLine);
    expect(renderSbomCheck(result, 'text')).toMatch(/^Not measured: .+\.\n$/);
  });

  it('P12: UTF-16, invalid UTF-8 and a byte order mark', () => {
    expect(checkSbom(Buffer.from(`\ufeff${JSON.stringify(FULL)}`)).readable).toBe(true);
    expect(checkSbom(Buffer.from('\ufeff{}', 'utf16le')).reason).toContain('UTF-16');
    expect(checkSbom(Uint8Array.from([0x7b, 0xff, 0x7d])).reason).toContain('not valid UTF-8');
  });

  it('refuses more than 64 MiB without reading it', () => {
    expect(checkSbom(Buffer.alloc(64 * 1024 * 1024 + 1, 0x20)).reason).toContain('at most 67108864 are read');
  });

  it('P01: a key that stands twice is an error', () => {
    const result = check(
      '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[],\n"components":[{"type":"library","name":"a"}]}',
    );
    expect(result.problems[0]).toMatchObject({ severity: 'error', line: 2 });
    expect(result.problems[0]?.message).toContain('twice');
  });

  it('P02, P03: keys and names of Object’s members are data', () => {
    const result = check(
      '{"bomFormat":"CycloneDX","specVersion":"1.6","__proto__":{"polluted":1},"components":[{"type":"library","name":"__proto__","constructor":{}}]}',
    );
    expect(result.document?.components).toBe(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('O01, O02, O07: names cannot write commands or escape sequences into the log', () => {
    const evil = '\n::error::owned\n##[add-mask]x\u001b[2J\u202e';
    const result = check({
      ...FULL,
      metadata: { component: { type: 'application', name: evil }, tools: [{ name: evil }] },
      components: [{ type: evil, name: evil, purl: evil }],
      dependencies: [{ ref: evil }],
    });
    for (const format of ['text', 'json'] as const) {
      const text = renderSbomCheck(result, format);
      expect(text).not.toMatch(/^\s*::/m);
      expect(text).not.toContain('\u001b');
      expect(text).not.toContain('\u202e');
    }
    expect(renderSbomCheck(result, 'text')).not.toContain('##[');
  });

  it('O12: a token in a name is not printed', () => {
    const result = check({
      ...FULL,
      components: [{ type: 'library', name: 'npm_CANARYcanaryCANARYcanaryCANARYcanary12' }],
    });
    expect(renderSbomCheck(result, 'json')).not.toContain('CANARY');
  });

  it('S03: any JSON gets an answer', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(
          'components',
          'packages',
          'dependencies',
          'relationships',
          'metadata',
          'creationInfo',
        ),
        (value, key) => {
          for (const base of [FULL, SPDX]) {
            const result = check({ ...base, [key]: value });
            expect(result.readable).toBe(true);
            expect(renderSbomCheck(result, 'text')).toMatch(/\n$/);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('S03: any bytes get an answer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(checkSbom(bytes).readable).toBe(false);
      }),
    );
  });

  it('P14: a document cut off anywhere is not measured', () => {
    const text = renderSbom(
      makeInput({ inventory: makeInventory([makeComponent('pkg:npm/a@1.0.0')]) }),
    ).trimEnd();
    for (let part = 1; part < 64; part += 1) {
      expect(check(text.slice(0, Math.floor((text.length * part) / 64))).readable).toBe(false);
    }
  });
});
