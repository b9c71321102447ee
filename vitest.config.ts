import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  test: {
    include: ['tests/{unit,component}/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
});
