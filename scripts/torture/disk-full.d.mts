// The types of disk-full.mjs, for the test that is written in TypeScript.
/** Whether a small disk can be had here: root on Linux. */
export declare function mayMount(): boolean
