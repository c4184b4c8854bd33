import { readVersionComment } from '../inventory/action-component.ts';

/**
 * The line of a `uses:` with the reference pinned and the version in a remark behind it. Indentation, quotes, spacing
 * and other remarks stay; a remark that only claims a version is replaced. Undefined for a line that is not exactly
 * one plain reference (flow mappings, block scalars, anchors): it is left to the command that rewrites whole files.
 */
export function pinLine(
  line: string,
  pin: { readonly text: string; readonly commit: string; readonly version: string },
): string | undefined {
  const found = /^(\s*(?:-\s+)?(["']?)uses\2\s*:\s+)(["']?)([^\s"'#{}[\],&*|>]+)\3(?:(\s+)#(.*?))?\s*$/.exec(
    line,
  );
  const [, before = '', , mark = '', text = '', space = ' ', remark] = found ?? [];
  if (found === null || text !== pin.text) return undefined;
  const path = text.slice(0, text.indexOf('@'));
  const rest = remark === undefined ? '' : keepRemark(remark.trim());
  return `${before}${mark}${path}@${pin.commit}${mark}${space}# ${pin.version}${rest}`;
}

function keepRemark(remark: string): string {
  if (remark === '') return '';
  if (readVersionComment(remark) === undefined) return ` ${remark}`;
  const rest = /^\S+(\s.*)?$/.exec(remark)?.[1];
  return rest?.trimEnd() ?? '';
}
