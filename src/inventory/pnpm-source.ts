import type { Integrity, Source } from '../domain/component.ts';
import { parseSri } from './integrity.ts';
import { child, items, text, type DataNode } from './node.ts';
import { addressSource } from './npm-spec.ts';

/** Where a pnpm `resolution` says the bytes come from. `registry`: whether the key is that of a registry release. */
export function readPnpmSource(resolution: DataNode | undefined, registry: boolean): Source {
  const type = text(child(resolution, 'type'));
  const directory = text(child(resolution, 'directory'));
  if (directory !== undefined) return { kind: 'path', path: directory };
  const repo = text(child(resolution, 'repo'));
  if (repo !== undefined) {
    const commit = text(child(resolution, 'commit'));
    return commit === undefined ? { kind: 'git', url: repo } : { kind: 'git', url: repo, commit };
  }
  const tarball = text(child(resolution, 'tarball')) ?? text(child(resolution, 'url'));
  if (tarball !== undefined) {
    const source = addressSource(tarball);
    return source ?? { kind: registry ? 'registry' : 'url', url: tarball };
  }
  if (type !== undefined) return { kind: 'url', url: type };
  return { kind: 'registry' };
}

/** The digests of a resolution; of one per platform (`variations`), with the file name each belongs to. */
export function readPnpmIntegrity(resolution: DataNode | undefined): readonly Integrity[] {
  const own = text(child(resolution, 'integrity'));
  if (own !== undefined) return parseSri(own);
  return items(child(resolution, 'variants')).flatMap((variant) => {
    const one = child(variant, 'resolution');
    const file = text(child(one, 'url'))?.split('/').pop();
    return parseSri(text(child(one, 'integrity')) ?? '', file);
  });
}
