import type { Component } from './component.ts';

export type ChangeKind = 'added' | 'removed' | 'upgraded' | 'downgraded' | 'rehashed' | 'changed';
export type UpdateSize = 'major' | 'minor' | 'patch' | 'unknown';

/**
 * How one package differs between base and head in one lockfile. `rehashed`: same version, other digest.
 * `changed`: another source, pin or an order of versions we cannot tell.
 */
export interface Change {
  readonly kind: ChangeKind;
  readonly from?: Component;
  readonly to?: Component;
  readonly size: UpdateSize;
}
