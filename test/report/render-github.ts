import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** HTML of a Markdown text, as GitHub's parser makes it before its own filters. Raw HTML is passed through. */
export function renderGithub(markdown: string): string {
  return micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
}

/** The text a reader sees: tags out, entities decoded, zero-width spaces of ours out. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_match, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replaceAll('\u200b', '');
}

/** Tags in the HTML, names only. */
export function tagsOf(html: string): Set<string> {
  return new Set(
    [...html.matchAll(/<\/?([a-z][a-z0-9-]*)/gi)].map((match) => (match[1] ?? '').toLowerCase()),
  );
}
