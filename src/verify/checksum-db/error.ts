/**
 * Why something of a checksum database is not believed. `forked` and `shrunk` are its own contradiction: two signed
 * heads that no single append-only log can have.
 */
export type RefusalKind =
  | 'bad-key'
  | 'bad-note'
  | 'unsigned'
  | 'bad-signature'
  | 'bad-head'
  | 'bad-record'
  | 'bad-tile'
  | 'not-included'
  | 'forked'
  | 'shrunk';

export interface Refusal {
  readonly kind: RefusalKind;
  /** One plain sentence without names of modules, so that equal ones fold into one line. */
  readonly message: string;
}

export function refuse(kind: RefusalKind, message: string): Refusal {
  return { kind, message };
}

export const SHRUNK = refuse('shrunk', 'the database shows fewer records than before, and not the same ones');
