import type { TagMemory } from '../ports.ts';
import { asText, member, type Json } from './json.ts';
import type { Memory } from './memory.ts';

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Tags in what is kept between runs: one line per address and tag. What does not look like one is not recalled. */
export function createTagMemory(memory: Memory): TagMemory {
  return {
    recall: async (url, tag) => {
      await memory.open();
      const line = memory.recall('tags', keyOf(url, tag)) as Json | undefined;
      const commit = asText(member(line, 'commit'));
      const at = asText(member(line, 'at'));
      if (commit === undefined || at === undefined || !COMMIT.test(commit)) return undefined;
      return Number.isNaN(Date.parse(at)) ? undefined : { commit, at };
    },
    remember: (url, tag, { commit, at }) => memory.remember('tags', keyOf(url, tag), { commit, at }),
  };
}

/** Neither part can hold white space. GitHub takes owner and repository in any letter case; tags keep theirs. */
function keyOf(url: string, tag: string): string {
  return `${url.toLowerCase()} ${tag}`;
}
