import { getInput } from '@actions/core';

import { SETTINGS } from '../app/settings.ts';
import { parseInstant } from '../domain/instant.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { readAttestInputs, type AttestInputs } from './attest-inputs.ts';
import { readPinInputs, type PinInputs } from './pin-inputs.ts';
import { readVerifyInputs, type VerifyInputs } from './verify-inputs.ts';

/** The step's inputs, checked. Empty ones count as left out. */
export interface ActionInputs {
  readonly command: string;
  readonly path: string;
  readonly policy?: string;
  readonly trustedRoot?: string;
  readonly base?: string;
  readonly scope: 'auto' | 'everything' | 'changes';
  readonly mode?: 'enforce' | 'audit';
  readonly failOn?: 'block' | 'warn';
  readonly allowEmpty: boolean;
  readonly offline: boolean;
  readonly record?: string;
  readonly replay?: string;
  readonly asOf?: number;
  readonly timeoutMinutes: number;
  readonly cacheDir?: string;
  readonly sbomFormat: 'cyclonedx-json' | 'spdx-json' | 'both' | 'none';
  readonly specVersion?: '1.6' | '1.7' | '2.3';
  readonly outputDir?: string;
  readonly upload: boolean;
  readonly artifactName: string;
  readonly cache: boolean;
  readonly summary: boolean;
  readonly pin: PinInputs;
  readonly verify: VerifyInputs;
  readonly attest: AttestInputs;
}

/** Reads and checks every input; the first wrong one is the error, with the choices it has. */
export function readInputs(): Result<ActionInputs, string> {
  const values = new Map<string, string>();
  for (const setting of SETTINGS) {
    if (setting.where === 'cli') continue;
    const given = getInput(setting.name).trim();
    // An expression as default means something to the runner alone.
    const text = given || (setting.default?.startsWith('${{') === true ? '' : (setting.default ?? ''));
    if (text === '') continue;
    const choices = setting.type === 'flag' ? ['true', 'false'] : setting.choices;
    if (choices !== undefined && !choices.includes(text)) {
      return err(
        `The input ${setting.name} is ${JSON.stringify(text)}; it must be one of ${choices.join(', ')}.`,
      );
    }
    values.set(setting.name, text);
  }
  const asOfText = values.get('as-of');
  const asOf = asOfText === undefined ? undefined : parseInstant(asOfText);
  if (asOfText !== undefined && asOf === undefined) {
    return err(
      `The input as-of is ${JSON.stringify(asOfText)}, which is not a time like 2026-03-24T11:00:00Z.`,
    );
  }
  const timeoutMinutes = Number(values.get('timeout'));
  if (!(timeoutMinutes > 0 && timeoutMinutes <= 1440)) {
    return err(
      `The input timeout is ${JSON.stringify(values.get('timeout'))}; give minutes between 0 and 1440.`,
    );
  }
  if (values.has('record') && values.has('replay'))
    return err('The inputs record and replay exclude each other.');
  const attest = readAttestInputs(values);
  if (!attest.ok) return attest;
  return ok({
    command: values.get('command') ?? 'check',
    path: values.get('path') ?? '.',
    scope: (values.get('scope') ?? 'auto') as ActionInputs['scope'],
    allowEmpty: values.get('allow-empty') === 'true',
    offline: values.get('offline') === 'true',
    timeoutMinutes,
    sbomFormat: (values.get('sbom-format') ?? 'cyclonedx-json') as ActionInputs['sbomFormat'],
    upload: values.get('upload') !== 'false',
    artifactName: values.get('artifact-name') ?? 'countersign',
    cache: values.get('cache') !== 'false',
    summary: values.get('summary') !== 'false',
    pin: readPinInputs(values),
    verify: readVerifyInputs(values),
    attest: attest.value,
    ...(asOf !== undefined ? { asOf } : {}),
    ...optional(values, 'policy', 'policy'),
    ...optional(values, 'trusted-root', 'trustedRoot'),
    ...optional(values, 'base', 'base'),
    ...optional(values, 'mode', 'mode'),
    ...optional(values, 'fail-on', 'failOn'),
    ...optional(values, 'record', 'record'),
    ...optional(values, 'replay', 'replay'),
    ...optional(values, 'cache-dir', 'cacheDir'),
    ...optional(values, 'spec-version', 'specVersion'),
    ...optional(values, 'output-dir', 'outputDir'),
  });
}

/** The value under the name that the inputs have for it, already checked against its choices; nothing when left out. */
function optional<K extends keyof ActionInputs>(
  values: ReadonlyMap<string, string>,
  name: string,
  key: K,
): { readonly [P in K]?: NonNullable<ActionInputs[P]> } {
  const value = values.get(name);
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: NonNullable<ActionInputs[P]> });
}
