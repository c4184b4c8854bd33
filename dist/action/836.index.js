export const id = 836;
export const ids = [836];
export const modules = {

/***/ 78836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerifyStep: () => (/* binding */ runVerifyStep)
});

// EXTERNAL MODULE: ./build/app/check.js + 36 modules
var check = __webpack_require__(41862);
;// CONCATENATED MODULE: ./build/app/verify.js

const GROUPS = ['integrity'];
function verify(request, world) {
    return (0,check/* check */.z)({ ...request, scope: 'everything', only: isVerifying }, world);
}
function isVerifying({ meta }) {
    return GROUPS.includes(meta.group);
}

// EXTERNAL MODULE: ./build/action/judging-request.js
var judging_request = __webpack_require__(7015);
// EXTERNAL MODULE: ./build/action/report-run.js + 31 modules
var report_run = __webpack_require__(3823);
;// CONCATENATED MODULE: ./build/action/verify.js



async function runVerifyStep(context) {
    const { inputs, world } = context;
    return (0,report_run/* reportRun */.G)(await verify({ ...(0,judging_request/* judgingRequest */.E)(context), installed: inputs.verify.installed }, world), context);
}


/***/ })

};
