import type { Ecosystem } from '../domain/ecosystem.ts';

/** One real attack or sabotage of published software, in our own words. Facts from public reports. */
export interface Incident {
  /** Ours; stable: `litellm-2026-03`. */
  readonly id: string;
  readonly title: string;
  /** First bad publication, `YYYY-MM-DD` or as exact as is known. */
  readonly date: string;
  /** What the release does to whoever installs it; continues a sentence, without a full stop. */
  readonly effect: string;
  /** Ids elsewhere: MAL-, GHSA-, CVE-, PYSEC-. */
  readonly aliases: readonly string[];
  readonly references: readonly string[];
  readonly affected: readonly Affected[];
}

export interface Affected {
  readonly ecosystem: Ecosystem;
  /** As the ecosystem writes it; compared in its normal form. */
  readonly name: string;
  /** Exact versions, commits or tags; `*` for every release that ever was. */
  readonly versions?: readonly string[] | '*';
  /** Every version below this one. Used only where an advisory gives a range instead of versions. */
  readonly below?: string;
  /** With `below`: only tags without a leading v (the attackers moved those; the others were made anew later). */
  readonly bareTagsOnly?: boolean;
  /** The newest version known to be good. */
  readonly safe?: string;
}
