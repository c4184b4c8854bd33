import { readFileSync } from 'node:fs';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { readInputs } from '../../src/action/inputs.ts';
import { renderActionYml, renderInputsDocs } from '../../src/app/settings-docs.ts';
import { OUTPUTS, SETTINGS } from '../../src/app/settings.ts';
import { parseYaml } from '../../src/inventory/yaml.ts';
import { entries, child, text } from '../../src/inventory/node.ts';

function set(inputs: Record<string, string>): void {
  for (const [name, value] of Object.entries(inputs)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
}

afterEach(() => vi.unstubAllEnvs());

describe('the inputs of the step', () => {
  it('have the documented defaults', () => {
    const read = readInputs();
    expect(read).toMatchObject({
      ok: true,
      value: {
        command: 'check',
        path: '.',
        scope: 'auto',
        sbomFormat: 'cyclonedx-json',
        upload: true,
        cache: true,
        summary: true,
      },
    });
    // What the policy file also sets has no default here, or it would overwrite the file.
    if (read.ok)
      expect([read.value.mode, read.value.failOn, read.value.policy]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
  });

  it.each(['check', 'verify', 'pin', 'sbom', 'inventory', 'doctor'])('take the command %s', (command) => {
    set({ command });
    expect(readInputs()).toMatchObject({ ok: true, value: { command } });
  });

  it('carry what was given', () => {
    set({
      command: 'sbom',
      offline: 'true',
      'fail-on': 'warn',
      'as-of': '2026-03-24T11:00:00Z',
      'allow-empty': 'false',
    });
    expect(readInputs()).toMatchObject({
      ok: true,
      value: {
        command: 'sbom',
        offline: true,
        failOn: 'warn',
        allowEmpty: false,
        asOf: Date.UTC(2026, 2, 24, 11),
      },
    });
  });

  it.each([
    [{ command: 'publish' }, 'check, verify, pin, sbom, inventory, doctor'],
    [{ offline: 'yes' }, 'true, false'],
    [{ 'as-of': 'tomorrow' }, '2026-03-24T11:00:00Z'],
    [{ timeout: '-1' }, '1440'],
    [{ record: 'a', replay: 'b' }, 'exclude'],
  ])('refuse %j and say what is possible', (inputs, hint) => {
    set(inputs);
    const read = readInputs();
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.error).toContain(hint);
  });

  const digest = `sha256:${'a'.repeat(64)}`;
  it.each<[Record<string, string>, string]>([
    [{ attest: 'sbom' }, 'subject-path'],
    [{ attest: 'both', 'subject-digest': digest }, 'subject-name'],
    [{ attest: 'sbom', 'subject-name': 'app' }, 'subject-digest'],
    [{ attest: 'sbom', 'subject-name': 'app', 'subject-digest': 'sha256:00' }, '64 hexadecimal digits'],
    [{ attest: 'sbom', 'subject-name': 'a\u0007b', 'subject-digest': digest }, 'one line'],
    [{ attest: 'sbom', 'subject-path': 'app', 'subject-digest': digest }, 'excludes'],
    [{ attest: 'sbom', 'subject-path': '\n'.repeat(3), 'subject-digest': '' }, 'subject-path'],
    [
      { attest: 'sbom', 'subject-path': Array.from({ length: 1025 }, (_, at) => `f${at}`).join('\n') },
      'at most 1024',
    ],
    [{ attest: 'sbom', 'subject-path': 'app', 'sbom-format': 'none' }, 'sbom-format'],
    [{ attest: 'vsa', command: 'sbom' }, 'command: verify'],
    [{ attest: 'vsa', command: 'pin' }, 'check, verify or sbom'],
    [{ attest: 'vsa', replay: 'recording' }, 'replay'],
    [{ attest: 'vsa', 'as-of': '2026-03-24T11:00:00Z' }, 'as-of'],
    [{ attest: 'vsa', offline: 'true' }, 'offline'],
    [{ attest: 'everything' }, 'none, vsa, sbom, both'],
  ])('refuse to attest with %j, and say what to do', (inputs, hint) => {
    set(inputs);
    const read = readInputs();
    expect(read).toEqual({ ok: false, error: expect.stringContaining(hint) as string });
  });

  it('name what is to be attested', () => {
    set({ attest: 'both', 'subject-path': ' dist/a \n\ndist/b\ndist/a' });
    expect(readInputs()).toMatchObject({
      value: { attest: { vsa: true, sbom: true, subject: { paths: ['dist/a', 'dist/b'] } } },
    });
    set({ attest: 'vsa', 'subject-path': '' });
    expect(readInputs()).toMatchObject({ value: { attest: { vsa: true, sbom: false } } });
  });

  it('are those of action.yml, which is made from the same list', () => {
    const yml = readFileSync('action.yml', 'utf8');
    expect(yml).toBe(renderActionYml(SETTINGS, OUTPUTS));
    const parsed = parseYaml(yml);
    if (!parsed.ok) throw new Error(parsed.error.message);
    const root = parsed.value.documents[0];
    const names = [...entries(child(root, 'inputs'))].map(([name]) => name);
    expect(names).toEqual(
      SETTINGS.filter((setting) => setting.where !== 'cli').map((setting) => setting.name),
    );
    expect([...entries(child(root, 'outputs'))].map(([name]) => name)).toEqual(
      OUTPUTS.map((output) => output.name),
    );
    expect(text(child(child(root, 'runs'), 'using'))).toBe('node24');
    expect(readFileSync('docs/inputs.md', 'utf8')).toBe(renderInputsDocs(SETTINGS, OUTPUTS));
  });

  it('of pin are split, cleaned and bounded', () => {
    set({
      'pull-request': 'true',
      'actions-lock': 'true',
      labels: ' deps, security ,,deps',
      'commit-message': 'Pin\u0007 it\u202e\r\n\r\nBecause.\n',
    });
    const read = readInputs();
    expect(read.ok && read.value.pin).toMatchObject({
      pullRequest: true,
      actionsLock: true,
      branch: 'countersign/pin',
      labels: ['deps', 'security'],
      commitMessage: 'Pin  it\n\nBecause.',
    });
    // An expression means something to the runner alone.
    expect(read.ok && read.value.pin.token).toBeUndefined();
  });
});
