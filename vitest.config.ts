import { defineConfig } from "vitest/config";

// What khung remembers from run to run must not decide whether a test passes.
export default defineConfig({ test: { env: { KHUNG_CACHE: "off" } } });
