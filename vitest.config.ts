import { defineConfig } from "vitest/config";

const project = (name: string, include: string[], exclude: string[] = []) => ({
  extends: true as const,
  test: { name, include, exclude: ["**/node_modules/**", "**/dist/**", ...exclude] },
});

export default defineConfig({
  test: {
    projects: [
      project("unit", [".ci/**/*.test.ts", "reference/**/*.test.ts", "conformance/**/*.test.ts"], ["conformance/selftest/**", "conformance/pins/**"]),
      project("schemas", ["schemas/**/*.test.ts"]),
      project("selftest", ["conformance/selftest/**/*.test.ts"]),
      project("pins", ["conformance/pins/**/*.test.ts"]),
    ],
  },
});
