/** Characters that git's own rules (git-check-ref-format) or a shell, a log and a web address make trouble with. */
const FORBIDDEN = /[^A-Za-z0-9._/-]/;

/** Why a branch may not have this name; undefined when it may. Stricter than git: letters, digits, `.`, `_`, `-`, `/`. */
export function refuseBranch(name: string, base: string): string | undefined {
  if (name === '') return 'it is empty';
  if (name.length > 200) return 'it is longer than 200 characters';
  if (FORBIDDEN.test(name)) return 'it has other characters than letters, digits and . _ - /';
  if (name.startsWith('refs/') || /^[-./]|\/$|\.\.|\/\/|\/\.|\.$|\.lock(?:\/|$)/.test(name))
    return 'git does not allow it';
  if (name === base) return 'it is the branch that the pull request would go into';
  return undefined;
}
