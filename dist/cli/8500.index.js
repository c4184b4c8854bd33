export const id = 8500;
export const ids = [8500];
export const modules = {

/***/ 68500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderDiff: () => (/* binding */ renderDiff)
});

;// CONCATENATED MODULE: ./build/pin/diff-lines.js
const MAX_EDITS = 1_000;
function diffLines(old, fresh) {
    let head = 0;
    while (head < old.length && head < fresh.length && old[head] === fresh[head])
        head++;
    let tail = 0;
    while (tail < old.length - head &&
        tail < fresh.length - head &&
        old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail])
        tail++;
    const middle = walk(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail));
    const same = (from, offset, count) => Array.from({ length: count }, (_, i) => ({ kind: 'same', old: from + i, fresh: from + i + offset }));
    return [
        ...same(0, 0, head),
        ...middle.map((step) => ({ ...step, old: step.old + head, fresh: step.fresh + head })),
        ...same(old.length - tail, fresh.length - old.length, tail),
    ];
}
function walk(old, fresh) {
    const [n, m] = [old.length, fresh.length];
    const max = Math.min(n + m, MAX_EDITS);
    const trail = [];
    let reached = new Map([[1, 0]]);
    for (let edits = 0; edits <= max; edits++) {
        const next = new Map(reached);
        for (let k = -edits; k <= edits; k += 2) {
            const down = k === -edits || (k !== edits && at(reached, k - 1) < at(reached, k + 1));
            let x = down ? at(reached, k + 1) : at(reached, k - 1) + 1;
            while (x < n && x - k < m && old[x] === fresh[x - k])
                x++;
            next.set(k, x);
            if (x >= n && x - k >= m)
                return retrace([...trail, reached], { n, m });
        }
        trail.push(reached);
        reached = next;
    }
    return replaceAll(n, m);
}
function at(reached, k) {
    return reached.get(k) ?? -1;
}
function retrace(trail, { n, m }) {
    const steps = [];
    let [x, y] = [n, m];
    for (let edits = trail.length - 1; edits >= 0; edits--) {
        const reached = trail[edits] ?? new Map();
        const k = x - y;
        const down = k === -edits || (k !== edits && at(reached, k - 1) < at(reached, k + 1));
        const from = down ? k + 1 : k - 1;
        const fromX = edits === 0 ? 0 : at(reached, from);
        const fromY = edits === 0 ? 0 : fromX - from;
        const editEnd = edits === 0 || down ? fromX : fromX + 1;
        while (x > editEnd) {
            x--;
            y--;
            steps.push({ kind: 'same', old: x, fresh: y });
        }
        if (edits === 0)
            break;
        steps.push(down ? { kind: 'add', old: fromX, fresh: fromY } : { kind: 'remove', old: fromX, fresh: fromY });
        [x, y] = [fromX, fromY];
    }
    return steps.toReversed();
}
function replaceAll(n, m) {
    return [
        ...Array.from({ length: n }, (_, i) => ({ kind: 'remove', old: i, fresh: 0 })),
        ...Array.from({ length: m }, (_, i) => ({ kind: 'add', old: n, fresh: i })),
    ];
}

;// CONCATENATED MODULE: ./build/pin/diff.js

const CONTEXT = 3;
const NEW_FILE = 'new file mode 100644\n';
function renderDiff(files) {
    return files.map(renderFile).join('');
}
function renderFile({ path, before, after, created }) {
    if (before === after && created !== true)
        return '';
    const [old, fresh] = [splitLines(before), splitLines(after)];
    const hunks = groupHunks(diffLines(old, fresh)).map((hunk) => renderHunk(hunk, old, fresh));
    const [a, b] = [quotePath(`a/${path}`), quotePath(`b/${path}`)];
    const head = created === true ? NEW_FILE : '';
    const from = created === true ? '/dev/null' : `${a}${endMark(a)}`;
    const names = hunks.length === 0 ? '' : `--- ${from}\n+++ ${b}${endMark(b)}\n`;
    return `diff --git ${a} ${b}\n${head}${names}${hunks.join('')}`;
}
function splitLines(text) {
    const lines = text.split('\n').map((line) => `${line}\n`);
    const last = (lines.pop() ?? '').slice(0, -1);
    return last === '' ? lines : [...lines, last];
}
function groupHunks(steps) {
    const hunks = [];
    let current;
    let lastChange = -1;
    for (const [i, step] of steps.entries()) {
        if (step.kind === 'same')
            continue;
        if (current === undefined || i - lastChange - 1 > 2 * CONTEXT) {
            if (current !== undefined)
                current.push(...steps.slice(lastChange + 1, lastChange + 1 + CONTEXT));
            current = steps.slice(Math.max(0, i - CONTEXT), i);
            hunks.push(current);
        }
        else {
            current.push(...steps.slice(lastChange + 1, i));
        }
        current.push(step);
        lastChange = i;
    }
    current?.push(...steps.slice(lastChange + 1, lastChange + 1 + CONTEXT));
    return hunks;
}
function renderHunk(steps, old, fresh) {
    const [first] = steps;
    const removed = steps.filter(({ kind }) => kind !== 'add').length;
    const added = steps.filter(({ kind }) => kind !== 'remove').length;
    const range = (start, count) => count === 1 ? `${start + 1}` : `${count === 0 ? start : start + 1},${count}`;
    const lines = steps.map(({ kind, old: i, fresh: j }) => {
        const line = (kind === 'add' ? fresh[j] : old[i]) ?? '';
        const mark = kind === 'same' ? ' ' : kind === 'add' ? '+' : '-';
        return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
    });
    return `@@ -${range(first?.old ?? 0, removed)} +${range(first?.fresh ?? 0, added)} @@\n${lines.join('')}`;
}
const NEEDS_QUOTES = /[^ !#-[\]-~]/;
const ESCAPES = {
    7: '\\a',
    8: '\\b',
    9: '\\t',
    10: '\\n',
    11: '\\v',
    12: '\\f',
    13: '\\r',
    34: '\\"',
    92: '\\\\',
};
function quotePath(path) {
    if (!NEEDS_QUOTES.test(path))
        return path;
    let quoted = '';
    for (const byte of Buffer.from(path)) {
        quoted +=
            ESCAPES[byte] ??
                (byte < 32 || byte > 126 ? `\\${byte.toString(8).padStart(3, '0')}` : String.fromCharCode(byte));
    }
    return `"${quoted}"`;
}
function endMark(name) {
    return name.includes(' ') && !name.startsWith('"') ? '\t' : '';
}


/***/ })

};
