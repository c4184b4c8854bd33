import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { gradleLock } from '../../src/inventory/gradle-lock.ts';
import { gradleVerification } from '../../src/inventory/gradle-verification.ts';
import { readInventory } from '../../src/inventory/read-inventory.ts';
import { fakeTree } from './fake-tree.ts';
import { find, fixture, parseFiles, parseFixture, problems, silentCuts, table } from './parse-files.ts';

const METADATA = 'gradle/verification-metadata.xml';
const VERIFIED = {
  'app/gradle.lockfile': fixture('gradle/verified/app/gradle.lockfile'),
  'buildscript-gradle.lockfile': fixture('gradle/verified/buildscript-gradle.lockfile'),
  [METADATA]: fixture('gradle/verified/gradle/verification-metadata.xml'),
};
const metadata = (components: string, configuration = ''): string =>
  `<verification-metadata><configuration>${configuration}</configuration><components>${components}</components></verification-metadata>\n`;
const component = (artifacts: string, version = '1.0'): string =>
  `<component group="org.example" name="a" version="${version}">${artifacts}</component>`;
const verify = (text: string) => parseFiles(gradleVerification, { [METADATA]: text });

describe('gradle.lockfile', () => {
  it('reads scopes out of the names of configurations; nothing says who asks for what', () => {
    const parsed = parseFixture(gradleLock, 'gradle/plain/gradle.lockfile');
    expect(problems(parsed)).toEqual([]);
    expect(table(parsed)).toEqual([
      'org.example:alpha@1.0.0 runtime ? 0# :3',
      'org.example:annotations@2.0 build ? 0# :4',
      'org.example:tester@3.1-rc1 dev ? 0# :5',
      'org.example.tools:checker@4.0 build ? 0# :6',
      'org.example.tools:odd@r09 unknown ? 0# :7',
    ]);
    expect(find(parsed, 'org.example:alpha')).toMatchObject({
      purl: 'pkg:maven/org.example/alpha@1.0.0',
      unchecked: 'off',
    });
    expect(parsed.projects).toEqual([]);
  });

  it.each([
    ['testRuntimeClasspath', 'dev'],
    ['releaseUnitTestRuntimeClasspath', 'dev'],
    ['debugAndroidTestCompileClasspath', 'dev'],
    ['integrationTestRuntimeClasspath', 'dev'],
    ['testFixturesRuntimeClasspath', 'dev'],
    ['latestRuntimeClasspath', 'runtime'],
    ['debugRuntimeClasspath', 'runtime'],
    ['attestations', 'unknown'],
    ['compileClasspath', 'build'],
    ['kapt', 'build'],
    ['kotlinCompilerPluginClasspathMain', 'build'],
    ['compileClasspath,mystery', 'unknown'],
    ['compileClasspath,testRuntimeClasspath', 'build'],
    ['', 'unknown'],
  ])('a component of %s is for %s', (configurations, scope) => {
    const parsed = parseFiles(gradleLock, { 'gradle.lockfile': `g:a:1=${configurations}\nempty=\n` });
    expect(parsed.components.map((one) => one.scope)).toEqual([scope]);
  });

  it('takes the digests of the build that it belongs to, with the line of each', () => {
    const parsed = parseFiles(gradleLock, VERIFIED);
    expect(problems(parsed)).toEqual([]);
    expect(parsed.components.map((one) => [one.name, one.integrity.length, one.unchecked])).toEqual([
      ['com.acme.internal:core', 0, 'trusted'],
      ['com.acme:own', 0, 'trusted'],
      ['org.example:alpha', 4, undefined],
      ['org.example:missing', 0, undefined],
      ['org.example:signed', 0, 'signed'],
      ['org.keys:bykey', 0, 'signed'],
    ]);
    expect(
      find(parsed, 'org.example:alpha').integrity.map(
        ({ algorithm, file, location }) => `${algorithm} ${file} ${location?.file}:${location?.line}`,
      ),
    ).toEqual([
      `md5 alpha-1.0.0.jar ${METADATA}:20`,
      `sha256 alpha-1.0.0.jar ${METADATA}:21`,
      `sha256 alpha-1.0.0.jar ${METADATA}:22`,
      `sha1 alpha-1.0.0.pom ${METADATA}:26`,
    ]);
  });

  it('keys count only where signatures are verified', () => {
    const text = VERIFIED[METADATA]?.replace('signatures>true<', 'signatures>false<') ?? '';
    const parsed = parseFiles(gradleLock, { ...VERIFIED, [METADATA]: text });
    expect(find(parsed, 'org.keys:bykey').unchecked).toBeUndefined();
    expect(find(parsed, 'com.acme:own').unchecked).toBe('trusted');
  });

  it('reads one file per configuration as Gradle 6 wrote it', () => {
    const path = 'lib/gradle/dependency-locks/testCompileClasspath.lockfile';
    const parsed = parseFiles(gradleLock, { [path]: '# x\norg.example:a:1\norg.example:b:2\n' });
    expect(problems(parsed)).toEqual([]);
    expect(table(parsed)).toEqual(['org.example:a@1 dev ? 0# :2', 'org.example:b@2 dev ? 0# :3']);
    expect(parseFiles(gradleLock, { [path]: '# nothing is locked\n' }).problems).toEqual([]);
  });

  it('P14: no cut loses a component in silence', () => {
    expect(silentCuts(gradleLock, { 'gradle.lockfile': fixture('gradle/plain/gradle.lockfile') })).toEqual(
      [],
    );
    expect(silentCuts(gradleVerification, { [METADATA]: VERIFIED[METADATA] ?? '' })).toEqual([]);
  });

  it.each([
    ['an unresolved merge', '<<<<<<< a\ng:a:1=x\n=======\ng:a:2=x\n>>>>>>> b\nempty=\n', 'merge-conflict :1'],
    ['a blank', 'g:a:1 = x\nempty=\n', 'bad-syntax :1'],
    ['two parts', 'g:a=x\nempty=\n', 'bad-syntax :1'],
    ['four parts', 'g:a:1:jar=x\nempty=\n', 'bad-syntax :1'],
    ['no configuration', 'g:a:1\nempty=\n', 'bad-syntax :1'],
    ['a name that is none', 'g:../a:1=x\nempty=\n', 'bad-name :1'],
    ['a version that is none', 'g:a:[1,2)=x\nempty=\n', 'bad-version :1'],
    ['no end', 'g:a:1=x\n', 'bad-structure :2'],
  ])('says what is wrong with %s', (_title, text, expected) => {
    expect(problems(parseFiles(gradleLock, { 'gradle.lockfile': text }))[0]).toContain(expected);
  });

  it('CRLF is read', () => {
    const text = fixture('gradle/plain/gradle.lockfile').replaceAll('\n', '\r\n');
    const parsed = parseFiles(gradleLock, { 'gradle.lockfile': text });
    expect([problems(parsed), parsed.components.length]).toEqual([[], 5]);
  });
});

describe('verification-metadata.xml', () => {
  it('is the inventory of a build without lockfiles', () => {
    const inventory = readInventory(fakeTree({ [METADATA]: VERIFIED[METADATA] ?? '' }));
    expect(
      inventory.components.map(({ purl, integrity, unchecked }) => [purl, integrity.length, unchecked]),
    ).toEqual([
      ['pkg:maven/org.example/alpha@1.0.0', 4, undefined],
      ['pkg:maven/org.example/plugin@7.0', 1, undefined],
      ['pkg:maven/org.example/signed@2.0', 0, 'signed'],
    ]);
    expect(inventory.files).toMatchObject([{ format: 'gradle-verification', status: 'read' }]);
  });

  it('adds nothing to one with lockfiles, and is read all the same', () => {
    const inventory = readInventory(fakeTree(VERIFIED));
    expect(new Set(inventory.components.map(({ format }) => format))).toEqual(new Set(['gradle-lock']));
    expect(inventory.components.find(({ name }) => name === 'org.example:plugin')).toMatchObject({
      scope: 'build',
      integrity: [{ algorithm: 'sha512' }],
    });
    expect(inventory.files.map(({ path, status }) => `${path} ${status}`)).toEqual([
      'app/gradle.lockfile read',
      'buildscript-gradle.lockfile read',
      `${METADATA} read`,
    ]);
    const broken = readInventory(fakeTree({ ...VERIFIED, [METADATA]: '<verification-metadata>' }));
    expect(broken.problems.map(({ location }) => location?.file)).toEqual([METADATA]);
    expect(broken.components.every(({ integrity }) => integrity.length === 0)).toBe(true);
  });

  it('the nearest one above a lockfile counts', () => {
    const inventory = readInventory(
      fakeTree({
        'one/gradle.lockfile': 'org.example:a:1.0=runtimeClasspath\nempty=\n',
        [`one/${METADATA}`]: metadata(
          component(`<artifact name="a-1.0.jar"><sha256 value="${'a'.repeat(64)}"/></artifact>`),
        ),
        [METADATA]: metadata(
          component(`<artifact name="a-1.0.jar"><sha256 value="${'b'.repeat(64)}"/></artifact>`),
        ),
        'two/deep/gradle.lockfile': 'org.example:a:1.0=runtimeClasspath\nempty=\n',
      }),
    );
    expect(
      inventory.components.map(({ lockfile, integrity }) => [lockfile, integrity[0]?.digest[0]]),
    ).toEqual([
      ['one/gradle.lockfile', 'a'],
      ['two/deep/gradle.lockfile', 'b'],
    ]);
  });

  it.each([
    ['an unresolved merge', '<a>\n<<<<<<< x\n=======\n>>>>>>> y\n</a>', 'merge-conflict :2'],
    ['a document type', '<!DOCTYPE x>\n<verification-metadata/>', 'bad-syntax :1'],
    ['another root', '<project/>', 'bad-structure :1'],
    ['a component without a version', metadata('<component group="g" name="a"/>'), 'bad-structure :1'],
    ['an artifact without a name', metadata(component('<artifact/>')), 'bad-structure :1'],
    ['a name that is none', metadata('<component group="g" name="../a" version="1"/>'), 'bad-name :1'],
    [
      'two digests of one file in two entries',
      metadata(
        ['a', 'b']
          .map((char) => component(`<artifact name="a.jar"><sha256 value="${char.repeat(64)}"/></artifact>`))
          .join('\n'),
      ),
      'duplicate-key :2',
    ],
  ])('says what is wrong with %s', (_title, text, expected) => {
    expect(problems(verify(text))[0]).toContain(expected);
  });

  it('I02: a digest that is none is kept as such', () => {
    const parsed = verify(metadata(component('<artifact name="a.jar"><sha256 value="abc"/></artifact>')));
    expect(parsed.components[0]?.integrity).toMatchObject([{ algorithm: 'unknown', raw: 'sha256:abc' }]);
  });

  it('a rule of trust without anything, or that is not understood, covers nothing', () => {
    const lock = { 'gradle.lockfile': 'org.example:a:1.0=runtimeClasspath\nempty=\n' };
    const trusted = (rule: string) =>
      parseFiles(gradleLock, {
        ...lock,
        [METADATA]: metadata('', `<trusted-artifacts><trust ${rule}/></trusted-artifacts>`),
      }).components[0]?.unchecked;
    expect(trusted('')).toBeUndefined();
    expect(trusted('group="(?i)ORG.*" regex="true"')).toBeUndefined();
    expect(trusted('group="org" regex="true"')).toBeUndefined();
    expect(trusted('group="org.*"')).toBeUndefined();
    expect(trusted('group="org.example" version="2.0"')).toBeUndefined();
    expect(trusted('file="a-1.0-sources.jar"')).toBeUndefined();
    expect(trusted('file="a-1.0.jar"')).toBe('trusted');
    expect(trusted('group="org.*" regex="true"')).toBe('trusted');
  });

  it('S03: never throws on elements that look like its own, and takes linear time', () => {
    const piece = fc.constantFrom(
      '<verification-metadata>',
      '</verification-metadata>',
      '<components>',
      '</components>',
      '<configuration>',
      '</configuration>',
      '<component group="g" name="a" version="1">',
      '</component>',
      '<artifact name="x.jar">',
      '</artifact>',
      '<sha256 value="x"/>',
      '<sha256 value="x">',
      '</sha256>',
      '<also-trust value="y"/>',
      '<pgp value="z"/>',
      '<trusted-artifacts>',
      '<trust group="(" regex="true"/>',
      '</trusted-artifacts>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        for (const { locations } of verify(parts.join('\n')).components)
          expect(locations[0]?.line).toBeGreaterThan(0);
      }),
    );
    const many = Array.from({ length: 30_000 }, (_, i) =>
      component(`<artifact name="a.jar"><sha256 value="${'a'.repeat(64)}"/></artifact>`, `1.${i}`),
    );
    const started = performance.now();
    expect(verify(metadata(many.join('\n'))).components).toHaveLength(30_000);
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});
