// Draws docs/summary.png: the job summary of a real run of `check` on a pull request that updates litellm 1.82.6 to
// 1.82.8, in a repository made for it, against a registry on loopback that answers as the real one does since the
// release was removed. `node scripts/picture.mjs [red|green|hold] [FILE]`; needs git, `npm run build` and `chromium`
// on PATH. The loopback address is shown as https://registry.example, and the time of reading as the moment judged from.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const digest = (text) => Buffer.from(text.padEnd(32, '.')).toString('hex').slice(0, 64);

const RELEASES = {
  litellm: [
    ['1.82.5', '2026-03-19T05:12:44Z'],
    ['1.82.6', '2026-03-22T06:35:56Z'],
  ],
  httpx: [
    ['0.28.0', '2024-11-28T14:55:08Z'],
    ['0.28.1', '2024-12-06T15:37:21Z'],
  ],
  pydantic: [
    ['2.12.4', '2026-02-05T10:50:08Z'],
    ['2.12.5', '2026-02-26T15:11:20Z'],
    ['2.12.6', '2026-03-24T13:21:00Z'],
  ],
};
const BEFORE = { httpx: '0.28.0', litellm: '1.82.6', pydantic: '2.12.4' };
const STORIES = {
  red: { after: { httpx: '0.28.1', litellm: '1.82.8', pydantic: '2.12.5' }, asOf: '2026-03-25T09:02:11Z' },
  green: { after: { httpx: '0.28.1', litellm: '1.82.6', pydantic: '2.12.5' }, asOf: '2026-03-25T09:02:11Z' },
  hold: { after: { httpx: '0.28.0', litellm: '1.82.6', pydantic: '2.12.6' }, asOf: '2026-03-24T14:02:11Z' },
};

const [name = 'red', out = join(root, 'docs', 'summary.png')] = process.argv.slice(2);
const story = STORIES[name];
if (story === undefined) throw new Error(`no picture ${name}: ${Object.keys(STORIES).join(', ')}`);

const work = mkdtempSync(join(tmpdir(), 'countersign-picture-'));
const server = createServer(answer);
try {
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const markdown = (await check(origin))
    .replaceAll(origin, 'https://registry.example')
    .replace(/read \d{4}-\d\d-\d\d [\d:]{8}Z/g, `read ${story.asOf.replace('T', ' ')}`);
  writeFileSync(join(work, 'page.html'), page(markdown));
  draw(join(work, 'page.html'), resolve(out));
  console.log(`written: ${out}`);
} finally {
  server.close();
  rmSync(work, { recursive: true, force: true });
}

/** A project page of PEP 691. */
function answer(request, response) {
  const project = /^\/simple\/([a-z]+)\/$/.exec(request.url)?.[1];
  const releases = RELEASES[project];
  if (releases === undefined) {
    response.writeHead(404).end();
    return;
  }
  response
    .writeHead(200, { 'content-type': 'application/vnd.pypi.simple.v1+json', date: new Date().toUTCString() })
    .end(
      JSON.stringify({
        meta: { 'api-version': '1.1' },
        name: project,
        versions: releases.map(([version]) => version),
        files: releases.map(([version, time]) => ({
          filename: `${project}-${version}-py3-none-any.whl`,
          url: `../../files/${project}-${version}-py3-none-any.whl`,
          hashes: { sha256: digest(`${project} ${version}`) },
          'upload-time': time,
          size: 1000,
          yanked: false,
        })),
      }),
    );
}

async function check(origin) {
  const repository = join(work, 'app');
  const git = (...args) =>
    spawnSync('git', ['-C', repository, '-c', 'user.name=Ana', '-c', 'user.email=ana@app.example', ...args], {
      encoding: 'utf8',
    });
  mkdirSync(repository);
  git('init', '-q', '-b', 'main');
  for (const state of [BEFORE, story.after]) {
    writeFileSync(join(repository, 'requirements.txt'), requirements(state));
    git('add', '-A');
    git('commit', '-q', '-m', 'Dependencies');
  }
  const args = [
    'check',
    '.',
    '--base',
    'HEAD~1',
    '--format',
    'markdown',
    '--no-cache',
    '--as-of',
    story.asOf,
  ];
  const child = spawn(process.execPath, [join(root, 'build', 'cli', 'main.js'), ...args, '--quiet'], {
    cwd: repository,
    env: { PATH: process.env.PATH, HOME: work, PIP_INDEX_URL: `${origin}/simple/` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  for await (const part of child.stdout) text += part;
  if (text === '') throw new Error('the check printed nothing');
  return text;
}

function requirements(state) {
  return `# pip-compile --generate-hashes\n${Object.entries(state)
    .map(
      ([project, version]) =>
        `${project}==${version} \\\n    --hash=sha256:${digest(`${project} ${version}`)}\n`,
    )
    .join('')}`;
}

function page(markdown) {
  const body = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>summary</title><style>
body { margin: 0; padding: 24px; background: #f6f8fa; font: 14px/1.5 system-ui, "DejaVu Sans", sans-serif; color: #1f2328; }
main { width: 900px; padding: 20px 28px; background: #fff; border: 1px solid #d1d9e0; border-radius: 6px; }
.where { margin: 0 0 8px; color: #59636e; font-size: 12px; }
h3 { margin: 0 0 12px; font-size: 18px; }
p, ul { margin: 0 0 12px; }
table { margin: 0 0 14px; border-collapse: collapse; }
th, td { padding: 6px 12px; border: 1px solid #d1d9e0; text-align: left; vertical-align: top; }
tr:nth-child(2n) td { background: #f6f8fa; }
code { padding: 1px 5px; border-radius: 5px; background: #eff1f3; font: 12px ui-monospace, "DejaVu Sans Mono", monospace; }
pre { margin: 0 0 12px; padding: 10px; border-radius: 6px; background: #f6f8fa; }
pre code { padding: 0; background: none; }
details { margin: 0 0 8px; }
summary { cursor: pointer; }
a { color: #0969da; text-decoration: none; }
</style><body><main><p class="where">countersign summary</p>${body}</main><script>
document.body.dataset.height = Math.ceil(document.querySelector('main').getBoundingClientRect().bottom + 24);
</script></body></html>`;
}

/** Takes the page twice: once to learn its height, once in that height. */
function draw(file, target) {
  const chromium = (...args) => {
    const done = spawnSync(
      'chromium',
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--hide-scrollbars',
        `--user-data-dir=${join(work, 'browser')}`,
        ...args,
        `file://${file}`,
      ],
      { encoding: 'utf8', timeout: 120_000, env: { PATH: process.env.PATH, HOME: work } },
    );
    if (done.error !== undefined) throw done.error;
    if (done.status !== 0) throw new Error(`chromium: exit ${done.status}\n${done.stderr}`);
    return done.stdout;
  };
  const height = /data-height="(\d+)"/.exec(chromium('--window-size=1006,600', '--dump-dom'))?.[1];
  if (height === undefined) throw new Error('the page did not tell its height');
  chromium(`--window-size=1006,${height}`, '--force-device-scale-factor=1.25', `--screenshot=${target}`);
}
