/** A part of a document, in order. Essential ones are always kept. */
export interface Block {
  readonly text: string;
  readonly essential?: boolean;
}

const encoder = new TextEncoder();

/**
 * Joins blocks with blank lines within a size in bytes of UTF-8. Optional blocks are taken in order where they fit;
 * those that do not are left out whole and counted by `more`. Deterministic.
 */
export function fitBlocks(
  blocks: readonly Block[],
  maxBytes: number,
  more: (omitted: number) => string,
): string {
  const present = blocks.filter(({ text }) => text !== '');
  const sizes = present.map(({ text }) => encoder.encode(text).length + 2);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= maxBytes) return join(present.map(({ text }) => text));
  const reserved = encoder.encode(more(present.length)).length + 2;
  let left = maxBytes - reserved;
  present.forEach(({ essential }, index) => {
    if (essential === true) left -= sizes[index] ?? 0;
  });
  const kept: string[] = [];
  let omitted = 0;
  present.forEach(({ text, essential }, index) => {
    if (essential === true) {
      kept.push(text);
      return;
    }
    const size = sizes[index] ?? 0;
    if (size > left) {
      omitted += 1;
      return;
    }
    left -= size;
    kept.push(text);
  });
  kept.splice(kept.length - countTrailingEssential(present), 0, more(omitted));
  return join(kept);
}

function countTrailingEssential(blocks: readonly Block[]): number {
  const last = blocks.findLastIndex(({ essential }) => essential !== true);
  return blocks.length - 1 - last;
}

function join(texts: readonly string[]): string {
  return `${texts.join('\n\n')}\n`;
}
