export const id = 2270;
export const ids = [2270];
export const modules = {

/***/ 82270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderArtifacts: () => (/* binding */ renderArtifacts),
/* harmony export */   toJson: () => (/* binding */ toJson)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

const MAX_SHOWN = 5;
function renderArtifacts({ artifacts = [], release, note, trust }) {
    const lines = [];
    for (const one of artifacts)
        lines.push(...renderArtifact(one));
    if (release !== undefined)
        lines.push(...renderRelease(release));
    if (note !== undefined)
        lines.push(`Not compared: ${note}`);
    if (trust?.problem !== undefined) {
        lines.push(`Trusted roots are those of this version; newer ones could not be had: ${trust.problem}`);
    }
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forLog)(`${lines.map(inert).join('\n')}\n`);
}
function inert(line) {
    const text = line.trimStart();
    return `${' '.repeat(line.length - text.length)}${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.forTerminal)(text, { max: 2_000 })}`;
}
function renderArtifact({ artifact, verdict, detail, attestations }) {
    const lines = [`${verdict}  ${artifact.name}`];
    const { sha256 } = artifact;
    if (sha256 !== undefined && !artifact.name.endsWith(sha256))
        lines.push(`  sha256:${sha256}`);
    if (detail !== undefined)
        lines.push(`  ${detail}`);
    const good = attestations.filter((item) => item.verdict === 'pass');
    const shown = good.length > 0 ? good.slice(0, 1) : attestations.slice(0, MAX_SHOWN);
    for (const item of shown)
        lines.push(...renderAttestation(item));
    const rest = attestations.length - shown.length;
    if (rest > 0)
        lines.push(`  and ${rest} more attestation${rest === 1 ? '' : 's'}: see --format json`);
    return lines;
}
function renderAttestation({ verdict, attestation, problems }) {
    const lines = verdict === 'pass'
        ? []
        : [`  ${verdict === 'fail' ? 'does not count' : 'not decided'}: ${problems.join('; ')}`];
    return [...lines, ...describeSigner(attestation).map((line) => `  ${line}`)];
}
function describeSigner(attestation) {
    if (attestation.outcome !== 'verified')
        return [];
    const { claims } = attestation;
    const rows = [
        [
            'statement',
            attestation.predicateType === '' ? 'none: the file itself is signed' : attestation.predicateType,
        ],
        ['source', claims?.repository],
        ['commit', claims?.commit],
        ['ref', claims?.ref],
        ['signed by', claims?.san],
        ['trigger', claims?.trigger],
        ['runner', claims?.runner],
        ['run', claims?.run],
    ];
    return rows.flatMap(([name, value]) => (value === undefined ? [] : [`${`${name}:`.padEnd(11)}${value}`]));
}
function renderRelease({ repo, tag, verdict, problems, release }) {
    return [
        `${verdict}  ${repo} ${tag}`,
        ...problems.map((problem) => `  ${problem}`),
        ...(release === undefined
            ? []
            : [
                `  commit:    ${release.commit}`,
                ...[...release.assets].map(([name, sha256]) => `  sha256:${sha256}  ${name}`),
            ]),
    ];
}
function toJson({ artifacts, release, note, trust }) {
    const value = {
        schemaVersion: 1,
        ...(artifacts !== undefined ? { artifacts } : {}),
        ...(release !== undefined
            ? {
                release: {
                    ...release,
                    ...(release.release !== undefined
                        ? {
                            release: {
                                commit: release.release.commit,
                                assets: Object.fromEntries(release.release.assets),
                            },
                        }
                        : {}),
                },
            }
            : {}),
        ...(note !== undefined ? { note } : {}),
        ...(trust !== undefined ? { trust } : {}),
    };
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ })

};
