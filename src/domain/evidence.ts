/** What a fact rests on: enough for a reader to find it again. */
export type Evidence =
  | { readonly kind: 'file'; readonly file: string; readonly line?: number; readonly sha256?: string }
  | {
      readonly kind: 'http';
      /** Redacted: no user information, no query secrets. */
      readonly url: string;
      /** ISO 8601, UTC. */
      readonly fetchedAt: string;
      /** Lower-case hex sha256 of the decoded body. */
      readonly sha256: string;
      readonly fromCache?: boolean;
    }
  | { readonly kind: 'git'; readonly repository: string; readonly ref: string; readonly commit: string }
  | { readonly kind: 'intel'; readonly id: string; readonly references: readonly string[] }
  | { readonly kind: 'record'; readonly what: string; readonly firstSeen: string }
  | { readonly kind: 'policy'; readonly source: string };
