// Runs the program named first as if it were the main one, and says on descriptor 3 how much memory it took (KiB).
import { writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
process.argv.splice(1, 1);
await import(pathToFileURL(process.argv[1]).href);
