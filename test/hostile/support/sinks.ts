import { expect } from 'vitest';

import { runCli } from '../../../src/cli/run.ts';
import type { Project } from './project.ts';

/** Every view that the command line can print of a directory. */
export const VIEWS: readonly (readonly string[])[] = [
  ['check', '--format', 'text'],
  ['check', '--format', 'json'],
  ['check', '--format', 'sarif'],
  ['check', '--format', 'markdown'],
  ['inventory', '--format', 'text'],
  ['inventory', '--format', 'json'],
  ['sbom', '--format', 'cyclonedx-json'],
  ['sbom', '--format', 'spdx-json'],
];

export interface View {
  readonly name: string;
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** One view, in this process: offline, at a fixed moment. */
export async function render(project: Project, args: readonly string[]): Promise<View> {
  let out = '';
  let err = '';
  const asked = args[0] === 'inventory' ? [] : ['--offline', '--as-of', '2026-06-01'];
  const code = await runCli([...args, ...asked], {
    env: { PATH: process.env['PATH'], ...project.env },
    cwd: project.dir,
    isTerminal: false,
    columns: undefined,
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { name: args.join(' '), code, out, err };
}

// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const STACK = /^\s+at .*:\d+:\d+\)?$/m;

/** Nothing that a terminal, a runner or a reader would obey; no trace of our own code. */
export function expectInert(view: Pick<View, 'name' | 'out' | 'err'>): void {
  for (const [stream, text] of [
    ['out', view.out],
    ['err', view.err],
  ] as const) {
    const at = `${view.name}, ${stream}`;
    expect(CONTROL.exec(text)?.[0], `${at}: a control character`).toBeUndefined();
    if (stream === 'err' || !isJson(view.name)) {
      const shown = view.name.includes('markdown') ? text.replaceAll('&#8203;', '') : text;
      expect(INVISIBLE.exec(shown)?.[0], `${at}: an invisible character`).toBeUndefined();
    }
    expect(text, `${at}: a stack trace`).not.toMatch(STACK);
    expect(text, `${at}: not valid Unicode`).not.toMatch(/\p{Surrogate}/u);
    const lines = text.split(/[\n\r\u0085\u2028\u2029\v\f]/);
    expect(
      lines.filter((line) => line.trim().startsWith('::')),
      `${at}: a line that a runner obeys`,
    ).toEqual([]);
    expect(
      lines.filter((line) => line.includes('##[')),
      `${at}: a line that a runner obeys`,
    ).toEqual([]);
  }
  if (isJson(view.name) && view.out !== '')
    expect(() => JSON.parse(view.out) as unknown, view.name).not.toThrow();
}

function isJson(name: string): boolean {
  return /json|sarif/.test(name);
}

/** Renders every view and expects each to be inert. */
export async function expectAllInert(project: Project): Promise<readonly View[]> {
  const views: View[] = [];
  for (const args of VIEWS) {
    const view = await render(project, args);
    expect(view.err, view.name).not.toContain('[bad-usage]');
    expect(view.out, view.name).not.toBe('');
    expectInert(view);
    views.push(view);
  }
  return views;
}
