import { ECOSYSTEM_TITLE } from '../domain/ecosystem.ts';
import { formats } from './formats.ts';

/** The README's table of formats, in the order of the list, grouped by ecosystem. */
export function renderFormatsTable(): string {
  const rows = formats.map((format) => {
    const files = format.files.map((pattern) => `\`${pattern}\``).join(', ');
    return `| ${ECOSYSTEM_TITLE[format.ecosystem]} | ${format.title} | ${files} | ${format.role} |`;
  });
  return `| ecosystem | format | files | role |\n|---|---|---|---|\n${[...new Set(rows)].sort().join('\n')}`;
}
