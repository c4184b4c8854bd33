import type { FileReport } from '../domain/component.ts';
import { baseOf } from './relative-path.ts';

/** A file that we know to name dependencies, and cannot read yet. */
export interface KnownFile {
  readonly id: string;
  readonly title: string;
  readonly role: FileReport['role'];
  /** For the docs. */
  readonly files: readonly string[];
  readonly matches: (path: string) => boolean;
}

/**
 * Formats that are recognised so that nobody takes silence for an all-clear. A `lock` among them makes the run's
 * answer incomplete; a `manifest` or `reference` is listed as unsupported and no more.
 */
export const KNOWN_FILES: readonly KnownFile[] = [
  named('deno-lock', 'Deno', 'lock', ['deno.lock']),
  named('bun-binary-lock', 'Bun (binary lockfile)', 'lock', ['bun.lockb']),
  named('conda-lock', 'conda-lock', 'lock', ['conda-lock.yml', 'conda-lock.yaml']),
  named('rye-lock', 'Rye', 'lock', ['requirements.lock', 'requirements-dev.lock']),
  named('vlt-lock', 'vlt', 'lock', ['vlt-lock.json']),
  named('pixi-lock', 'pixi', 'lock', ['pixi.lock']),
  named('composer-lock', 'Composer', 'lock', ['composer.lock']),
  named('nuget-lock', 'NuGet', 'lock', ['packages.lock.json']),
  named('paket-lock', 'Paket', 'lock', ['paket.lock']),
  named('mix-lock', 'Mix', 'lock', ['mix.lock']),
  named('rebar-lock', 'Rebar3', 'lock', ['rebar.lock']),
  named('pubspec-lock', 'Dart pub', 'lock', ['pubspec.lock']),
  named('swift-resolved', 'Swift Package Manager', 'lock', ['Package.resolved']),
  named('podfile-lock', 'CocoaPods', 'lock', ['Podfile.lock']),
  named('cartfile-resolved', 'Carthage', 'lock', ['Cartfile.resolved']),
  named('terraform-lock', 'Terraform', 'lock', ['.terraform.lock.hcl']),
  named('helm-lock', 'Helm', 'lock', ['Chart.lock']),
  named('nix-lock', 'Nix flakes', 'lock', ['flake.lock']),
  named('conan-lock', 'Conan', 'lock', ['conan.lock']),
  named('cabal-freeze', 'Cabal', 'lock', ['cabal.project.freeze']),
  named('stack-lock', 'Stack', 'lock', ['stack.yaml.lock']),
  named('julia-manifest', 'Julia', 'lock', ['Manifest.toml', 'JuliaManifest.toml']),
  named('renv-lock', 'renv', 'lock', ['renv.lock']),
  named('bazel-lock', 'Bazel', 'lock', ['MODULE.bazel.lock', 'maven_install.json']),
  named('go-work', 'Go workspace', 'reference', ['go.work', 'go.work.sum']),
  named('maven-pom', 'Maven', 'manifest', ['pom.xml']),
  named('gradle-build', 'Gradle', 'manifest', ['build.gradle', 'build.gradle.kts', 'libs.versions.toml']),
  named('gemfile', 'Bundler', 'manifest', ['Gemfile', 'gems.rb']),
  named('composer-json', 'Composer', 'manifest', ['composer.json']),
  named('mix-exs', 'Mix', 'manifest', ['mix.exs']),
  named('pubspec', 'Dart pub', 'manifest', ['pubspec.yaml']),
  named('swift-package', 'Swift Package Manager', 'manifest', ['Package.swift']),
  named('podfile', 'CocoaPods', 'manifest', ['Podfile']),
  named('helm-chart', 'Helm', 'manifest', ['Chart.yaml']),
  named('setup-py', 'setuptools', 'manifest', ['setup.py', 'setup.cfg']),
  named('conda-environment', 'conda', 'manifest', ['environment.yml', 'environment.yaml']),
  named('deno-json', 'Deno', 'manifest', ['deno.json', 'deno.jsonc']),
  named('conanfile', 'Conan', 'manifest', ['conanfile.txt', 'conanfile.py']),
  named('pre-commit-config', 'pre-commit', 'reference', [
    '.pre-commit-config.yaml',
    '.pre-commit-config.yml',
  ]),
  named('git-modules', 'git submodules', 'reference', ['.gitmodules']),
  named('devcontainer', 'dev container', 'reference', ['devcontainer.json', '.devcontainer.json']),
  named('gitlab-ci', 'GitLab CI', 'reference', ['.gitlab-ci.yml']),
];

const NAMES = new Map(KNOWN_FILES.flatMap((known) => known.files.map((file) => [file, known] as const)));

/** The known file that a path is. As quick for the many that are none as a look-up. */
export function findKnownFile(path: string): KnownFile | undefined {
  return NAMES.get(baseOf(path));
}

function named(id: string, title: string, role: KnownFile['role'], files: readonly string[]): KnownFile {
  const names = new Set(files);
  return { id, title, role, files, matches: (path) => names.has(baseOf(path)) };
}
