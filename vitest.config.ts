import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // What khung remembers from run to run must not decide whether a test passes.
    env: { KHUNG_CACHE: "off" },
    // No module of khung keeps a state, so that files of tests share what they load: half of the time otherwise goes into loading.
    isolate: false,
    maxWorkers: 2,
  },
});
