// What the requests of a cold check cost a client that does nothing else: the same packuments, 24 at a time, parsed.
import { packagesOf } from './make-project.mjs';

const [base, count] = process.argv.slice(2);
const names = packagesOf(Number(count)).map(({ name }) => name);
await Promise.all(
  Array.from({ length: 24 }, async () => {
    for (let name = names.pop(); name !== undefined; name = names.pop()) {
      await (await fetch(`${base}/${name.replace('/', '%2f')}`)).json();
    }
  }),
);
