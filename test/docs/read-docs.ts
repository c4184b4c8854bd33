import { readdirSync, readFileSync } from 'node:fs';

/** Every Markdown file that a reader meets, by its path from the root. */
export function listDocs(): string[] {
  const below = (directory: string): string[] =>
    readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => `${directory}/${path}`);
  return [
    'README.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'workflows/README.md',
    ...below('docs'),
  ].sort();
}

export function readDoc(path: string): string {
  return readFileSync(path, 'utf8');
}

/** The text without fenced blocks. */
export function proseOf(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, '');
}

/** The contents of fenced blocks in a language; '' for those without one. */
export function blocksOf(text: string, language: string): string[] {
  return [...text.matchAll(/^```([a-z]*)\n([\s\S]*?)^```/gm)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] ?? '');
}

/** Inline code of the prose. */
export function codeSpansOf(text: string): string[] {
  return [...proseOf(text).matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
}

/** The cells of the rows of the table between two markers, header left out. */
export function tableOf(text: string, marker: string): string[][] {
  const open = `<!-- ${marker} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(`<!-- /${marker} -->`);
  if (start < 0 || end < start) throw new Error(`no block ${open}`);
  return text
    .slice(start + open.length, end)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}
