import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { builtinData } from './src/cli/builtinData.ts';

export default defineConfig({
  base: './',
  plugins: [react(), builtinData()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/support/setup.ts'],
  },
});
