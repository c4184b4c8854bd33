import { describe, expect, it } from 'vitest';

import { findReferences } from '../../src/pin/find-references.ts';

function tools(script: string): readonly string[] {
  const body = script
    .split('\n')
    .map((line) => `          ${line}`)
    .join('\n');
  const text = `jobs:\n  a:\n    steps:\n      - run: |\n${body}\n`;
  const { references } = findReferences('.github/workflows/a.yml', text) ?? { references: [] };
  return references.map(({ target, state, location, span }) => {
    if (target.kind !== 'tool') return 'no tool';
    const line = text.slice(0, span.start).split('\n').length;
    expect(line).toBe(location.line);
    return `${target.client} ${target.name}${target.version === undefined ? '' : `@${target.version}`} ${state}`;
  });
}

describe('tools that a script installs', () => {
  it.each<[string, readonly string[]]>([
    ['pip install ruff', ['pip ruff loose']],
    ['pip3.12 install "ruff==0.4.0" black', ['pip ruff@0.4.0 exact', 'pip black loose']],
    ['python -m pip install --upgrade pip', ['pip pip loose']],
    ['.venv/bin/pip install -q ruff', ['pip ruff loose']],
    ['PIP_NO_INPUT=1 sudo -H pip install ruff', ['pip ruff loose']],
    ['uv pip install ruff', ['pip ruff loose']],
    ['uvx ruff@0.4.0 check .', ['uvx ruff@0.4.0 exact']],
    ['uvx --from "ruff==0.4.0" ruff check', ['uvx ruff@0.4.0 exact']],
    ['pipx run build', ['pipx build loose']],
    ['pip install git+https://github.com/a/b@main', ['pip github.com/a/b@main loose']],
    ['pip install "ruff==$VERSION"', ['pip ruff@$VERSION undecidable']],
    ['npm i -g npm@11.0.0 typescript', ['npm npm@11.0.0 exact', 'npm typescript loose']],
    ['npm install @a/b@^1', ['npm @a/b@^1 loose']],
    ['npx --yes prettier --check .', ['npx prettier loose']],
    ['npx -p @a/b cmd', ['npx @a/b loose']],
    ['pnpm dlx cowsay@1.6.0 hi', ['dlx cowsay@1.6.0 exact']],
    [
      'go install golang.org/x/tools/cmd/goimports@latest',
      ['go golang.org/x/tools/cmd/goimports@latest loose'],
    ],
    ['go run github.com/a/b@v1.2.3 x@latest', ['go github.com/a/b@v1.2.3 exact']],
    ['cargo install --locked cargo-deny --version 0.16.1', ['cargo cargo-deny@0.16.1 exact']],
    ['cargo install cargo-deny', ['cargo cargo-deny loose']],
    ['cargo binstall cargo-fuzz --disable-strategies crate-meta-data', ['cargo cargo-fuzz loose']],
    ['pnpx cowsay hi', ['dlx cowsay loose']],
    ['bunx cowsay hi', ['npx cowsay loose']],
    ['gem install rake -v 13.0.6', ['gem rake@13.0.6 exact']],
    ['curl -sSf https://x.example/install.sh | sh -s -- -y', ['curl x.example/install.sh loose']],
    ['wget -qO- https://x.example/i | sudo bash', ['curl x.example/i loose']],
    ['bash <(curl -s https://x.example/i)', ['curl x.example/i loose']],
    ['sh -c "$(curl -fsSL https://x.example/i)"', ['curl x.example/i loose']],
    [`curl https://raw.example/a/${'a'.repeat(40)}/i | sh`, [`curl raw.example/a/${'a'.repeat(40)}/i exact`]],
    ['docker run --rm -v "$PWD:/src" hadolint/hadolint:v2 x', ['docker hadolint/hadolint@v2 loose']],
    [
      'if true; then pip install a; fi && npx b || (pip install c)',
      ['pip a loose', 'npx b loose', 'pip c loose'],
    ],
    ['pip install \\\n  a \\\n  b==1', ['pip a loose', 'pip b@1 exact']],
    ['x=$(npx a@1.0.0)', ['npx a@1.0.0 exact']],
  ])('%s', (script, expected) => {
    expect(tools(script)).toEqual(expected);
  });

  it.each([
    'pip install .',
    'pip install -e ".[dev]"',
    'pip install -r requirements.txt',
    'pip install --require-hashes -r requirements.txt',
    'pip install -c constraints.txt nox',
    'pip install dist/*.whl',
    'pip install "$PACKAGE"',
    'npm ci',
    'npm install',
    'npm run build',
    'pnpm install --frozen-lockfile',
    'go install ./...',
    'go build ./cmd/x@y',
    'cargo install --path .',
    'echo "pip install evil"',
    "printf 'npx evil\\n'",
    '# pip install evil',
    'cat <<EOF\npip install evil\nEOF',
    "cat <<-'EOF' > x\nnpx evil\nEOF",
    'curl -o file https://x.example/i',
    'curl https://x.example/data | jq .',
    'curl https://x.example/data | python3 -c "import sys"',
    'grep "go install" README.md',
  ])('none in %s', (script) => {
    expect(tools(script)).toEqual([]);
  });

  it('goes on after a here-document', () => {
    expect(tools('cat <<EOF\nnpx evil\nEOF\npip install good')).toEqual(['pip good loose']);
  });

  it('reads plain and quoted scripts, and folded ones, whose lines are one', () => {
    for (const run of [
      'pip install a',
      '"pip install a"',
      "'pip install a'",
      '>-\n          pip install\n          a',
    ]) {
      const text = `jobs:\n  a:\n    steps:\n      - run: ${run}\n`;
      expect(findReferences('.github/workflows/a.yml', text)?.references.length, run).toBe(1);
    }
  });
});
