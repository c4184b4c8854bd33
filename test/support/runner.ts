import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { vi } from 'vitest';

import { readInputs, type ActionInputs } from '../../src/action/inputs.ts';

export interface StepDone {
  readonly code: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
  readonly summary: string;
}

/** What a step has of its runner: a folder, inputs, outputs, a summary, a log. One for a file: the toolkit keeps its paths. */
export function createRunner() {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-step-'));
  return {
    folder,
    /** Before each test; `vi.unstubAllEnvs` and `vi.restoreAllMocks` after it. */
    begin(env: Readonly<Record<string, string>> = {}): void {
      for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '');
      const all = {
        GITHUB_OUTPUT: join(folder, 'output'),
        GITHUB_STEP_SUMMARY: join(folder, 'summary'),
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'acme/app',
        GITHUB_RUN_ID: '42',
        ACTIONS_RUNTIME_TOKEN: '',
        ...env,
      };
      for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value);
    },
    /** The inputs as the step reads them; a refusal is an error. */
    inputs(values: Readonly<Record<string, string>>): ActionInputs {
      for (const [name, value] of Object.entries(values)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
      const read = readInputs();
      if (!read.ok) throw new Error(read.error);
      return read.value;
    },
    async run(step: () => Promise<number>): Promise<StepDone> {
      let log = '';
      const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
        log += String(text);
        return true;
      });
      const code = await step().finally(() => spy.mockRestore());
      const text = readFileSync(join(folder, 'output'), 'utf8');
      const outputs = Object.fromEntries(
        [...text.matchAll(/^([\w-]+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [
          name ?? '',
          value ?? '',
        ]),
      );
      return { code, outputs, log, summary: readFileSync(join(folder, 'summary'), 'utf8') };
    },
    end(): void {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
