import { createFinding } from './finding.ts';
import type { Found } from './reference.ts';

const SECTION = /^[ \t]*\[submodule[ \t]+"((?:[^"\\]|\\.){1,1000})"\]/;
const SETTING = /^([ \t]*(url|branch|path)[ \t]*=[ \t]*)(.*?)[ \t]*$/i;

/**
 * Submodules, in the configuration format of git. Each is exact: the commit stands in the tree itself, whatever branch
 * the file names for updates.
 */
export function findInSubmodules(file: string, text: string): Found {
  const finding = createFinding(file);
  let inside = false;
  let offset = 0;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const at = offset;
    offset += raw.length + 1;
    if (/^[ \t]*\[/.test(line)) inside = SECTION.test(line);
    const setting = inside && line.length < 2000 ? SETTING.exec(line) : null;
    const [, lead = '', name = '', value = ''] = setting ?? [];
    if (name.toLowerCase() !== 'url' || value === '') continue;
    const start = at + lead.length;
    const own = /^\.{1,2}\//.test(value);
    finding.add({
      kind: 'submodule',
      location: { file, line: index + 1 },
      text: value,
      span: { start, end: start + value.length },
      style: 'plain',
      state: 'exact',
      reason: 'its commit stands in the tree of the repository',
      target: own ? { kind: 'none' } : { kind: 'git', url: value, ref: '' },
    });
  }
  return finding.found();
}
