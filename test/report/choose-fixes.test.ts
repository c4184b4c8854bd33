import { expect, it } from 'vitest';

import { chooseFixes } from '../../src/report/choose-fixes.ts';
import { makeComponent, makeFinding, NOW } from './sample-reports.ts';

const action = makeComponent({ name: 'aquasecurity/trivy-action', version: '0.33.1', ecosystem: 'github' });
const bad = makeFinding(action, {
  rule: 'known-malicious',
  message: 'listed',
  fix: { kind: 'advice', text: 'Use 0.35.0.' },
});
const loose = makeFinding(action, {
  rule: 'unpinned-action',
  message: 'by a tag',
  level: 'warn',
  fix: { kind: 'command', text: 'git ls-remote https://github.com/aquasecurity/trivy-action 0.33.1' },
});
const young = makeFinding(action, {
  rule: 'release-age',
  message: 'young',
  until: NOW,
  fix: { kind: 'advice', text: 'Wait.' },
});
const none = (): undefined => undefined;
const textsOf = (findings: Parameters<typeof chooseFixes>[0]): string[] =>
  chooseFixes(findings, none).map((fix) => (fix.kind === 'edit' ? fix.after : fix.text));

it('advises to leave a harmful release and to rotate, not to pin it or to wait for it', () => {
  expect(textsOf([bad, loose, young])).toEqual([
    'Use 0.35.0.',
    'If it was ever installed, rotate every secret that machine or job could read.',
  ]);
});

it('says nothing of secrets for anything else', () => {
  expect(textsOf([loose])).toEqual([loose.fix?.kind === 'command' ? loose.fix.text : '']);
  expect(textsOf([young])).toEqual(['Wait.']);
});
