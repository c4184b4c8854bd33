export const id = 6718;
export const ids = [6718];
export const modules = {

/***/ 16718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isFullDigest),
/* harmony export */   parseImageReference: () => (/* binding */ parseImageReference)
/* harmony export */ });
const HOST = /^(?:localhost|[^/]*[.:][^/]*)$/;
const HOST_NAME = /^[A-Za-z0-9](?:-*[A-Za-z0-9])*(?:\.[A-Za-z0-9](?:-*[A-Za-z0-9])*)*(?::\d{1,5})?$/;
const PATH = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DOCKER_HUB = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];
function parseImageReference(text) {
    if (text.length > 1024)
        return undefined;
    const at = text.indexOf('@');
    const digest = at < 0 ? undefined : text.slice(at + 1);
    let rest = at < 0 ? text : text.slice(0, at);
    if (digest !== undefined && !/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-fA-F]+$/.test(digest))
        return undefined;
    const colon = rest.indexOf(':', rest.lastIndexOf('/') + 1);
    const tag = colon < 0 ? undefined : rest.slice(colon + 1);
    if (tag !== undefined && !TAG.test(tag))
        return undefined;
    if (colon >= 0)
        rest = rest.slice(0, colon);
    const slash = rest.indexOf('/');
    const host = slash < 0 ? '' : rest.slice(0, slash);
    const isHost = HOST.test(host);
    if (isHost && !HOST_NAME.test(host))
        return undefined;
    const isHub = DOCKER_HUB.includes(host.toLowerCase());
    let path = isHost ? rest.slice(slash + 1) : rest;
    if ((isHub || !isHost) && path.startsWith('library/'))
        path = path.slice('library/'.length);
    if (path.length > 255 || !PATH.test(path))
        return undefined;
    return {
        ...(isHost && !isHub ? { registry: host.toLowerCase() } : {}),
        path,
        ...(tag !== undefined ? { tag } : {}),
        ...(digest !== undefined ? { digest } : {}),
    };
}
function isFullDigest(digest) {
    return /^sha256:[0-9a-f]{64}$|^sha512:[0-9a-f]{128}$/.test(digest);
}


/***/ })

};
